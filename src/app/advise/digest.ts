import type { Review } from '../../core/advise/review.ts';
import { count } from '../../core/base/text.ts';
import { countOpenApprovals, countUnreadNotices } from '../../db/advise/status.ts';
import { countTasksDue } from '../../db/deal/task.ts';
import { nextMidnight } from '../../core/work/budget.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { giveNotice } from './notice.ts';

/** What the morning says in one notice: the priorities of the review and what waits. Once a local day; a day with nothing to say has none. True when it was given now. */
export const giveDigest = (tx: Tx, context: Context, { date, top_priorities }: Pick<Review, 'date' | 'top_priorities'>): boolean => {
  const { approvals, suggestions } = countOpenApprovals(tx);
  const tasks = countTasksDue(tx, nextMidnight(tx.now, context.zone) - 1);
  const notices = countUnreadNotices(tx);
  const waiting = [
    approvals > 0 && count(approvals, 'approval'), suggestions > 0 && count(suggestions, 'suggestion'), tasks > 0 && `${count(tasks, 'task')} due`,
    notices > 0 && count(notices, 'unread notification'),
  ].filter((part) => part !== false);
  if (top_priorities.length === 0 && waiting.length === 0) return false;
  return giveNotice(tx, context, {
    kind: 'digest', urgency: 'low', key: `digest:${date}`,
    title: top_priorities.length === 0 ? `Today: ${waiting.join(', ')}` : `Today: ${count(top_priorities.length, 'priority', 'priorities')}${waiting.map((part) => `, ${part}`).join('')}`,
    text: [...top_priorities.map(({ lead_name, action, reasoning }, index) => `${index + 1}. ${lead_name}: ${action} (${reasoning})`), 'All of it: salesos review, salesos todo'].join('\n'),
  });
};
