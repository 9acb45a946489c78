import type { Json, JsonObject } from '../base/ports.ts';
import type { Identity, OwnType } from './event.ts';
import { isOwnType } from './event.ts';

/*
 * What remains of an event when the person whom it is about is erased. A few types stay visible as skeletons, so that counts, deals and histories still add up; of them
 * only what our own words say is kept. All other events are hidden, and say nothing.
 */

/** What stays, by type: the keys whose texts are ours. Numbers stay as well. */
const KEPT: { readonly [T in OwnType]?: readonly string[] } = {
  'lead.created': ['id', 'origin'], 'lead.merged': ['lead_id'], 'lead.merged_into': ['lead_id'], 'lead.distinguished': ['lead_id'], 'lead.erased': ['reason'],
  'lead.disclosed': ['format'], 'person.suppressed': ['reason'], 'status.changed': ['from', 'to'], 'customer.changed': ['from', 'to'], 'lead.routed': ['pipeline', 'owner', 'intent'], 'route.released': ['from'],
  'lead.assigned': ['owner'], 'deal.created': ['id', 'pipeline', 'stage', 'currency', 'owner', 'expected_close'], 'deal.updated': ['id', 'currency', 'owner', 'expected_close'],
  'deal.moved': ['id', 'from', 'to', 'pipeline'],
  'deal.won': ['id', 'currency'], 'deal.lost': ['id'], 'deal.reopened': ['id'],
};

/** True for an event that is still seen after its lead was erased. */
export const outlastsErasure = (type: string): boolean => isOwnType(type) && KEPT[type as OwnType] !== undefined;

const blank = (name: string, value: Json, kept: readonly string[]): Json => {
  if (typeof value === 'string') return kept.includes(name) ? value : '';
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? {} : value;
};

/** The payload of an event of an erased person: the same keys, every text that is not ours empty, every list and object too. Of incoming events nothing. */
export const erasedPayload = (type: string, payload: JsonObject): JsonObject => {
  if (!isOwnType(type)) return {};
  const kept = KEPT[type as OwnType] ?? [];
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, blank(name, value, kept)]));
};

/** By what a person was ever known: the texts that give them away where others speak of them. */
export interface Traces { readonly identities: readonly Pick<Identity, 'kind' | 'value'>[]; readonly names: readonly string[] }

/** All identities and names that these events ever gave the person, hidden ones included. */
export const tracesIn = (events: Iterable<{ readonly type: string; readonly payload: JsonObject }>): Traces => {
  const identities = new Map<string, Pick<Identity, 'kind' | 'value'>>();
  const names = new Set<string>();
  const know = (kind: Identity['kind'], value: unknown): void => { if (typeof value === 'string' && value !== '') identities.set(`${kind}:${value}`, { kind, value }); };
  const field = (name: string, value: unknown): void => {
    if (name === 'email' || name === 'phone') know(name, value);
    else if (name === 'name' && typeof value === 'string') names.add(value);
  };
  for (const { type, payload: said } of events) {
    if (type !== 'lead.created' && type !== 'lead.updated' && type !== 'person.suppressed') continue;
    for (const list of [said['identities'], said['identities_added'], said['identities_removed']]) {
      for (const identity of Array.isArray(list) ? list as unknown as readonly Identity[] : []) know(identity.kind, identity.value);
    }
    for (const [name, value] of Object.entries(said['fields'] ?? {})) {
      if (type === 'lead.created') { field(name, value); continue; }
      const change = value as { readonly from?: unknown; readonly to?: unknown };
      field(name, change.from);
      field(name, change.to);
    }
  }
  return { identities: [...identities.values()], names: [...names] };
};
