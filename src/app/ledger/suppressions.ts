import { dropMarkedSuppressions, type IdentityCursor, markUnsaidSuppressions, repeatSuppressions } from '../../db/capture/suppression.ts';
import { lastSeq } from '../../db/ledger/ledger.ts';
import type { Context } from '../context.ts';
import { inParts, type Pace } from './pace.ts';

const ROWS: Pace = { ms: 100, least: 200, most: 50_000 };
const EVENTS: Pace = { ms: 100, least: 2000, most: 500_000 };
const BEFORE_ALL: IdentityCursor = { kind: '', value: '' };

/**
 * Makes the table of suppressions again from the ledger, in parts between which others write. Whoever must not be written to stays so all the time, also when it is killed
 * midway: then it is to be run again.
 */
export const remakeSuppressions = async (context: Pick<Context, 'store' | 'signal'>): Promise<void> => {
  await inParts(context, ROWS, BEFORE_ALL, markUnsaidSuppressions);
  let said = 0;
  await inParts(context, EVENTS, 0, (tx, from, size) => {
    const newest = lastSeq(tx);
    said = Math.min(newest, from + size);
    repeatSuppressions(tx, from, said);
    return said < newest ? said : undefined;
  });
  await inParts(context, ROWS, BEFORE_ALL, (tx, after, size) => {
    // What was said since, by others, may be what a marked row waits for.
    const newest = lastSeq(tx);
    repeatSuppressions(tx, said, newest);
    said = newest;
    return dropMarkedSuppressions(tx, after, size);
  });
};
