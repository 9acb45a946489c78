import { AppError } from '../../core/base/errors.ts';
import { toIso } from '../../core/base/instant.ts';
import { type LiveCheck, liveChecks } from '../../core/work/go-live.ts';
import { listDrafts } from '../../db/work/draft.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { type ReadyChannels, readyChannels } from '../engage/ready-channels.ts';
import { leavingHtml, leavingText } from '../engage/unsubscribe.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { stoppedSince } from './stopped.ts';

const LIVE = 'live';
/** Since when messages may leave, in ISO 8601; undefined in a dry run, in which every workspace begins. */
export const liveSince = (tx: ReadTx): string | undefined => getSetting(tx, LIVE);

/** A draft as it would leave. */
export interface FirstMessage {
  readonly id: string; readonly leadId: string; readonly leadName: string | null; readonly channel: string;
  /** Null for a lead that has no address of that kind: it would not leave. */
  readonly to: string | null;
  readonly subject: string; readonly body: string;
  /** What mail programs show in the place of the text. */
  readonly html: string | null;
}
export interface LiveView {
  readonly since: string | null;
  readonly checks: readonly LiveCheck[];
  /** All that wait, and the first of them. */
  readonly drafts: number;
  readonly messages: readonly FirstMessage[];
  readonly channels: readonly string[];
}

const view = (tx: ReadTx, context: Context, shown: number, { ready, broken }: ReadyChannels): LiveView => {
  const drafts = listDrafts(tx, tx.now);
  const first = drafts.slice(0, shown);
  const records = loadRecords(tx, first.map(({ leadKey }) => leadKey), { now: tx.now });
  const messages = first.map(({ id, leadKey, leadId, leadName, channel, subject, body, html }): FirstMessage => {
    const fields = records.get(leadKey)?.fields;
    const leaving = { leadId, channel, body, html, language: fields?.language ?? context.language };
    return { id, leadId, leadName, channel, to: (channel === 'email' ? fields?.email : fields?.phone) ?? null, subject, body: leavingText(context, leaving), html: leavingHtml(context, { ...leaving, mailbox: '' }) };
  });
  return {
    since: liveSince(tx) ?? null, drafts: drafts.length, messages, channels: ready,
    checks: liveChecks({ rules: context.rules, stoppedSince: stoppedSince(tx, context) ?? null, channels: ready, brokenChannels: broken }),
  };
};

/** What going live would mean now: what is missing, and the first messages as they would leave. Nothing is written. */
export const lookAtLive = async (context: Context, shown: number): Promise<LiveView> => {
  const channels = await readyChannels(context);
  return context.store.read((tx) => view(tx, context, shown, channels), context.signal);
};

/** Raises `config` with everything that is missing. */
const assertReady = (checks: readonly LiveCheck[]): void => {
  const missing = checks.filter(({ ok, isNeeded }) => isNeeded && !ok);
  if (missing.length > 0) throw new AppError('config', `This workspace is not ready to go live:\n${missing.map(({ says }) => `  ${says}`).join('\n')}`, { hint: 'Nothing was switched. Then again: salesos go-live', details: { missing: missing.map(({ name }) => name) } });
};

/** The dry run ends; false when it had ended. Checked again in the transaction that says so. Raises `config` with what is missing. */
export const goLive = async (context: Context, reason: string): Promise<boolean> => {
  const channels = await readyChannels(context);
  return context.store.write((tx) => {
    if (liveSince(tx) !== undefined) return false;
    assertReady(view(tx, context, 0, channels).checks);
    setSetting(tx, LIVE, toIso(tx.now));
    applyToWorkspace(tx, [human('live.started', { reason })], { playbookVersion: context.playbookVersion });
    return true;
  }, context.signal);
};

/** Back to the dry run, needing nothing; false when it was one. */
export const endLive = (context: Context, reason: string): Promise<boolean> => context.store.write((tx) => {
  if (liveSince(tx) === undefined) return false;
  clearSetting(tx, LIVE);
  applyToWorkspace(tx, [human('live.ended', { reason })], { playbookVersion: context.playbookVersion });
  return true;
}, context.signal);
