/** Names of variables that hold what nobody may read. */
const SECRET_NAME = /KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|WEBHOOK_URL|AUTH/i;
/** Shorter ones are words that stand everywhere. */
const SHORTEST = 6;
/** What looks like one, wherever it comes from: keys of AI providers, tokens of bots and headers. */
const SECRET_SHAPES = /\b(?:sk|pk|rk|whsec|xox[abprs]|ghp|SG)[-_.][\w.-]{8,}|\bBearer\s+[\w.~+/-]{8,}=*|\b\d{6,12}:[\w-]{30,}|(?<=:\/\/[^\s:@/]{1,64}:)[^\s@/]{1,128}(?=@)/g;
const HIDDEN = '***';

/** The values of the environment that no log may show. */
export const secretsIn = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(env).flatMap(([name, value]) => (value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name) ? [value] : [])).sort((a, b) => b.length - a.length);

/** The text without these values and without what looks like a key. */
export const redact = (text: string, secrets: readonly string[]): string => {
  let shown = text;
  for (const secret of secrets) shown = shown.replaceAll(secret, HIDDEN);
  return shown.replaceAll(SECRET_SHAPES, HIDDEN);
};

/** What a file of secrets says: `NAME=value` a line, `#` before what is none. `wrong` counts from 1; what stands in such a line is told to nobody. */
export const parseSecrets = (text: string): { readonly values: ReadonlyMap<string, string>; readonly wrong: readonly number[] } => {
  const values = new Map<string, string>();
  const wrong: number[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, written = ''] = SECRET_LINE.exec(line) ?? [];
    if (name === undefined) wrong.push(at + 1);
    else values.set(name, /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written);
  }
  return { values, wrong };
};
const SECRET_LINE = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/;

/** The file with this value, in the place of the one before; comments and the other lines stay. */
export const withSecret = (text: string, name: string, value: string): string => {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const written = `${name}=${/^\s|\s$|^["']/.test(value) ? `"${value}"` : value}`;
  const at = lines.findLastIndex((line) => SECRET_LINE.exec(line)?.[1] === name);
  return `${(at < 0 ? [...lines, written] : lines.with(at, written)).join('\n')}\n`;
};
