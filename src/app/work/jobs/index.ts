import type { JobKind } from '../../../core/ledger/event.ts';
import { cadenceOfKind } from '../../../core/work/enroll-kind.ts';
import { bookMeeting } from './book-meeting.ts';
import { closeDeal } from './close-deal.ts';
import { enrolling } from './enrolling.ts';
import { followUp } from './follow-up.ts';
import { fullPipeline } from './full-pipeline.ts';
import { nurture } from './nurture.ts';
import { qualify } from './qualify.ts';
import type { Handler } from './recipe.ts';
import { smartScan } from './smart-scan.ts';

/** What each kind of job does. */
const HANDLERS = {
  smart_scan: smartScan, follow_up: followUp, qualify, nurture, book_meeting: bookMeeting, close_deal: closeDeal, full_pipeline: fullPipeline,
} as const satisfies Readonly<Record<JobKind, Handler>>;

/** Undefined for a kind that this version does not know. */
export const handlerOf = (kind: string): Handler | undefined => {
  const cadence = cadenceOfKind(kind);
  if (cadence !== undefined) return enrolling(cadence);
  return Object.hasOwn(HANDLERS, kind) ? HANDLERS[kind as JobKind] : undefined;
};
