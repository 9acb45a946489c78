import type { Command } from 'commander';
import { toIso } from '../core/base/instant.ts';
import { ACTIVITY_KINDS, type ActivityKind } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseWhen } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';

interface LogFlags { readonly at?: string; readonly in?: boolean }
interface LogOptions extends Call, LogFlags { readonly kind: ActivityKind; readonly lead: string; readonly text: string }

const NAMES = ['lead_id', 'lead_name', 'kind', 'direction', 'text', 'at', 'status', 'changes'] as const;

const log = async ({ kind, lead, text, at: when, in: isIn = false, ...call }: LogOptions): Promise<void> => {
  const [{ withContext }, { logActivity }] = await Promise.all([import('../app/context.ts'), import('../app/lead/activity.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const direction = isIn ? 'in' : 'out';
    const { lead: view, at, events } = await logActivity(context, {
      lead, kind, text, direction, ...(when === undefined ? {} : { at: parseWhen(when, { now: call.clock.now(), zone }) }),
    });
    call.out.record({
      lead_id: view.id, lead_name: view.name, kind, direction, text, at: toIso(at, zone), status: view.status, changes: events.map(wordsOf),
    }, [`${view.id}  ${view.name ?? view.email ?? '(no name)'}: ${kind}, ${formatTime(at, zone)}`, ...events.map((event) => `  ${wordsOf(event)}`)]);
    call.out.next(`salesos leads show ${view.id}`);
  });
};

const ABOUT: Readonly<Record<ActivityKind, { readonly what: string; readonly isIn: string | undefined; readonly text: string }>> = {
  call: { what: 'A call with the lead', isIn: 'they called', text: 'Wants a pilot before summer' },
  email: { what: 'An e-mail written or received elsewhere', isIn: 'they wrote', text: 'Sent the price list' },
  meeting: { what: 'A meeting', isIn: undefined, text: 'Demo for the whole team' },
  note: { what: 'Anything else worth keeping', isIn: undefined, text: 'Met at the fair' },
};

/** `salesos log`: what a person did with a lead. */
export const register = (program: Command, deps: Deps, run = { log }): void => {
  const noun = program.command('log').description('Write down a call, an e-mail, a meeting or a note');
  for (const kind of ACTIVITY_KINDS) {
    const { what, isIn, text } = ABOUT[kind];
    const command = noun.command(kind).description(what).argument('<lead>', 'a lead by id, e-mail, phone or name').argument('[text...]', 'what was said')
      .option('--at WHEN', 'when it was, if not now: yesterday 14:30, -2h, 2026-03-01T09:30');
    if (isIn !== undefined) command.option('--in', isIn);
    document(command, {
      examples: [[`salesos log ${kind} anna "${text}"`, 'now'], [`salesos log ${kind} anna@lab.example "${text}" --at "yesterday 14:30"${isIn === undefined ? '' : ' --in'}`, isIn ?? 'a day ago']],
      json: NAMES,
    }).action((lead: string, words: readonly string[], options: LogFlags, sub: Command) => run.log({ ...callOf(sub, deps), ...options, kind, lead, text: words.join(' ') }));
  }
};
