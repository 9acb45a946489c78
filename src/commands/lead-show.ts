import type { Command } from 'commander';
import { formatMoney } from '../core/base/money.ts';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import { dealJson } from '../app/deal/deal-view.ts';
import type { LeadCard } from '../app/lead/lead-card.ts';
import { taskJson } from '../app/deal/task-view.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatScore } from '../cli/style.ts';
import { formatDate, formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import type { JsonObject } from '../core/base/ports.ts';
import { count } from '../core/base/text.ts';
import { scoutNumber } from '../core/decide/chat.ts';
import { reachJson, reachText } from '../core/learn/reach.ts';
import { UNSENT } from '../core/ledger/lead-record.ts';

const NAMES = [
  ...LEAD_NAMES, 'identities', 'attributes', 'scores', 'signals', 'history', 'deals', 'tasks', 'jobs', 'messages', 'enrollments', 'touches', 'recommendations', 'chats', 'customer', 'reach',
] as const;
const TIMELINE = 10;

/** The newest first. */
const chatsOf = ({ record }: LeadCard): readonly { readonly id: string; readonly channel: string; readonly startedAt: number; readonly endedAt: number; readonly messages: number; readonly scoutScore: number }[] =>
  [...record.chats.values()].sort((a, b) => b.endedAt - a.endedAt || b.seq - a.seq).map(({ id, channel, startedAt, endedAt, turns, extraction }) => ({
    id, channel, startedAt, endedAt, messages: (JSON.parse(turns) as readonly unknown[]).length, scoutScore: scoutNumber(JSON.parse(extraction) as JsonObject, 'scout_score'),
  }));

const cardJson = async (card: LeadCard, zone: string): Promise<object> => {
  const { historyJson, jobJson, recommendationJson, scoresJson, signalsJson } = await import('../app/advise/why-json.ts');
  const { enrollmentJson, enrollmentViewOf } = await import('../app/work/enrollment-view.ts');
  const { record } = card;
  return {
    ...leadJson(card.lead, zone),
    identities: [...record.identities.values()].map(({ kind, value, shared }) => ({ kind, value, shared })),
    attributes: record.attributes,
    scores: scoresJson(card.score, zone), signals: signalsJson(card.intent, zone), history: historyJson(card.status, zone),
    deals: card.deals.map((deal) => dealJson(deal, zone)), tasks: card.tasks.map((task) => taskJson(task, zone)),
    jobs: [...record.jobs.values()].map((job) => jobJson(job, zone)),
    messages: [...record.messages.values()].map(({ id, direction, channel, state, subject, body, html, job, createdAt }) =>
      ({ id, direction, channel, state, subject, body, html, job, created_at: toIso(createdAt, zone) })),
    enrollments: [...record.enrollments.values()].map((one) => enrollmentJson(enrollmentViewOf(one, record.messages.values()), zone)),
    touches: touchesJson(card, zone),
    recommendations: [...record.recommendations.values()].map((one) => recommendationJson(one, zone)),
    customer: record.customer === null ? null : {
      stage: record.customer.stage, at: toIso(record.customer.at, zone), since: toIso(record.customer.since, zone),
      renews_at: record.customer.renewsAt === null ? null : toIso(record.customer.renewsAt, zone),
    },
    reach: card.reach === null ? null : reachJson(card.reach),
    chats: chatsOf(card).map(({ id, channel, startedAt, endedAt, messages, scoutScore }) =>
      ({ id, channel, started_at: toIso(startedAt, zone), ended_at: toIso(endedAt, zone), messages, scout_score: scoutScore })),
  };
};

const labelled = (rows: readonly (readonly [label: string, text: string | null])[]): readonly string[] =>
  rows.filter(([, text]) => text !== null && text !== '').map(([label, text]) => `${label.padEnd(11)}${text ?? ''}`);

const factLines = ({ lead, record }: LeadCard): readonly string[] => {
  const { fields, attributes, identities, tags } = record;
  const others = [...identities.values()].filter(({ value }) => value !== lead.email && value !== lead.phone);
  return labelled([
    ['E-mail', lead.email], ['Phone', lead.phone], ['Company', [lead.company, lead.title].filter(Boolean).join(', ')],
    ['Place', [fields.city, fields.region, fields.country].filter(Boolean).join(', ')], ['Source', [lead.source, fields.campaign].filter(Boolean).join(', ')],
    ['Known as', others.map(({ kind, value, shared }) => `${kind} ${value}${shared ? ' (shared)' : ''}`).join(', ')], ['Tags', tags.join(', ')],
    ['Attributes', Object.entries(attributes).map(([name, value]) => `${name}: ${value}`).join('; ')], ['Notes', fields.notes ?? null],
  ]);
};

const standingLines = ({ lead, score, bant, status, record, winBasis, reach }: LeadCard, { out, zone }: { readonly out: Call['out']; readonly zone: string }): readonly string[] => {
  const { style, isTerminal, isUnicode } = out;
  const silence = score.silence.reduce((sum, { milli }) => sum + milli, 0);
  const meter = isTerminal ? `  ${bar(lead.scoreMilli, 100_000, 20, isUnicode)}` : '';
  const parts = [...score.groups.map(({ group, milli }) => `${group} ${formatScore(milli)}`), ...(silence === 0 ? [] : [`silence ${formatScore(silence)}`])];
  return labelled([
    ['Suppressed', record.suppression === null ? null : `${record.suppression.reason} since ${formatDate(record.suppression.at, zone)}: nobody may write to them`],
    ['Status', `${lead.status} since ${formatDate(status.since, zone)}`],
    ['Customer', record.customer === null ? null : `${record.customer.stage} since ${formatDate(record.customer.at, zone)}${record.customer.renewsAt === null ? '' : `, renews ${formatDate(record.customer.renewsAt, zone)}`}`],
    ['Score', `${style.bold(formatScore(lead.scoreMilli))} ${lead.temperature}${meter}  (${parts.join(', ')})`],
    ['Intent', lead.intent === null ? 'unknown' : `${lead.intent}, confidence ${Math.floor(lead.intentConfidence * 100 + 1e-6) / 100}`],
    ['BANT', lead.bant === null ? 'unknown' : `${lead.bant}  (${bant.map(({ letter, level }) => `${letter} ${level}`).join(', ')})`],
    ['Win', `${Math.round(lead.winProbability * 100)} % (${winBasis})`],
    ['Route', lead.pipeline === null ? 'in the pool' : `${lead.pipeline}, owner ${lead.owner ?? 'nobody'}`],
    ['Reach', reach === null ? null : reachText(reach)],
    ['Seen', formatTime(lead.lastActivityAt, zone)],
  ]);
};

/** Steps of cadences that went out, the newest first. */
const touchesJson = ({ record }: LeadCard, zone: string): readonly object[] => [...record.messages.values()]
  .flatMap(({ id, cadence, step, channel, state, subject, sentAt }) => (step === null || sentAt === null ? [] : [{ message: id, cadence, step, channel, state, subject, sent_at: sentAt }]))
  .sort((a, b) => b.sent_at - a.sent_at).map((touch) => ({ ...touch, sent_at: toIso(touch.sent_at, zone) }));

const section = (title: string, lines: readonly string[], bold: (text: string) => string): readonly string[] =>
  (lines.length === 0 ? [] : ['', bold(title), ...lines]);

const cardLines = (card: LeadCard, { out, zone, timeline }: { readonly out: Call['out']; readonly zone: string; readonly timeline: number }): readonly string[] => {
  const { style } = out;
  const { lead, deals, tasks, record } = card;
  const shown = card.timeline.slice(0, timeline);
  const more = card.timeline.length - shown.length;
  const drafts = [...record.messages.values()].filter(({ state }) => UNSENT.includes(state));
  const approvals = [...record.approvals.values()].filter(({ state }) => state === 'open');
  return [
    `${style.bold(lead.name ?? lead.email ?? '(no name)')}  ${lead.id}`,
    ...factLines(card), '', ...standingLines(card, { out, zone }),
    ...section('Deals', deals.map(({ id, name, pipeline, stageName, state, amountMinor, currency, isRotting }) =>
      `  ${id}  ${name}: ${pipeline} / ${stageName}, ${state}${isRotting ? ' (rotting)' : ''}${amountMinor === null ? '' : `, ${formatMoney({ minor: amountMinor, currency })}`}`), style.bold),
    ...section('To do', [
      ...approvals.map(({ id, kind, action }) => `  ${id}  ${kind} for ${action}`),
      ...tasks.filter(({ state }) => state === 'open').map(({ id, title, dueAt, isOverdue, owner }) =>
        `  ${id}  ${title}${dueAt === null ? '' : `, due ${formatTime(dueAt, zone)}`}${isOverdue ? style.red(' overdue') : ''}${owner === null ? '' : `, ${owner}`}`),
      ...drafts.map(({ id, channel, subject, dueAt }) => `  ${id}  draft ${channel}: ${subject}${dueAt === null ? '' : `, due ${formatTime(dueAt, zone)}`}`),
    ], style.bold),
    ...section('Cadences', [...record.enrollments.values()].map(({ id, cadence, state, startedAt, reason }) => {
      const left = drafts.filter(({ enrollment }) => enrollment === id).length;
      return `  ${id}  ${cadence} since ${formatDate(startedAt, zone)}, ${state !== 'stopped' ? `${state === 'paused' ? 'paused, ' : ''}${count(left, 'step')} left` : `ended: ${reason ?? ''}`}`;
    }), style.bold),
    ...section('Chats', chatsOf(card).map(({ id, channel, endedAt, messages, scoutScore }) =>
      `  ${id}  ${channel}, ${formatTime(endedAt, zone)}, ${count(messages, 'message')}, ScoutScore ${scoutScore}`), style.bold),
    ...section('Timeline', [
      ...shown.map(({ at, text, by, rule }) => `  ${formatTime(at, zone)}  ${text}${by === 'rule' ? style.dim(` (${rule ?? by})`) : ''}`),
      ...(more > 0 ? [style.dim(`  … ${more} more; --timeline N shows more`)] : []),
    ], style.bold),
  ];
};

const show = async ({ lead, timeline = TIMELINE, ...call }: Call & { readonly lead: string; readonly timeline?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showLead } = await import('../app/lead/lead-card.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const card = await showLead(context, lead);
    call.out.record(await cardJson(card, zone), () => cardLines(card, { out: call.out, zone, timeline }));
    call.out.next(`salesos why ${card.lead.id}`);
  });
};

/** Adds `leads show` to the noun. */
export const registerLeadShow = (leads: Command, deps: Deps, run = { show }): void => {
  document(leads.command('show').description('Show all that is known of a lead')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .option('--timeline N', `the last N events (default ${TIMELINE})`, parseCount), {
    examples: [['salesos leads show anna@lab.example', 'by e-mail'], ['salesos leads show "Anna Berg" --json', 'for a script']],
    json: NAMES,
  }).action((lead: string, options: { readonly timeline?: number }, command: Command) => run.show({ ...callOf(command, deps), ...options, lead }));
};
