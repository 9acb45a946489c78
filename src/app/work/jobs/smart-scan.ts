import { fold } from '../../../core/base/text.ts';
import type { LeadField } from '../../../core/ledger/event.ts';
import type { LeadRecord } from '../../../core/ledger/lead-record.ts';
import { type NamedLead, listNamesakes } from '../../../db/lead/namesake.ts';
import { type Outcome, recipe, taskOf, titleOf } from './recipe.ts';

/** What the rules and the owner work with. */
const FACTS: readonly LeadField[] = ['name', 'email', 'phone', 'company', 'title', 'country', 'industry', 'company_size'];

const domainOf = (email: string | null | undefined): string | undefined => email?.split('@')[1]?.toLowerCase();

/** The same name in the same company, or under the same mail domain. */
const isLikely = ({ fields }: LeadRecord, other: NamedLead): boolean => {
  const sameCompany = fields.company !== undefined && other.company !== null && fold(fields.company) === fold(other.company);
  const domain = domainOf(fields.email);
  return sameCompany || (domain !== undefined && domain === domainOf(other.email));
};

const factsOf = (record: LeadRecord): { readonly known: readonly string[]; readonly missing: readonly string[] } => {
  const isKnown = (field: LeadField): boolean => (record.fields[field] ?? '') !== '';
  return { known: FACTS.filter(isKnown), missing: FACTS.filter((field) => !isKnown(field)) };
};

/** How complete the lead is, who may be the same person, what it scores for fit; a task where it can't be worked on. Touches nobody. */
export const smartScan = recipe<readonly NamedLead[]>({
  gather: (tx, record) => (record.fields.name === undefined ? [] : listNamesakes(tx, record.key, record.fields.name)),
  work: (input, namesakes): Outcome => {
    const { record, standing } = input;
    const { known, missing } = factsOf(record);
    const duplicates = namesakes.filter((other) => isLikely(record, other));
    const isReachable = record.fields.email !== undefined || record.fields.phone !== undefined;
    const fit = Object.entries(record.values.fit).filter(([, milli]) => milli !== 0).sort(([, a], [, b]) => b - a);
    const title = titleOf(record);
    return {
      effects: [
        ...(isReachable ? [] : [taskOf(input, {
          title: `Find a way to reach ${title}`, urgency: 'medium', text: `There is neither an e-mail address nor a phone number. Missing: ${missing.join(', ')}.`,
        })]),
        ...(duplicates.length === 0 ? [] : [taskOf(input, {
          title: `Check whether ${title} is a duplicate`, urgency: 'low',
          text: `Same name and company: ${duplicates.map(({ id, name, email }) => `${id} ${name}${email === null ? '' : ` <${email}>`}`).join('; ')}.`,
        })]),
      ],
      result: {
        completeness: Math.round((known.length / FACTS.length) * 100) / 100, missing, duplicates: duplicates.map(({ id }) => id), reachable: isReachable,
        score: standing.scoreMilli / 1000, fit: Object.fromEntries(fit.map(([rule, milli]) => [rule, milli / 1000])),
      },
    };
  },
});
