import type { Instant } from '../base/instant.ts';
import { count } from '../base/text.ts';
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

/**
 * Whose turn comes first: who was never given a deal, in the order of the playbook, then who was given their last the longest ago. It names people
 * and no places in a list, so that it stays right when somebody joins or leaves.
 */
const inTurn = (members: readonly MemberLoad[], turns: readonly string[]): readonly MemberLoad[] => {
  const turnOf = ({ member }: MemberLoad): number => turns.indexOf(member.id);
  return [...members].sort((a, b) => turnOf(a) - turnOf(b));
};

export interface OwnerQuestion {
  /** Pipeline id. */
  readonly pipeline: string;
  readonly rules: Pick<Rules, 'team'>;
  readonly world: World;
  readonly now: Instant;
}

/** One member in the choice of an owner. */
export interface Bid {
  readonly member: string;
  /** Why it is not them; null for the one who is chosen. */
  readonly because: string | null;
}

const lackOf = (load: MemberLoad, pipeline: string): string | null => {
  if (load.away) return 'away';
  if (!hasSkill(load, pipeline)) return `does not take ${pipeline}`;
  return hasCapacity(load) ? null : `full: ${load.openDeals} of ${load.member.capacity} open deals`;
};

/** `4 of 10 open deals`, and what a weight makes of them. */
const burdenText = ({ member: { capacity, weight }, openDeals }: MemberLoad): string =>
  `${capacity === null ? count(openDeals, 'open deal') : `${openDeals} of ${capacity} open deals`}${weight === 1 ? '' : `, weight ${weight}`}`;

const isLessLoaded = (a: MemberLoad, b: MemberLoad): boolean =>
  shareOf(a) < shareOf(b) || (shareOf(a) === shareOf(b) && loadOf(a) < loadOf(b));

/**
 * Every member in the order of the playbook, with what keeps them from a deal of this pipeline: of those who are there, know it and have room, the ones
 * at work now, of them the one with the least of their capacity used, of equals the next in turn is chosen. A sole member always, unless away.
 */
export const bidsFor = ({ pipeline, rules, world, now }: OwnerQuestion): readonly Bid[] => {
  const { members, turns } = world;
  const [sole, ...more] = members;
  if (sole && more.length === 0) return [{ member: sole.member.id, because: sole.away ? 'away' : null }];
  const able = inTurn(members, turns).filter((load) => lackOf(load, pipeline) === null);
  const working = able.filter((load) => isWorking(load, { rules, world, now }));
  const asked = working.length > 0 ? working : able;
  const best = asked.reduce<MemberLoad | undefined>((least, load) => (least === undefined || isLessLoaded(load, least) ? load : least), undefined);
  const because = (load: MemberLoad): string | null => {
    if (load === best) return null;
    const lack = lackOf(load, pipeline);
    if (lack !== null || !best) return lack;
    if (!asked.includes(load)) return 'outside working hours';
    return isLessLoaded(best, load) ? `more loaded: ${burdenText(load)}` : 'not their turn';
  };
  return members.map((load) => ({ member: load.member.id, because: because(load) }));
};

/** Who gets a deal of this pipeline, see `bidsFor`. Null when there is nobody. */
export const chooseOwner = (question: OwnerQuestion): string | null => bidsFor(question).find(({ because }) => because === null)?.member ?? null;

/** Why it was nobody else, by member: what a decision keeps for `why`. Empty for a team of one who is chosen. */
export const passedOver = (bids: readonly Bid[]): Readonly<Record<string, string>> =>
  Object.fromEntries(bids.flatMap(({ member, because }) => (because === null ? [] : [[member, because]])));

/**
 * How many deals of a pipeline can be given away now, by the same rules: those who are there and know it have room for so many. A sole member
 * takes any number, unless away. Infinity is no limit.
 */
export const roomFor = (pipeline: string, { members }: Pick<World, 'members'>): number => {
  const isSole = members.length === 1;
  return members.filter((load) => !load.away && (isSole || hasSkill(load, pipeline)))
    .reduce((room, { member, openDeals }) => room + (isSole || member.capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, member.capacity - openDeals)), 0);
};

/** The world once a member has had a turn. */
export const withTurn = (world: World, owner: string): World => ({ ...world, turns: [...world.turns.filter((member) => member !== owner), owner] });

/** The world once a member was given one more deal: what the next lead is decided in. */
export const withDealGiven = (world: World, owner: string): World => ({
  ...withTurn(world, owner),
  members: world.members.map((load) => (load.member.id === owner ? { ...load, openDeals: load.openDeals + 1 } : load)),
});
