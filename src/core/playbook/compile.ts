import type { LearntModel } from '../learn/model.ts';
import { STOP } from './cadence-schema.ts';
import { AppError, impossible } from '../base/errors.ts';
import { AMOUNT_EXAMPLES, type Money, moneyOf } from '../base/money.ts';
import { readRate } from '../base/rate.ts';
import { MINUTE_MS } from '../base/instant.ts';
import { BANT_LETTERS } from '../ledger/event.ts';
import { readSpan } from '../base/span.ts';
import type { ChannelName } from '../engage/channel.ts';
import { AT_ONCE, readWait } from '../engage/wait.ts';
import { compileCatalog } from './catalog-schema.ts';
import { type Icp, readCondition } from './condition.ts';
import type { Cadence } from './cadence-rules.ts';
import type {
  ApprovalRules, Automation, AutomationAction, AutomationTrigger, BehaviourRule, ChatQuestion, ChatRules, Condition, IntentRules, JobRules, Member, Pipeline, Rules, ScoringRules, SendLimits, Template, WorkingHours,
} from './rules.ts';
import type { CustomerRules } from './customer-rules.ts';
import type { ProposalRules } from './proposal-rules.ts';
import { startsAt } from './scalar.ts';
import type { Playbook } from './schema.ts';

/** What the workspace says and a playbook may leave open. */
export interface Surroundings { readonly currency: string; readonly senderName: string | null; readonly model?: LearntModel | null }

const ms = (span: string): number => {
  const read = readSpan(span);
  if (read === undefined) throw new AppError('internal', `"${span}" is no duration`);
  return read;
};
const msOrNull = (span: string | null): number | null => (span === null ? null : ms(span));
const milli = (points: number): number => Math.round(points * 1000);
const milliEach = (values: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, milli(value)]));

type When = Readonly<Record<string, unknown>> | null;
const conditionIn = (icp: Icp) => (when: When): Condition | null => (when === null ? null : readCondition(when, icp).condition);
const both = (one: Condition | null, other: Condition | null): Condition | null => (one && other ? { all: [one, other] } : one ?? other);
const isNever = (condition: Condition): boolean => 'any' in condition && condition.any.length === 0;

type Decay = BehaviourRule['decay'];
const decayOf = (own: { expire?: string | undefined; half_life?: string | undefined } | null, { decay, default_expire }: Playbook['scoring']): Decay => {
  if (decay === 'off' || own?.expire === 'never') return { kind: 'never' };
  if (own?.half_life !== undefined) return { kind: 'half_life', halfLifeMs: ms(own.half_life) };
  return { kind: 'expire', afterMs: ms(own?.expire ?? default_expire) };
};

/** Rules with a condition come before those without, which would hide them. */
const pickiestFirst = (rules: readonly BehaviourRule[]): readonly BehaviourRule[] =>
  [...rules.filter(({ when }) => when !== null), ...rules.filter(({ when }) => when === null)];

const OFF = 'off';
const compileScoring = ({ scoring, chat, icp }: Playbook): ScoringRules => {
  const condition = conditionIn(icp);
  const whenListening = ({ page, when }: { readonly page: readonly string[] | null; readonly when: When }): Condition | null =>
    both(page === null ? null : { any: page.map((glob) => ({ field: 'page', glob })) }, condition(when));
  const behaviour = Object.entries(scoring.behaviour).map(([id, rule]): BehaviourRule => {
    const { on, group, points, cap } = rule;
    return { id, group, on, when: whenListening(rule), milliPoints: milli(points), capMilli: milli(cap), decay: decayOf(rule.decay, scoring) };
  });
  const types = [...new Set(behaviour.map(({ on }) => on))];
  return {
    groups: Object.entries({ fit: scoring.fit_cap, engagement: OFF, intent: OFF, ...scoring.groups }).map(([id, cap]) => ({ id, capMilli: typeof cap === 'number' ? milli(cap) : null })),
    chatGroup: chat.group,
    fit: Object.entries(scoring.fit).map(([id, { points, group, when }]) => ({ id, group, when: readCondition(when, icp).condition, milliPoints: milli(points) })).filter(({ when }) => !isNever(when)),
    behaviour: Object.fromEntries(types.map((type) => [type, pickiestFirst(behaviour.filter(({ on }) => on === type))])),
    recent: Object.entries(scoring.recent).map(([id, rule]) => ({
      id, group: rule.group, on: rule.on, when: whenListening(rule), atLeast: rule.at_least, spanMs: ms(rule.within ?? rule.not_within ?? ''),
      isWithin: rule.within !== undefined, milliPoints: milli(rule.points),
    })),
    silence: Object.entries(scoring.silence).map(([id, { points, for: silent }]) => ({ id, silentForMs: ms(silent), milliPoints: milli(points) })),
    blockMs: ms(scoring.cap_period),
  };
};

const compileIntents = ({ intents, signals, icp }: Playbook): IntentRules => {
  const condition = conditionIn(icp);
  return {
    halfLifeMs: ms(signals.half_life), maxPerRule: signals.max_per_rule,
    intents: Object.entries(intents).map(([id, intent]) => ({
      id, name: intent.name,
      signals: Object.entries(intent.signals).map(([name, { on, page, campaign, utm_source: utmSource, utm_medium: utmMedium, keywords, when, weight }]) =>
        ({ id: `${id}.${name}`, on, page, campaign, utmSource, utmMedium, keywords, when: condition(when), weightMilli: milli(weight) })),
      attributes: Object.entries(intent.attributes).map(([name, { when, weight }]) => ({ id: `${id}.${name}`, when: readCondition(when, icp).condition, weightMilli: milli(weight) })),
    })),
  };
};

const compilePipelines = ({ pipelines }: Playbook, currency: string): readonly Pipeline[] =>
  Object.entries(pipelines).map(([id, pipeline]) => ({
    id, name: pipeline.name, intents: pipeline.intents, currency: pipeline.currency ?? currency,
    stages: pipeline.stages.map(({ id: stage, name, status, probability, rots_after }) => ({ id: stage, name, status, probability, rotsAfterMs: msOrNull(rots_after) })),
  }));

type Written = Playbook['automations'][string];
const compileTrigger = ({ event, status, stage, score_above, score_below, time_in_stage }: Written['on']): AutomationTrigger => {
  if (event !== undefined) return { type: 'event', event };
  if (status !== undefined) return { type: 'status', status };
  if (stage !== undefined) return { type: 'stage', stage };
  if (score_above !== undefined) return { type: 'score_above', milli: milli(score_above) };
  if (score_below !== undefined) return { type: 'score_below', milli: milli(score_below) };
  if (time_in_stage !== undefined) return { type: 'time_in_stage', stage: time_in_stage.stage, afterMs: ms(time_in_stage.after) };
  throw new AppError('internal', 'an automation without a trigger was not refused');
};
const compileAction = ({ move_stage, set_status, enqueue_job, tag, untag, assign_owner, enroll, unenroll, notify, create_task }: Written['do'][number]): AutomationAction => {
  if (move_stage !== undefined) return { type: 'move_stage', stage: move_stage };
  if (set_status !== undefined) return { type: 'set_status', status: set_status };
  if (enqueue_job !== undefined) return { type: 'enqueue_job', job: enqueue_job };
  if (tag !== undefined) return { type: 'tag', tag };
  if (untag !== undefined) return { type: 'untag', tag: untag };
  if (assign_owner !== undefined) return { type: 'assign_owner', member: assign_owner };
  if (enroll !== undefined) return { type: 'enroll', cadence: enroll };
  if (unenroll !== undefined) return { type: 'unenroll', cadence: unenroll };
  if (notify !== undefined) return { type: 'notify', title: notify.title, urgency: notify.urgency };
  if (create_task !== undefined) return { type: 'create_task', title: create_task.title, dueInMs: msOrNull(create_task.due_in ?? null), urgency: create_task.urgency };
  throw new AppError('internal', 'an automation without an action was not refused');
};
const compileAutomations = ({ automations, icp }: Playbook): readonly Automation[] => Object.entries(automations).map(([id, automation]) => ({
  id, name: automation.name ?? id, on: compileTrigger(automation.on), when: conditionIn(icp)(automation.when), actions: automation.do.map(compileAction),
  limit: automation.limit === null ? null : readRate(automation.limit) ?? null, cooldownMs: msOrNull(automation.cooldown), oncePerLead: automation.once_per_lead,
}));

const compileCustomers = ({ customers }: Playbook): CustomerRules => ({
  onboarding: customers.onboarding.map(({ title, urgency, due_in }) => ({ title, urgency, dueInMs: msOrNull(due_in ?? null) })),
  onboardingCadence: customers.onboarding_cadence, winBackCadence: customers.win_back_cadence,
  activeAfterMs: ms(customers.active_after), atRiskAfterMs: ms(customers.at_risk_after), churnedAfterMs: ms(customers.churned_after),
  renewalBeforeMs: ms(customers.renewal_before), upsellAfterMs: ms(customers.upsell_after), upsellHealth: customers.upsell_health, health: customers.health,
  paymentFailedOn: customers.payment_failed_on, recoveredOn: customers.recovered_on, supportOn: customers.support_on, resolvedOn: customers.resolved_on,
  cancelledOn: customers.cancelled_on, negativeWords: customers.negative_words,
});

const compileJobs = ({ jobs }: Playbook): JobRules => ({
  byStatus: jobs.by_status, energy: jobs.energy, coins: jobs.coins, priority: jobs.priority, attempts: jobs.attempts,
  backoff: { firstMs: ms(jobs.backoff.first), factor: jobs.backoff.factor, maxMs: ms(jobs.backoff.max) },
  leaseMs: ms(jobs.lease), perMinute: jobs.per_minute, scheduleTimeoutMs: ms(jobs.schedule_timeout),
  concurrency: jobs.concurrency, repeat: jobs.repeat, debounceMs: ms(jobs.debounce),
});

const compileApprovals = ({ approvals }: Playbook, currency: string): ApprovalRules => ({
  highRisk: approvals.high_risk, firstContactIsHighRisk: approvals.first_contact, aiWrittenIsHighRisk: approvals.ai_written,
  always: approvals.always, amount: approvals.amount === null ? null : amountIn(approvals.amount, currency), channels: approvals.channels, minConfidence: approvals.min_confidence,
  autopilotMinScoreMilli: milliEach(approvals.autopilot_min_score), expireAfterMs: ms(approvals.expire_after), remindBeforeMs: msOrNull(approvals.remind_before),
  autonomy: { after: approvals.autonomy.after, bounces: approvals.autonomy.bounces, withinMs: ms(approvals.autonomy.within) },
});

/** An amount of the playbook. Raises `config` for a part of the smallest unit. */
const amountIn = (major: number, currency: string): Money => {
  const money = moneyOf(major, currency);
  if (!money) throw new AppError('config', `playbook.yaml: approvals.amount: ${major} is no amount in ${currency}`, { hint: `Write ${AMOUNT_EXAMPLES}.` });
  return money;
};

const compileChat = ({ chat, scoring }: Playbook): ChatRules => {
  const { weights, engagement, refusals } = chat;
  return {
    greeting: chat.greeting, idleMs: ms(chat.idle),
    questions: chat.questions.map(({ id, letter, ask }): ChatQuestion => ({
      id, ask, kind: id === 'contact' || id === 'booking' ? id : 'question', letter: letter ?? BANT_LETTERS.find((each) => each === id) ?? null,
    })),
    createAt: chat.create_at, contactedAt: chat.contacted_at, qualifiedAt: chat.qualified_at, completeness: chat.completeness,
    weights: { buyingIntent: weights.buying_intent, engagement: weights.engagement, completeness: weights.completeness, bant: weights.bant },
    signals: Object.entries(chat.signals).map(([id, { points, words }]) => ({ id, points, phrases: words })),
    engagement: {
      turn: engagement.turn, turns: engagement.turns, wordsPerPoint: engagement.words_per_point, words: engagement.words, question: engagement.question,
      questions: engagement.questions, contact: engagement.contact,
    },
    refusals: { refused: refusals.refused, deletionRequested: refusals.deletion_requested },
    others: Object.entries(chat.others).map(([id, phrases]) => ({ id, phrases })),
    milliPerPoint: milli(chat.points), expireMs: scoring.decay === 'off' ? null : ms(chat.expire ?? scoring.default_expire),
  };
};

/** Monday is 1, Sunday 7, as in ISO 8601. */
const dayNumber = (day: Playbook['team']['hours']['days'][number]): number => {
  switch (day) {
    case 'mon': return 1;
    case 'tue': return 2;
    case 'wed': return 3;
    case 'thu': return 4;
    case 'fri': return 5;
    case 'sat': return 6;
    case 'sun': return 7;
    default: return impossible(day);
  }
};
const compileHours = ({ hours: { days, from, to }, holidays }: Playbook['team']): WorkingHours =>
  ({ days: [...new Set(days.map(dayNumber))].sort((a, b) => a - b), fromMinute: startsAt(from), toMinute: startsAt(to), holidays });
const compileMembers = ({ team }: Playbook, sender: string | null): readonly Member[] => {
  const members = Object.entries(team.members).map(([id, member]) => ({ id, ...member }));
  // Alone, the member without a name of its own is whoever uses the workspace.
  return members.map((member) => (members.length === 1 && member.id === 'me' && member.name === 'Me' && sender !== null ? { ...member, name: sender } : member));
};

const compileCadences = ({ cadences, icp }: Playbook): Rules['cadences'] => {
  const condition = conditionIn(icp);
  return Object.fromEntries(Object.entries(cadences).map(([id, { purpose, goal, expires_after, best_hour, steps, on_reply }]): [string, Cadence] => [id, {
    purpose, goal, expiresAfterMs: ms(expires_after), ...(best_hour && { bestHour: true }),
    onReply: Object.fromEntries(Object.entries(on_reply).flatMap(([word, way]) => (way === undefined || way.cadence === STOP ? [] : [[word, { cadence: way.cadence, ...(readWait(way.after ?? '') ?? AT_ONCE) }]]))),
    steps: steps.map((step) => {
      const variants = Object.entries(step.variants ?? {}).map(([name, { template, weight }]) => ({ id: name, template, weight }));
      const channels = Object.entries(step.channels ?? {}).map(([channel, template]) => ({ channel: channel as ChannelName, template }));
      const template = step.template ?? variants[0]?.template ?? channels[0]?.template ?? '';
      return { id: step.id, channel: step.channel, template, variants, ...(channels.length > 0 && { channels }), when: condition(step.when), ...(readWait(step.wait ?? '') ?? AT_ONCE) };
    }),
  }]));
};

const compileWindows = ({ windows }: Playbook): Rules['windows'] => Object.fromEntries(Object.entries(windows).map(([channel, { days, from, to, on_holidays }]) =>
  [channel, { days: days.map(dayNumber), fromMinute: startsAt(from), toMinute: startsAt(to), onHolidays: on_holidays }]));
const compileConsent = ({ consent: { required_for, soft_bounces } }: Playbook): Rules['consent'] => ({
  requiredFor: required_for, softBounces: { count: soft_bounces.count, withinMs: ms(soft_bounces.within), pauseMs: ms(soft_bounces.pause) },
});
const compileLimits = ({ limits: { person, company_per_day, per_minute, per_day, warm_up } }: Playbook): SendLimits => ({
  person: { gapMs: ms(person.gap), count: person.count, withinMs: ms(person.within) }, companyPerDay: company_per_day, perMinute: per_minute,
  perDay: per_day, warmUp: warm_up === OFF ? null : warm_up,
});

const compileNotifications = ({ hot_lead, quiet_hours, desktop, exec, exec_timeout, group_over }: Playbook['notifications']): Rules['notifications'] => ({
  hotLead: { milli: milli(hot_lead.score), onceInMs: ms(hot_lead.once_in) },
  quiet: quiet_hours === OFF ? null : { fromMinute: startsAt(quiet_hours.from), toMinute: startsAt(quiet_hours.to) },
  desktop, exec, execTimeoutMs: ms(exec_timeout), groupOver: group_over,
});

const compileProposals = ({ proposals: { template, valid_for, tax, templates } }: Playbook): ProposalRules => ({
  template, validForMs: ms(valid_for), tax: tax === null ? null : { rateBp: Math.round(tax.rate * 100), name: tax.name, isIncluded: tax.included },
  templates: Object.entries(templates).flatMap(([id, languages]) => Object.entries(languages).map(([language, { title, body }]) => ({ id, language, title, body }))),
});

const compileTemplates = ({ templates }: Playbook): readonly Template[] => Object.entries(templates).flatMap(([id, languages]) =>
  Object.entries(languages).map(([language, { channel, subject, body, html }]) => ({ id, channel, language, subject, body, html })));

/** The rules of a checked playbook: durations in ms, points in milli-points, conditions read. The same playbook makes the same rules. */
export const compile = (playbook: Playbook, { currency, senderName, model = null }: Surroundings): Rules => {
  const { name, mode, business, bant, probability, temperature, routing, lifecycle, inactivity, budget, notifications } = playbook;
  const money = business.currency ?? currency;
  const sender = business.sender_name ?? senderName;
  return {
    name, mode,
    business: { name: business.name, product: business.product, currency: money, bookingUrl: business.booking_url, senderName: sender, postalAddress: business.postal_address,
      unsubscribeUrl: business.unsubscribe_url },
    team: { members: compileMembers(playbook, sender), hours: compileHours(playbook.team) },
    scoring: compileScoring(playbook),
    bant: { levels: bant.levels, staleAfterMs: ms(bant.stale_after), staleFactor: bant.stale_factor, green: bant.green, yellow: bant.yellow, questions: bant.questions },
    model,
    probability: {
      prior: { perScore: probability.prior.per_score, perBant: probability.prior.per_bant, bias: probability.prior.bias },
      min: probability.min, max: probability.max, minOutcomes: probability.min_outcomes, minOfEach: probability.min_of_each,
    },
    patterns: { minLeads: playbook.patterns.min_leads, minOfEach: playbook.patterns.min_of_each, maxError: playbook.patterns.max_error, withinMs: ms(playbook.patterns.within) },
    temperature: { warmMilli: milli(temperature.warm), hotMilli: milli(temperature.hot) },
    intent: compileIntents(playbook),
    pipelines: compilePipelines(playbook, money),
    routing: {
      minScoreMilli: milli(routing.min_score), minConfidence: routing.min_confidence,
      conflict: { minConfidence: routing.conflict.min_confidence, maxGap: routing.conflict.max_gap },
      discovery: routing.discovery === null ? null : { pipeline: routing.discovery, minScoreMilli: milli(routing.discovery_min_score) },
    },
    lifecycle: { qualifiedAt: lifecycle.qualified_at, meetingAt: lifecycle.meeting_at, interestedOn: lifecycle.interested_on, readyOn: lifecycle.ready_on },
    customers: compileCustomers(playbook),
    inactivity: {
      warning: { afterMs: ms(inactivity.warning.after), fromStatus: inactivity.warning.from_status }, critical: { afterMs: ms(inactivity.critical.after) },
      groupOver: inactivity.group_over, drafts: inactivity.drafts,
    },
    chat: compileChat(playbook),
    automations: compileAutomations(playbook),
    automation: { maxAgeMs: ms(playbook.automation.max_age) },
    jobs: compileJobs(playbook),
    approvals: compileApprovals(playbook, money),
    cadences: compileCadences(playbook),
    windows: compileWindows(playbook), limits: compileLimits(playbook), consent: compileConsent(playbook),
    budget: {
      energy: { perDay: budget.energy_per_day, perWeek: null, perMonth: null },
      coins: { perDay: budget.coins_per_day, perWeek: budget.coins_per_week, perMonth: budget.coins_per_month }, lowShare: budget.low_at, energyPerMessage: budget.energy_per_message,
    },
    notifications: compileNotifications(notifications),
    replies: { comeBackMs: ms(playbook.replies.come_back), absenceMs: ms(playbook.replies.absence), minConfidence: playbook.replies.min_confidence },
    interventions: { highValue: { scoreMilli: milli(playbook.interventions.high_value.score), bant: playbook.interventions.high_value.bant }, proposalSilentMs: ms(playbook.interventions.proposal_silent) },
    objections: playbook.objections, competitors: playbook.competitors,
    recommendations: { liveMs: ms(playbook.recommendations.live) },
    duplicates: {
      minConfidence: playbook.duplicates.min_confidence, autoMerge: playbook.duplicates.auto_merge === 'off' ? null : playbook.duplicates.auto_merge,
    },
    capture: { unknownSenders: playbook.capture.unknown_senders },
    forecast: { commitAt: playbook.forecast.commit_at },
    review: { top: playbook.review.top, quickWinProbability: playbook.review.quick_win_probability },
    segments: playbook.segments,
    meetings: { minutes: Math.max(1, Math.round(ms(playbook.meetings.lasts) / MINUTE_MS)), place: playbook.meetings.place, offered: playbook.meetings.offered, days: playbook.meetings.days },
    catalog: compileCatalog(playbook.catalog, money),
    attribution: {
      model: playbook.attribution.model, firstMilli: milli(playbook.attribution.first), lastMilli: milli(playbook.attribution.last),
      halfLifeMs: ms(playbook.attribution.half_life), visitMs: ms(playbook.attribution.visit), reviewDays: playbook.attribution.review_days,
    },
    templates: compileTemplates(playbook), proposals: compileProposals(playbook),
    schedule: Object.fromEntries(Object.entries(playbook.schedule).map(([id, expression]) => [id, expression === 'off' ? null : expression])),
  };
};
