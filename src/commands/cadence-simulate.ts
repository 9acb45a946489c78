import type { Command } from 'commander';
import type { SimulatedTouch } from '../app/engage/simulate.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { type Instant, toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { plannedJson, plannedText } from '../core/learn/reach.ts';

const FIELDS = ['at', 'state', 'lead_id', 'lead_name', 'cadence', 'step', 'channel', 'subject', 'due_at', 'gate', 'reason', 'zones', 'zones_by', 'shifts', 'new', 'best_hour', 'best_channel'] as const;

const jsonIn = (zone: string) => {
  const iso = (at: Instant | null): string | null => (at === null ? null : toIso(at, zone));
  return ({ at, state, leadId, leadName, cadence, step, channel, subject, dueAt, gate, reason, zones, zonesBy, shifts, isNew, planned }: SimulatedTouch): Record<(typeof FIELDS)[number], unknown> => ({
    at: iso(at), state, lead_id: leadId, lead_name: leadName, cadence, step, channel, subject, due_at: iso(dueAt), gate, reason, zones, zones_by: zonesBy,
    shifts: shifts.map((shift) => ({ gate: shift.gate, reason: shift.reason, from: iso(shift.from), until: iso(shift.until) })), new: isNew, ...plannedJson(planned ?? {}),
  });
};

/** What becomes of a touch, and what moved it. */
const becomes = ({ state, gate, reason, shifts }: SimulatedTouch): string => {
  const moved = shifts.map((shift) => `${shift.gate}: ${shift.reason}`).join('; ');
  switch (state) {
    case 'sent': return moved === '' ? 'on time' : `moved by ${moved}`;
    case 'held': return `waits for you: ${gate ?? ''}${reason === null ? '' : `, ${reason}`}`;
    case 'discarded': return `not sent: ${reason ?? ''}`;
    case 'waiting': return `later${moved === '' ? '' : `: ${moved}`}`;
    case 'after': return 'after the step before it';
    case 'left_out': return `left out: ${reason ?? ''}`;
    default: return state satisfies never;
  }
};
const whatOf = (touch: SimulatedTouch): string => [becomes(touch), ...(touch.planned === null ? [] : [plannedText(touch.planned)])].filter((text) => text !== '').join('; ');
const whereOf = ({ zones, zonesBy }: SimulatedTouch): string => {
  const [first = '', ...others] = zones;
  return `${first}${others.length === 0 ? '' : ` +${others.length}`} (${zonesBy})`;
};

interface SimulateFlags { readonly where?: string; readonly again?: true; readonly days?: number; readonly all?: true }
interface SimulateOptions extends Call, SimulateFlags { readonly names: readonly string[] }
const DAYS = 30;

const simulate = async (options: SimulateOptions): Promise<void> => {
  const { names, where, again, days = DAYS, all, out } = options;
  if (names.length === 0 && (where !== undefined || all === true)) throw new AppError('usage', 'Say which cadence they would begin.', { hint: 'salesos cadences simulate --where "score>40" nurture' });
  if (names.length === 1 && where === undefined && all !== true) {
    throw new AppError('usage', 'Say who: leads before the cadence, --where FILTER or --all.', { hint: `salesos cadences simulate --all ${names[0] ?? 'nurture'}` });
  }
  const { withContext } = await import('../app/context.ts');
  const { simulateCadences } = await import('../app/engage/simulate.ts');
  await withContext(options, async (context) => {
    const zone = options.zone(context.zone);
    const { whereOf: conditionOf } = await import('../app/lead/where.ts');
    const condition = where !== undefined ? conditionOf(context, where) : all === true ? { all: [] } : undefined;
    const enrolling = names.length === 0 ? {} : { enrolling: { leads: names.slice(0, -1), cadence: names.at(-1) ?? '', again: again === true, ...(condition !== undefined && { where: condition }) } };
    const { touches, until } = await simulateCadences(context, { ...enrolling, days });
    await out.list({
      rows: touches, json: jsonIn(zone),
      columns: [
        { title: 'When', text: ({ at }) => (at === null ? '-' : formatTime(at, zone)) }, { title: 'Lead', text: ({ leadName }) => leadName, shrink: true },
        { title: 'Touch', text: ({ cadence, step, channel }) => [cadence, step, channel].filter((part) => part !== null).join(' ') }, { title: 'Due', text: ({ dueAt }) => (dueAt === null ? '-' : formatTime(dueAt, zone)), drop: 1 },
        { title: 'Where', text: whereOf, drop: 2 }, { title: 'What', text: whatOf, shrink: true },
      ],
      empty: 'Nothing is planned.',
    });
    const number = (state: SimulatedTouch['state']): number => touches.filter((touch) => touch.state === state).length;
    const rest = ([['held', 'wait for you'], ['discarded', 'are not sent'], ['waiting', 'come later'], ['after', 'come after those'], ['left_out', 'leads are left out']] as const)
      .flatMap(([state, words]) => (number(state) === 0 ? [] : [`${number(state)} ${words}`]));
    if (touches.length > 0) out.say(`${[`Until ${formatTime(until, zone)} ${count(number('sent'), 'message')} would leave`, ...rest].join(', ')}. Nothing was sent or written.`);
  });
};

/** `salesos cadences simulate`. */
export const registerSimulate = (cadences: Command, deps: Deps, run = { simulate }): void => {
  document(cadences.command('simulate').description('Show on a calendar what would leave, to whom and when: nothing is sent or written').argument('[names...]', 'leads, and last the cadence that they would begin; none: what is planned')
    .option('--where FILTER', 'all leads that fit would begin it: "score>60 and country=DE", see: salesos help filters').option('--all', 'all leads would begin it')
    .option('--again', 'also who was in it before').option('--days N', `how far ahead (${DAYS})`, parseCount), {
    examples: [
      ['salesos cadences simulate', 'what is planned already'], ['salesos cadences simulate --where "score>40" nurture', 'besides, what would leave if these leads began it now'],
      ['salesos cadences simulate --all nurture --days 60 --csv', 'as a calendar for a spreadsheet'],
    ],
    json: FIELDS, more: 'As if the workspace were live, everything had your yes and nobody answered, with a tick a minute: by hours and holidays where the person is, caps, warm-up and lateness. See docs/sending.md',
  }).action((names: readonly string[], options: SimulateFlags, command: Command) => run.simulate({ ...callOf(command, deps), ...options, names }));
};
