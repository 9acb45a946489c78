import { SENT_BY_HAND } from '../../core/ledger/contact.ts';
import type { Pattern } from '../../core/learn/pattern.ts';
import { bestOfAll, type Experience, NO_EXPERIENCE, type OwnExperience, type Reach, reachOf, type Tally } from '../../core/learn/reach.ts';
import type { Tried } from '../../core/ledger/planned.ts';
import { judgeTouches } from '../../core/learn/touch.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { listAnswersOf, listTouchesOf } from '../../db/learn/trial.ts';
import type { ReadTx } from '../../db/store.ts';
import { getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { hourOf, readSuggestions, readTouches } from './patterns.ts';

/** Kept under this name: counted anew by the schedule, so that no decision has to go through all that was ever sent. */
const SETTING = 'experience';

const added = (tally: Record<string, Tried>, value: string, worked: boolean): void => {
  const { tried, worked: before } = tally[value] ?? { tried: 0, worked: 0 };
  tally[value] = { tried: tried + 1, worked: before + Number(worked) };
};

/** A tally; each lead counts once for a value. */
const tallied = (cases: Iterable<{ readonly lead: number; readonly value: string; readonly worked: boolean }>): Tally => {
  const tally: Record<string, Tried> = {};
  const seen = new Set<string>();
  for (const { lead, value, worked } of cases) {
    const key = `${lead} ${value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    added(tally, value, worked);
  }
  return tally;
};

/** What all leads taught until the last refresh. */
export const loadExperience = (tx: ReadTx): Experience => {
  const kept = getSetting(tx, SETTING);
  return kept === undefined ? NO_EXPERIENCE : JSON.parse(kept) as Experience;
};

/** By which channel and at which hour all leads answer most, as decisions go by it. */
export const readBest = (context: Pick<Context, 'store' | 'rules' | 'signal'>): Promise<readonly Pattern[]> =>
  context.store.read((tx) => bestOfAll(loadExperience(tx), context.rules.patterns), context.signal);

/** Counts anew what was answered and overcome. Answers how many touches it rests on. */
export const refreshExperience = async (context: Context): Promise<number> => {
  const { known, touches, suggestions } = await context.store.read((tx) => ({ known: loadExperience(tx), touches: readTouches(tx, context), suggestions: readSuggestions(tx, context) }), context.signal);
  const inOrder = [...touches].sort((a, b) => a.at - b.at);
  const objections = [...new Set(suggestions.map(({ objection }) => objection))];
  const experience: Experience = {
    channels: tallied(inOrder.map(({ lead, channel, isAnswered }) => ({ lead, value: channel, worked: isAnswered }))),
    hours: tallied(inOrder.map(({ lead, hour, isAnswered }) => ({ lead, value: String(hour), worked: isAnswered }))),
    techniques: Object.fromEntries(objections.map((type) => [type, tallied(suggestions.filter(({ objection }) => objection === type).map(({ lead, technique, overcame }) => ({ lead, value: technique, worked: overcame === 1 })))])),
  };
  const text = JSON.stringify(experience);
  // Nobody waits for a write that says what is known already.
  if (text !== JSON.stringify(known)) await context.store.write((tx) => { setSetting(tx, SETTING, text); }, context.signal);
  return touches.length;
};

const CHANNEL_OF: Readonly<Record<string, string>> = { email_replied: 'email', sms_replied: 'sms', whatsapp_replied: 'whatsapp', telegram_replied: 'telegram', linkedin_replied: 'linkedin', call_received: 'call' };

/** What a lead answered, and when it wrote by itself. */
export const ownExperience = (tx: ReadTx, { key, fields }: Pick<LeadRecord, 'key' | 'fields'>, { rules, zone }: Pick<Context, 'rules' | 'zone'>): OwnExperience => {
  const channels: Record<string, Tried> = {}, hours: Record<string, Tried> = {};
  const hour = hourOf(fields, zone);
  const answers = listAnswersOf(tx, key);
  const touches = listTouchesOf(tx, key, SENT_BY_HAND).map(({ at, channel }) => ({ lead: key, at, channel, step: null, hour: hour(at) }));
  const judged = judgeTouches(touches, answers.map(({ at }) => ({ lead: key, at, isPositive: false })), { withinMs: rules.patterns.withinMs, now: tx.now });
  for (const touch of judged) { added(channels, touch.channel, touch.isAnswered); added(hours, String(touch.hour), touch.isAnswered); }
  for (const { at, type } of answers) {
    const channel = type === null ? undefined : CHANNEL_OF[type];
    if (channel !== undefined) added(channels, channel, true);
    added(hours, String(hour(at)), true);
  }
  return { channels, hours };
};

/** By which channel and at which hour a lead is best reached, from what it and all leads answered; undefined where there is no way to it. */
export const reachFor = (tx: ReadTx, record: Pick<LeadRecord, 'key' | 'fields'>, context: Pick<Context, 'rules' | 'zone'>, all: Experience = loadExperience(tx)): Reach | undefined =>
  reachOf(record.fields, { own: ownExperience(tx, record, context), all, rules: context.rules });
