/** The prefix of every id that a person may meet; the rest is lower-case base 36. */
export const ID_PREFIXES = {
  lead: 'ld', organization: 'og', deal: 'dl', task: 'tk', job: 'jb', approval: 'ap', message: 'ms',
  notification: 'nt', recommendation: 'rc', batch: 'bt', plan: 'pl', event: 'ev', enrollment: 'en', model: 'md', proposal: 'pr',
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

/**
 * The id of something that was decided: made from what caused it, so that deciding again makes the same.
 * `causeSeq` is the lead's newest event when the decision was taken, `ordinal` counts the decisions taken then.
 */
export const derivedId = (kind: IdKind, leadKey: number, causeSeq: number, ordinal: number): string =>
  `${ID_PREFIXES[kind]}_${causeSeq.toString(36)}${ordinal < 10 ? '' : 'z'.repeat(Math.floor(ordinal / 10))}${ordinal % 10}x${leadKey.toString(36)}`;
