import { describe, expect, it } from 'vitest';
import { actIn } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { listRecommendations } from '../../../src/app/advise/recommendations.ts';
import { makeReview } from '../../../src/app/advise/review.ts';
import { tick } from '../../../src/app/work/tick.ts';
import { answerTodo, readTodo } from '../../../src/app/work/todo.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import type { OwnPayloads } from '../../../src/core/ledger/event.ts';
import { importText, ingestText, captureContext } from '../../support/capture.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const silent = async (leads: number): Promise<TestContext> => {
  const context = testContext({ rules: rulesWith({ inactivity: { group_over: 3 } }) });
  for (let lead = 0; lead < leads; lead++) await giveLead(context, { id: `ld_${lead}`, fields: { name: `Lead ${lead}` } });
  context.clock.advance(14 * DAY_MS);
  await tick(context);
  return context;
};
const advice = async (context: TestContext) => (await readTodo(context, { kind: 'recommendation' })).map(({ title, leadName }) => `${title} ${leadName ?? '-'}`);

describe('silent leads in the list of what waits', () => {
  it('are one item when they are more than the playbook says, and each a recommendation still', async () => {
    const context = await silent(4);
    expect(await advice(context)).toEqual(['Re-engage: 4 silent leads -']);
    expect(await listRecommendations(context)).toHaveLength(4);
    const [item] = await readTodo(context, { kind: 'recommendation' });
    expect(item).toMatchObject({ urgency: 'high', leadId: null, reason: 'One by one: salesos recommendations list' });
    await expect(answerTodo(context, item?.id ?? '', { yes: true })).rejects.toMatchObject({ code: 'usage', hint: 'List them: salesos recommendations list' });
  });
  it('are an item each when they are not', async () => {
    expect(await advice(await silent(3))).toEqual(['Re-engage Lead 0', 'Re-engage Lead 1', 'Re-engage Lead 2']);
  });
});

describe('who asked to be left alone', () => {
  const NOW = Date.UTC(2026, 2, 2, 8);
  const told = (type: string, minute: number): string => `${JSON.stringify({
    event_type: type, source: 'mail', occurred_at: new Date(NOW - 3_600_000 + minute * 60_000).toISOString(), lead_identifier: { email: 'anna@lab.example' }, metadata: { text: 'hello' },
  })}\n`;
  it('waits for no answer, no draft is to be sent to them, and no work is done', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Email,Name\nanna@lab.example,Anna\n');
    await ingestText(context, told('email_replied', 0));
    await runJobs(context);
    const priorities = async () => (await makeReview(context, { refresh: true })).review.top_priorities.map(({ urgency }) => urgency);
    expect((await readTodo(context)).map(({ kind }) => kind)).toEqual(['draft']);
    expect(await priorities()).toEqual(['critical']);
    await ingestText(context, told('unsubscribed', 1));
    expect(await readTodo(context)).toEqual([]);
    expect(await priorities()).toEqual([]);
    const key = context.db.prepare('SELECT key FROM leads').pluck().get() as number;
    await context.store.write((tx) => { actIn(tx, context, key, (record) => [human('status.changed', { from: record.status, to: 'interested', reason: '' })]); });
    expect(await runJobs(context)).toMatchObject({ claimed: 0 });
    const patch: OwnPayloads['lead.updated'] = { fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: [], tags_removed: ['unsubscribed'] };
    await context.store.write((tx) => { actIn(tx, context, key, () => [human('lead.updated', patch)]); });
    expect(await priorities()).toEqual([]);
  });
});
