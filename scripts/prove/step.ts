/** One thing that is shown: what was seen, in a sentence; or why it could not be tried here. A failure throws. */
export interface Step {
  readonly name: string;
  /** The tests show the same in small: where both run one after the other, in CI, the short form is left out. */
  readonly isTested?: true;
  readonly run: (options: ProveOptions) => Seen | Promise<Seen>;
}
export interface ProveOptions {
  /** Minutes instead of hours: fewer rounds, smaller workspaces. */
  readonly isShort: boolean;
}
export type Seen = string | { readonly skipped: string };

/** Enough of a text to see what differs, from a little before its first letter that does. */
const SHOWN = 400;
const BEFORE = 60;

/** Throws with what was expected and what came instead, from where they part. */
export const expectSame = (what: string, is: unknown, should: unknown): void => {
  const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
  if (a === b) return;
  let parted = 0;
  while (a[parted] === b[parted]) parted++;
  const from = Math.max(0, parted - BEFORE);
  const shown = (text: string): string => (from > 0 ? '…' : '') + text.slice(from, from + SHOWN);
  throw new Error(`${what}: ${shown(a)} instead of ${shown(b)}`);
};

export const expectTrue = (what: string, holds: boolean): void => { if (!holds) throw new Error(what); };
