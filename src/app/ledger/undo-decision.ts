import { AppError } from '../../core/base/errors.ts';
import type { OwnType } from '../../core/ledger/event.ts';
import { wordsOf } from '../../core/ledger/wording.ts';
import { findEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { hiddenHash } from '../../db/ledger/chain.ts';
import { listSendsOf } from '../../db/engage/send.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import { indexLeads } from '../../db/lead/search.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from './evaluate.ts';
import { applyEffects, applyToWorkspace, human } from './ledger.ts';
import { rebuildLeads } from './rebuild.ts';
import { extentOf, relatedLeads } from './undo-extent.ts';
import { rewindTurns } from './world.ts';

const SENT = ['What was handed to a provider cannot be called back.', 'See: salesos outbox list --state all'] as const;
/** Why what a person did by this event stays, and what to do instead. */
const STAYS: { readonly [T in OwnType]?: readonly [why: string, hint: string] } = {
  'work.stopped': ['Stopping is taken back by its opposite.', 'salesos resume'],
  'work.resumed': ['Resuming is taken back by its opposite.', 'salesos stop'],
  'live.started': ['Going live is taken back by its opposite.', 'salesos go-live --off'],
  'live.ended': ['Ending it is taken back by its opposite.', 'salesos go-live'],
  'playbook.changed': ['The rules are a file of yours.', 'Put the file back as it was: salesos playbook history, salesos playbook edit'],
  'model.trained': ['What outcomes teach is learnt again, not taken back.', 'salesos model train, after undoing the outcomes that were wrong'],
  'playbook.applied': ['What the rules decided of each lead can be taken back, not that they were asked.', 'salesos audit list --by rule, then salesos undo NUMBER'],
  'person.suppressed': ['Who asked to be left alone is not written to because somebody takes that back.', 'See: salesos suppressions list'],
  'message.sending': SENT, 'message.sent': SENT, 'message.failed': SENT, 'message.unknown': SENT, 'message.resolved': SENT,
  'mailbox.paused': ['Too much of what it sent came back.', 'When the addresses are clean: salesos outbox resume MAILBOX'],
  'mailbox.resumed': ['It pauses again by itself when too much comes back.', 'Stop everything instead: salesos stop'],
  'outbox.adopted': ['What was sent was sent.', 'See: salesos outbox list --state all'],
  'lead.erased': ['Of an erased person nothing is left to bring back.', 'See: salesos help erase'],
  'lead.disclosed': ['What was given out is out.', 'See: salesos audit list'],
  'event.undone': ['The undo of a decision is a decision of yours, which the rules heed.', 'Do again what it took back, by hand: salesos audit list says what that was.'],
};

/** Whatever a person did before single acts were batches. */
const OLD = ['It is older than the undo of single acts.', 'Do the opposite by hand.'] as const;

export interface Meant { readonly seq: number; readonly text: string; /** Of which batch it is, which goes whole. */ readonly batch: number | null }

const selectBatchId = scalar<[number], string>('SELECT id FROM batches WHERE key = ?');
/** The batch of this key as people call it. */
export const batchIdOf = (tx: ReadTx, key: number): string => tx.use(selectBatchId).get(key) ?? '';

/** What an undo of this number would take back. Raises `not_found`, and `conflict` for what stays, saying why. */
export const resolveDecision = (tx: ReadTx, seq: number): Meant => {
  const event = findEvent(tx, seq);
  if (!event) throw new AppError('not_found', `There is no event #${seq}.`, { hint: 'See: salesos undo --list' });
  const text = wordsOf(event);
  if (event.undoneBy !== null) throw new AppError('conflict', `#${seq} (${text}) has been undone already, by #${event.undoneBy}.`);
  const stays = event.kind === 'own' ? STAYS[event.type] : undefined;
  if (stays) throw new AppError('conflict', `#${seq} (${text}) stays: ${stays[0]}`, { hint: stays[1] });
  if (event.kind === 'own' && event.type.startsWith('message.') && 'id' in event.payload && listSendsOf(tx, String(event.payload.id)).length > 0) {
    throw new AppError('conflict', `#${seq} (${text}) stays: ${SENT[0]}`, { hint: SENT[1] });
  }
  if (event.batch !== null) return { seq, text, batch: event.batch };
  if (event.by === 'human') throw new AppError('conflict', `#${seq} (${text}) stays: ${OLD[0]}`, { hint: OLD[1] });
  if (event.by === 'outside') throw new AppError('conflict', `#${seq} (${text}) stays: it was reported from outside, in no batch.`, { hint: 'See: salesos imports list' });
  if (event.leadKey === null) throw new AppError('conflict', `#${seq} (${text}) stays: it is about no lead, and was done.`, { hint: 'See: salesos schedule list' });
  return { seq, text, batch: null };
};

interface Sibling { readonly seq: number; readonly type: string; readonly job: string | null }
/** One decision is what a rule decided about a lead because of one event at one moment. */
const selectDecision = statement<[number], Sibling>(
  `SELECT s.seq, s.type, CASE WHEN s.type IN ('job.succeeded', 'job.failed') THEN s.payload ->> 'id' END AS job FROM events e JOIN events s ON s.lead_key = e.lead_key
   AND s.rule IS e.rule AND s.cause_seq IS e.cause_seq AND s.recorded_at = e.recorded_at AND s.by = e.by AND s.undone_by IS NULL WHERE e.seq = ? ORDER BY s.seq`);
const selectRules = scalar<[string], string>(`SELECT DISTINCT rule FROM events WHERE seq IN (SELECT value FROM json_each(?)) AND rule IS NOT NULL AND by <> 'outside' AND rule <> 'human' ORDER BY rule`);
const selectTypes = scalar<[string], string>('SELECT DISTINCT type FROM events WHERE seq IN (SELECT value FROM json_each(?))');
const hideEvent = statement<[number, number]>('UPDATE events SET undone_by = ? WHERE seq = ?');

export interface UndoneDecision { readonly seq: number; readonly text: string; readonly events: number }

/**
 * Takes back what a rule or a model decided about a lead, with all that followed from it; the rules do not decide it again by themselves. A job that had run is cancelled
 * and not queued anew. One transaction. Raises as `resolveDecision`.
 */
export const undoDecision = (context: Context, seq: number): Promise<UndoneDecision> =>
  context.store.write((tx) => undoIn(tx, context, seq), context.signal);

const undoIn = (tx: Tx, context: Context, seq: number): UndoneDecision => {
  const { playbookVersion, rules } = context;
  const { text } = resolveDecision(tx, seq);
  const leadKey = findEvent(tx, seq)?.leadKey ?? 0;
  const decision = tx.use(selectDecision).all(seq);
  const together = relatedLeads(tx, [leadKey], 0);
  const { seqs } = extentOf(tx, together, 0, new Set(decision.map(({ seq: one }) => one)));
  const list = JSON.stringify(seqs);
  const types = new Set(tx.use(selectTypes).all(list));
  const record = loadRecords(tx, [leadKey], { now: tx.now, whole: true }).get(leadKey);
  if (!record) throw new AppError('internal', `lead ${leadKey} cannot be loaded`);
  const undone = human('event.undone', { seq, rules: tx.use(selectRules).all(list), is_status: types.has('status.changed'), is_route: types.has('lead.routed') });
  const undo = nextSeq(tx);
  applyEffects(tx, record, [undone], { playbookVersion, history: true });
  for (const one of seqs) tx.use(hideEvent).run(undo, one);
  rebuildLeads(tx, context, together);
  cancelJobs(tx, context, leadKey, decision.flatMap(({ job }) => job ?? []));
  applyToWorkspace(tx, [human('undo.finished', { undo, ...hiddenHash([...seqs].sort((a, b) => a - b)) })], { playbookVersion });
  rewindTurns(tx, rules);
  indexLeads(tx, together);
  evaluateLeads(tx, context, [leadKey]);
  return { seq, text, events: seqs.length };
};

/** What ran and is taken back would be queued again. */
const cancelJobs = (tx: Tx, { playbookVersion }: Context, leadKey: number, jobs: readonly string[]): void => {
  const record = loadRecords(tx, [leadKey], { now: tx.now, whole: true }).get(leadKey);
  const open = jobs.filter((id) => record?.jobs.get(id)?.state === 'queued');
  if (!record || open.length === 0) return;
  const before = snapshot(record);
  applyEffects(tx, record, open.map((id) => human('job.cancelled', { id, reason: 'undone' })), { playbookVersion, history: true });
  saveRecord(tx, { before, after: record });
};
