import type { Candidate } from '../../core/capture/candidate.ts';
import type { PlanLine } from '../../core/capture/plan.ts';
import { digest } from './hash.ts';

/** A longer value is told by its beginning, its length and a digest. */
const VALUE_LENGTH = 400;
const short = (text: string): string => (text.length <= VALUE_LENGTH ? text : `${text.slice(0, 100)}… (${text.length} characters, ${digest(text).slice(0, 10)})`);

interface Row extends Partial<Omit<PlanLine, 'line' | 'name' | 'action' | 'rule'>>, Pick<PlanLine, 'action' | 'rule'> { readonly candidate?: Candidate }

const nameOf = ({ fields: { name, email, phone, company } }: Candidate): string | null => name ?? email ?? phone ?? company ?? null;

/** A row's line of a plan; its names come in one order, so that two plans can be compared as text. */
export const lineOf = (line: number, { action, rule, lead = null, candidate, changes = [], merged = [], conflict = null, suppressed = null, outcome = null }: Row): PlanLine => ({
  line, action, rule, lead, name: candidate ? nameOf(candidate) : null,
  changes: changes.map(({ field, known, offered, rule: why }) => ({ field, known: known === null ? null : short(known), offered: short(offered), rule: why })),
  merged, conflict, suppressed, outcome,
});
