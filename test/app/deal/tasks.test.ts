import { expect, test } from 'vitest';
import { addTask, cancelTask, completeTask, editTask, listTaskViews, showTask } from '../../../src/app/deal/tasks.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { giveLead, testContext } from '../../support/context.ts';

const open = { state: 'open', limit: 100 } as const;
const given = async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Anna' } });
  const now = context.clock.now();
  const { task: later } = await addTask(context, { lead: 'anna', title: 'Later', dueAt: now + DAY_MS });
  const { task: undated } = await addTask(context, { lead: 'anna', title: 'Some day' });
  const { task: soon } = await addTask(context, { lead: 'anna', title: 'Soon', dueAt: now + HOUR_MS, urgency: 'high', owner: 'me' });
  return { context, now, later, undated, soon };
};

test('open tasks come by due date, those without one last; an overdue one is marked', async () => {
  const { context, now } = await given();
  context.clock.advance(2 * HOUR_MS);
  expect((await listTaskViews(context, open)).map(({ title, isOverdue }) => [title, isOverdue])).toEqual([['Soon', true], ['Later', false], ['Some day', false]]);
  expect(await listTaskViews(context, { ...open, overdue: true })).toMatchObject([{ title: 'Soon' }]);
  expect(await listTaskViews(context, { ...open, dueBy: now + DAY_MS })).toHaveLength(2);
  expect(await listTaskViews(context, { ...open, owner: 'me' })).toMatchObject([{ title: 'Soon' }]);
  expect(await listTaskViews(context, { ...open, lead: 'anna', limit: 1 })).toHaveLength(1);
});

test('a task due at this very moment is not overdue yet', async () => {
  const { context } = await given();
  context.clock.advance(HOUR_MS);
  expect(await listTaskViews(context, { ...open, overdue: true })).toEqual([]);
});

test('done, changed and dropped tasks say what happened to them', async () => {
  const { context, soon, later, undated } = await given();
  expect((await completeTask(context, soon.id)).task).toMatchObject({ state: 'done', closedAt: context.clock.now() });
  expect((await editTask(context, later.id, { title: 'Much later', dueAt: null, owner: null })).task).toMatchObject({ title: 'Much later', dueAt: null, owner: null });
  expect((await cancelTask(context, undated.id, 'moot')).task).toMatchObject({ state: 'cancelled' });
  expect((await showTask(context, later.id)).events.map(({ type }) => type)).toEqual(['task.created', 'task.updated']);
  await expect(completeTask(context, soon.id)).rejects.toMatchObject({ code: 'conflict', message: `Task ${soon.id} is done already.` });
  await expect(editTask(context, later.id, {})).rejects.toMatchObject({ code: 'usage' });
  await expect(showTask(context, 'tk_zzz')).rejects.toMatchObject({ code: 'not_found' });
  await expect(showTask(context, 'tk_')).rejects.toMatchObject({ code: 'conflict' });
  expect((await listTaskViews(context, { state: 'all', limit: 100 }))).toHaveLength(3);
});
