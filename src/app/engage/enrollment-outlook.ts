import type { Instant } from '../../core/base/instant.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { listEnrollmentsByPrefix } from '../../db/work/enrollment.ts';
import type { Context } from '../context.ts';
import { showEnrollment, type LeadEnrollment } from '../work/enrollment.ts';
import { mailboxesOf } from './mailboxes.ts';
import { loadPlaces } from './places.ts';
import { goingOut } from './simulate.ts';

/** An enrollment, and when its steps go out that are still to: by their messages. */
export interface EnrollmentAhead { readonly enrollment: LeadEnrollment; readonly goesOut: ReadonlyMap<string, Instant | null> }

/** By id or unique prefix. Raises `not_found`, and `conflict` with the candidates. */
export const lookAhead = async (context: Context, ref: string): Promise<EnrollmentAhead> => {
  const enrollment = await showEnrollment(context, ref);
  if (enrollment.state === 'stopped') return { enrollment, goesOut: new Map() };
  const [places, mailboxes] = await Promise.all([loadPlaces(context.zone), mailboxesOf(context)]);
  const goesOut = await context.store.read((tx) => {
    const key = listEnrollmentsByPrefix(tx, enrollment.id)[0]?.leadKey;
    const record = key === undefined ? undefined : loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    return record === undefined ? new Map<string, Instant | null>() : goingOut(tx, context, record, { places, mailboxes });
  }, context.signal);
  return { enrollment, goesOut };
};
