import type { Instant } from '../base/instant.ts';
import type { Rules } from '../playbook/rules.ts';
import { nextOpening } from '../work/slots.ts';
import type { MemberLoad, World } from './situation.ts';

const hasCapacity = ({ member, openDeals }: MemberLoad): boolean => member.capacity === null || openDeals < member.capacity;
const hasSkill = ({ member }: MemberLoad, pipeline: string): boolean => member.skills === null || member.skills.includes(pipeline);

/** Open deals for each unit of what a member can carry; without a limit, none of it is ever used up. */
const shareOf = ({ member, openDeals }: MemberLoad): number =>
  (member.capacity === null ? 0 : openDeals / (member.capacity * member.weight));
const loadOf = ({ member, openDeals }: MemberLoad): number => openDeals / member.weight;

const isWorking = (
  { member }: MemberLoad,
  { rules, world, now }: { readonly rules: Pick<Rules, 'team'>; readonly world: World; readonly now: Instant },
): boolean =>
  nextOpening({ hours: rules.team.hours, zone: member.zone ?? world.zone, now }) === now;

/** After whom the round robin goes on: the members in their order, beginning behind the last. */
const inTurn = (members: readonly MemberLoad[], lastOwner: string | null): readonly MemberLoad[] => {
  const last = members.findIndex(({ member }) => member.id === lastOwner);
  return [...members.slice(last + 1), ...members.slice(0, last + 1)];
};

export interface OwnerQuestion {
  /** Pipeline id. */
  readonly pipeline: string;
  readonly rules: Pick<Rules, 'team'>;
  readonly world: World;
  readonly now: Instant;
}

/**
 * Who gets a deal of this pipeline: of those who are there, know it and have room, the ones at work now, of them the one with the least of
 * their capacity used, of equals the next in turn. A sole member always, unless away. Null when there is nobody.
 */
export const chooseOwner = ({ pipeline, rules, world, now }: OwnerQuestion): string | null => {
  const [sole, ...more] = world.members;
  if (sole && more.length === 0) return sole.away ? null : sole.member.id;
  const able = inTurn(world.members, world.lastOwner).filter((load) => !load.away && hasSkill(load, pipeline) && hasCapacity(load));
  const working = able.filter((load) => isWorking(load, { rules, world, now }));
  let best: MemberLoad | undefined;
  for (const load of working.length > 0 ? working : able) {
    if (!best || shareOf(load) < shareOf(best) || (shareOf(load) === shareOf(best) && loadOf(load) < loadOf(best))) best = load;
  }
  return best?.member.id ?? null;
};

/**
 * How many deals of a pipeline can be given away now, by the same rules: those who are there and know it have room for so many. A sole member
 * takes any number, unless away. Infinity is no limit.
 */
export const roomFor = (pipeline: string, { members }: Pick<World, 'members'>): number => {
  const isSole = members.length === 1;
  return members.filter((load) => !load.away && (isSole || hasSkill(load, pipeline)))
    .reduce((room, { member, openDeals }) => room + (isSole || member.capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, member.capacity - openDeals)), 0);
};

/** The world once a member was given one more deal: what the next lead is decided in. */
export const withDealGiven = (world: World, owner: string): World => ({
  ...world, lastOwner: owner,
  members: world.members.map((load) => (load.member.id === owner ? { ...load, openDeals: load.openDeals + 1 } : load)),
});
