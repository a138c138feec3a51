const { marked } = require('marked');

/** How a page looks: plain, readable in print, in the colours that the system asks for. */
const style = `
  :root { color-scheme: light dark; }
  body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 15px/1.7 'Segoe UI', 'Microsoft YaHei', sans-serif; }
  h1 { font-size: 1.5em; } h2 { margin-top: 2em; font-size: 1.25em; } h3 { font-size: 1.1em; } h4 { font-size: 1em; }
  blockquote { margin: 0.5em 0; padding: 0.25em 1em; border-inline-start: 4px solid #c50f1f; }
  code { font-family: Consolas, monospace; font-size: 0.95em; overflow-wrap: anywhere; }
  table { border-collapse: collapse; } th, td { padding: 0.25em 0.6em; border: 1px solid #8a8886; text-align: start; }
`;

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A page of docs as HTML that needs nothing else: the pane opens it beside itself. Links lead from page to page. */
exports.pageHtml = function pageHtml(markdown) {
  const title = /^# (.*)$/mu.exec(markdown)?.[1] ?? '';
  const body = marked
    .parse(markdown, { async: false })
    .replace(/href="((?:[\w-]+\/)?)([\w-]+)\.md"/gu, (_link, folder, name) => {
      return `href="${folder}${name === 'README' ? 'index' : name}.html"`;
    });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
};
