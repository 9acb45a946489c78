/** One line of a vCard: `item1.TEL;TYPE=cell,pref:+49 30 …`. */
export interface Property {
  /** In capitals, without its group. */
  readonly name: string;
  /** `item1`; '' when it stands alone. */
  readonly group: string;
  /** In lower case, the bare words of version 2.1 among them. */
  readonly types: ReadonlySet<string>;
  /** In the place of a year that is not told: `X-APPLE-OMIT-YEAR`. */
  readonly noYear?: string;
  /** As it is written but for its encoding: structured ones are still to be taken apart. */
  readonly value: string;
}

/** Where a sign that is not escaped or quoted stands, from a place on; -1 when nowhere. */
const find = (text: string, sign: string, from: number, isQuoting: boolean): number => {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === sign && !isQuoted) return at;
    else if (isQuoting && letter === '"') isQuoted = !isQuoted;
  }
  return -1;
};

/** The parts of a text, where a sign that is not escaped or quoted divides them. */
const divide = (text: string, sign: string, isQuoting = false): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = find(text, sign, 0, isQuoting); at >= 0; at = find(text, sign, from, isQuoting)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
};

const unescaped = (text: string): string => text.replace(/\\([\\;,:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();

/** The bytes that quoted-printable stands for, read in the card's own charset. */
const decodeQuoted = (text: string, charset: string): string => {
  const runs = text.split(/((?:=[0-9a-f]{2})+)/i);
  const buffer = Buffer.concat(runs.map((run, at) => (at % 2 === 1 ? Buffer.from(run.replaceAll('=', ''), 'hex') : Buffer.from(run))));
  try { return new TextDecoder(charset, { fatal: true }).decode(buffer); } catch { return new TextDecoder('windows-1252').decode(buffer); }
};

/** One logical line; undefined when it has no colon. */
export const readProperty = (line: string): Property | undefined => {
  const colon = find(line, ':', 0, true);
  if (colon < 0) return undefined;
  const head = line.slice(0, colon);
  const raw = line.slice(colon + 1);
  const [path = '', ...parameters] = divide(head, ';', true);
  const dot = path.lastIndexOf('.');
  const name = path.slice(dot + 1).trim().toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return undefined;
  const types = new Set<string>();
  let isQuoted = false;
  let charset = 'utf-8';
  let noYear: string | undefined;
  for (const parameter of parameters) {
    const at = parameter.indexOf('=');
    const key = at < 0 ? 'TYPE' : parameter.slice(0, at).trim().toUpperCase();
    const value = parameter.slice(at + 1).replaceAll('"', '').trim();
    if (key === 'CHARSET') charset = value;
    else if (key === 'X-APPLE-OMIT-YEAR') noYear = value;
    else if (key === 'PREF') types.add('pref');
    else if (value.toUpperCase() === 'QUOTED-PRINTABLE') isQuoted = true;
    else if (key === 'TYPE') for (const type of value.split(',')) types.add(type.trim().toLowerCase());
  }
  return { name, group: dot < 0 ? '' : path.slice(0, dot), types, ...(noYear === undefined ? {} : { noYear }), value: isQuoted ? decodeQuoted(raw, charset) : raw };
};

const SEVERAL = ' ::: ';
/** Columns of properties that hold one text. */
const PLAIN: Readonly<Record<string, string>> = {
  UID: 'UID', FN: 'Formatted Name', NICKNAME: 'Nickname', TITLE: 'Job Title', ROLE: 'Role', LANG: 'Language', TZ: 'Time Zone', BDAY: 'Birthday', NOTE: 'Notes',
};
/** Columns of properties that have parts. */
const PARTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  N: ['Last Name', 'First Name', 'Middle Name', 'Name Prefix', 'Name Suffix'],
  ORG: ['Company', 'Department'],
  ADR: [undefined, undefined, 'Street', 'City', 'Region', 'Postal Code', 'Country'],
};
/** Says nothing of a person. */
const TECHNICAL = new Set(['VERSION', 'PRODID', 'PHOTO', 'LOGO', 'SOUND', 'KEY', 'AGENT', 'KIND', 'SOURCE', 'CLIENTPIDMAP', 'X-ABLABEL', 'X-ABADR', 'MAILER', 'CLASS']);
const SOCIAL = new Set(['X-SOCIALPROFILE', 'SOCIALPROFILE', 'IMPP', 'X-LINKEDIN', 'X-LINKEDIN-URL']);

/** The preferred first, then as they stand. */
const preferredFirst = (properties: readonly Property[]): readonly Property[] => {
  const rank = ({ types }: Property): number => (types.has('pref') ? 0 : 1);
  return [...properties].sort((a, b) => rank(a) - rank(b));
};

const bareUri = (value: string): string => unescaped(value).replace(/^(?:mailto|tel):/i, '').replace(/;.*$/s, '').trim();
const isFax = ({ types }: Property): boolean => types.has('fax') || types.has('pager') || types.has('modem');

/** A card's cells by the names of their columns; empty ones are left out. */
export const cellsOfCard = (properties: readonly Property[]): ReadonlyMap<string, string> => {
  const cells = new Map<string, string>();
  const fill = (column: string | undefined, text: string): void => { if (column !== undefined && text !== '' && !cells.has(column)) cells.set(column, text); };
  const add = (column: string, text: string): void => {
    const known = cells.get(column);
    if (text === '' || known?.split(SEVERAL).includes(text) === true) return;
    cells.set(column, known === undefined ? text : known + SEVERAL + text);
  };
  for (const property of preferredFirst(properties)) {
    const { name, value } = property;
    const isLinkedin = /linkedin\.com\/(?:in|pub)\//i.test(value);
    const parts = PARTS[name];
    if (TECHNICAL.has(name)) continue;
    if (isLinkedin && (name === 'URL' || SOCIAL.has(name))) fill('LinkedIn', unescaped(value));
    else if (name === 'EMAIL') add('Email', bareUri(value));
    else if (name === 'TEL') add(isFax(property) ? 'Fax' : 'Phone', bareUri(value));
    else if (name === 'URL') add('Website', unescaped(value));
    else if (name === 'CATEGORIES') for (const category of divide(value, ',')) add('Categories', unescaped(category));
    else if (parts) divide(value, ';').forEach((part, at) => { fill(parts[at], divide(part, ',').map(unescaped).filter((text) => text !== '').join(name === 'N' ? ' ' : ', ')); });
    else if (name === 'BDAY' && property.noYear !== undefined && value.startsWith(property.noYear)) fill('Birthday', `--${value.slice(property.noYear.length).replaceAll('-', '').replace(/^(\d\d)(\d\d).*$/s, '$1-$2')}`);
    else if (PLAIN[name] !== undefined) fill(PLAIN[name], unescaped(value));
    else add(name, unescaped(value));
  }
  return cells;
};
