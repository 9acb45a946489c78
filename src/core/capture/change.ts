import { dictionary, own } from '../base/dictionary.ts';
import { type Attributes, type Change, type Changes, type Fields, type Identity, LEAD_FIELDS, type LeadField, type OwnPayloads } from '../ledger/event.ts';
import { identityKey } from '../ledger/lead-record.ts';
import type { Instant } from '../base/instant.ts';
import type { Candidate } from './candidate.ts';

/** What is known of a lead already. */
export interface Known {
  /** When somebody who is only heard of was first met; null for who was given. */
  readonly metAt: Instant | null;
  readonly fields: Fields;
  readonly attributes: Attributes;
  readonly tags: readonly string[];
  /** Does the lead have this identity? */
  readonly has: (identity: Identity) => boolean;
}

/** Says where someone came from when they were first met; a later source does not change it. */
export const FIRST_WINS: ReadonlySet<string> = new Set(['source', 'campaign']);

interface ChangeOptions {
  readonly overwrite: boolean;
  readonly withheld?: ReadonlySet<string>;
  /** The candidate comes from an event: it says where somebody was met only if that was earlier than all that is known. */
  readonly isHeard: boolean;
}

/**
 * What a candidate adds to a lead: gaps are filled, an existing value wins unless `overwrite`. Undefined when it adds nothing.
 * Identities in `withheld` belong to somebody else and are left out.
 */
export const changesFrom = (known: Known, candidate: Candidate, { overwrite, withheld, isHeard }: ChangeOptions): OwnPayloads['lead.updated'] | undefined => {
  const fields: { [F in LeadField]?: Change } = {};
  const attributes = dictionary<Change>();
  const metAt = isHeard && candidate.createdAt !== undefined && known.metAt !== null && candidate.createdAt < known.metAt ? candidate.createdAt : undefined;
  let isChanged = metAt !== undefined;
  const merge = (name: string, old: string | undefined, to: string | undefined, set: (change: Change) => void): void => {
    if (to === old) return;
    if (isHeard && FIRST_WINS.has(name)) {
      if (metAt !== undefined) set({ from: old ?? null, to: to ?? null });
      return;
    }
    if (to === undefined || (old !== undefined && (!overwrite || FIRST_WINS.has(name)))) return;
    set({ from: old ?? null, to });
    isChanged = true;
  };
  for (const field of LEAD_FIELDS) merge(field, known.fields[field], candidate.fields[field], (change) => { fields[field] = change; });
  for (const name of Object.keys(candidate.attributes)) {
    merge('', own(known.attributes, name), candidate.attributes[name], (change) => { attributes[name] = change; });
  }
  const identities = candidate.identities.filter((identity) => !withheld?.has(identityKey(identity)) && !known.has(identity));
  const tags = candidate.tags.filter((tag) => !known.tags.includes(tag));
  if (!isChanged && identities.length === 0 && tags.length === 0) return undefined;
  const changed: Changes = attributes;
  return {
    fields, attributes: changed, identities_added: identities, identities_removed: [], tags_added: tags, tags_removed: [],
    ...(metAt === undefined ? {} : { met_at: metAt }),
  };
};
