import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/* The words of the partial index must stand in each statement as they do in the schema, or it is not used. */
const OF_AUTOMATIONS = `type IN ('automation.fired', 'automation.held', 'automation.cut')`;

const selectFirings = scalar<[string, Instant, number], Instant>(
  `SELECT occurred_at FROM events WHERE ${OF_AUTOMATIONS} AND rule = ? AND occurred_at > ? AND type = 'automation.fired' AND undone_by IS NULL
   ORDER BY occurred_at DESC LIMIT ?`);
/** When a rule fired, over all leads: the newest so many after a moment, the newest last. */
export const listFirings = (tx: ReadTx, rule: string, { since, limit }: { readonly since: Instant; readonly limit: number }): readonly Instant[] =>
  tx.use(selectFirings).all(rule, since, limit).reverse();

const selectLastHeld = scalar<[string], Instant>(
  `SELECT occurred_at FROM events WHERE ${OF_AUTOMATIONS} AND rule = ? AND type = 'automation.held' AND undone_by IS NULL ORDER BY occurred_at DESC LIMIT 1`);
/** When a rule's limit held it back last, over all leads; null for never. */
export const lastHeldAt = (tx: ReadTx, rule: string): Instant | null => tx.use(selectLastHeld).get(rule) ?? null;

export interface AutomationCount { readonly automation: string; readonly type: 'automation.fired' | 'automation.held' | 'automation.cut'; readonly times: number; readonly lastAt: Instant }
const selectCounts = statement<[], AutomationCount>(
  `SELECT payload ->> 'automation' AS automation, type, count(*) AS times, max(occurred_at) AS "lastAt" FROM events
   WHERE ${OF_AUTOMATIONS} AND undone_by IS NULL GROUP BY 1, 2`);
/** How often each automation fired, was held back and was cut, and when last. */
export const countAutomations = (tx: ReadTx): readonly AutomationCount[] => tx.use(selectCounts).all();

export interface AutomationRow {
  readonly seq: number; readonly type: AutomationCount['type']; readonly automation: string; readonly at: Instant; readonly leadId: string | null; readonly leadName: string | null;
  /** What set it off; null for a loop. */
  readonly trigger: string | null;
  /** Why it did not fire; null when it did. */
  readonly reason: string | null;
  /** JSON: the automations of a loop; null otherwise, and for loops of before they were written down. */
  readonly rules: string | null;
}
const ROWS = `SELECT e.seq, e.type, e.payload ->> 'automation' AS automation, e.occurred_at AS at, l.id AS "leadId", coalesce(l.name, l.company, l.email) AS "leadName",
   e.payload ->> 'trigger' AS trigger, e.payload ->> 'reason' AS reason, e.payload -> 'rules' AS rules
   FROM events e LEFT JOIN leads l ON l.key = e.lead_key WHERE e.${OF_AUTOMATIONS} AND e.undone_by IS NULL`;
const selectOfRules = statement<[string, number], AutomationRow>(`${ROWS} AND e.rule IN (SELECT value FROM json_each(?)) ORDER BY e.seq DESC LIMIT ?`);
/** What rules of automations did last, the newest first. */
export const listAutomationRows = (tx: ReadTx, rules: readonly string[], limit: number): readonly AutomationRow[] => tx.use(selectOfRules).all(JSON.stringify(rules), limit);

const selectLoops = statement<[number], AutomationRow>(`${ROWS} AND e.type = 'automation.cut' ORDER BY e.seq DESC LIMIT ?`);
/** Loops that were cut, the newest first. */
export const listLoops = (tx: ReadTx, limit: number): readonly AutomationRow[] => tx.use(selectLoops).all(limit);
