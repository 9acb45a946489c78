import { AppError } from '../../core/base/errors.ts';
import { draftsOf } from '../../core/decide/enrollment.ts';
import type { PlannedStep } from '../../core/ledger/event.ts';
import { countEnrollments, type EnrollmentFilter, type EnrollmentRow, listEnrollments, listEnrollmentsByPrefix, listStepMessages } from '../../db/work/enrollment.ts';
import type { ReadTx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { byItsId, idIn, oneNamed } from '../named.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { human } from '../ledger/ledger.ts';
import { enrollmentViewOf, type EnrollmentView } from './enrollment-view.ts';

export interface LeadEnrollment extends EnrollmentView { readonly leadId: string; readonly leadName: string | null }
export interface EnrollmentQuery extends Omit<EnrollmentFilter, 'leadKey'> {
  /** As a person names it. */
  readonly lead?: string;
}

const messagesIn = ({ steps }: EnrollmentRow): readonly string[] => (JSON.parse(steps) as readonly PlannedStep[]).map(({ message }) => message);
const withSteps = (tx: ReadTx, rows: readonly EnrollmentRow[]): readonly LeadEnrollment[] => {
  const messages = listStepMessages(tx, rows.flatMap(messagesIn));
  return rows.map((row) => ({ ...enrollmentViewOf(row, messages), leadId: row.leadId, leadName: row.leadName }));
};

/** Whoever mistypes a name must not read that nobody is in it; one that the playbook has dropped is known by who was in it. */
const knownCadence = (tx: ReadTx, { rules }: Pick<Context, 'rules'>, text: string): string =>
  countEnrollments(tx).find(({ cadence }) => cadence === text)?.cadence ?? cadenceNamed(rules, text).id;

/** Who is in which cadence. Raises `not_found` for the cadence, `not_found` and `conflict` for the lead. */
export const readEnrollments = (context: Context, { lead, cadence, ...filter }: EnrollmentQuery): Promise<readonly LeadEnrollment[]> =>
  context.store.read((tx) => withSteps(tx, listEnrollments(tx, { ...filter, ...(cadence !== undefined && { cadence: knownCadence(tx, context, cadence) }), ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }) })), context.signal);

/** By id or unique prefix. Raises `not_found`, and `conflict` with the candidates. */
const resolveEnrollment = (tx: ReadTx, ref: string): EnrollmentRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, /^en_/.test(wanted) ? listEnrollmentsByPrefix(tx, wanted) : [], {
    none: { message: `No enrollment matches "${ref}".`, hint: 'See: salesos enrollments list --state all' },
    many: { noun: 'enrollments', hint: byItsId(({ leadName, leadId }) => leadName ?? leadId) },
  });
};

export const showEnrollment = (context: Context, ref: string): Promise<LeadEnrollment> =>
  context.store.read((tx) => {
    const row = resolveEnrollment(tx, ref);
    return withSteps(tx, [row])[0] ?? { ...enrollmentViewOf(row, []), leadId: row.leadId, leadName: row.leadName };
  }, context.signal);

/** A person ends an enrollment: what was still to be sent of it is taken back. Raises `not_found`, and `conflict` for one that has ended. */
export const stopEnrollment = (context: Context, ref: string, reason: string): Promise<LeadEnrollment> =>
  context.store.write((tx) => {
    const row = resolveEnrollment(tx, ref);
    if (row.state !== 'active') throw new AppError('conflict', `${row.id} has ended already: ${row.reason ?? ''}.`, { hint: 'See: salesos enrollments list' });
    const why = reason === '' ? 'stopped by hand' : reason;
    actIn(tx, context, row.leadKey, (record) => [
      human('enrollment.stopped', { id: row.id, end: 'person', reason: why }), ...draftsOf(record, row).map(({ id }) => human('message.discarded', { id, reason: why })),
    ]);
    const after = resolveEnrollment(tx, row.id);
    return withSteps(tx, [after])[0] ?? { ...enrollmentViewOf(after, []), leadId: after.leadId, leadName: after.leadName };
  }, context.signal);
