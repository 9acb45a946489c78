import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/playbook/parse.ts';
import { showPath } from '../../../src/core/playbook/scalar.ts';

const mistakesIn = (playbook: unknown): readonly string[] => {
  const parsed = parse(playbook);
  return parsed.kind === 'good' ? [] : parsed.problems.map(({ path, message }) => `${showPath(path)}: ${message}`);
};

const CASES: readonly (readonly [what: string, playbook: unknown, mistakes: readonly string[]])[] = [
  ['a section that there is not', { scorring: {} }, ['scorring: "scorring" is unknown here. Did you mean "scoring"?']],
  ['a name in a section', { routing: { min_scor: 40 } }, ['routing.min_scor: "min_scor" is unknown here. Did you mean "min_score"?']],
  ['several at once', { routing: { min_score: 'high', conflict: { max_gap: 2 } }, mode: 'auto' }, [
    'mode: "auto" is unknown here. Did you mean "autopilot"?', 'routing.min_score: write a number, not "high".', 'routing.conflict.max_gap: must be at most 1.',
  ]],
  ['a list where a section belongs', { team: ['Anna'] }, ['team: write a section: one `name: value` a line, indented, not a list.']],
  ['a text at the top', 'hello', [': write a section: one `name: value` a line, indented, not "hello".']],
  ['a duration without a unit', { scoring: { default_expire: 90 } }, ['scoring.default_expire: write a duration: 90d, 48h, 30m.']],
  ['a duration of nothing', { jobs: { lease: '0m' } }, ['jobs.lease: must be longer than nothing.']],
  ['cadences of customers that are not there', { customers: { onboarding_cadence: 'welcome', win_back_cadence: 'nurtur' } }, [
    'customers.onboarding_cadence: "welcome" is unknown as a cadence. Known: nurture, close_deal.', 'customers.win_back_cadence: "nurtur" is unknown as a cadence. Did you mean "nurture"?',
  ]],
  ['replies of customers that would lead nowhere', {
    cadences: { hello: { steps: [{ id: 'a', template: 'follow_up' }], on_reply: { question: 'nurture' } } }, customers: { onboarding_cadence: 'hello' },
  }, ['cadences.hello.on_reply: is not followed with customers (customers.onboarding_cadence), whom you answer yourself: leave it out, or name another cadence for them.']],
  ['a duration at whose end there is no date', { cadences: { fair: { expires_after: '99999999d', steps: [{ id: 'a', template: 'follow_up', wait: '99999999d' }] } } }, [
    'cadences.fair.expires_after: must be at most 36500d.', 'cadences.fair.steps[1].wait: must be at most 36500d.',
  ]],
  ['points finer than a milli-point', { scoring: { fit: { leader: 15.0005 } } }, ['scoring.fit.leader.points: write points with at most three decimals.']],
  ['a new fit rule without a condition', { scoring: { fit: { nearby: 5 } } }, ['scoring.fit.nearby.when: write a condition: `title: { contains: [founder] }`.']],
  ['a typo in a default rule', { scoring: { behaviour: { ad_clicked: { pionts: 3 } } } }, ['scoring.behaviour.ad_clicked.pionts: "pionts" is unknown here. Did you mean "points"?']],
  ['a cap that never lets a rule count', { scoring: { behaviour: { ad_clicked: { points: 20, cap: 10 } } } },
    ['scoring.behaviour.ad_clicked: its cap is below its points, so that it would never count.']],
  ['a group that there is not', { scoring: { behaviour: { ad_clicked: { points: 3, group: 'engagment' } }, fit: { leader: { group: 'who' } } }, chat: { group: 'x' } }, [
    'scoring.fit.leader.group: "who" is unknown as a group. Known: fit, engagement, intent.',
    'scoring.behaviour.ad_clicked.group: "engagment" is unknown as a group. Did you mean "engagement"?',
    'chat.group: "x" is unknown as a group. Known: fit, engagement, intent.',
  ]],
  ['a stage of customers that there is not', { automations: { a: { on: { event: 'x' }, when: { any: [{ customer: ['none', 'activ'] }] }, do: [{ tag: 'x' }] } } },
    ['automations.a.when.any[1].customer[2]: "activ" is unknown as what a customer is. Did you mean "active"?']],
  ['days that there are not', { team: { holidays: { '12-32': 'x', '2027-02-29': 'x', '02-29': 'x', 'Easter': 'x', '12-24': '' } } }, [
    'team.holidays.12-32: write a day: 12-25 for every year, 2026-04-03 for one.', 'team.holidays.2027-02-29: write a day: 12-25 for every year, 2026-04-03 for one.',
    'team.holidays.Easter: write a day: 12-25 for every year, 2026-04-03 for one.', 'team.holidays.12-24: must be at least 1 characters.',
  ]],
  ['two caps of fit', { scoring: { groups: { fit: 30 } } }, ['scoring.groups.fit: the cap of fit is fit_cap.']],
  ['a cap above every score', { scoring: { groups: { engagement: 120, intent: 'none' } } },
    ['scoring.groups.engagement: write a score from 0 to 100.', 'scoring.groups.intent: write a number, not "none".']],
  ['both kinds of recency, and none', { scoring: { recent: { a: { on: 'x', within: '7d', not_within: '9d' }, b: { on: 'x' } } } },
    ['scoring.recent.a: write either within or not_within.', 'scoring.recent.b: write either within or not_within.']],
  ['how often something did not happen', { scoring: { recent: { a: { on: 'x', at_least: 2, not_within: '9d' } } } }, ['scoring.recent.a: at_least goes with within.']],
  ['points for waiting', { scoring: { recent: { a: { on: 'x', not_within: '9d', points: 2 } }, silence: { silent: 5 } } },
    ['scoring.recent.a: waiting adds no points: write 0 or less.', 'scoring.silence.silent.points: waiting adds no points: write 0 or less.']],
  ['one name for two rules', { scoring: { recent: { ad_clicked: { on: 'ad_clicked', within: '7d' } } } },
    ['scoring.recent.ad_clicked: is the name of a rule under behaviour: each needs its own.']],
  ['an automation that asks about a rule that there is not', {
    scoring: { recent: { often: { on: 'x', within: '7d' } } },
    automations: { a: { on: { score_above: 40 }, when: { any: [{ recent: 'offen' }, { not: { recent: ['often', 'seldom'] } }] }, do: [{ tag: 'a' }] } },
  }, [
    'automations.a.when.any[1].recent: "offen" is unknown among the rules under scoring.recent. Did you mean "often"?',
    'automations.a.when.any[2].not.recent[2]: "seldom" is unknown among the rules under scoring.recent. Known: often.',
  ]],
  ['both kinds of decay', { scoring: { behaviour: { ad_clicked: { decay: { expire: '30d', half_life: '30d' } } } } },
    ['scoring.behaviour.ad_clicked.decay: write either expire or half_life.']],
  ['an unknown field in a condition', { scoring: { fit: { leader: { when: { titel: 'CEO' } } } } },
    ['scoring.fit.leader.when.titel: "titel" is unknown among the facts of a lead. Did you mean "title"? Your own columns are attributes.NAME.']],
  ['fit that asks for a value', { scoring: { fit: { leader: { when: { any: [{ title: 'CEO' }, { score: { above: 3 } }] } } } } },
    [expect.stringMatching(/^scoring\.fit\.leader\.when\.any\[2\]\.score: "score" is unknown among the facts of a lead\./)]],
  ['behaviour that asks for the lead', { scoring: { behaviour: { ad_clicked: { when: { title: 'CEO' } } } } },
    [expect.stringMatching(/^scoring\.behaviour\.ad_clicked\.when\.title: "title" is unknown in an event\./)]],
  ['a test that there is not', { scoring: { fit: { leader: { when: { title: { has: 'CEO' } } } } } },
    [expect.stringMatching(/^scoring\.fit\.leader\.when\.title\.has: "has" is unknown as a test\. Known: is, in,/)]],
  ['a signal that listens to nothing', { intents: { buy: { name: 'Buy', signals: { any: { weight: 2 } } } }, pipelines: { sales: { name: 'Sales', intents: ['buy'] } } },
    ['intents.buy.signals.any: say what it listens to: on, page, campaign, utm_source, utm_medium or keywords. What a lead is belongs under attributes.']],
  ['an intent that no pipeline takes', { pipelines: { sales: { name: 'Sales', intents: ['buy'] } } }, ['intents.partner: no pipeline takes "partner": write intents: [partner] under one of sales.']],
  ['an intent that two pipelines take', { pipelines: { a: { name: 'A', intents: ['buy', 'partner'] }, b: { name: 'B', intents: ['buy'] } } },
    ['pipelines.b.intents[1]: "buy" already leads to the pipeline a: an intent has one.']],
  ['a pipeline for an unknown intent', { pipelines: { sales: { name: 'Sales', intents: ['buy', 'partner', 'buyy'] } } }, ['pipelines.sales.intents[3]: "buyy" is unknown as an intent. Did you mean "buy"?']],
  ['a discovery pipeline that there is not', { routing: { discovery: 'discover' } }, ['routing.discovery: "discover" is unknown as a pipeline. Known: sales, partners.']],
  ['a skill that is no pipeline', { team: { members: { anna: { name: 'Anna', skills: ['sale'] } } } }, ['team.members.anna.skills[1]: "sale" is unknown as a pipeline. Did you mean "sales"?']],
  ['stages out of order', { pipelines: { sales: { name: 'Sales', intents: ['buy', 'partner'], stages: [
    { id: 'a', name: 'A', status: 'qualified' }, { id: 'b', name: 'B', status: 'new' }, { id: 'a', name: 'C', status: 'won' },
  ] } } }, [
    'pipelines.sales.stages[2].status: "new" comes before "qualified" of the stage above: stages follow the way of a lead.',
    'pipelines.sales.stages[3].id: "a" is the id of an earlier stage: each needs its own.',
    'pipelines.sales.stages[3].status: a stage is for open deals: new, contacted, qualified, interested, ready_to_close.',
  ]],
  ['an automation without a trigger', { automations: { greet: { on: {}, do: [{ tag: 'hello' }] } } },
    ['automations.greet.on: write exactly one of: event, status, stage, score_above, score_below, time_in_stage.']],
  ['a limit that is none', { automations: { greet: { on: { status: 'new' }, limit: 'often', do: [{ tag: 'hello' }] } } },
    ['automations.greet.limit: write how often in how long: "5 per 1h", "20 per day".']],
  ['two ways to rest', { automations: { greet: { on: { status: 'new' }, cooldown: '7d', once_per_lead: true, do: [{ tag: 'hello' }] } } },
    ['automations.greet.cooldown: says nothing beside once_per_lead: it fires for a lead once and never again. Write one of the two.']],
  ['an owner who is nobody', { automations: { greet: { on: { status: 'new' }, do: [{ assign_owner: 'ann' }] } } },
    ['automations.greet.do[1].assign_owner: "ann" is unknown as a team member. Known: me.']],
  ['what there is not yet', { automations: { greet: { on: { status: 'new' }, do: [{ enroll: 'nurtur' }, { webhook: 'https://x.example' }, { tag: 'a' }] } } },
    ['automations.greet.do[2].webhook: nothing is sent to other programs yet. Until it is, write notify or create_task.']],
  ['an automation for an unknown stage', { automations: { greet: { on: { time_in_stage: { stage: 'closng', after: '3d' } }, do: [{ move_stage: 'closing' }] } } },
    ['automations.greet.on.time_in_stage.stage: "closng" is unknown as a stage. Did you mean "closing"?']],
  ['an unknown job', { jobs: { by_status: { new: ['smart_scann'] } } }, ['jobs.by_status.new[1]: "smart_scann" is unknown here. Did you mean "smart_scan"?']],
  ['an unknown status', { jobs: { by_status: { newest: ['smart_scan'] } } }, [expect.stringMatching(/^jobs\.by_status\.newest: /)]],
  ['thresholds the wrong way round', { inactivity: { warning: { after: '20d' } }, temperature: { warm: 80 } },
    ['temperature.warm: must be below hot (70).', 'inactivity.warning.after: must be shorter than critical (14d).']],
  ['a segment that asks for an unknown field', { segments: { hot: 'scor>60 and country=DE' } }, ['segments.hot: at "scor": There is no field "scor". Did you mean score?']],
  ['a segment that stops half way', { segments: { hot: 'score>60 and' } }, ['segments.hot: at its end: A condition begins with a field, not with the end. Such as: score>60 and country=DE']],
  ['a segment about a pipeline that there is not', { segments: { ours: 'pipeline in (sales, salez)' } }, ['segments.ours: at "salez": "salez" is no pipeline. Did you mean sales?']],
  ['a schedule that there is not', { schedule: { daily_revue: '0 8 * * *' } }, ['schedule.daily_revue: "daily_revue" is unknown as a schedule. Did you mean "daily_review"?']],
  ['a cron expression that is none', { schedule: { daily_review: '0 25 * * *' } },
    ['schedule.daily_review: "0 25 * * *" is no cron expression. Write five fields such as "0 8 * * *" (daily at 08:00), or off.']],
  ['a zone that there is not', { team: { members: { anna: { name: 'Anna', zone: 'Europe/Bonn' } } } },
    ['team.members.anna.zone: "Europe/Bonn" is no time zone. Write one such as Europe/Berlin.']],
  ['a variable that there is not', { templates: { follow_up: { en: { body: 'Hi {{ frist_name }}' } } } },
    ['templates.follow_up.en.body: "frist_name" is unknown as a {{ name }}. Did you mean "first_name"?']],
  ['a rule named like a part of every object', { scoring: { fit: { constructor: 5 } } }, ['scoring.fit.constructor.when: write a condition: `title: { contains: [founder] }`.']],
  ['only the beginning of what is long', 'x'.repeat(500), [expect.stringMatching(/not "x{40}…"\.$/)]],
  ['a name in capitals', { automations: { Greet: { on: { status: 'new' }, do: [{ tag: 'a' }] } } },
    ['automations.Greet: write the name in small letters, digits, _ and -, beginning with a letter.']],
];

describe('a playbook with a mistake', () => {
  it.each(CASES)('names %s', (_, playbook, mistakes) => { expect(mistakesIn(playbook)).toEqual(mistakes); });
});

it('takes a name with nothing behind it as left out', () => {
  expect(mistakesIn({ team: null, icp: { countries: null }, scoring: { fit: null } })).toEqual([]);
  expect(mistakesIn(null)).toEqual([]);
});
