import type { Mode } from '../../core/ledger/event.ts';
import { reachesPerson } from '../../core/work/policy.ts';
import { countLeadModes, listLeadModes, type LeadModeRow } from '../../db/work/mode.ts';
import { setSetting } from '../../db/workspace.ts';
import { actIn, actOnWorkspace } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { human } from '../ledger/ledger.ts';
import { stoppedSince } from './stopped.ts';
import { loadWorld } from '../ledger/world.ts';

export interface ModeView {
  readonly mode: Mode;
  readonly stoppedSince: string | null;
  /** Leads with a mode of their own. */
  readonly leads: readonly LeadModeRow[];
  readonly leadCount: number;
  /** What a mode means, by kind of job. */
  readonly governed: readonly string[];
}

/** Leads with a mode of their own that are shown; the count says how many there are. */
const SHOWN = 20;

export const readMode = (context: Context): Promise<ModeView> =>
  context.store.read((tx) => ({
    mode: loadWorld(tx, context).mode, stoppedSince: stoppedSince(tx, context) ?? null, leads: listLeadModes(tx, SHOWN), leadCount: countLeadModes(tx),
    governed: Object.keys(context.rules.jobs.energy).filter(reachesPerson),
  }), context.signal);

export interface ModeChange { readonly from: Mode | null; readonly to: Mode | null; readonly lead: string | null; readonly changed: boolean }

/** What may run by itself from now on. Jobs that wait already go on waiting. */
export const setMode = (context: Context, to: Mode): Promise<ModeChange> =>
  context.store.write((tx) => {
    const from = loadWorld(tx, context).mode;
    if (from === to) return { from, to, lead: null, changed: false };
    setSetting(tx, 'mode', to);
    actOnWorkspace(tx, context, [human('mode.changed', { from, to })]);
    return { from, to, lead: null, changed: true };
  }, context.signal);

/** A mode for one lead, before the workspace's; null takes it away. Raises `not_found`, `conflict` for the lead. */
export const setLeadMode = (context: Context, ref: string, to: Mode | null): Promise<ModeChange> =>
  context.store.write((tx) => {
    const { key, id } = resolveLead(tx, ref);
    let from: Mode | null = null;
    const { events } = actIn(tx, context, key, (record) => {
      from = record.mode;
      return from === to ? [] : [human('lead.mode_set', { mode: to })];
    });
    return { from, to, lead: id, changed: events.some(({ type }) => type === 'lead.mode_set') };
  }, context.signal);
