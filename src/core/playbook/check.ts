import { PROPOSAL_VARIABLES } from '../revenue/proposal-document.ts';
import { liquidProblem, liquidVariables } from '../engage/liquid.ts';
import { BY_HAND } from '../engage/by-hand.ts';
import { rootOf, TEMPLATE_VARIABLES } from '../engage/template.ts';
import { readFilter } from '../filter/parser.ts';
import { CUSTOMER_WORDS, LEAD_STATUSES } from '../ledger/event.ts';
import { CHAT_RULE } from '../ledger/lead-record.ts';
import { readSpan } from '../base/span.ts';
import { STOP } from './cadence-schema.ts';
import { type Path, type Problem, problem, unknownWord } from './problem.ts';
import { startsAt } from './scalar.ts';
import type { Playbook } from './schema.ts';
import { DEFAULT_PROPOSALS } from './proposal-templates.ts';
import { DEFAULT_TEMPLATES } from './templates.ts';

const known = (name: string, names: readonly string[], path: Path, what: string): readonly Problem[] =>
  (names.includes(name) ? [] : [problem(path, unknownWord(name, names, what))]);
const must = (holds: boolean, path: Path, message: string): readonly Problem[] => (holds ? [] : [problem(path, message)]);
const ORDER: readonly string[] = LEAD_STATUSES;
const rank = (status: string): number => ORDER.indexOf(status);

const checkScoring = ({ scoring, chat }: Playbook): readonly Problem[] => {
  const groups = ['fit', 'engagement', 'intent', ...Object.keys(scoring.groups)];
  const section = (name: 'fit' | 'behaviour' | 'recent'): readonly Problem[] => Object.entries(scoring[name]).flatMap(([id, { group }]) =>
    known(group, groups, ['scoring', name, id, 'group'], 'as a group'));
  return [
    ...must(!Object.hasOwn(scoring.groups, 'fit'), ['scoring', 'groups', 'fit'], 'the cap of fit is fit_cap.'),
    ...section('fit'), ...section('behaviour'), ...section('recent'), ...known(chat.group, groups, ['chat', 'group'], 'as a group'),
    ...Object.keys(scoring.recent).flatMap((id) =>
      must(!Object.hasOwn(scoring.behaviour, id) && id !== CHAT_RULE, ['scoring', 'recent', id], 'is the name of a rule under behaviour: each needs its own.')),
  ];
};

/** Values that a condition compares a field with, and where they stand. */
const valuesOf = (field: string, when: unknown, path: Path): readonly { readonly value: string; readonly path: Path }[] => {
  if (Array.isArray(when)) return when.flatMap((part: unknown, at) => valuesOf(field, part, [...path, at]));
  if (typeof when !== 'object' || when === null) return [];
  return Object.entries(when).flatMap(([name, part]: [string, unknown]) => (name === field ? textsIn(part, [...path, name]) : valuesOf(field, part, [...path, name])));
};
const textsIn = (value: unknown, path: Path): readonly { readonly value: string; readonly path: Path }[] => {
  if (typeof value === 'string') return [{ value, path }];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([step, part]: [string, unknown]) => textsIn(part, [...path, Array.isArray(value) ? Number(step) : step])) : [];
};

const checkStages = ({ pipelines }: Playbook): readonly Problem[] => Object.entries(pipelines).flatMap(([id, { stages }]) =>
  stages.flatMap((stage, at) => {
    const path = ['pipelines', id, 'stages', at];
    const before = stages[at - 1];
    return [
      ...must(stages.findIndex((each) => each.id === stage.id) === at, [...path, 'id'], `"${stage.id}" is the id of an earlier stage: each needs its own.`),
      ...must(rank(stage.status) < rank('won'), [...path, 'status'], `a stage is for open deals: ${LEAD_STATUSES.slice(0, rank('won')).join(', ')}.`),
      ...must(!before || rank(before.status) <= rank(stage.status), [...path, 'status'],
        `"${stage.status}" comes before "${before?.status ?? ''}" of the stage above: stages follow the way of a lead.`),
    ];
  }));

const checkPipelines = ({ pipelines, intents, routing, team }: Playbook): readonly Problem[] => {
  const ids = Object.keys(pipelines);
  const takers = (intent: string): readonly string[] => ids.filter((id) => pipelines[id]?.intents.includes(intent));
  return [
    ...Object.entries(pipelines).flatMap(([id, pipeline]) => pipeline.intents.flatMap((intent, at) => [
      ...known(intent, Object.keys(intents), ['pipelines', id, 'intents', at], 'as an intent'),
      ...must(takers(intent)[0] === id, ['pipelines', id, 'intents', at], `"${intent}" already leads to the pipeline ${takers(intent)[0] ?? ''}: an intent has one.`),
    ])),
    ...Object.keys(intents).flatMap((intent) => must(takers(intent).length > 0, ['intents', intent], `no pipeline takes "${intent}": write intents: [${intent}] under one of ${ids.join(', ')}.`)),
    ...(routing.discovery === null ? [] : known(routing.discovery, ids, ['routing', 'discovery'], 'as a pipeline')),
    ...Object.entries(team.members).flatMap(([member, { skills }]) =>
      (skills ?? []).flatMap((skill, at) => known(skill, ids, ['team', 'members', member, 'skills', at], 'as a pipeline'))),
  ];
};

/** Words in a condition that stand for things of ours. */
const checkWhen = (when: unknown, path: Path, { recent }: Playbook['scoring']): readonly Problem[] => [
  ...valuesOf('recent', when, path).flatMap(({ value, path: place }) => known(value, Object.keys(recent), place, 'among the rules under scoring.recent')),
  ...valuesOf('customer', when, path).flatMap(({ value, path: place }) => known(value, CUSTOMER_WORDS, place, 'as what a customer is')),
];

const checkAutomations = ({ automations, cadences, pipelines, scoring, team }: Playbook): readonly Problem[] => {
  const stages = [...new Set(Object.values(pipelines).flatMap((pipeline) => pipeline.stages.map(({ id }) => id)))];
  const stage = (name: string | undefined, path: Path): readonly Problem[] => (name === undefined ? [] : known(name, stages, path, 'as a stage'));
  const members = Object.keys(team.members);
  return Object.entries(automations).flatMap(([id, { on, when, do: actions, cooldown, once_per_lead }]) => [
    ...must(cooldown === null || !once_per_lead, ['automations', id, 'cooldown'], 'says nothing beside once_per_lead: it fires for a lead once and never again. Write one of the two.'),
    ...stage(on.stage, ['automations', id, 'on', 'stage']),
    ...stage(on.time_in_stage?.stage, ['automations', id, 'on', 'time_in_stage', 'stage']),
    ...checkWhen(when, ['automations', id, 'when'], scoring),
    ...actions.flatMap((action, at) => stage(action.move_stage, ['automations', id, 'do', at, 'move_stage'])),
    ...actions.flatMap(({ enroll, unenroll }, at) => Object.entries({ enroll, unenroll }).flatMap(([name, cadence]) =>
      (cadence === undefined ? [] : known(cadence, Object.keys(cadences), ['automations', id, 'do', at, name], 'as a cadence')))),
    ...actions.flatMap(({ assign_owner: member }, at) => (member === undefined ? [] : known(member, members, ['automations', id, 'do', at, 'assign_owner'], 'as a team member'))),
  ]);
};

const checkThresholds = ({ team, icp, bant, probability, temperature, routing, lifecycle, inactivity, jobs }: Playbook): readonly Problem[] => {
  const { levels } = bant;
  const ranges = icp.company_sizes.flatMap((size, at) => {
    const [low, high] = size.split('-').map(Number);
    return must(high === undefined || low === undefined || low <= high, ['icp', 'company_sizes', at], `"${size}" ends before it begins.`);
  });
  return [
    ...ranges,
    ...must(startsAt(team.hours.from) < startsAt(team.hours.to), ['team', 'hours', 'to'], `${team.hours.to} is not after ${team.hours.from}.`),
    ...must(levels.none <= levels.hinted && levels.hinted <= levels.stated && levels.stated <= levels.confirmed, ['bant', 'levels'],
      'levels must rise: none, hinted, stated, confirmed.'),
    ...must(bant.yellow <= bant.green, ['bant', 'yellow'], `must not be above green (${bant.green}).`),
    ...must(probability.min > 0 && probability.max < 1 && probability.min < probability.max, ['probability', 'min'], 'probabilities must keep 0 < min < max < 1.'),
    ...must(temperature.warm < temperature.hot, ['temperature', 'warm'], `must be below hot (${temperature.hot}).`),
    ...must(lifecycle.qualified_at <= lifecycle.meeting_at, ['lifecycle', 'qualified_at'], `must not be above meeting_at (${lifecycle.meeting_at}).`),
    ...must(routing.discovery === null || routing.discovery_min_score >= routing.min_score, ['routing', 'discovery_min_score'],
      `must not be below min_score (${routing.min_score}): discovery is what remains.`),
    ...must((readSpan(inactivity.warning.after) ?? 0) < (readSpan(inactivity.critical.after) ?? 0), ['inactivity', 'warning', 'after'],
      `must be shorter than critical (${inactivity.critical.after}).`),
    ...must((readSpan(jobs.backoff.first) ?? 0) <= (readSpan(jobs.backoff.max) ?? 0), ['jobs', 'backoff', 'first'], `must not be longer than max (${jobs.backoff.max}).`),
    ...Object.keys(jobs.by_status).flatMap((status) =>
      must(rank(status) < rank('won'), ['jobs', 'by_status', status], 'stage jobs are for open leads.')),
  ];
};

const KNOWN_ROOTS: readonly string[] = [...TEMPLATE_VARIABLES, 'attributes'];
const checkText = (source: string, path: Path, names: readonly string[] = KNOWN_ROOTS): readonly Problem[] => {
  const wrong = liquidProblem(source);
  if (wrong !== undefined) return [problem(path, `is no Liquid that a template may use: ${wrong}.`)];
  return [...new Set(liquidVariables(source).map(rootOf))].flatMap((name) => known(name, names, path, 'as a {{ name }}'));
};

const checkTemplates = ({ templates }: Playbook): readonly Problem[] => Object.entries(templates).flatMap(([id, languages]) => [
  ...must('en' in languages || Object.hasOwn(DEFAULT_TEMPLATES, id), ['templates', id], 'needs a text in English (en): it is used where the language of a lead is not known.'),
  ...Object.entries(languages).flatMap(([language, { subject, body, html }]) => Object.entries({ subject, body, html: html ?? '' }).flatMap(([part, source]) => checkText(source, ['templates', id, language, part]))),
]);

const PROPOSAL_ROOTS: readonly string[] = [...PROPOSAL_VARIABLES, 'attributes', 'title'];
const checkProposals = ({ proposals: { template, templates } }: Playbook): readonly Problem[] => [
  ...known(template, Object.keys(templates), ['proposals', 'template'], 'as a template of proposals'),
  ...Object.entries(templates).flatMap(([id, languages]) => [
    ...must('en' in languages || Object.hasOwn(DEFAULT_PROPOSALS, id), ['proposals', 'templates', id], 'needs a text in English (en): it is used where the language of a lead is not known.'),
    ...Object.entries(languages).flatMap(([language, { title, body }]) => Object.entries({ title, body }).flatMap(([part, source]) => checkText(source, ['proposals', 'templates', id, language, part], PROPOSAL_ROOTS))),
  ]),
];

const checkCadences = ({ cadences, templates, scoring }: Playbook): readonly Problem[] => Object.entries(cadences).flatMap(([id, { steps }]) => steps.flatMap(({ template, variants, channels, when }, at) => {
  const path = ['cadences', id, 'steps', at];
  const templateAt = (name: string | null, where: Path): readonly Problem[] => (name === null ? [] : known(name, Object.keys(templates), where, 'as a template'));
  /** A mail has a subject and room, a short message neither. Whoever calls reads any text. */
  const isUnfit = (channel: string, written: string): boolean => !BY_HAND.some((each) => each === channel) && (channel === 'email') !== (written === 'email');
  const fits = (channel: string, name: string): readonly Problem[] => {
    const unfit = Object.values(templates[name] ?? {}).find((each) => isUnfit(channel, each.channel));
    return must(unfit === undefined, [...path, 'channels', channel], `${name} is a text for ${unfit?.channel ?? ''}: write one under templates with channel: ${channel}.`);
  };
  return [
    ...Object.entries(channels ?? {}).flatMap(([channel, name]) => [...templateAt(name, [...path, 'channels', channel]), ...fits(channel, name)]),
    ...templateAt(template, [...path, 'template']), ...Object.entries(variants ?? {}).flatMap(([name, each]) => templateAt(each.template, [...path, 'variants', name])),
    ...checkWhen(when, [...path, 'when'], scoring),
  ];
}));

/** The way from a cadence by replies back to itself, if there is one. */
const loopFrom = (id: string, { cadences }: Pick<Playbook, 'cadences'>): readonly string[] | undefined => {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[id]];
  for (let way = open.shift(); way; way = open.shift()) {
    for (const next of Object.values(cadences[way.at(-1) ?? '']?.on_reply ?? {})) {
      if (next === undefined) continue;
      if (next.cadence === id) return [...way, id];
      if (!seen.has(next.cadence)) open.push([...way, next.cadence]);
      seen.add(next.cadence);
    }
  }
  return undefined;
};

const checkReplies = ({ cadences }: Playbook): readonly Problem[] => Object.entries(cadences).flatMap(([id, { on_reply }]) => {
  const ways = Object.entries(on_reply).flatMap(([word, way]) => (way === undefined ? [] : [{ way, path: ['cadences', id, 'on_reply', word] }]));
  const loop = loopFrom(id, { cadences });
  return [
    ...must(id !== STOP, ['cadences', id], `is the word for a reply that leads nowhere: choose another name.`),
    ...ways.flatMap(({ way, path }) => [
      ...known(way.cadence, [...Object.keys(cadences), STOP], path, 'as a cadence'),
      ...must(way.cadence !== STOP || way.after === null, path, 'nothing comes after stop.'),
      ...must(loop === undefined || loop[1] !== way.cadence, path, `leads back to ${id} (${loop?.join(' → ') ?? ''}): nobody goes through a cadence twice by themselves.`),
    ]),
  ];
});

const checkCustomers = ({ customers, cadences }: Playbook): readonly Problem[] => (['onboarding_cadence', 'win_back_cadence'] as const).flatMap((key) => {
  const cadence = customers[key];
  if (cadence === null) return [];
  const isFollowed = Object.values(cadences[cadence]?.on_reply ?? {}).some((way) => way !== undefined);
  return [
    ...known(cadence, Object.keys(cadences), ['customers', key], 'as a cadence'),
    ...must(!isFollowed, ['cadences', cadence, 'on_reply'], `is not followed with customers (customers.${key}), whom you answer yourself: leave it out, or name another cadence for them.`),
  ];
});

const checkApprovals = ({ approvals }: Playbook): readonly Problem[] =>
  must((readSpan(approvals.remind_before ?? '') ?? 0) <= (readSpan(approvals.expire_after) ?? 0), ['approvals', 'remind_before'], `must not be longer than expire_after (${approvals.expire_after}).`);

const checkSegments = ({ segments, pipelines, team, intents }: Playbook): readonly Problem[] => {
  const idsOf = (section: Readonly<Record<string, { readonly name: string }>>) => Object.entries(section).map(([id, { name }]) => ({ id, name }));
  const vocabulary = { pipelines: idsOf(pipelines), stages: Object.values(pipelines).flatMap(({ stages }) => stages), members: idsOf(team.members), intents: idsOf(intents) };
  return Object.entries(segments).flatMap(([name, where]) => {
    const read = readFilter(where, { now: 0, zone: 'UTC', vocabulary });
    if (read.kind === 'good') return [];
    const { at, length, message, hint } = read.problem;
    const place = at < where.length ? `at "${where.slice(at, at + Math.min(length, 40))}": ` : 'at its end: ';
    return [problem(['segments', name], `${place}${message}${hint === undefined ? '' : ` ${hint}`}`)];
  });
};

/** What is written well and does not fit together: names of things that do not exist, thresholds out of order. */
export const check = (playbook: Playbook): readonly Problem[] =>
  [checkScoring, checkStages, checkPipelines, checkAutomations, checkThresholds, checkTemplates, checkProposals, checkCadences, checkReplies, checkCustomers, checkApprovals, checkSegments].flatMap((each) => each(playbook));
