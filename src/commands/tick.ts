import type { Command } from 'commander';
import type { SendsDone } from '../app/engage/send-loop.ts';
import type { Tick } from '../app/work/tick.ts';
import type { JsonObject } from '../core/base/ports.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';
import { runJson } from './schedule.ts';

const FIELDS = ['now', 'schedules', 'expired', 'inactivity', 'jobs', 'sends', 'duration_ms', 'evaluated', 'revalued', 'skipped'] as const;

const jsonOf = (done: Tick, zone: string): Record<(typeof FIELDS)[number], unknown> => {
  const { now, schedules, expired, inactivity, jobs, sends, durationMs, evaluated, revalued, skipped } = done;
  return { now: toIso(now, zone), schedules: schedules.map((run) => runJson(run, zone)), expired, inactivity, jobs, sends: sendsJson(sends), duration_ms: durationMs, evaluated, revalued, skipped };
};

const sum = (counts: object): number => Object.values(counts).reduce<number>((total, n) => total + Number(n), 0);
/** What became of messages, a line for each kind; and why none is sent. */
export const sendLines = ({ sent, notSent, rejected, unknown, waiting, held, discarded, recovered, stop }: SendsDone): readonly (string | false)[] => [
  sent > 0 && `${count(sent, 'message')} sent`, notSent > 0 && `${count(notSent, 'message')} not taken now, to be tried again`, rejected > 0 && `${count(rejected, 'message')} refused`,
  unknown + recovered.unknown > 0 && `${count(unknown + recovered.unknown, 'message')} of which nobody knows: salesos outbox list --state unknown`,
  waiting > 0 && `${count(waiting, 'message')} put off`, held > 0 && `${count(held, 'message')} held for you to look at: salesos outbox list --state held`, discarded > 0 && `${count(discarded, 'message')} discarded`,
  sum(recovered) > 0 && `${count(sum(recovered), 'message')} taken up from a process that ended`, stop !== null && `${stop.reason}. ${stop.hint}`,
];
/** The documented JSON of what became of messages. */
export const sendsJson = ({ notSent, stop, ...counts }: SendsDone): JsonObject => ({ ...counts, recovered: { ...counts.recovered }, not_sent: notSent, stop: stop === null ? null : stop.reason });

const linesOf = ({ now, schedules, expired, inactivity, jobs, sends, evaluated, revalued, durationMs }: Tick, zone: string): readonly string[] => {
  const { leads, approvals, recommendations, absences, leases } = expired;
  const lines = [
    evaluated > 0 && `${count(evaluated, 'lead')} evaluated for new events`,
    revalued > 0 && `${count(revalued, 'lead')} given new values: the playbook changed`,
    leads > 0 && `${count(leads, 'lead')} evaluated again because time passed`,
    inactivity.warning + inactivity.critical > 0 && `${count(inactivity.warning + inactivity.critical, 'lead')} went silent: ${inactivity.warning} warning, ${inactivity.critical} critical`,
    approvals > 0 && `${count(approvals, 'approval')} expired`, recommendations > 0 && `${count(recommendations, 'recommendation')} expired`,
    absences > 0 && `${count(absences, 'member')} back`, leases > 0 && `${count(leases, 'job')} recovered from a process that ended`,
    ...schedules.map(({ job, success, error }) => (success ? `${job} done` : `${job} failed: ${error ?? ''}`)),
    jobs.claimed > 0 && `${count(jobs.claimed, 'job')}: ${jobs.succeeded} succeeded, ${jobs.failed} failed, ${jobs.retried} to be tried again`,
    jobs.approvals > 0 && `${jobs.approvals} wait for your yes`,
    ...sendLines(sends),
  ].filter((line) => line !== false);
  return [`Tick at ${formatTime(now, zone)}, ${durationMs} ms${lines.length === 0 ? ': nothing was due.' : ''}`, ...lines.map((line) => `  ${line}`)];
};

/** Under cron the next one comes in a minute: nobody is served by a queue of them. */
const PATIENCE_MS = 4000;

const tick = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const [{ tickUnattended }, { logIn }] = await Promise.all([import('../app/work/unattended.ts'), import('../app/work/log.ts')]);
  const { tick: carryOut } = await import('../app/work/tick.ts');
  await withContext({ ...call, patienceMs: PATIENCE_MS }, async (context) => {
    const zone = call.zone(context.zone);
    const progress = call.progress('Tick');
    const log = logIn(context.paths, { env: call.env, now: call.clock.now });
    const done = call.out.isTerminal ? await carryOut(context, { env: call.env }) : await tickUnattended(context, log, { env: call.env });
    progress.end();
    if (done.sends.stop !== null && !call.out.isTerminal) call.out.say(`${done.sends.stop.reason}. ${done.sends.stop.hint}`);
    if (done.skipped) call.out.say('Another tick is running; this one did nothing.');
    // Cron would mail what is printed: without a terminal only what was asked for.
    if (call.out.format !== 'text') call.out.record(jsonOf(done, zone), []);
    else if (call.out.isTerminal && !done.skipped) call.out.record(jsonOf(done, zone), linesOf(done, zone));
    if (call.out.isTerminal && done.jobs.approvals > 0) call.out.next('salesos approvals list');
  });
};

/** `salesos tick`: everything that is due, once. */
export const register = (program: Command, deps: Deps, run = { tick }): void => {
  document(program.command('tick').description('Do everything that is due, once, and exit'), {
    examples: [['salesos tick', 'what is due'], ['* * * * * salesos tick', 'in crontab: every minute']], json: FIELDS,
    more: 'Evaluates what events and time have changed, runs schedules and up to a minute\'s worth of jobs. Without a terminal it prints nothing\nunless --json; what it did stands in the log, see salesos logs. Two at once are safe: the second says so and does nothing. A failed job is no failed tick.',
  }).action((_options: object, command: Command) => run.tick(callOf(command, deps)));
};
