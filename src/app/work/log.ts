import { type Instant, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { redact, secretsIn } from '../../core/base/secret.ts';
import { appendLine, endOfLog, lastLines, linesSince } from '../../files/log-file.ts';
import { secretValues } from '../secrets.ts';
import { findWorkspace, type WorkspaceCall, type WorkspacePaths } from '../workspace.ts';

export const LOG_LEVELS = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line of the log. Counts, names of jobs and errors: no message, nothing of a lead. */
export interface LogEntry {
  readonly at: string;
  readonly level: LogLevel;
  /** What was done: `tick`, `daemon`, or a schedule. */
  readonly job: string;
  readonly message: string;
  readonly details: JsonObject | null;
}

export interface Log { readonly note: (level: LogLevel, job: string, message: string, details?: JsonObject) => void }

const LONGEST_MESSAGE = 2000;

/** The log of a workspace. A line that cannot be written is lost: what is done is worth more than what is said of it. */
export const logIn = (paths: WorkspacePaths, { env, now }: { readonly env: WorkspaceCall['env']; readonly now: () => Instant }): Log => {
  const secrets = [...secretsIn(env), ...secretValues(paths)];
  return {
    note: (level, job, message, details) => {
      const entry: LogEntry = { at: toIso(now()), level, job, message: message.slice(0, LONGEST_MESSAGE), details: details ?? null };
      try { appendLine(paths.logs, redact(JSON.stringify(entry), secrets)); } catch { /* a full disk; the work itself says so where it matters */ }
    },
  };
};

export interface LogQuery {
  /** This level and worse. */
  readonly level?: LogLevel;
  readonly job?: string;
  readonly limit: number;
}

const readerOf = ({ level = 'info', job }: Pick<LogQuery, 'level' | 'job'>) => (line: string): LogEntry | undefined => {
  try {
    const entry = JSON.parse(line) as LogEntry;
    const isWanted = LOG_LEVELS.indexOf(entry.level) >= LOG_LEVELS.indexOf(level) && (job === undefined || entry.job === job);
    return isWanted ? entry : undefined;
  } catch { return undefined; }
};

/** The last lines that fit, the oldest first. Needs no database: it is read when that is what is wrong. */
export const readLog = async (call: WorkspaceCall, query: LogQuery): Promise<readonly LogEntry[]> =>
  lastLines((await findWorkspace(call)).logs, query.limit, readerOf(query));

const LOOK_MS = 250;
/** The last lines that fit, then each that is written until the signal comes. */
export async function* followLog(call: WorkspaceCall & { readonly signal: AbortSignal }, query: LogQuery): AsyncGenerator<LogEntry> {
  const { logs } = await findWorkspace(call);
  const read = readerOf(query);
  let position = endOfLog(logs);
  yield* lastLines(logs, query.limit, read);
  while (!call.signal.aborted) {
    const more = linesSince(logs, position);
    position = more.position;
    for (const line of more.lines) {
      const entry = read(line);
      if (entry) yield entry;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, LOOK_MS);
      function done(): void { clearTimeout(timer); call.signal.removeEventListener('abort', done); resolve(); }
      call.signal.addEventListener('abort', done);
    });
  }
}
