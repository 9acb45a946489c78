import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';

interface ListOptions extends Call { readonly limit?: number }

const FIELDS = ['kind', 'value', 'reason', 'source', 'at', 'lead_id', 'lead_name'] as const;
/** A person reads a screen, a program everything. */
const ON_A_TERMINAL = 50;

/** Who may not be written to, the newest first. */
export const list = async ({ limit, ...call }: ListOptions): Promise<void> => {
  const [{ withContext }, { listSuppressions }] = await Promise.all([import('../app/context.ts'), import('../app/lead/lead-suppression.ts')]);
  const { out } = call;
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const atMost = limit ?? (out.isTerminal && out.format === 'text' ? ON_A_TERMINAL : undefined);
    let listed = 0;
    const counted = async function* () { for await (const row of listSuppressions(context, atMost)) { listed++; yield row; } };
    await out.list({
      rows: counted(),
      json: ({ kind, value, reason, source, at, leadId, leadName }) => ({ kind, value, reason, source, at: toIso(at, zone), lead_id: leadId, lead_name: leadName }),
      columns: [
        { title: 'Known as', text: ({ value }) => value, shrink: true },
        { title: 'Kind', text: ({ kind }) => kind, drop: 2 },
        { title: 'Reason', text: ({ reason }) => reason },
        { title: 'Said by', text: ({ source }) => source, drop: 1 },
        { title: 'When', text: ({ at }) => formatTime(at, zone) },
        { title: 'Lead', text: ({ leadId, leadName }) => leadName ?? leadId ?? '-', shrink: true },
      ],
      empty: 'Nobody is suppressed.',
    });
    if (limit === undefined && listed === atMost) out.say(`The newest ${listed}; --limit N shows more.`);
  });
};

/** The same list, wherever it is asked for. */
export const documentSuppressionList = (noun: Command, examples: readonly (readonly [string, string])[]): Command => document(
  noun.command('list', { isDefault: true }).description('List addresses, numbers and ids that are suppressed, the newest first')
    .option('--limit N', `at most N (a terminal shows ${ON_A_TERMINAL}, a pipe and --json everything)`, parseCount), {
    examples, json: FIELDS,
    more: 'Unsubscribes, complaints and hard bounces come from `ingest`, opt-out columns from `import`, refusals from chats and replies; `suppress add` and `suppress import` add more. '
      + 'A suppression is for ever: no import, undo or edit takes it back. Who comes later with such an address is suppressed from the start.',
  });

export const register = (program: Command, deps: Deps, run = { list }): void => {
  const suppressions = program.command('suppressions').description('Who may not be written to any more, and why: `salesos suppress list`');
  documentSuppressionList(suppressions, [['salesos suppressions list', 'with their reasons'], ['salesos suppressions list --csv', 'for another tool that sends mail']])
    .action((options: Pick<ListOptions, 'limit'>, command: Command) => run.list({ ...callOf(command, deps), ...options }));
};
