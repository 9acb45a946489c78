import type { LedgerEvent } from '../../core/ledger/event.ts';
import { nextSlot } from '../../core/work/schedule.ts';
import { setNotificationsRead } from '../../db/advise/notification.ts';
import { savePlanDone } from '../../db/advise/review.ts';
import { eventsWhere } from '../../db/ledger/ledger.ts';
import { listSchedules, putSchedule } from '../../db/work/schedule.ts';
import { endAbsence, listAllAbsences, setAbsence } from '../../db/deal/team.ts';
import type { Tx } from '../../db/store.ts';
import { setSetting } from '../../db/workspace.ts';

/*
 * Rows that events of the workspace make, and no lead's do: who is away, what of a plan is done, the mode, which schedules are off, what was read.
 */

/** Who is away by what these events say, in their order. */
export const setAbsences = (tx: Tx, events: readonly LedgerEvent[]): void => {
  for (const member of listAllAbsences(tx)) endAbsence(tx, member);
  const since = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'own') continue;
    const { type, payload, recordedAt } = event;
    if (type === 'member.left') {
      // Another end of an absence that has begun.
      const known = since.get(payload.member);
      const begins = payload.from ?? (known !== undefined && known <= recordedAt ? known : recordedAt);
      since.set(payload.member, begins);
      setAbsence(tx, { member: payload.member, since: begins, until: payload.until });
    }
    if (type === 'member.returned') {
      since.delete(payload.member);
      endAbsence(tx, payload.member);
    }
  }
};

/** Which actions of each plan are done by what these events say. */
export const doneActions = (events: readonly LedgerEvent[]): ReadonlyMap<string, readonly number[]> => {
  const done = new Map<string, readonly number[]>();
  for (const event of events) {
    if (event.kind !== 'own' || (event.type !== 'plan.done' && event.type !== 'plan.made')) continue;
    const { id } = event.payload;
    const known = done.get(id) ?? [];
    done.set(id, event.type === 'plan.made' ? known : [...new Set([...known, event.payload.action])].sort((a, b) => a - b));
  }
  return done;
};

const TYPES = `'member.left', 'member.returned', 'plan.made', 'plan.done', 'mode.changed'`;
const selectVisible = eventsWhere<Record<string, never>>(`e.lead_key IS NULL AND e.undone_by IS NULL AND e.type IN (${TYPES}) ORDER BY e.seq`);
const selectModes = eventsWhere<Record<string, never>>(`e.lead_key IS NULL AND e.type = 'mode.changed' ORDER BY e.seq LIMIT 1`);

const modeOf = (tx: Tx, events: readonly LedgerEvent[]): string | undefined => {
  const last = events.findLast((event) => event.type === 'mode.changed');
  if (last?.kind === 'own' && last.type === 'mode.changed') return last.payload.to;
  const [first] = selectModes.all(tx, {});
  return first?.kind === 'own' && first.type === 'mode.changed' ? first.payload.from : undefined;
};

/** Makes these rows again from what is visible: after an undo. */
export const remakeWorkspace = (tx: Tx): void => {
  const events = selectVisible.all(tx, {});
  setAbsences(tx, events);
  for (const [id, done] of doneActions(events)) savePlanDone(tx, id, done);
  const mode = modeOf(tx, events);
  if (mode !== undefined) setSetting(tx, 'mode', mode);
};

const selectSwitched = eventsWhere<{ name: string; after: number }>(
  `e.lead_key IS NULL AND e.undone_by IS NULL AND e.type = 'schedule.switched' AND e.payload ->> 'name' = :name AND e.seq > :after ORDER BY e.seq LIMIT 1`);

/** Puts what these events say of read notifications and of schedules that are on, or, taken back, the opposite: of a schedule unless somebody has switched it since. */
export const putMarks = (tx: Tx, events: readonly LedgerEvent[], { isUndone }: { readonly isUndone: boolean }): void => {
  for (const event of events) {
    if (event.kind !== 'own') continue;
    if (event.type === 'notifications.read') setNotificationsRead(tx, event.payload.ids, isUndone ? null : tx.now);
    if (event.type !== 'schedule.switched') continue;
    const { name, is_on: isOn } = event.payload;
    const schedule = listSchedules(tx).find((row) => row.name === name);
    if (!schedule || (isUndone && selectSwitched.all(tx, { name, after: event.seq }).length > 0)) continue;
    putSchedule(tx, { ...schedule, nextAt: isOn === isUndone ? null : schedule.nextAt ?? nextSlot(schedule.expression, schedule.zone, tx.now) });
  }
};
