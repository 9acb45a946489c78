import { messageOf } from '../../core/base/errors.ts';
import { count } from '../../core/base/text.ts';
import type { Context } from '../context.ts';
import type { Log } from './log.ts';
import { type Tick, tick, type TickOptions } from './tick.ts';

const didOf = ({ evaluated, revalued, expired, inactivity, jobs, sends }: Tick): string => [
  evaluated + expired.leads > 0 && `${count(evaluated + expired.leads, 'lead')} evaluated`, revalued > 0 && `${count(revalued, 'lead')} revalued`,
  jobs.claimed > 0 && `${count(jobs.claimed, 'job')}: ${jobs.succeeded} succeeded, ${jobs.failed} failed, ${jobs.retried} to be tried again`,
  sends.sent > 0 && `${count(sends.sent, 'message')} sent`, sends.notSent + sends.rejected + sends.unknown + sends.recovered.unknown > 0
    && `${sends.notSent} not sent, ${sends.rejected} refused, ${sends.unknown + sends.recovered.unknown} not known of`, sends.held > 0 && `${count(sends.held, 'message')} held`,
  expired.approvals > 0 && `${count(expired.approvals, 'approval')} expired`, inactivity.warning + inactivity.critical > 0 && `${count(inactivity.warning + inactivity.critical, 'lead')} went silent`,
].filter((part) => part !== false).join('; ');

/** A tick that nobody watches: what it did stands in the log, with a line for each schedule, and so does what ended it. */
export const tickUnattended = async (context: Context, log: Log, options: TickOptions = {}): Promise<Tick> => {
  try {
    const done = await tick(context, options);
    if (done.skipped) { log.note('info', 'tick', 'another tick was running'); return done; }
    for (const { job, success, error, durationMs, result } of done.schedules) {
      log.note(success ? 'info' : 'error', job, success ? 'done' : error ?? 'failed', { duration_ms: durationMs, ...(result === null ? {} : { result }) });
    }
    const did = didOf(done);
    if (done.sends.stop !== null) log.note('error', 'outbox', `${done.sends.stop.reason}. ${done.sends.stop.hint}`);
    if (did !== '') log.note(done.jobs.failed > 0 ? 'warn' : 'info', 'tick', did, { duration_ms: done.durationMs });
    return done;
  } catch (error) {
    if (!context.signal.aborted) log.note('error', 'tick', messageOf(error));
    throw error;
  }
};
