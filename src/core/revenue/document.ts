import { type Block, type Inline, readMarkdown } from './markdown.ts';

/*
 * A text of Markdown as people read it: a page of HTML that needs nothing beside itself, and a plain text for a mail.
 */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** A text in HTML: no markup comes of it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const inlineHtml = (parts: readonly Inline[]): string => parts.map((part) => {
  switch (part.kind) {
    case 'text': return escapeHtml(part.text);
    case 'break': return '<br>\n';
    case 'strong': return `<strong>${inlineHtml(part.parts)}</strong>`;
    case 'em': return `<em>${inlineHtml(part.parts)}</em>`;
    case 'code': return `<code>${escapeHtml(part.text)}</code>`;
    case 'link': return `<a href="${escapeHtml(part.url)}" rel="noreferrer">${escapeHtml(part.text)}</a>`;
    default: return part satisfies never;
  }
}).join('');

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading': return `<h${block.level}>${inlineHtml(block.parts)}</h${block.level}>`;
    case 'paragraph': return `<p>${inlineHtml(block.parts)}</p>`;
    case 'rule': return '<hr>';
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'table': {
      const cell = (tag: 'th' | 'td', parts: readonly Inline[], at: number): string => {
        const align = block.aligns[at] ?? 'left';
        return `<${tag}${align === 'left' ? '' : ` class="${align}"`}>${inlineHtml(parts)}</${tag}>`;
      };
      const row = (tag: 'th' | 'td', cells: readonly (readonly Inline[])[]): string => `<tr>${block.aligns.map((_, at) => cell(tag, cells[at] ?? [], at)).join('')}</tr>`;
      return `<table>\n<thead>${row('th', block.head)}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table>`;
    }
    default: return block satisfies never;
  }
};

const STYLE = `body{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:46rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 1.5rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3,h4{font-size:1rem;margin:1.5rem 0 .5rem}
table{border-collapse:collapse;width:100%;margin:1.5rem 0}th,td{padding:.45rem .6rem;border-bottom:1px solid #d5d5d5;text-align:left;vertical-align:top}
th{border-bottom:2px solid #1a1a1a}.right{text-align:right;white-space:nowrap}.center{text-align:center}hr{border:0;border-top:1px solid #d5d5d5;margin:2rem 0}a{color:inherit}
@media print{main{margin:0;max-width:none;padding:0}body{font-size:11pt}tr,h1,h2,h3,h4{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}thead{display:table-header-group}}
@page{margin:2cm}`;

/** What stands in a page: every text in it is escaped. */
export const htmlOf = (markdown: string): string => readMarkdown(markdown).map(blockHtml).join('\n');

/** A page to open, print or send along: every text in it is escaped, nothing is loaded, nothing runs. */
export const htmlPage = (markdown: string, { title, language }: { readonly title: string; readonly language: string }): string => `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${htmlOf(markdown)}
</main>
</body>
</html>
`;

const inlineText = (parts: readonly Inline[]): string => parts.map((part) => {
  switch (part.kind) {
    case 'text': case 'code': return part.text;
    case 'break': return '\n';
    case 'strong': case 'em': return inlineText(part.parts);
    case 'link': return part.text === part.url || part.text === '' ? part.url : `${part.text} (${part.url})`;
    default: return part satisfies never;
  }
}).join('');

/** Columns as wide as what stands in them; a mail that is shown with letters of equal width keeps them. */
const tableText = ({ aligns, head, rows }: Extract<Block, { readonly kind: 'table' }>): string => {
  const lines = [head, ...rows].map((cells) => aligns.map((_, at) => inlineText(cells[at] ?? [])));
  const widths = aligns.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines.map((cells) => cells.map((cell, at) => (aligns[at] === 'right' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd()).join('\n');
};

/** The same as a text without marks. */
export const plainText = (markdown: string): string => readMarkdown(markdown).map((block) => {
  switch (block.kind) {
    case 'heading': return inlineText(block.parts);
    case 'paragraph': return inlineText(block.parts);
    case 'rule': return '---';
    case 'list': return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${inlineText(item)}`).join('\n');
    case 'table': return tableText(block);
    default: return block satisfies never;
  }
}).join('\n\n');
