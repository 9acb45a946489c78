import { count } from '../../core/base/text.ts';
import { findDraft, partsFor } from '../../core/engage/draft.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import { UNSENT } from '../../core/ledger/lead-record.ts';
import { listFlaggedSince, listInactivityNotices, type SilentLead } from '../../db/work/inactivity.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import { readNotifications } from '../../db/advise/notice.ts';
import type { Tx } from '../../db/store.ts';
import { getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyEffects, idsFor } from '../ledger/ledger.ts';
import { giveNotice } from '../advise/notice.ts';
import { loadWorld } from '../ledger/world.ts';

/** The last flag that was seen to. */
const CURSOR = 'inactivity_seq';
const TEMPLATE = 're_engagement';

const draftFor = (tx: Tx, context: Context, leads: readonly SilentLead[]): void => {
  const { rules, playbookVersion } = context;
  const world = loadWorld(tx, context);
  const drafted: number[] = [];
  const flags = new Map(leads.map((lead) => [lead.leadKey, lead]));
  for (const [key, record] of loadRecords(tx, [...flags.keys()], { now: tx.now, whole: true })) {
    const isWaiting = [...record.messages.values()].some(({ state, job }) => UNSENT.includes(state) && job === null);
    const draft = isWaiting ? undefined : findDraft({ id: TEMPLATE, record, rules, world });
    if (!draft) continue;
    const before = snapshot(record);
    const effect: Effect = {
      type: 'message.drafted', by: 'rule', rule: 'inactivity.draft', causeSeq: flags.get(key)?.seq ?? null,
      payload: { id: idsFor(record)('message'), channel: draft.channel, ...partsFor(draft.channel, draft), job: null },
    };
    applyEffects(tx, record, [effect], { playbookVersion });
    saveRecord(tx, { before, after: record });
    drafted.push(key);
  }
  evaluateLeads(tx, context, drafted);
};

/** More than the playbook's number of a level become one notice with a count. */
const group = (tx: Tx, context: Context, { level, leads, since }: { readonly level: SilentLead['level']; readonly leads: readonly SilentLead[]; readonly since: number }): void => {
  const { rules: { inactivity } } = context;
  if (leads.length <= inactivity.groupOver) return;
  readNotifications(tx, listInactivityNotices(tx, leads.map(({ leadKey }) => leadKey), since));
  giveNotice(tx, context, {
    kind: 'inactivity', urgency: level === 'critical' ? 'high' : 'medium', key: `inactivity:${level}:${leads.at(-1)?.seq ?? 0}`,
    title: `${count(leads.length, 'lead')} went silent (${level})`,
    text: `Drafts to wake up the ${Math.min(inactivity.drafts, leads.length)} with the best scores are ready: salesos todo list`,
  });
};

/**
 * Sees to the leads found silent since the last time, whoever found them: groups their notices and drafts a message for those with the best
 * scores. The cursor moves in the same transaction, so that a crash neither loses nor repeats one.
 */
export const followInactivity = (tx: Tx, context: Context): Readonly<Record<SilentLead['level'], number>> => {
  const since = Number(getSetting(tx, CURSOR) ?? 0);
  const flagged = listFlaggedSince(tx, since);
  const last = flagged.at(-1);
  const critical = flagged.filter(({ level }) => level === 'critical');
  const warning = flagged.filter(({ level }) => level === 'warning');
  if (last === undefined) return { warning: 0, critical: 0 };
  group(tx, context, { level: 'critical', leads: critical, since });
  group(tx, context, { level: 'warning', leads: warning, since });
  const best = [...new Map(flagged.map((lead) => [lead.leadKey, lead])).values()].sort((a, b) => b.scoreMilli - a.scoreMilli || a.leadKey - b.leadKey);
  draftFor(tx, context, best.slice(0, context.rules.inactivity.drafts));
  setSetting(tx, CURSOR, String(last.seq));
  return { warning: warning.length, critical: critical.length };
};
