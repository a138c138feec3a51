/** What an add-in asks `Office` itself, in Node and in a page alike. */
export interface OfficeContextOptions {
  /** The newest set of ExcelApi that the host claims, for instance `1.14`. */
  readonly excelApi: string;
  readonly displayLanguage: string;
}

/**
 * Gives the loaded library what the `office.js` loader would have: events that do not wait for Office, and an `Office` with
 * `onReady` and `context`. It is the library's own object underneath; its `context` can't be set, so it is covered instead.
 */
export function completeOffice<Genuine extends object>(
  office: Genuine,
  extension: object,
  options: OfficeContextOptions,
): Genuine {
  if (
    '_testSetRichApiMessageReadyImpl' in extension &&
    typeof extension._testSetRichApiMessageReadyImpl === 'function'
  ) {
    extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  }
  const info = { host: 'Excel', platform: 'PC' };
  const onReady = (callback?: (answer: typeof info) => unknown): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  return Object.create(office, {
    onReady: { value: onReady, enumerable: true },
    context: { value: contextFor(options), enumerable: true },
  }) as Genuine;
}

function contextFor({ excelApi, displayLanguage }: OfficeContextOptions): object {
  return {
    host: 'Excel',
    platform: 'PC',
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.14332.20000' },
    requirements: {
      isSetSupported: (name: string, version = '1.1') => name === 'ExcelApi' && !isNewer(version, excelApi),
    },
    document: { settings: new DocumentSettings(), url: '' },
  };
}

/** Whether version `one` is newer than `other`; `1.10` is newer than `1.9`. */
function isNewer(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** The old settings of the document, kept in memory. */
class DocumentSettings {
  readonly #values = new Map<string, unknown>();

  get(name: string): unknown {
    return this.#values.get(name) ?? null;
  }

  set(name: string, value: unknown): void {
    this.#values.set(name, value);
  }

  remove(name: string): void {
    this.#values.delete(name);
  }

  saveAsync(callback?: (result: { readonly status: string }) => unknown): void {
    callback?.({ status: 'succeeded' });
  }
}
