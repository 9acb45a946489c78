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
