export function rulePageHtml(markdown: string): string;
