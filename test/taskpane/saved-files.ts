/** The files that the pane hands to the browser's downloads from now on; jsdom downloads none and knows no addresses of blobs. */
export function savedFiles(): readonly { readonly name: string; readonly text: () => Promise<string> }[] {
  const saved: { readonly name: string; readonly text: () => Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: () => undefined,
  });
  const download = (event: MouseEvent) => {
    const link = event.target;
    const blob = link instanceof HTMLAnchorElement ? blobs.get(link.getAttribute('href') ?? '') : undefined;
    if (!(link instanceof HTMLAnchorElement) || !blob) return;
    event.preventDefault();
    saved.push({ name: link.download, text: () => textOf(blob) });
  };
  HTMLAnchorElement.prototype.click = function click() {
    download(Object.defineProperty(new MouseEvent('click'), 'target', { value: this }));
  };
  return saved;
}

/** jsdom's blobs can be read by its reader of files only. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((found, failed) => {
    const reader = new FileReader();
    reader.onload = () => found(String(reader.result));
    reader.onerror = () => failed(reader.error ?? new Error('the blob can’t be read'));
    reader.readAsText(blob);
  });
}
