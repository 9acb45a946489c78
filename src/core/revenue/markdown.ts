/*
 * The Markdown of proposals: headings, paragraphs, lists, tables, rules, emphasis and links. Read into blocks, which become a page of HTML or a plain text. There is no HTML in it:
 * what looks like a tag is a text like any other.
 */

/** What a value must not begin or do in a text of Markdown. */
const MARKS = /[\\`*_[\]<>|~&#]/g;
/** A value as a text that means itself: no list, no heading, no link comes of it. On one line. */
export const escapeMarkdown = (value: string): string =>
  value.replace(/\s+/g, ' ').replace(MARKS, '\\$&').replace(/^(\s*)([-+])(?=\s|$)/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'em'; readonly parts: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string };
type Align = 'left' | 'right' | 'center';
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly parts: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly aligns: readonly Align[]; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' };

const ESCAPED = /^\\([!-/:-@[-`{-~])/;
const CODE = /^(`+)([^`]+)\1(?!`)/;
const LINK = /^\[((?:\\.|[^\]\\])*)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/i;
const ADDRESS = /^https?:\/\/[^\s<>]+/i;
// A backslash goes with the sign behind it, also at the end: **a\*** is a star in bold.
const STRONG = /^\*\*(?=\S)((?:\\.|(?!\*\*)[^\\])*?(?:\\\S|[^\s\\]))\*\*/;
const EM = /^(?:\*(?=\S)((?:\\.|[^*\\])*?(?:\\\S|[^\s*\\]))\*(?!\*)|_(?=\S)((?:\\.|[^_\\])*?(?:\\\S|[^\s_\\]))_(?![\p{L}\p{N}]))/u;

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** No mark reaches further than this for the one that ends it. */
const REACH = 2000;
/** What stands in a text between two blank lines. */
const inlines = (source: string, depth = 0): readonly Inline[] => {
  const parts: Inline[] = [];
  let plain = '';
  const flush = (): void => { if (plain !== '') parts.push({ kind: 'text', text: plain }); plain = ''; };
  const add = (part: Inline): void => { flush(); parts.push(part); };
  for (let at = 0; at < source.length;) {
    const char = source[at] ?? '';
    if (!'\\`[*_h\nH'.includes(char)) { plain += char; at++; continue; }
    const rest = source.slice(at, at + REACH);
    const isWordBefore = /[\p{L}\p{N}]/u.test(source[at - 1] ?? '');
    const [literal, code, link, address] = [ESCAPED.exec(rest), CODE.exec(rest), LINK.exec(rest), isWordBefore ? null : ADDRESS.exec(rest)];
    const strong = depth < 3 ? STRONG.exec(rest) : null;
    const em = depth < 3 && !(char === '_' && isWordBefore) ? EM.exec(rest) : null;
    if (char === '\n') { add({ kind: 'break' }); at += 1; } else if (literal) { plain += literal[1] ?? ''; at += literal[0].length; } else if (code) { add({ kind: 'code', text: code[2] ?? '' }); at += code[0].length; } else if (link) {
      add({ kind: 'link', url: unescaped(link[2] ?? ''), text: unescaped(link[1] ?? '') });
      at += link[0].length;
    } else if (address) {
      const written = address[0].replace(/(?:[.,;:!?)]|\\[*_])+$/, '');
      add({ kind: 'link', url: unescaped(written), text: unescaped(written) });
      at += written.length;
    } else if (strong) { add({ kind: 'strong', parts: inlines(strong[1] ?? '', depth + 1) }); at += strong[0].length; } else if (em) { add({ kind: 'em', parts: inlines(em[1] ?? em[2] ?? '', depth + 1) }); at += em[0].length; } else { plain += char; at++; }
  }
  flush();
  return parts;
};

const cellsIn = (row: string): readonly string[] => row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/).map((cell) => cell.trim());
const DIVIDER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const alignOf = (cell: string): Align => (/^:-+:$/.test(cell) ? 'center' : cell.endsWith(':') ? 'right' : 'left');

const HEADING = /^(#{1,4})\s+(.*?)\s*#*$/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const BULLET = /^\s*[-*+]\s+(.*)$/;
const NUMBER = /^\s*\d{1,9}[.)]\s+(.*)$/;
const isTable = (line: string, next: string): boolean => line.includes('|') && DIVIDER.test(next) && next.includes('|');
const begins = (line: string, next: string): boolean => HEADING.test(line) || RULE.test(line) || BULLET.test(line) || NUMBER.test(line) || isTable(line, next);

/** The lines from one on for which a test holds. */
const run = (lines: readonly string[], from: number, holds: (line: string, at: number) => boolean): readonly string[] => {
  let to = from;
  while (to < lines.length && holds(lines[to] ?? '', to)) to++;
  return lines.slice(from, to);
};

/** What a text of Markdown is made of. Total: whatever is no mark is text. */
export const readMarkdown = (source: string): readonly Block[] => {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const [line = '', next = ''] = [lines[at], lines[at + 1]];
    const heading = HEADING.exec(line);
    if (line.trim() === '') { at++; continue; }
    if (heading) { blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, parts: inlines(heading[2] ?? '') }); at++; continue; }
    if (RULE.test(line)) { blocks.push({ kind: 'rule' }); at++; continue; }
    if (isTable(line, next)) {
      const rows = run(lines, at + 2, (row) => row.includes('|'));
      blocks.push({ kind: 'table', aligns: cellsIn(next).map(alignOf), head: cellsIn(line).map((cell) => inlines(cell)), rows: rows.map((row) => cellsIn(row).map((cell) => inlines(cell))) });
      at += 2 + rows.length;
      continue;
    }
    const item = BULLET.test(line) ? BULLET : NUMBER.test(line) ? NUMBER : undefined;
    if (item) {
      const items = run(lines, at, (each) => item.test(each));
      blocks.push({ kind: 'list', ordered: item === NUMBER, items: items.map((each) => inlines(item.exec(each)?.[1] ?? '')) });
      at += items.length;
      continue;
    }
    const first = at;
    const paragraph = run(lines, at, (each, index) => each.trim() !== '' && (index === first || !begins(each, lines[index + 1] ?? '')));
    blocks.push({ kind: 'paragraph', parts: inlines(paragraph.map((each) => each.trim()).join('\n')) });
    at += paragraph.length;
  }
  return blocks;
};
