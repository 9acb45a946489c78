import type { Command } from 'commander';
import type { LogEntry, LogLevel, LogQuery } from '../app/work/log.ts';
import { AppError } from '../core/base/errors.ts';
import { parseIso } from '../core/base/instant.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';

const FIELDS = ['at', 'level', 'job', 'message', 'details'] as const;
const LEVELS: readonly LogLevel[] = ['info', 'warn', 'error'];
interface Flags { readonly follow?: true; readonly level?: LogLevel; readonly job?: string; readonly limit?: number }
const SHOWN = 50;

const logs = async ({ follow, level, job, limit = SHOWN, ...call }: Call & Flags): Promise<void> => {
  const { followLog, readLog } = await import('../app/work/log.ts');
  const query: LogQuery = { limit, ...(level === undefined ? {} : { level }), ...(job === undefined ? {} : { job }) };
  const { out } = call;
  const timeOf = ({ at }: LogEntry): string => formatTime(parseIso(at) ?? 0, call.zone(Intl.DateTimeFormat().resolvedOptions().timeZone));
  if (follow && out.format === 'json') throw new AppError('usage', 'A log that is followed has no end, and JSON would need one', { hint: 'Take --jsonl: an object a line.' });
  if (follow && out.format === 'text') {
    for await (const entry of followLog(call, query)) {
      const { level: worse, job: name, message } = entry;
      out.lines([`${timeOf(entry)}  ${worse === 'error' ? out.style.red(worse) : worse.padEnd(5)}  ${name}: ${message}`]);
    }
    return;
  }
  await out.list<LogEntry>({
    rows: follow ? followLog(call, query) : await readLog(call, query), json: (entry) => entry,
    columns: [
      { title: 'When', text: timeOf },
      { title: 'Level', text: ({ level: worse }, style) => (worse === 'error' ? style.red(worse) : worse === 'warn' ? style.yellow(worse) : worse) },
      { title: 'Job', text: ({ job: name }) => name },
      { title: 'What', text: ({ message }) => message, shrink: true },
    ],
    empty: 'Nothing has run unattended yet, or nothing that fits.',
  });
};

/** `salesos logs`: what ran unattended. */
export const register = (program: Command, deps: Deps, run = { logs }): void => {
  document(program.command('logs').description('What ran unattended: ticks by cron, the daemon, schedules, and what went wrong')
    .option('-f, --follow', 'go on with what comes').option('--level LEVEL', `this and worse: ${LEVELS.join(', ')}`, parseChoice(LEVELS))
    .option('--job NAME', 'tick, daemon, or a schedule').option('--limit N', `so many of the last lines, ${SHOWN} if left out`, parseCount), {
    examples: [['salesos logs', 'the last lines'], ['salesos logs -f', 'as it comes'], ['salesos logs --level error --job backup', 'why backups failed']], json: FIELDS,
    more: 'Kept in logs/salesos.log of the workspace as JSON, 10 MB and four older files, readable by you alone. No secrets, no messages, nothing of a lead.',
  }).action((flags: Flags, command: Command) => run.logs({ ...callOf(command, deps), ...flags }));
};
