/** A field of a report or of the head of a mail; `name` is lower case, `value` in one line. */
export interface Field { readonly name: string; readonly value: string }

const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,76})[ \t]*:[ \t]*(.*)$/;

/** What is written as fields, with lines that continue joined to theirs (RFC 5322, 2.2.3). Other lines are passed over. */
export const fieldsIn = (text: string): readonly Field[] => {
  const fields: { name: string; value: string }[] = [];
  let open: { name: string; value: string } | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]+\S/.test(line)) { if (open) open.value = `${open.value} ${line.trim()}`.trim(); continue; }
    const [, name, value] = FIELD.exec(line) ?? [];
    open = name === undefined ? undefined : { name: name.toLowerCase(), value: (value ?? '').trim() };
    if (open) fields.push(open);
  }
  return fields;
};

/** The fields of the head of a message: up to its first empty line. */
export const headIn = (message: string): readonly Field[] => fieldsIn(message.replace(/^\s+/, '').split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '');

/** The first field of that name. */
export const fieldOf = (fields: readonly Field[], name: string): string | undefined => fields.find((field) => field.name === name)?.value;

const ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,250}[A-Za-z0-9]/;
/** The first mail address in a text, its domain in lower case; undefined without one. */
export const addressIn = (text: string | undefined): string | undefined => {
  const found = ADDRESS.exec(text ?? '')?.[0];
  if (found === undefined) return undefined;
  const at = found.lastIndexOf('@');
  return `${found.slice(0, at)}${found.slice(at).toLowerCase()}`;
};
/** All mail addresses in a text in their order, each once. */
export const addressesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(new RegExp(ADDRESS, 'g'))].map(([found]) => addressIn(found) ?? found))];
