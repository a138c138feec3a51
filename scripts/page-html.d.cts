export function pageHtml(markdown: string): string;
