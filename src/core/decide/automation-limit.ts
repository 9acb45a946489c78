import type { Instant } from '../base/instant.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Automation } from '../playbook/rules.ts';
import type { World } from './situation.ts';

/*
 * What keeps an automation from firing though its trigger and condition hold. For one lead it rests; over the workspace it has a limit, which is
 * counted in the ledger within the transaction that decides, so that neither a kill nor two ticks at once let one more through.
 */

interface Names { readonly fired: string; readonly held: string; readonly cut: string; readonly rearmed: string }
/** Automations are few and asked of every lead at many moments: their names are put together once. */
const names = new WeakMap<Pick<Automation, 'id'>, Names>();
const namesOf = (automation: Pick<Automation, 'id'>): Names => {
  const known = names.get(automation);
  if (known) return known;
  const fired = `automation.${automation.id}`;
  const made = { fired, held: `${fired}.held`, cut: `${fired}.cut`, rearmed: `${fired}.rearmed` };
  names.set(automation, made);
  return made;
};

/** The rule of what it decides … */
export const automationRule = (automation: Pick<Automation, 'id'>): string => namesOf(automation).fired;
/** … and of what it did not: held back, cut, or armed again. */
export const heldRule = (automation: Pick<Automation, 'id'>): string => namesOf(automation).held;
export const cutRule = (automation: Pick<Automation, 'id'>): string => namesOf(automation).cut;
export const rearmRule = (automation: Pick<Automation, 'id'>): string => namesOf(automation).rearmed;

/** From when on it may fire for the lead; minus infinity for at once, infinity for never again. */
export const restsUntil = ({ fired }: Pick<LeadRecord, 'fired'>, automation: Automation): Instant => {
  const { oncePerLead, cooldownMs } = automation;
  const last = fired[automationRule(automation)];
  if (!last || (!oncePerLead && cooldownMs === null)) return Number.NEGATIVE_INFINITY;
  return oncePerLead ? Number.POSITIVE_INFINITY : last.at + (cooldownMs ?? 0);
};

/** How often it fired in the time that its limit looks back over. */
export const firedWithin = ({ firings }: Pick<World, 'firings'>, { id, limit }: Automation, now: Instant): number =>
  (limit === null ? 0 : (firings[id]?.at ?? []).filter((at) => at > now - limit.perMs).length);

/** True when the limit over the workspace lets no more through. */
export const isFull = (world: Pick<World, 'firings'>, automation: Automation, now: Instant): boolean =>
  automation.limit !== null && firedWithin(world, automation, now) >= automation.limit.times;

/** When a full limit lets one through again. */
export const freeAt = ({ firings }: Pick<World, 'firings'>, { id, limit }: Automation): Instant | null => {
  const oldest = limit === null ? undefined : [...firings[id]?.at ?? []].sort((a, b) => a - b).at(-limit.times);
  return limit === null || oldest === undefined ? null : oldest + limit.perMs;
};

/** The world once it has fired: what the next lead of the batch is decided in. Without a limit, the same. */
export const withFiring = (world: World, { id, limit }: Automation, now: Instant): World => {
  if (limit === null) return world;
  const { at = [], heldAt = null } = world.firings[id] ?? {};
  return { ...world, firings: { ...world.firings, [id]: { at: [...at, now], heldAt } } };
};

/** The world once it was held back. */
export const withHold = (world: World, { id }: Automation, now: Instant): World =>
  ({ ...world, firings: { ...world.firings, [id]: { at: world.firings[id]?.at ?? [], heldAt: now } } });
