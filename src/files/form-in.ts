/*
 * Forms as a web server gets them, kept in a file: `application/x-www-form-urlencoded`, a line each, and `multipart/form-data` with its boundary as the first line.
 */

export type Form = Readonly<Record<string, string>>;

/** True for one line of a form: `Body=Yes&From=%2B49…`. */
export const isUrlEncoded = (line: string): boolean => /^[\w.%~+-]{1,100}=[^\s]*(?:&[\w.%~+[\]-]{1,100}=[^\s]*)+$/.test(line);

/** The fields of a line; of a name that comes twice the first. */
export const readUrlEncoded = (line: string): Form => {
  const form: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(line)) form[name] ??= value;
  return form;
};

const MOST_FIELDS = 200;

/** The fields of a multipart body, files left out; undefined when the text is none. */
export const readMultipart = (body: string): Form | undefined => {
  const text = body.replaceAll('\r\n', '\n');
  const boundary = /^--[^\n]{1,200}/.exec(text)?.[0].trimEnd();
  if (boundary === undefined) return undefined;
  const form: Record<string, string> = {};
  for (const part of `\n${text}`.split(`\n${boundary}`).slice(1, MOST_FIELDS)) {
    const end = part.indexOf('\n\n');
    const head = end < 0 ? '' : part.slice(0, end);
    const name = /^content-disposition:[ \t]*form-data;[^\n]*\bname="([^"\n]{1,200})"/im.exec(head)?.[1];
    if (name !== undefined && !/\bfilename="/i.test(head)) form[name] ??= part.slice(end + 2);
  }
  return Object.keys(form).length === 0 ? undefined : form;
};
