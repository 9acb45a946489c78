/** One thing that is shown: what was seen, in a sentence; or why it could not be tried here. A failure throws. */
export interface Step {
  readonly name: string;
  readonly run: (options: ProveOptions) => Seen | Promise<Seen>;
}
export interface ProveOptions {
  /** Minutes instead of hours: fewer rounds, smaller workspaces. */
  readonly isShort: boolean;
}
export type Seen = string | { readonly skipped: string };

/** Throws with what was expected and what came instead. */
export const expectSame = (what: string, is: unknown, should: unknown): void => {
  const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
  if (a !== b) throw new Error(`${what}: ${a.slice(0, 400)} instead of ${b.slice(0, 400)}`);
};

export const expectTrue = (what: string, holds: boolean): void => { if (!holds) throw new Error(what); };
