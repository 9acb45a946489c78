import { automationRule, heldRule } from '../../core/decide/automation-limit.ts';
import type { World } from '../../core/decide/situation.ts';
import type { Mode } from '../../core/ledger/event.ts';
import { MODES } from '../../core/ledger/event.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { lastHeldAt, listFirings } from '../../db/work/automation.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { choiceOf } from '../engage/choosing.ts';
import { loadExperience, reachFor } from '../learn/experience.ts';
import { autonomousKinds } from '../work/autonomous.ts';
import { isStopped } from '../work/stopped.ts';

const countOpenDeals = statement<[], { owner: string; open_deals: number }>(
  `SELECT owner, count(*) AS open_deals FROM deals WHERE state = 'open' AND owner IS NOT NULL GROUP BY owner`);
const listAway = scalar<{ now: number }, string>('SELECT member FROM absences WHERE since <= :now AND (until IS NULL OR until > :now)');

const modeOf = (text: string | undefined, fallback: Mode): Mode => MODES.find((mode) => mode === text) ?? fallback;

/** Only of automations with a limit: others may fire as often as they like. */
const firingsOf = (tx: ReadTx, { automations }: Pick<Rules, 'automations'>): World['firings'] => Object.fromEntries(automations.flatMap((automation) => {
  if (automation.limit === null) return [];
  const { times, perMs } = automation.limit;
  return [[automation.id, { at: listFirings(tx, automationRule(automation), { since: tx.now - perMs, limit: times }), heldAt: lastHeldAt(tx, heldRule(automation)) }]];
}));

/** What decisions need beyond their lead, read once for a batch. */
export const loadWorld = (tx: ReadTx, context: Pick<Context, 'rules' | 'zone' | 'currency' | 'language' | 'paths' | 'channels'>): World => {
  const { rules, zone, currency, language } = context;
  const loads = new Map(tx.use(countOpenDeals).all().map(({ owner, open_deals }) => [owner, open_deals]));
  const away = new Set(tx.use(listAway).all({ now: tx.now }));
  const experience = loadExperience(tx);
  return {
    experience, reach: (record) => reachFor(tx, record, context, experience), choice: (record) => choiceOf(tx, context, record, experience),
    members: rules.team.members.map((member) => ({ member, away: away.has(member.id), openDeals: loads.get(member.id) ?? 0 })),
    turns: JSON.parse(getSetting(tx, 'turns') ?? '[]') as readonly string[],
    mode: modeOf(getSetting(tx, 'mode'), rules.mode),
    firings: firingsOf(tx, rules), stopped: isStopped(tx, context), autonomous: autonomousKinds(tx, rules),
    zone, currency, language, now: tx.now,
  };
};

/** Keeps what one batch leaves to the next: who was given deals, and in which order. */
export const saveWorld = (tx: Tx, before: World, after: World): void => {
  if (after.turns !== before.turns) setSetting(tx, 'turns', JSON.stringify(after.turns));
};

/** Deals that rules or people gave to somebody, the newest first. */
const selectGiven = scalar<[], string>(
  `SELECT json_extract(payload, '$.owner') FROM events WHERE undone_by IS NULL AND type IN ('deal.created', 'deal.updated')
   AND (rule LIKE 'route.%' OR (by = 'human' AND type = 'deal.created')) AND json_extract(payload, '$.owner') IS NOT NULL ORDER BY seq DESC`);

/** Sets the round robin to the order in which members were given their last deals by what the ledger shows: a turn that was taken back was none. */
export const rewindTurns = (tx: Tx, { team: { members } }: Context['rules']): void => {
  const turns = new Set<string>();
  const isWhole = (): boolean => members.every(({ id }) => turns.has(id));
  for (const owner of tx.use(selectGiven).iterate()) {
    turns.add(owner);
    if (isWhole()) break;
  }
  if (turns.size === 0) clearSetting(tx, 'turns'); else setSetting(tx, 'turns', JSON.stringify([...turns].reverse()));
};
