import { localDate } from '../base/instant.ts';
import { formatMoney } from '../base/money.ts';
import { metadataAt, type LedgerEvent, type OwnEvent, type OwnType } from './event.ts';

type Words = { readonly [T in OwnType]: (payload: OwnEvent<T>['payload'], zone: string) => string };

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);
const money = (minor: number | null, currency: string): string => (minor === null ? '' : ` for ${formatMoney({ minor, currency })}`);
const names = (...parts: readonly (readonly [string, number])[]): string =>
  parts.filter(([, n]) => n > 0).map(([what, n]) => `${n} ${what}`).join(', ');

/** What each of our own events says to a person. */
const WORDS: Words = {
  'lead.created': ({ origin }) => `lead created (${origin})`,
  'lead.updated': ({ fields, attributes, identities_added, identities_removed, tags_added, tags_removed }) => {
    const changed = Object.entries(fields).map(([field, change]) => `${field} ${change?.from ?? '-'} → ${change?.to ?? '-'}`);
    const rest = names(['attributes', Object.keys(attributes).length], ['identities added', identities_added.length],
      ['identities removed', identities_removed.length]);
    const tags = [...tags_added.map((tag) => `+${tag}`), ...tags_removed.map((tag) => `-${tag}`)].join(' ');
    return `facts changed: ${[...changed, rest, tags].filter(Boolean).join(', ') || 'nothing'}`;
  },
  'lead.removed': ({ reason }) => `lead removed${because(reason)}`,
  'lead.merged': ({ lead_id, evidence }) => `${lead_id} merged in${because(evidence)}`,
  'lead.merged_into': ({ lead_id }) => `merged into ${lead_id}`,
  'lead.distinguished': ({ lead_id }) => `told apart from ${lead_id}`,
  'lead.erased': ({ reason }) => `all personal data erased${because(reason)}`,
  'lead.disclosed': ({ format }) => `all that is known was given out (${format})`,
  'person.suppressed': ({ reason, quote }) => `never to be written to again (${reason})${quote === '' ? '' : `: "${quote}"`}`,
  'chat.recorded': ({ turns, channel }) => `chat of ${turns.length} ${turns.length === 1 ? 'turn' : 'turns'} (${channel})`,
  'lead.mode_set': ({ mode }) => `mode ${mode ?? 'of the workspace'}`,
  'activity.logged': ({ kind, direction, text }) => `${kind} ${direction === 'in' ? 'received' : 'made'}${because(text)}`,
  'bant.answered': ({ letter, level, quote }) => `${letter} ${level}${quote === '' ? '' : `: "${quote}"`}`,
  'status.changed': ({ from, to, reason }) => `status ${from} → ${to}${because(reason)}`,
  'customer.changed': ({ from, to, reason }) => `customer ${from ?? 'none'} → ${to ?? 'none'}${because(reason)}`,
  'customer.renewal_set': ({ renews_at }, zone) => (renews_at === null ? 'no renewal any more' : `renews on ${localDate(renews_at, zone)}`),
  'lead.routed': ({ pipeline, owner, reason }) => `${pipeline === null ? 'back to the pool' : `routed to ${pipeline}`}, owner ${owner ?? 'nobody'}${because(reason)}`,
  'route.released': ({ from, reason }) => `given back to the rules${from === null ? '' : `, was in ${from}`}${because(reason)}`,
  'lead.assigned': ({ owner, reason }) => `owner ${owner ?? 'nobody'}${because(reason)}`,
  'route.conflicted': ({ intents, reason }) => `routing conflict ${intents.join(' / ')}${because(reason)}`,
  'deal.created': ({ name, pipeline, stage, amount_minor, currency }) => `deal "${name}" in ${pipeline} / ${stage}${money(amount_minor, currency)}`,
  'deal.updated': ({ name, amount_minor, currency, owner, probability, expected_close, next_activity_at }) => `deal changed: ${[
    ...(name === undefined ? [] : [`name "${name}"`]), ...(owner === undefined ? [] : [`owner ${owner ?? 'nobody'}`]),
    ...(amount_minor === undefined ? [] : [amount_minor === null ? 'no amount' : `amount ${formatMoney({ minor: amount_minor, currency: currency ?? '' })}`]),
    ...(probability === undefined ? [] : [probability === null ? 'probability of the stage' : `probability ${Math.round(probability * 1000) / 10} %`]),
    ...(expected_close === undefined ? [] : [expected_close === null ? 'no expected close' : `expected to close on ${expected_close}`]),
    ...(next_activity_at === undefined ? [] : [next_activity_at === null ? 'nothing booked' : 'next activity booked']),
  ].join(', ')}`,
  'deal.moved': ({ from, to, pipeline, reason }) => `deal moved ${from} → ${pipeline === undefined ? '' : `${pipeline} / `}${to}${because(reason)}`,
  'deal.won': ({ amount_minor, currency, reason }) => `deal won${money(amount_minor, currency)}${because(reason)}`,
  'deal.lost': ({ reason }) => `deal lost${because(reason)}`,
  'deal.reopened': ({ reason }) => `deal reopened${because(reason)}`,
  'proposal.written': ({ id, version, title, total_minor, currency }) => `proposal ${id} version ${version} "${title}"${money(total_minor, currency)}`,
  'proposal.queued': ({ id, version, message }) => `proposal ${id} version ${version} is on its way as ${message}`,
  'proposal.sent': ({ id, version, message }) => `proposal ${id} version ${version} sent${message === null ? ' by hand' : ` as ${message}`}`,
  'proposal.viewed': ({ id, version }) => `proposal ${id} version ${version} viewed`,
  'proposal.accepted': ({ id, version }) => `proposal ${id} version ${version} accepted`,
  'proposal.declined': ({ id, version, reason }) => `proposal ${id} version ${version} declined${because(reason)}`,
  'task.created': ({ title, owner }) => `task "${title}"${owner === null ? '' : ` for ${owner}`}`,
  'task.updated': ({ title, due_at, owner, urgency, text }) => `task changed: ${[
    ...(title === undefined ? [] : [`"${title}"`]), ...(due_at === undefined ? [] : [due_at === null ? 'no date' : 'another date']),
    ...(owner === undefined ? [] : [`owner ${owner ?? 'nobody'}`]), ...(urgency === undefined ? [] : [urgency]), ...(text === undefined ? [] : ['another text']),
  ].join(', ')}`,
  'task.completed': ({ id }) => `task ${id} done`,
  'task.reopened': ({ id, reason }) => `task ${id} open again${because(reason)}`,
  'task.cancelled': ({ id, reason }) => `task ${id} cancelled${because(reason)}`,
  'recommendation.made': ({ action, reason }) => `recommended: ${action}${because(reason)}`,
  'recommendation.accepted': ({ id }) => `recommendation ${id} accepted`,
  'recommendation.dismissed': ({ id }) => `recommendation ${id} dismissed`,
  'recommendation.expired': ({ id }) => `recommendation ${id} expired`,
  'notification.raised': ({ kind, title }) => `notice ${kind}: ${title}`,
  'message.understood': ({ kind, intent, objection, quote }) => `message understood as ${intent === null ? kind : objection === null ? intent : `${intent} (${objection})`}${quote === '' ? '' : `: "${quote}"`}`,
  'inactivity.flagged': ({ level, days }) => `inactivity ${level}: ${days} days of silence`,
  'automation.fired': ({ automation, trigger }) => `automation ${automation} fired on ${trigger}`,
  'automation.rearmed': ({ automation, reason }) => `automation ${automation} armed again${because(reason)}`,
  'automation.cut': ({ automation, reason }) => `automation ${automation} cut${because(reason)}`,
  'automation.held': ({ automation, reason }) => `automation ${automation} held back${because(reason)}`,
  'job.queued': ({ kind, waits_for, reason }) => `job ${kind} ${waits_for === 'nothing' ? 'queued' : `waits for ${waits_for === 'approval' ? 'an approval' : 'somebody to take it up'}`}${because(reason)}`,
  'job.released': ({ id }) => `job ${id} released`,
  'job.succeeded': ({ id }) => `job ${id} succeeded`,
  'job.failed': ({ id, code, error }) => `job ${id} failed (${code})${because(error)}`,
  'job.retried': ({ id }) => `job ${id} queued again`,
  'job.cancelled': ({ id, reason }) => `job ${id} cancelled${because(reason)}`,
  'approval.requested': ({ kind, action, risk }) => `${kind} asked for ${action} (risk ${risk})`,
  'approval.approved': ({ id, draft }) => `approval ${id} given${draft === undefined ? '' : ' in other words'}`,
  'approval.reminded': ({ id }) => `reminded of approval ${id}`,
  'approval.rejected': ({ id, reason }) => `approval ${id} refused${because(reason)}`,
  'approval.expired': ({ id }) => `approval ${id} expired`,
  'message.drafted': ({ channel, subject }) => `${channel} drafted${subject === '' ? '' : `: ${subject}`}`,
  'message.rescheduled': ({ id, due_at, reason }) => `message ${id} due ${new Date(due_at).toISOString().slice(0, 16).replace('T', ' ')} UTC${because(reason)}`,
  'message.discarded': ({ id, reason }) => `draft ${id} discarded${because(reason)}`,
  'message.approved': ({ id }) => `message ${id} may leave`,
  'message.held': ({ id, gate, reason }) => `message ${id} held for review (${gate})${because(reason)}`,
  'message.sending': ({ id, send, mailbox }) => `message ${id} is being sent from ${mailbox} (send ${send})`,
  'message.sent': ({ id, mailbox }) => `message ${id} sent from ${mailbox}`,
  'message.failed': ({ id, reason, retry_at }) => `message ${id} was not sent${retry_at === null ? ' and will not be' : ', it is tried again'}${because(reason)}`,
  'message.unknown': ({ id, reason }) => `nobody knows whether message ${id} left${because(reason)}`,
  'message.resolved': ({ id, as, reason }) => `message ${id} was ${as === 'sent' ? 'sent' : 'not sent'} after all${because(reason)}`,
  'enrollment.started': ({ cadence, steps }) => `enrolled in ${cadence}, ${steps.length} steps`,
  'enrollment.paused': ({ id, until, reason }, zone) => `enrollment ${id} paused${until === null ? '' : ` until ${localDate(until, zone)}`}${because(reason)}`,
  'enrollment.resumed': ({ id, reason }) => `enrollment ${id} goes on${because(reason)}`,
  'enrollment.stopped': ({ id, reason }) => `enrollment ${id} ended${because(reason)}`,
  'batch.started': ({ kind, source }) => `${kind} of ${source} began`,
  'batch.finished': ({ id }) => `batch ${id} finished`,
  'batch.undone': ({ events }) => `batch undone, ${events} events hidden`,
  'organization.merged': ({ organization, into }) => `organization ${organization} merged into ${into}`,
  'catalog.changed': ({ item, from }) => `catalog: ${item.name} ${from === null ? 'added' : 'changed'}${money(item.price_minor, item.currency)}`,
  'campaign.added': ({ name }) => `campaign ${name} added`,
  'campaign.changed': ({ id, name, ...rest }) => `campaign ${id} changed: ${[...(name === undefined ? [] : [`name ${name}`]), ...Object.entries(rest).map(([what, to]) => `${what} ${Array.isArray(to) ? to.join(', ') || 'none' : to ?? 'none'}`)].join(', ')}`,
  'campaign.cost_set': ({ id, first, last, note, amount_minor, currency }) =>
    `campaign ${id}: ${amount_minor === null ? 'no cost' : formatMoney({ minor: amount_minor, currency })} for ${first === last ? first : `${first} to ${last}`}${note === '' ? '' : `, ${note}`}`,
  'event.undone': ({ seq }) => `event #${seq} undone`,
  'undo.finished': ({ undo, events }) => `undo #${undo} complete, ${events} ${events === 1 ? 'event' : 'events'} hidden`,
  'event.blanked': ({ events }) => `${events.length} ${events.length === 1 ? 'entry' : 'entries'} blanked, because a person was erased`,
  'playbook.changed': ({ version }) => `playbook version ${version}`,
  'playbook.applied': ({ version }) => `playbook version ${version} applied`,
  'model.trained': ({ in_force, reason }) => `model trained, ${in_force ? 'in force' : 'not in force'}${because(reason)}`,
  'mode.changed': ({ from, to }) => `mode ${from} → ${to}`,
  'autonomy.granted': ({ kind }) => `${kind} runs by itself`,
  'autonomy.declined': ({ kind }) => `${kind} goes on asking`,
  'autonomy.revoked': ({ kind, reason }) => `${kind} asks again${because(reason)}`,
  'work.stopped': ({ reason }) => `work stopped${because(reason)}`,
  'work.resumed': ({ reason }) => `work resumed${because(reason)}`,
  'live.started': ({ reason }) => `went live${because(reason)}`,
  'live.ended': ({ reason }) => `back to the dry run${because(reason)}`,
  'mailbox.paused': ({ mailbox, reason }) => `mailbox ${mailbox} paused${because(reason)}`,
  'mailbox.resumed': ({ mailbox, reason }) => `mailbox ${mailbox} sends again${because(reason)}`,
  'outbox.adopted': ({ sends, reason }) => `journal of sends adopted, ${sends} ${sends === 1 ? 'send' : 'sends'} learnt from it${because(reason)}`,
  'member.left': ({ member, from }) => (from === undefined ? `${member} is away` : `${member} will be away`),
  'member.returned': ({ member }) => `${member} is back`,
  'budget.refilled': ({ energy, coins, reason }) => `${coins === undefined ? `${energy} energy` : `${coins} coins`} added${because(reason)}`,
  'budget.set': ({ resource, period, to }) => `${resource} set to ${to ?? 'what the playbook says'} a ${period}`,
  'consent.given': ({ channel, source }) => `consent to ${channel} given${because(source)}`,
  'consent.withdrawn': ({ channel, source }) => `consent to ${channel} withdrawn${because(source)}`,
  'schedule.switched': ({ name, is_on }) => `schedule ${name} switched ${is_on ? 'on' : 'off'}`,
  'notifications.read': ({ ids }) => `${ids.length} ${ids.length === 1 ? 'notification' : 'notifications'} read`,
  'plan.made': ({ plan_date, owner }) => `plan of ${plan_date} for ${owner}`,
  'plan.done': ({ action }) => `action ${action} of the plan done`,
};

/** Metadata that tells a person most about an event of somebody else's. */
const TELLING = ['page', 'page_path', 'path', 'url', 'form', 'subject', 'message', 'text', 'content', 'title', 'asset', 'name'] as const;

/** One line in plain words for an event of any kind, its days those of a zone; text inside it is the sender's and must be neutralised before it is printed. */
export const wordsIn = (zone: string) => (event: LedgerEvent): string => {
  // The payload of an event is that of its type.
  if (event.kind === 'own') return (WORDS[event.type] as (payload: unknown, zone: string) => string)(event.payload, zone);
  const told = TELLING.map((name) => metadataAt(event.metadata, name)).find((value) => typeof value === 'string' && value !== '');
  return `${event.type}${typeof told === 'string' ? ` ${told}` : ''} (${event.source})`;
};

/** The same where no day is said, or nobody's zone is known. */
export const wordsOf = wordsIn('UTC');
