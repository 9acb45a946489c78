import { addressOf } from '../../core/engage/address.ts';
import { checkDefinition, checkLead, type Finding, postalFindings } from '../../core/engage/cadence-check.ts';
import { languagesOf } from '../../core/engage/draft.ts';
import { leadName } from '../../core/decide/evaluation.ts';
import type { Cadence } from '../../core/playbook/cadence-rules.ts';
import type { Condition, Rules } from '../../core/playbook/rules.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { Context } from '../context.ts';
import { loadWorld } from '../ledger/world.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';
import { meantBy } from './enroll.ts';

/** The same finding with several leads is one; of many, some are named. */
export interface CadenceFinding extends Finding { readonly leads: number; readonly examples: readonly string[] }
export interface CadenceChecked {
  readonly cadence: string;
  /** How many leads were looked at. */
  readonly leads: number;
  readonly findings: readonly CadenceFinding[];
}
export interface Checking { readonly cadence: string; readonly leads: readonly string[]; readonly where?: Condition }

type Chosen = Cadence & { readonly id: string };

const PAGE = 200;
const NAMED = 5;
const firstErrors = (a: Finding, b: Finding): number => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1);

/** The cadence, and those that replies to it lead to. */
const reachedFrom = (first: Chosen, { cadences }: Pick<Rules, 'cadences'>): readonly Chosen[] => {
  const reached = new Map([[first.id, first]]);
  for (const { onReply } of reached.values()) {
    for (const { cadence: id } of Object.values(onReply)) {
      const cadence = cadences[id];
      if (cadence && !reached.has(id)) reached.set(id, { ...cadence, id });
    }
  }
  return [...reached.values()];
};

/** What is found in another cadence is told with its name. */
const within = (first: Chosen, { id }: Chosen, findings: readonly Finding[]): readonly Finding[] =>
  (id === first.id ? findings : findings.map((finding) => ({ ...finding, message: `${id}: ${finding.message}` })));

/** Looks at a cadence before anybody is in it, with the leads that are meant; writes nothing. Raises `not_found` and `conflict` for a lead or the cadence. */
export const checkCadence = async (context: Context, checking: Checking): Promise<CadenceChecked> => {
  const { rules, language, channels } = context;
  const cadence = cadenceNamed(rules, checking.cadence);
  const { keys } = await meantBy(context, checking);
  const all = reachedFrom(cadence, rules);
  const byMessage = new Map<string, CadenceFinding>([...postalFindings(all, rules), ...all.flatMap((each) => within(cadence, each, checkDefinition(each, { templates: rules.templates, home: language, configured: channels.configured() })))]
    .map((finding) => [finding.message, { ...finding, leads: 0, examples: [] }]));
  for (let from = 0; from < keys.length; from += PAGE) {
    await context.store.read((tx) => {
      const world = loadWorld(tx, context);
      for (const record of loadRecords(tx, keys.slice(from, from + PAGE), { now: context.clock.now() }).values()) {
        for (const finding of all.flatMap((each) => within(cadence, each, checkLead(each, record, { rules, world, languages: languagesOf(record, world), addressOf })))) {
          const known = byMessage.get(finding.message);
          const examples = known?.examples ?? [];
          byMessage.set(finding.message, { ...finding, leads: (known?.leads ?? 0) + 1, examples: examples.length < NAMED ? [...examples, leadName(record)] : examples });
        }
      }
    }, context.signal);
  }
  return { cadence: cadence.id, leads: keys.length, findings: [...byMessage.values()].sort(firstErrors) };
};
