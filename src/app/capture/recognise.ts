import { isProof } from '../../core/capture/identity.ts';
import { areNamesCompatible } from '../../core/capture/name.ts';
import { seniorFirst } from '../../core/duplicate/survivor.ts';
import type { Candidate } from '../../core/capture/candidate.ts';
import type { Identity } from '../../core/ledger/event.ts';
import { identityKey } from '../../core/ledger/lead-record.ts';
import { findLeadById, type Hit, leadsWithIdentity } from '../../db/capture/capture.ts';
import type { ReadTx } from '../../db/store.ts';

/** Who a candidate is. */
export interface Recognition {
  /** The leads that are this person, the senior first; more than one are to be merged. */
  readonly leads: readonly Hit[];
  /** Identities that somebody else has, whose name does not fit: to be marked shared there and here. */
  readonly contested: readonly { readonly identity: Identity; readonly holder: number }[];
  /** When nothing but what several have leads to anybody: all whose names fit, the senior first. */
  readonly alike: readonly Hit[];
  /** Identities that several have already. */
  readonly shared: ReadonlySet<string>;
  /** Identities that stay with whoever has them. */
  readonly withheld: ReadonlySet<string>;
  /** What stands against it was found: told as a conflict. */
  readonly conflict: string | undefined;
}

const NONE: ReadonlySet<string> = new Set();
const NOBODY: Recognition = { leads: [], alike: [], contested: [], shared: NONE, withheld: NONE, conflict: undefined };

/** A personal address or an id proves who it is; a phone or an office's address only with a name that fits; a shared one needs both names. */
const isSame = (identity: Identity, hit: Hit, name: string | undefined): boolean => {
  if (hit.shared) return name !== undefined && hit.name !== undefined && areNamesCompatible(name, hit.name);
  return isProof(identity) || areNamesCompatible(name, hit.name);
};

interface Found { readonly hit: Hit; isProven: boolean; isOwn: boolean }

/**
 * Finds the leads that a candidate is, by exact identity. Different ones are one person when every identity that leads to them is theirs alone and
 * all their names fit; otherwise those whom proofs lead to and whose names fit the first, and the rest stays where it is.
 */
export const recogniseLead = (tx: ReadTx, candidate: Candidate): Recognition => {
  const found = new Map<number, Found>();
  const contested: { identity: Identity; holder: number }[] = [];
  const several = new Set<string>();
  const { name } = candidate.fields;
  if (candidate.id !== undefined) {
    const hit = findLeadById(tx, candidate.id);
    if (hit && !hit.removed && hit.mergedInto === null) found.set(hit.key, { hit, isProven: true, isOwn: true });
  }
  for (const identity of candidate.identities) {
    // An export of ours says itself that several have it.
    if (identity.shared && candidate.id !== undefined) continue;
    for (const hit of leadsWithIdentity(tx, identity)) {
      if (hit.shared) several.add(identityKey(identity));
      const known = found.get(hit.key);
      if (known) {
        known.isProven ||= isProof(identity);
        known.isOwn ||= !hit.shared;
        continue;
      }
      if (isSame(identity, hit, name)) found.set(hit.key, { hit, isProven: isProof(identity), isOwn: !hit.shared });
      else if (!hit.shared) contested.push({ identity, holder: hit.key });
    }
  }
  if (found.size === 0 && contested.length === 0) return several.size === 0 ? NOBODY : { ...NOBODY, shared: several };
  const own = [...found.values()].filter(({ isOwn }) => isOwn);
  // What several have makes nobody one with another: it finds the first, or nobody beside who is found by what is theirs.
  const alike = own.length > 0 ? [] : [...found.values()].map(({ hit }) => hit).sort(seniorFirst);
  const all = (own.length > 0 ? own : [...found.values()].filter(({ hit }) => hit === alike[0])).sort((a, b) => Number(b.isProven) - Number(a.isProven) || seniorFirst(a.hit, b.hit));
  const [first] = all;
  const others = contested.filter(({ holder }) => !found.has(holder));
  const conflict = others.map(({ identity }) => `${identity.kind} ${identity.value} belongs to somebody with another name`)[0];
  if (!first || all.length === 1) return { leads: first ? [first.hit] : [], alike, contested: others, shared: several, withheld: NONE, conflict };
  // Each with each: one without a name fits two whose names don't fit each other.
  const fits = (one: Found, others: readonly Found[]): boolean =>
    !one.hit.removed && areNamesCompatible(name, one.hit.name) && others.every(({ hit }) => areNamesCompatible(hit.name, one.hit.name));
  const joined = [first];
  for (const one of all.slice(1)) if (fits(one, joined)) joined.push(one);
  if (joined.length === all.length && fits(first, [])) return { leads: joined.map(({ hit }) => hit).sort(seniorFirst), alike, contested: others, shared: several, withheld: NONE, conflict };
  // Where not all fit, only proofs join.
  const sure = first.hit.removed ? [first] : joined.filter((one) => one === first || one.isProven);
  const keys = new Set(sure.map(({ hit }) => hit.key));
  // What proves somebody else stays with them; a number or an office's address is marked as one that both have.
  const elsewhere = candidate.identities.flatMap((identity) => leadsWithIdentity(tx, identity).filter(({ key }) => !keys.has(key)).map((hit) => ({ identity, hit })));
  const withheld = new Set(elsewhere.filter(({ identity, hit }) => isProof(identity) && !hit.shared).map(({ identity }) => identityKey(identity)));
  const both = elsewhere.filter(({ identity, hit }) => !isProof(identity) && !hit.shared).map(({ identity, hit }) => ({ identity, holder: hit.key }));
  return { leads: sure.map(({ hit }) => hit).sort(seniorFirst), alike, contested: both, shared: several, withheld, conflict: `the row fits ${all.length} leads whose names differ` };
};
