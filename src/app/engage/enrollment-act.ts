import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { draftsOf } from '../../core/decide/enrollment.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { waitForNothing } from '../../db/engage/outbox.ts';
import { type EnrollmentRow, listEnrollments } from '../../db/work/enrollment.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { actIn } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';
import { type LeadEnrollment, resolveEnrollment, withSteps } from '../work/enrollment.ts';

/** Which enrollments a person means: one by its id, or those of a lead, in one cadence or in all. */
export interface Meant { readonly ref: string; readonly cadence?: string }

/** Raises `not_found` where nothing of it goes on, and `conflict` for one that has ended. */
const meantBy = (tx: ReadTx, { rules }: Pick<Context, 'rules'>, { ref, cadence }: Meant): readonly EnrollmentRow[] => {
  if (/^en_/i.test(ref.trim())) {
    const row = resolveEnrollment(tx, ref);
    if (row.state === 'stopped') throw new AppError('conflict', `${row.id} has ended already: ${row.reason ?? ''}.`, { hint: 'See: salesos enrollments list' });
    return [row];
  }
  const lead = resolveLead(tx, ref);
  const named = cadence === undefined ? undefined : cadenceNamed(rules, cadence).id;
  const rows = listEnrollments(tx, { state: 'open', limit: -1, leadKey: lead.key, ...(named !== undefined && { cadence: named }) });
  if (rows.length === 0) throw new AppError('not_found', `${ref} is in no cadence${named === undefined ? '' : ` ${named}`}.`, { hint: `See: salesos enrollments list --state all --lead ${ref}` });
  return rows;
};

type Doing = (row: EnrollmentRow, record: LeadRecord, tx: Tx) => readonly Effect[];

/** Does the same with each of them, one transaction, and shows them as they are then. */
const actOn = (context: Context, meant: Meant, doing: Doing): Promise<readonly LeadEnrollment[]> => context.store.write((tx: Tx) => {
  const rows = meantBy(tx, context, meant);
  for (const row of rows) actIn(tx, context, row.leadKey, (record) => doing(row, record, tx));
  return withSteps(tx, rows.map(({ id }) => resolveEnrollment(tx, id)));
}, context.signal);

/** A person ends it: what was still to be sent of it is taken back. Raises `not_found`, and `conflict` for one that has ended. */
export const stopEnrollment = (context: Context, meant: Meant, reason: string): Promise<readonly LeadEnrollment[]> => {
  const why = reason === '' ? 'stopped by hand' : reason;
  return actOn(context, meant, (row, record) => [
    human('enrollment.stopped', { id: row.id, end: 'person', reason: why }), ...draftsOf(record, row).map(({ id }) => human('message.discarded', { id, reason: why })),
  ]);
};

/** Nothing of it goes out until then; null is until somebody says so. Paused again, the later word counts. Raises `not_found`, `conflict`, and `invalid` for a time that is past. */
export const pauseEnrollment = (context: Context, meant: Meant, { until, reason }: { readonly until: Instant | null; readonly reason: string }): Promise<readonly LeadEnrollment[]> =>
  actOn(context, meant, ({ id }, _record, { now }) => {
    if (until !== null && until <= now) throw new AppError('invalid', 'That time is past.', { hint: 'Name a day to come: --until +3d, --until 2026-04-07' });
    return [human('enrollment.paused', { id, until, reason: reason === '' ? 'paused by hand' : reason })];
  });

/** It goes on now: the next step is due, the others count from when it goes out. Raises `not_found`, and `conflict` for one that is not paused. */
export const resumeEnrollment = (context: Context, meant: Meant): Promise<readonly LeadEnrollment[]> =>
  actOn(context, meant, (row, record, tx) => {
    const { id, state } = row;
    if (state !== 'paused') throw new AppError('conflict', `${id} is not paused.`, { hint: `See: salesos enrollments show ${id}` });
    for (const draft of draftsOf(record, row)) waitForNothing(tx, draft.id);
    return [human('enrollment.resumed', { id, reason: 'resumed by hand' })];
  });
