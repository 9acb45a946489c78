const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', euro: '€', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bdquo: '„' };
const MOST = 400_000;

const decode = (text: string): string => text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
});

/** Tags after which a line ends. */
const BLOCK = /^\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|hr|blockquote|pre|section|article|header|footer|dd|dt)$/;
/** What stands in these nobody reads. */
const UNREAD = /^(?:script|style|head|title)$/;

interface Token { readonly tag: string | undefined; readonly text: string }

/** Tags and the texts between them, each letter looked at once: markup may be written to make a reader slow. */
const tokensIn = function* (html: string): Generator<Token> {
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) { yield { tag: undefined, text: html.slice(at) }; return; }
    if (open > at) yield { tag: undefined, text: html.slice(at, open) };
    const tag = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, open + 20))?.[0]?.toLowerCase();
    at = close + 1;
    if (html.startsWith('<!--', open)) { const end = html.indexOf('-->', open); at = end < 0 ? html.length : end + 3; }
    else if (tag === undefined) { yield { tag: undefined, text: '<' }; at = open + 1; }
    else if (UNREAD.test(tag)) { const end = lower.indexOf(`</${tag}`, at); at = end < 0 ? html.length : end; yield { tag, text: '' }; }
    else yield { tag, text: '' };
  }
};

/**
 * The words of an HTML mail, line by line as they are read; what is quoted (`blockquote`) begins with `> `, as in plain text. At most 400,000 letters of
 * it are looked at.
 */
export const textOfHtml = (html: string): string => {
  const lines: string[] = [];
  let open: string[] = [];
  let depth = 0;
  const close = (): void => {
    const line = decode(open.join('')).replace(/[\s\u00a0]+/g, ' ').trim();
    // Never more than one empty line, whatever the markup.
    if (line !== '' || (lines.at(-1) ?? '').replace(/^[> ]+/, '') !== '') lines.push(`${'> '.repeat(Math.min(depth, 5))}${line}`.trimEnd());
    open = [];
  };
  for (const { tag, text } of tokensIn(html.slice(0, MOST))) {
    if (tag === undefined) { open.push(text); continue; }
    if (!BLOCK.test(tag)) continue;
    if (tag === 'br' || tag === '/p' || open.some((each) => each.trim() !== '')) close();
    if (tag === 'blockquote') depth++;
    else if (tag === '/blockquote') depth = Math.max(0, depth - 1);
  }
  if (open.length > 0) close();
  return lines.join('\n').trim();
};
