import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { parseChoice } from '../cli/parse.ts';
import { reasonLines } from '../cli/reasons.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { TYPED_REASONS } from '../core/capture/wish.ts';
import { SUPPRESS_NAMES, type SuppressFlags, suppress as add } from './lead-suppress.ts';
import { documentSuppressionList, list } from './suppressions.ts';

const CHECK_NAMES = ['subject', 'suppressed', 'reason', 'source', 'at', 'leads'] as const;
const IMPORT_NAMES = ['rows', 'suppressed', 'unchanged', 'left', 'rejected'] as const;

const check = async ({ refs, ...call }: Call & { readonly refs: readonly string[] }): Promise<void> => {
  const [{ withContext }, { checkSuppression }] = await Promise.all([import('../app/context.ts'), import('../app/lead/lead-suppression.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = [];
    for (const ref of refs) rows.push(await checkSuppression(context, ref));
    await call.out.list({
      rows,
      json: ({ subject, suppressed, reason, source, at, leads }): Record<(typeof CHECK_NAMES)[number], unknown> =>
        ({ subject, suppressed, reason, source, at: at === null ? null : toIso(at, zone), leads }),
      columns: [
        { title: 'Who', text: ({ subject }) => subject, shrink: true },
        { title: 'Standing', text: ({ suppressed }, style) => (suppressed ? style.red('suppressed') : 'may be written to') },
        { title: 'Reason', text: ({ reason }) => reason ?? '-' },
        { title: 'Since', text: ({ at }) => formatTime(at, zone), drop: 1 },
        { title: 'Leads', text: ({ leads }) => (leads.length === 0 ? '-' : leads.join(', ')), drop: 2 },
      ],
    });
  });
};

type Reason = (typeof TYPED_REASONS)[number];
const take = async ({ file, reason = 'unsubscribed', ...call }: Call & { readonly file: string; readonly reason?: Reason }): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ withContext }, { importOptOuts }, { withInput }] = await Promise.all([import('../app/context.ts'), import('../app/capture/opt-out-import.ts'), import('../app/capture/input.ts')]);
  const { rows, suppressed, unchanged, left, rejected, reasons } = await withContext(call, (context) => withInput(input, call.signal, (named) => importOptOuts(context, { ...named, reason })));
  call.out.record({ rows, suppressed, unchanged, left, rejected }, [
    `Read ${count(rows, 'row')}: ${suppressed} suppressed, ${unchanged} known already${left > 0 ? `, ${left} left: they still want mail` : ''}${rejected > 0 ? `, ${rejected} rejected` : ''}.`,
  ]);
  if (rejected > 0) throw new AppError('partial', [`${count(rejected, 'row')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), { hint: 'Mend these rows and take the file in again: what is known stays as it is.', details: { rejected, reasons } });
  call.out.next('salesos suppress list');
};

/** `salesos suppress`: nobody may write to them any more. */
export const register = (program: Command, deps: Deps, run = { add, list, check, take }): void => {
  const noun = program.command('suppress').description('Leave people alone, for ever: add, list, check, import');
  document(noun.command('add').description('Write down that nobody may write to a lead or an address any more')
    .argument('<lead>', 'a lead by id or name, an e-mail address or phone number, also one that is nobody\'s yet, or the mark of an unsubscribe link')
    .option('--reason REASON', `${TYPED_REASONS.join(', ')} (default do_not_contact)`, parseChoice(TYPED_REASONS)).option('--quote TEXT', 'their words'), {
    examples: [['salesos suppress add anna@lab.example --reason refused --quote "please stop"', 'who said so on the phone'], ['salesos suppress add +4930123456 --yes', 'in a script']],
    json: SUPPRESS_NAMES, more: 'It holds for the person: by every address that is theirs, whatever stands behind a plus, on every channel, and for ever. No undo, no import and no edit takes it back.',
  }).action((ref: string, options: SuppressFlags, command: Command) => run.add({ ...callOf(command, deps), ...options, ref }));

  documentSuppressionList(noun, [['salesos suppress list', 'with their reasons'], ['salesos suppress list --csv', 'for another tool that sends mail']])
    .action((options: { readonly limit?: number }, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(noun.command('check').description('Say whether somebody may be written to, and why not').argument('<leads...>', 'leads, addresses or numbers'), {
    examples: [['salesos suppress check anna@lab.example +4930123456', 'before you write to them by hand']], json: CHECK_NAMES,
  }).action((refs: readonly string[], _options: object, command: Command) => run.check({ ...callOf(command, deps), refs }));

  document(noun.command('import').description('Suppress everybody on a list of another tool').argument('<file>', 'CSV, JSON or a bare list of addresses, or - for standard input')
    .option('--reason REASON', `where a row gives none: ${TYPED_REASONS.join(', ')} (default unsubscribed)`, parseChoice(TYPED_REASONS)), {
    examples: [['salesos suppress import unsubscribed.csv', 'of Mailchimp, SendGrid, Brevo … or of salesos'], ['salesos suppress import blocked.txt --reason do_not_contact', 'one address or number a line']],
    json: IMPORT_NAMES,
    more: 'Every e-mail address of a row counts, and numbers in columns of numbers; a column of states gives the reason, one of dates the moment. Rows that say subscribed or active are left. '
      + 'Nobody becomes a lead by it, and whoever comes later with such an address is suppressed from the start. Rows without an address are told, and the exit code is 8.',
  }).action((file: string, options: { readonly reason?: Reason }, command: Command) => run.take({ ...callOf(command, deps), ...options, file }));
};
