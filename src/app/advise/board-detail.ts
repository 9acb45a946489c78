import type { Detail } from '../../core/base/board-port.ts';
import { localDate, toLocal, type Instant } from '../../core/base/instant.ts';
import { formatMoney } from '../../core/base/money.ts';
import { UNSENT } from '../../core/ledger/lead-record.ts';
import type { Context } from '../context.ts';
import { type LeadCard, showLead } from '../lead/lead-card.ts';
import { scoreNumber, shareNumber } from '../lead/lead-view.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const percent = (share: number): string => `${Math.floor(shareNumber(share) * 100)} %`;
const signed = (milli: number): string => `${milli >= 0 ? '+' : ''}${scoreNumber(milli).toFixed(1)}`;
const spoken = (name: string): string => name.replaceAll('_', ' ');

type Section = Detail['sections'][number];
const section = (title: string, lines: readonly (string | undefined)[]): readonly Section[] => {
  const said = lines.filter((line) => line !== undefined && line !== '') as readonly string[];
  return said.length === 0 ? [] : [{ title, lines: said }];
};

const factLines = ({ lead, record }: LeadCard): readonly (string | undefined)[] => [
  lead.title === null ? undefined : `Title: ${lead.title}`,
  lead.email === null ? undefined : `E-mail: ${lead.email}`,
  lead.phone === null ? undefined : `Phone: ${lead.phone}`,
  lead.country === null ? undefined : `Country: ${lead.country}`,
  lead.source === null ? undefined : `Source: ${lead.source}`,
  `Status: ${spoken(lead.status)}, owner: ${lead.owner ?? 'nobody'}`,
  ...Object.entries(record.attributes).slice(0, 12).map(([name, value]) => `${name}: ${value}`),
];

const scoreLines = ({ score, lead, winBasis }: LeadCard): readonly string[] => [
  `${scoreNumber(score.milli).toFixed(1)} points, ${lead.temperature}; win probability ${percent(lead.winProbability)} (${winBasis.split(':')[0] ?? ''})`,
  ...score.fit.filter(({ milli }) => milli !== 0).map(({ rule, milli }) => `${signed(milli)}  ${spoken(rule)} (fit)`),
  ...score.rows.filter(({ milli }) => milli !== 0).slice(0, 15).map(({ rule, milli }) => `${signed(milli)}  ${spoken(rule)}`),
  ...score.silence.map(({ rule, milli }) => `${signed(milli)}  ${spoken(rule)}`),
];

const draftLines = ({ record }: LeadCard): readonly string[] => [
  ...[...record.approvals.values()].filter(({ state }) => state === 'open').map(({ kind, action, reason }) => `${kind}: ${action}${reason === '' ? '' : ` (${reason})`}`),
  ...[...record.messages.values()].filter(({ state }) => UNSENT.includes(state)).slice(-3)
    .flatMap(({ channel, subject, body }) => [`${channel}: ${subject}`, ...body.split('\n').filter((line) => line.trim() !== '')]),
];

/** What the board shows of one deal: its lead's facts, why the score is what it is, what is to do, what happened. */
export const boardDetail = async (context: Context, { deal, leadId, name }: { readonly deal: string; readonly leadId: string; readonly name: string }): Promise<Detail> => {
  const card = await showLead(context, leadId);
  const { lead, intent, bant, deals, tasks, timeline } = card;
  const when = (instant: Instant): string => {
    const { hour, minute } = toLocal(instant, context.zone);
    return `${localDate(instant, context.zone)} ${two(hour)}:${two(minute)}`;
  };
  const money = (minor: number | null, currency: string): string => (minor === null ? 'no amount' : formatMoney({ minor, currency }));
  return {
    deal, title: `${lead.name ?? lead.email ?? lead.id}${lead.company === null ? '' : `, ${lead.company}`}: ${name}`,
    sections: [
      ...section('Facts', factLines(card)),
      ...section('Deals', deals.map((one) => `${one.name}: ${one.state === 'open' ? one.stageName : one.state}, ${money(one.amountMinor, one.currency)}${one.isRotting ? ', too long in its stage' : ''}`)),
      ...section('To do', tasks.filter(({ state }) => state === 'open').map((task) =>
        `${task.title}${task.dueAt === null ? '' : `, due ${when(task.dueAt)}`}${task.isOverdue ? ', overdue' : ''}`)),
      ...section('Waiting for you', draftLines(card)),
      ...section('Score', scoreLines(card)),
      ...section('Intent', intent.intents.filter(({ weight }) => weight > 0).map((one) => `${one.intent}: ${percent(one.confidence)}`)),
      ...section('BANT', bant.map(({ letter, level, quote }) => `${letter}: ${level}${quote === '' ? '' : `, "${quote}"`}`)),
      ...section('Timeline', timeline.slice(0, 100).map(({ at, text }) => `${when(at)}  ${text}`)),
    ],
  };
};
