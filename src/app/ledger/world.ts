import type { World } from '../../core/decide/situation.ts';
import type { Mode } from '../../core/ledger/event.ts';
import { MODES } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { isStopped } from '../work/stopped.ts';

const countOpenDeals = statement<[], { owner: string; open_deals: number }>(
  `SELECT owner, count(*) AS open_deals FROM deals WHERE state = 'open' AND owner IS NOT NULL GROUP BY owner`);
const listAway = scalar<[number], string>('SELECT member FROM absences WHERE until IS NULL OR until > ?');

const modeOf = (text: string | undefined, fallback: Mode): Mode => MODES.find((mode) => mode === text) ?? fallback;

/** What decisions need beyond their lead, read once for a batch. */
export const loadWorld = (tx: ReadTx, context: Pick<Context, 'rules' | 'zone' | 'currency' | 'language' | 'paths'>): World => {
  const { rules, zone, currency, language } = context;
  const loads = new Map(tx.use(countOpenDeals).all().map(({ owner, open_deals }) => [owner, open_deals]));
  const away = new Set(tx.use(listAway).all(tx.now));
  return {
    members: rules.team.members.map((member) => ({ member, away: away.has(member.id), openDeals: loads.get(member.id) ?? 0 })),
    lastOwner: getSetting(tx, 'last_owner') ?? null,
    mode: modeOf(getSetting(tx, 'mode'), rules.mode),
    stopped: isStopped(tx, context),
    zone, currency, language, now: tx.now,
  };
};

/** Keeps what one batch leaves to the next: who was given a deal last. */
export const saveWorld = (tx: Tx, before: World, after: World): void => {
  if (after.lastOwner !== null && after.lastOwner !== before.lastOwner) setSetting(tx, 'last_owner', after.lastOwner);
};

const selectLastGiven = scalar<[], string>(
  `SELECT json_extract(payload, '$.owner') FROM events WHERE undone_by IS NULL AND type IN ('deal.created', 'deal.updated') AND rule LIKE 'route.%'
   AND json_extract(payload, '$.owner') IS NOT NULL ORDER BY seq DESC LIMIT 1`);

/** Sets the round robin to whom the rules gave a deal last by what the ledger shows: a turn that was taken back was none. */
export const rewindTurn = (tx: Tx): void => {
  const owner = tx.use(selectLastGiven).get();
  if (owner === undefined) clearSetting(tx, 'last_owner'); else setSetting(tx, 'last_owner', owner);
};
