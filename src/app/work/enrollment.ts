import type { PlannedStep } from '../../core/ledger/event.ts';
import { countEnrollments, type EnrollmentFilter, type EnrollmentRow, listEnrollments, listEnrollmentsByPrefix, listStepMessages } from '../../db/work/enrollment.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { byItsId, idIn, oneNamed } from '../named.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { enrollmentViewOf, type EnrollmentView } from './enrollment-view.ts';

export interface LeadEnrollment extends EnrollmentView { readonly leadId: string; readonly leadName: string | null }
export interface EnrollmentQuery extends Omit<EnrollmentFilter, 'leadKey'> {
  /** As a person names it. */
  readonly lead?: string;
}

const messagesIn = ({ steps }: EnrollmentRow): readonly string[] => (JSON.parse(steps) as readonly PlannedStep[]).map(({ message }) => message);
export const withSteps = (tx: ReadTx, rows: readonly EnrollmentRow[]): readonly LeadEnrollment[] => {
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
export const resolveEnrollment = (tx: ReadTx, ref: string): EnrollmentRow => {
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
