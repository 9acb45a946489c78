import { waitText } from '../engage/wait.ts';
import { JOB_KINDS, type JobKind } from '../ledger/event.ts';
import type { Rules } from '../playbook/rules.ts';
import { reachesPerson } from './policy.ts';
import { RECIPE_NOTES } from './recipe-note.ts';

const statusesOf = (kind: JobKind, { jobs }: Rules): readonly string[] => Object.entries(jobs.byStatus).flatMap(([status, kinds]) => (kinds.includes(kind) ? [status] : []));

const riskOf = (kind: JobKind, { approvals }: Rules): string => {
  if (!reachesPerson(kind)) return 'none: it reaches nobody, and runs in every mode.';
  const first = approvals.firstContactIsHighRisk ? ' First contact is high risk.' : '';
  const from = approvals.autopilotMinScoreMilli[kind];
  const score = from === undefined ? '' : ` In autopilot it asks below a score of ${from / 1000}.`;
  return `${approvals.highRisk.includes(kind) ? 'high: in hybrid it waits for a yes.' : `low: in hybrid it runs by itself.${first}`}${score}`;
};

const stepsOf = (kind: JobKind, { cadences }: Rules): readonly string[] => {
  const steps = cadences[kind]?.steps;
  return steps === undefined ? [] : [`| steps | ${steps.map((step) => `${step.id} (\`${step.template}\`), ${waitText(step)}`).join('; ')} |`];
};

const sectionOf = (kind: JobKind, rules: Rules): readonly string[] => {
  const { does, reads, decides, writes } = RECIPE_NOTES[kind];
  const statuses = statusesOf(kind, rules);
  return [
    `## ${kind}`, '', does, '', '| | |', '|---|---|', `| runs at status | ${statuses.length === 0 ? 'none: on request' : statuses.join(', ')} |`, `| reads | ${reads} |`, `| decides | ${decides} |`,
    `| writes | ${writes.map((type) => `\`${type}\``).join(', ')} |`, ...stepsOf(kind, rules), `| costs | ${rules.jobs.energy[kind] ?? 0} energy${kind === 'full_pipeline' ? ' in all, as the sum of its parts' : ''} |`, `| risk | ${riskOf(kind, rules)} |`, '',
  ];
};

/** Of each cadence one kind, which belongs to no status. */
const enrolling = (): readonly string[] => [
  '## enroll:CADENCE', '', 'Begins a cadence with the lead: an automation asks for it (`enroll`), a reply leads to it (`on_reply`), or a win or churn, for which the playbook names one ([lifecycle.md](lifecycle.md)).', '', '| | |', '|---|---|', '| runs at status | none: on request |',
  '| reads | The facts of the lead, the cadence and its templates, and the hours of the team. |',
  '| decides | When each step is due. Nothing where the lead may not be enrolled by hand either (in it, was in it, not to be written to, closed, a value or an address is missing), has answered, has a meeting or is further by now. Of a customer: where they are in another stage by now, or have had every step; meetings and answers do not matter for onboarding. |',
  '| writes | `enrollment.started`, `message.drafted` |', '| costs | 0 energy |', '| risk | low: in hybrid it runs by itself. First contact is high risk. |', '',
];

/** docs/jobs.md: every kind of job as a recipe, with the numbers of these rules. */
export const recipePage = (rules: Rules): string => [
  '# Jobs', '', 'Made by `npm run docs` from the program and the default playbook; your playbook may say otherwise. What each would do for one lead now, and why: `salesos why LEAD job`.', '',
  ...JOB_KINDS.flatMap((kind) => sectionOf(kind, rules)), ...enrolling(),
].join('\n');
