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
  /** Identities that stay with whoever has them. */
  readonly withheld: ReadonlySet<string>;
  /** What stands against it was found: told as a conflict. */
  readonly conflict: string | undefined;
}

const NOBODY: Recognition = { leads: [], contested: [], withheld: new Set(), conflict: undefined };

/** A personal address or an id proves who it is; a phone or an office's address only with a name that fits; a shared one needs both names. */
const isSame = (identity: Identity, hit: Hit, name: string | undefined): boolean => {
  if (hit.shared) return name !== undefined && hit.name !== undefined && areNamesCompatible(name, hit.name);
  return isProof(identity) || areNamesCompatible(name, hit.name);
};

/**
 * Finds the leads that a candidate is, by exact identity. Two different ones are one person when every identity that leads to them proves it and
 * the names fit; otherwise the first proof decides and the rest stays where it is.
 */
export const recogniseLead = (tx: ReadTx, candidate: Candidate): Recognition => {
  const found = new Map<number, { readonly hit: Hit; isProven: boolean }>();
  const contested: { identity: Identity; holder: number }[] = [];
  const { name } = candidate.fields;
  if (candidate.id !== undefined) {
    const hit = findLeadById(tx, candidate.id);
    if (hit && !hit.removed && hit.mergedInto === null) found.set(hit.key, { hit, isProven: true });
  }
  for (const identity of candidate.identities) {
    // An export of ours says itself that several have it.
    if (identity.shared && candidate.id !== undefined) continue;
    for (const hit of leadsWithIdentity(tx, identity)) {
      const known = found.get(hit.key);
      if (known) { known.isProven ||= isProof(identity); continue; }
      if (isSame(identity, hit, name)) found.set(hit.key, { hit, isProven: isProof(identity) });
      else if (!hit.shared) contested.push({ identity, holder: hit.key });
    }
  }
  if (found.size === 0 && contested.length === 0) return NOBODY;
  const all = [...found.values()].sort((a, b) => Number(b.isProven) - Number(a.isProven) || seniorFirst(a.hit, b.hit));
  const [first] = all;
  const others = contested.filter(({ holder }) => !found.has(holder));
  const conflict = others.map(({ identity }) => `${identity.kind} ${identity.value} belongs to somebody with another name`)[0];
  if (!first || all.length === 1) return { leads: first ? [first.hit] : [], contested: others, withheld: new Set(), conflict };
  const areOne = all.every(({ hit }) => !hit.removed && areNamesCompatible(hit.name, first.hit.name) && areNamesCompatible(name, hit.name));
  if (areOne) return { leads: all.map(({ hit }) => hit).sort(seniorFirst), contested: others, withheld: new Set(), conflict };
  const withheld = new Set(candidate.identities
    .filter((identity) => leadsWithIdentity(tx, identity).some(({ key }) => key !== first.hit.key)).map(identityKey));
  return { leads: [first.hit], contested: others, withheld, conflict: `the row fits ${all.length} leads whose names differ` };
};
