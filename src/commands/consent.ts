import type { Command } from 'commander';
import type { ConsentView } from '../app/lead/consent.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseTitle, parseWhen } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { CONSENT_CHANNELS, type ConsentChannel } from '../core/engage/consent.ts';

const NAMES = ['lead_id', 'lead_name', 'channel', 'given'] as const;
const LIST_NAMES = ['channel', 'given', 'source', 'text', 'at', 'counts', 'required'] as const;

interface Flags { readonly channel?: ConsentChannel; readonly source?: string; readonly text?: string; readonly at?: string }
interface RecordOptions extends Call, Flags { readonly lead: string; readonly isGiven: boolean }

const record = async ({ lead, isGiven, channel, source, text = '', at, ...call }: RecordOptions): Promise<void> => {
  if (channel === undefined) throw new AppError('usage', 'Say which channel.', { hint: `--channel ${CONSENT_CHANNELS.join(' | ')}` });
  if (isGiven && source === undefined) throw new AppError('usage', 'Say where it was given: without it no consent can be shown to anybody.', { hint: '--source "web form", --source call, …' });
  const [{ withContext }, { recordConsent }] = await Promise.all([import('../app/context.ts'), import('../app/lead/consent.ts')]);
  await withContext(call, async (context) => {
    const moment = at === undefined ? undefined : parseWhen(at, { now: call.clock.now(), zone: call.zone(context.zone) });
    if (moment !== undefined && moment > call.clock.now()) throw new AppError('invalid', `--at "${at}" is still to come.`);
    const { id, name } = await recordConsent(context, lead, { channel, isGiven, source: source ?? '', text, ...(moment !== undefined && { at: moment }) });
    call.out.record({ lead_id: id, lead_name: name, channel, given: isGiven } satisfies Record<(typeof NAMES)[number], unknown>,
      [`${name ?? id}: consent to ${channel} ${isGiven ? 'given' : 'withdrawn'}.`]);
    call.out.next(`salesos consent list ${id}`);
  });
};

const list = async ({ lead, ...call }: Call & { readonly lead: string }): Promise<void> => {
  const [{ withContext }, { readConsents }] = await Promise.all([import('../app/context.ts'), import('../app/lead/consent.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await call.out.list<ConsentView>({
      rows: await readConsents(context, lead), empty: 'No consent is on record.',
      json: ({ channel, isGiven, source, text, at, counts, isRequired }): Record<(typeof LIST_NAMES)[number], unknown> =>
        ({ channel, given: isGiven, source, text, at: toIso(at, zone), counts, required: isRequired }),
      columns: [
        { title: 'Channel', text: ({ channel }) => channel },
        { title: 'Consent', text: ({ isGiven, counts }, style) => { const word = isGiven ? 'given' : 'withdrawn'; return counts ? word : style.dim(`${word}, not the last word`); } },
        { title: 'When', text: ({ at }) => formatTime(at, zone) },
        { title: 'Where', text: ({ source }) => source, shrink: true },
        { title: 'Words', text: ({ text }) => text, shrink: true, drop: 1 },
      ],
    });
  });
};

const LEAD = 'a lead by id, e-mail, phone or name';
/** `salesos consent`: who agreed to be written to by which channel. */
export const register = (program: Command, deps: Deps, run = { record, list }): void => {
  const noun = program.command('consent').description('Who agreed to be written to by which channel');
  const flags = (command: Command): Command => command.argument('<lead>', LEAD).option('--channel CHANNEL', CONSENT_CHANNELS.join(', '), parseChoice(CONSENT_CHANNELS))
    .option('--source TEXT', 'where: a form, a call, a paper', parseTitle).option('--text TEXT', 'what they agreed to, or said').option('--at WHEN', 'when (default: now)');
  document(flags(noun.command('give').description('Write down that a lead agreed to a channel')), {
    examples: [['salesos consent give anna@lab.example --channel sms --source "web form" --text "Yes, text me about my car"', 'on record: where, which words, when']],
    json: NAMES,
    more: 'Without a consent on record nobody is sent an SMS (consent.required_for in the playbook says by which channels). The last word about a channel counts. Other programs write it with '
      + '`ingest`: an event consent_given or consent_withdrawn with metadata channel and text. A suppression stands over every consent.',
  }).action((lead: string, options: Flags, command: Command) => run.record({ ...callOf(command, deps), ...options, lead, isGiven: true }));
  document(flags(noun.command('withdraw').description('Write down that a lead no longer agrees to a channel')), {
    examples: [['salesos consent withdraw anna@lab.example --channel sms', 'only this channel; for all of them: salesos suppress add']], json: NAMES,
  }).action((lead: string, options: Flags, command: Command) => run.record({ ...callOf(command, deps), ...options, lead, isGiven: false }));
  document(noun.command('list').description('List what is on record about a lead, the oldest first').argument('<lead>', LEAD), {
    examples: [['salesos consent list anna@lab.example', 'where, when and in which words']], json: LIST_NAMES,
  }).action((lead: string, _options: object, command: Command) => run.list({ ...callOf(command, deps), lead }));
};
