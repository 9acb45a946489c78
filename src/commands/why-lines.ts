import type { EventRef } from '../app/ledger/event-ref.ts';
import type { WhyTopic } from '../app/advise/why-json.ts';
import type { IntentAnswer, JobsAnswer, ScoreAnswer, StatusAnswer, WhyAnswer } from '../app/advise/why.ts';
import type { BantLine, BantView } from '../app/lead/bant.ts';
import type { NextAnswer } from '../app/advise/why-next.ts';
import type { Touch, TouchGate } from '../app/advise/why-touches.ts';
import type { RouteAnswer, RouteDecision, RouteNeed } from '../app/advise/why-route.ts';
import { probabilityLines } from './probability-lines.ts';
import { formatScore, type Style } from '../cli/style.ts';
import { formatAge, formatDate, formatTime } from '../cli/time.ts';
import type { JobOutlook } from '../core/decide/job-outlook.ts';
import { DAY_MS, type Instant } from '../core/base/instant.ts';
import { plannedText } from '../core/learn/reach.ts';
import { CUSTOMER_STAGES } from '../core/ledger/event.ts';
import { showSpan } from '../core/base/span.ts';

/** How explanations look to a person. */
export interface Look { readonly style: Style; readonly zone: string; readonly now: Instant }

const signed = (milli: number): string => `${milli < 0 ? '-' : '+'}${formatScore(Math.abs(milli))}`;
/** Three decimals rounded down, so that what reads 0.6 has reached it. */
const share = (value: number): string => String(Math.floor(value * 1000 + 1e-6) / 1000);
const signedShare = (value: number): string => (value < 0 ? `-${share(-value)}` : share(value));
const eventText = (event: EventRef | null, zone: string): string =>
  (event === null ? 'an event that is gone' : `#${event.seq} ${event.text}, ${formatTime(event.at, zone)}${event.isUndone ? ' (undone since)' : ''}`);
const byWhom = (by: string, actor: string | null, rule: string | null): string =>
  (by === 'human' ? `by ${actor ?? 'a person'}` : `by ${rule !== null && rule !== 'human' ? `rule ${rule}` : by}`);

const decay = (row: ScoreAnswer['rows'][number], { zone, now }: Look): string => {
  if (row.halfLifeMs !== null) return `halves every ${Math.round(row.halfLifeMs / DAY_MS)} d, was ${signed(row.firstMilli)}`;
  if (row.expiresAt === null) return 'never expires';
  return `expires ${formatDate(row.expiresAt, zone)} (${formatAge(now, row.expiresAt)})`;
};

/** `3 × page_visited within 7 d, until 2026-03-09 (in 5 d): #12, #14, #18`. */
const recentText = ({ eventType, isWithin, spanMs, turnsAt, events }: ScoreAnswer['recent'][number], { zone, now }: Look): string => {
  const times = events.length > 1 ? `${events.length} × ` : '';
  const until = `${isWithin ? 'until' : 'since'} ${formatDate(turnsAt, zone)} (${formatAge(now, turnsAt)})`;
  return `${times}${eventType} ${isWithin ? 'within' : 'not within'} ${showSpan(spanMs)}, ${until}: ${events.map(({ seq }) => `#${seq}`).join(', ')}`;
};

/** Every point of the score with its rule, its event and when it goes. */
export const scoreLines = (score: ScoreAnswer, look: Look): readonly string[] => {
  const { style, zone } = look;
  const line = (milli: number, text: string): string => `    ${signed(milli).padStart(6)}  ${text}`;
  const linesOf = ({ group: id, milli, wantedMilli, capMilli }: ScoreAnswer['groups'][number]): readonly string[] => {
    const own = <T extends { readonly group: string }>(parts: readonly T[]): readonly T[] => parts.filter(({ group }) => group === id);
    const lines = [
      ...own(score.fit).map(({ rule, milli: worth }) => line(worth, rule)),
      ...own(score.rows).map((row) => line(row.milli, `${row.rule}: ${eventText(row.event, zone)}; ${decay(row, look)}`)),
      ...own(score.recent).map((points) => line(points.milli, `${points.rule}: ${recentText(points, look)}`)),
    ];
    const cut = wantedMilli > milli && capMilli !== null ? `, cut at the cap of ${formatScore(capMilli)}` : '';
    return [`  ${id[0]?.toUpperCase() ?? ''}${id.slice(1)} ${signed(milli)}${lines.length === 0 ? ': no rule holds' : cut}`, ...lines];
  };
  return [
    style.bold(`Score ${formatScore(score.milli)}`),
    ...score.groups.flatMap(linesOf),
    ...(score.rows.length + score.recent.length > 0 ? [] : ['  No event counts now']),
    ...score.silence.map(({ rule, milli, since }) => `    ${signed(milli).padStart(6)}  ${rule}: silent since ${formatDate(since, zone)}`),
  ];
};

const whoSaid = ({ source, by, actor }: BantLine): string => (by === 'human' ? `${source} by ${actor ?? 'hand'}` : source);

/** One answer as a person reads it: its level, when it was given and whether that is long ago, whose word it is, and what was said. */
export const answerText = (line: BantLine, zone: string): string =>
  `${line.level}, ${formatDate(line.at, zone)}${line.isStale ? ' (stale)' : ''}, ${whoSaid(line)}${line.quote === '' ? '' : `: "${line.quote}"`}`;

/** The letters with what each counts. */
export const bantLines = ({ bant, colour, answers, missing }: BantView, { style, zone }: Pick<Look, 'style' | 'zone'>): readonly string[] => [
  style.bold(`BANT ${bant === null ? 'unknown' : `${bant} (${colour ?? ''})`}`),
  ...answers.map((line) => `  ${line.letter.padEnd(10)} ${String(line.points).padStart(5)}  ${answerText(line, zone)}`),
  ...(missing.length === 0 ? [] : [`  not asked: ${missing.join(', ')}`]),
];

/** Every intent with the signals that speak for it and their weight now. */
export const intentLines = ({ intents, signals, halfLifeMs }: IntentAnswer, { style, zone }: Look): readonly string[] => {
  const [top] = intents;
  if (!top) return [style.bold('Intent unknown'), '  No signal weighs anything now.'];
  return [
    style.bold(top.weight > 0 ? `Intent ${top.intent}, confidence ${share(top.confidence)}` : 'Intent unknown'),
    ...intents.flatMap(({ intent, weight, confidence }) => [
      `  ${intent}  weight ${share(weight)}, confidence ${share(confidence)}`,
      ...signals.filter((signal) => signal.intent === intent).map(({ rule, weight: now, event }) =>
        `    ${signedShare(now).padStart(6)}  ${rule}: ${event === null ? 'a fact of the lead' : eventText(event, zone)}`),
    ]),
    `  A signal halves every ${Math.round(halfLifeMs / DAY_MS)} days; confidence is its share of all weight, plus one. What speaks against it weighs below 0.`,
  ];
};

const needText = ({ rule, pipeline, intent, scoreMilli, minScoreMilli, confidence, minConfidence, isMet }: RouteNeed): string => {
  const parts = [`${formatScore(scoreMilli)} of ${formatScore(minScoreMilli)} points`,
    ...(confidence === null || minConfidence === null ? [] : [`confidence ${share(confidence)} of ${share(minConfidence)} for ${intent ?? ''}`])];
  return `${pipeline} (${rule}): ${parts.join(', ')}${isMet ? ', reached' : ''}`;
};

const decisionLines = (decision: RouteDecision, { zone }: Look): readonly string[] => {
  const { event, pipeline, owner, reason, intent, confidence, score, cause, passedOver } = decision;
  const known = event.by === 'human' || score === null ? '' : `; score ${score.toFixed(1)}${intent === null ? '' : `, ${intent} ${share(confidence ?? 0)}`} then`;
  return [
    `    ${formatTime(event.at, zone)}  #${event.seq} ${pipeline ?? 'pool'}, owner ${owner ?? 'nobody'} ${byWhom(event.by, null, event.rule)}${known}`,
    ...(reason === '' ? [] : [`      ${reason}`]),
    ...passedOver.map(({ member, because }) => `      not ${member}: ${because}`),
    ...(cause === null ? [] : [`      after ${eventText(cause, zone)}`]),
  ];
};

/** The decisions that led here, and what another way would need now. */
export const routeLines = (route: RouteAnswer, look: Look): readonly string[] => {
  const { pipeline, owner, closed, decisions, waiting, conflicts, conflict, needs } = route;
  const { style, zone } = look;
  return [
    style.bold(pipeline === null ? 'Route: in the pool' : `Route: ${pipeline}, owner ${owner ?? 'nobody'}`),
    ...(decisions.length > 0 ? ['  Decided', ...decisions.flatMap((decision) => decisionLines(decision, look))] : ['  Nothing was decided yet.']),
    ...(waiting === null ? [] : ['  It waits for an owner now', ...waiting.map(({ member, because }) => `    ${member}: ${because}`)]),
    ...(conflicts[0] ? [`  Conflict raised ${eventText(conflicts[0], zone)}`] : []),
    ...(closed === null ? [] : [`  Rules leave it: ${closed}.`]),
    ...(closed === null && conflict !== null ? [`  Too close to choose: ${conflict.map(({ intent, confidence }) => `${intent} ${share(confidence)}`).join(', ')}`] : []),
    ...(needs.length > 0 ? [closed === null ? '  What it takes now' : '  What it would take, were it in the pool', ...needs.map((need) => `    ${needText(need)}`)] : []),
  ];
};

/** Stages of a customer and statuses of a lead stand in one history. */
const isOfCustomer = (...names: readonly string[]): boolean => names.some((name) => CUSTOMER_STAGES.some((stage) => stage === name));

/** Every change of status with its cause, the newest first. */
export const statusLines = ({ status, since, history }: StatusAnswer, { style, zone }: Look): readonly string[] => [
  style.bold(`Status ${status} since ${formatTime(since, zone)}`),
  ...(history.length === 0 ? ['  It never changed.'] : []),
  ...history.flatMap(({ seq, from, to, by, actor, rule, reason, at, cause }) => [
    `  ${formatTime(at, zone)}  ${isOfCustomer(from, to) ? 'customer ' : ''}${from} → ${to} ${byWhom(by, actor, rule)} (#${seq})${reason === '' ? '' : `: ${reason}`}`,
    ...(cause === null ? [] : [`    after ${eventText(cause, zone)}`]),
  ]),
];

/** `ms_x  email (nurture, second) due 2026-03-09 08:00: held by window until 2026-03-09 08:00: outside the hours in Europe/Berlin`. */
/** Held until a person says something: what comes then is no promise. */
const UNTIL_SAID: readonly TouchGate[] = ['stopped', 'dry_run', 'mode_or_approval'];

const touchLine = ({ id, channel, cadence, step, dueAt, gate, reason, opensAt, goesOutAt, planned }: Touch, { zone, now }: Look): string => {
  const why = planned === null ? '' : plannedText(planned);
  const due = dueAt <= now ? 'due now' : `due ${formatTime(dueAt, zone)}`;
  const held = gate === null ? 'leaves then' : `held by ${gate}${opensAt === null ? '' : ` until ${formatTime(opensAt, zone)}`}: ${reason ?? ''}`;
  const isHeldByUs = gate !== null && UNTIL_SAID.includes(gate);
  const out = goesOutAt === null || goesOutAt === (opensAt ?? dueAt) ? '' : `; ${isHeldByUs ? 'after that' : 'goes out'} ${formatTime(goesOutAt, zone)}${isHeldByUs ? ' at the soonest' : ''}`;
  return `  ${id}  ${channel}${cadence === null ? '' : ` (${cadence}, ${step ?? ''})`} ${due}: ${held}${out}${why === '' ? '' : `; ${why}`}`;
};

/** What waits, and what time alone will bring. */
export const nextLines = (next: NextAnswer, look: Look): readonly string[] => {
  const { style, zone, now } = look;
  const { wakeAt, decisions, scoreNowMilli, scoreThenMilli, touches, tasks, jobs, approvals, recommendations } = next;
  const waits = [
    ...touches.map((touch) => touchLine(touch, look)),
    ...approvals.map(({ id, kind, action, expiresAt }) => `  ${id}  ${kind} for ${action} waits${expiresAt === null ? '' : ` until ${formatTime(expiresAt, zone)}`}`),
    ...tasks.map(({ id, title, dueAt, owner }) => `  ${id}  ${title}, ${dueAt === null ? 'no date' : `due ${formatTime(dueAt, zone)}${dueAt < now ? ' (overdue)' : ''}`}, ${owner ?? 'nobody'}`),
    ...jobs.filter(({ state }) => state === 'queued').map(({ id, kind, runAt }) => `  ${id}  job ${kind} ${runAt <= now ? 'runs at the next tick' : `runs ${formatTime(runAt, zone)}`}`),
    ...recommendations.map(({ id, action, reason }) => `  ${id}  ${action}${reason === '' ? '' : `: ${reason}`}`),
  ];
  const score = scoreThenMilli === null || scoreThenMilli === scoreNowMilli ? [] : [`    the score goes from ${formatScore(scoreNowMilli)} to ${formatScore(scoreThenMilli)}`];
  const then = [...decisions.map(({ rule, text }) => `    ${text}${rule === null ? '' : ` (${rule})`}`), ...score];
  return [
    style.bold('Next'),
    ...(waits.length === 0 ? ['  Nothing waits.'] : waits),
    ...(wakeAt === null ? ['  Time alone will change nothing.'] : [
      `  ${wakeAt <= now ? 'At the next tick' : formatTime(wakeAt, zone)}, if nothing happens before:`, ...(then.length === 0 ? ['    the lead is looked at again; nothing changes'] : then),
    ]),
  ];
};

const OUTCOMES: Readonly<Record<JobOutlook['outcome'], string>> = { runs: 'would run', approval: 'would wait for your yes', suggestion: 'would be suggested', blocked: 'would not start' };
/** What a kind would do now, and why. */
const outlookLine = ({ kind, isOfStatus, outcome, blockers, permission, energy }: JobOutlook): string =>
  `  ${isOfStatus ? '*' : ' '} ${kind.padEnd(14)}${OUTCOMES[outcome]}, ${energy} energy: ${outcome === 'blocked' ? blockers.map(({ text }) => text).join('; ') : permission.reason}`;

/** What each kind would do now, and every job with the rule that asked for it, the newest first. */
export const jobLines = ({ now, energyLeft, history }: JobsAnswer, { style, zone }: Look): readonly string[] => [
  style.bold('Jobs'),
  ...(now === null ? [] : [`  Now, with ${energyLeft ?? 0} energy left (* is of its status):`, ...now.map(outlookLine), '  So far:']),
  ...(history.length === 0 ? ['  None was ever asked for.'] : []),
  ...history.flatMap(({ id, kind, state, rule, reason, createdAt, error, approval, cause }) => [
    `  ${formatTime(createdAt, zone)}  ${id}  ${kind} ${state}${rule === null ? '' : ` (${rule})`}${reason === '' ? '' : `: ${reason}`}`,
    ...(approval === null ? [] : [`    ${approval.kind} ${approval.id} ${approval.state}: ${approval.reason}`]),
    ...(error === null ? [] : [`    ${error}`]),
    ...(cause === null ? [] : [`    after ${eventText(cause, zone)}`]),
  ]),
];

/** One topic of an explanation. */
export const topicLines = (answer: WhyAnswer, topic: WhyTopic, look: Look): readonly string[] => {
  switch (topic) {
    case 'score': return scoreLines(answer.score, look);
    case 'intent': return intentLines(answer.intent, look);
    case 'bant': return bantLines(answer.bant, look);
    case 'route': return routeLines(answer.route, look);
    case 'status': return statusLines(answer.status, look);
    case 'probability': return probabilityLines(answer.probability, look);
    case 'next': return answer.next === null ? [] : nextLines(answer.next, look);
    case 'job': return jobLines(answer.jobs, look);
    default: return topic satisfies never;
  }
};
