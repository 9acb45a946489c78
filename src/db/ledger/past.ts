import type { Instant } from '../../core/base/instant.ts';
import type { LeadStatus, LedgerEvent } from '../../core/ledger/event.ts';
import { withMerged } from '../../core/ledger/merged.ts';
import { type ReadTx, scalar, statement } from '../store.ts';
import { eventsWhere } from './ledger.ts';

/*
 * The ledger as it was. What was known at a moment is a beginning of it: everything up to the last event that was recorded by then, so that a clock
 * that was set back takes nothing out of its middle. What was hidden later is visible there, but for what erasing a person blanked: that is gone.
 */

const selectCut = scalar<[Instant, number], number>('SELECT seq FROM events WHERE recorded_at <= ? AND seq <= ? ORDER BY seq DESC LIMIT 1');
/** The last event that was recorded by then, in the order of the ledger; 0 before the first. `within` is that of a later moment: who asks for many goes back once. */
export const cutAt = (tx: ReadTx, at: Instant, within = Number.MAX_SAFE_INTEGER): number => tx.use(selectCut).get(at, within) ?? 0;

const selectFirst = scalar<[], number>('SELECT recorded_at FROM events ORDER BY seq LIMIT 1');
/** When the ledger begins; undefined while it is empty. */
export const ledgerBegins = (tx: ReadTx): Instant | undefined => tx.use(selectFirst).get();

/** Of an event `e`: seen by whoever looked at the ledger when `:cut` was its newest. */
export const SEEN = `e.seq <= :cut AND (e.undone_by IS NULL OR (e.undone_by > :cut
  AND NOT EXISTS (SELECT 1 FROM events hider WHERE hider.seq = e.undone_by AND hider.type = 'lead.erased')))`;

const selectKnown = eventsWhere<{ key: number; cut: number }>(`e.lead_key = :key AND ${SEEN} ORDER BY e.seq`);
const selectHappened = eventsWhere<{ key: number; at: Instant }>('e.lead_key = :key AND e.undone_by IS NULL AND e.occurred_at <= :at ORDER BY e.seq');

/** A look back: at what was known when the ledger ended there, or, in hindsight, at what had happened by then as it is known today. */
export type Look = { readonly kind: 'known'; readonly cut: number } | { readonly kind: 'hindsight'; readonly at: Instant };

/** The events that made up a lead, in the order of the ledger: its own and, once merged by then, those of the leads merged into it. */
export const pastEventsOfLead = (tx: ReadTx, leadKey: number, look: Look): LedgerEvent[] => withMerged(leadKey, (key) =>
  (look.kind === 'known' ? selectKnown.all(tx, { key, cut: look.cut }) : selectHappened.all(tx, { key, at: look.at })));

const selectOfLeads = eventsWhere<{ keys: string; cut: number }>(`e.lead_key IN (SELECT value FROM json_each(:keys)) AND ${SEEN} ORDER BY e.seq`);
/** What had been recorded about these leads, in the order of the ledger; of those that were merged into them, nothing. */
export const pastEventsOfLeads = (tx: ReadTx, keys: readonly number[], cut: number): LedgerEvent[] => selectOfLeads.all(tx, { keys: JSON.stringify(keys), cut });

/** A lead as it is today, with the one that it and others have become. */
export interface Kin { readonly root: number; readonly key: number; readonly id: string; readonly name: string | null; readonly status: LeadStatus }
const selectKin = statement<[number, number], Kin>(
  `WITH RECURSIVE kin (root, key) AS (
     SELECT * FROM (SELECT key, key FROM leads WHERE merged_into IS NULL AND key > ? ORDER BY key LIMIT ?)
     UNION SELECT kin.root, l.key FROM kin JOIN leads l ON l.merged_into = kin.key)
   SELECT kin.root, l.key, l.id, coalesce(l.name, l.email, l.phone) AS name, l.status FROM kin JOIN leads l ON l.key = kin.key ORDER BY kin.root, l.key`);
/** The next leads behind a key, each with all that were merged into it. */
export const listKin = (tx: ReadTx, after: number, limit: number): Kin[] => tx.use(selectKin).all(after, limit);

const countRoots = scalar<[], number>('SELECT count(*) FROM leads WHERE merged_into IS NULL');
export const countFamilies = (tx: ReadTx): number => tx.use(countRoots).get() ?? 0;

const selectWorkspace = eventsWhere<{ cut: number }>(`e.lead_key IS NULL AND ${SEEN} ORDER BY e.seq`);
/** What had been recorded about no lead in particular. */
export const pastEventsOfWorkspace = (tx: ReadTx, cut: number): LedgerEvent[] => selectWorkspace.all(tx, { cut });

const selectVersion = scalar<[number], number>(
  `SELECT playbook_version FROM events WHERE lead_key IS NULL AND type = 'playbook.changed' AND seq <= ? ORDER BY seq DESC LIMIT 1`);
const selectFirstVersion = scalar<[], number>(`SELECT playbook_version FROM events WHERE lead_key IS NULL AND type = 'playbook.changed' ORDER BY seq LIMIT 1`);
/** The version of the playbook in force when the ledger ended there; before the first change, the first there was. */
export const playbookVersionAt = (tx: ReadTx, cut: number): number | undefined => tx.use(selectVersion).get(cut) ?? tx.use(selectFirstVersion).get();

const selectChanges = statement<[number], { version: number; at: Instant }>(
  `SELECT playbook_version AS version, recorded_at AS at FROM events WHERE lead_key IS NULL AND type = 'playbook.changed' AND seq <= ? ORDER BY seq`);
/** Each time that a playbook came into force, the oldest first. */
export const listPlaybookChanges = (tx: ReadTx, cut: number): readonly { readonly version: number; readonly at: Instant }[] => tx.use(selectChanges).all(cut);

const selectModeAfter = statement<[number], { mode: string }>(
  `SELECT payload ->> 'from' AS mode FROM events WHERE lead_key IS NULL AND type = 'mode.changed' AND undone_by IS NULL AND seq > ? ORDER BY seq LIMIT 1`);
/** The mode that the next change of it left; undefined when none came. */
export const modeBeforeNext = (tx: ReadTx, cut: number): string | undefined => tx.use(selectModeAfter).get(cut)?.mode;
