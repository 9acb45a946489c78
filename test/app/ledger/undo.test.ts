import { describe, expect, it } from 'vitest';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { openBoard } from '../../../src/app/advise/board.ts';
import { evaluatePool } from '../../../src/app/deal/route.ts';
import { listTasks } from '../../../src/db/deal/task.ts';
import { sumOpenDeals } from '../../../src/db/deal/deal.ts';
import { rulesWith } from '../../support/rules.ts';
import { captureContext, importText, ingestText } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const HEADER = 'Email,Name,Company,Job Title,Phone\n';
const visit = JSON.stringify({
  event_type: 'page_visited', source: 'website', occurred_at: new Date(NOW - 3_600_000).toISOString(), lead_identifier: { email: 'pat@pat-corp.example' }, metadata: { page: '/blog' },
});
const factsOf = ({ db }: ReturnType<typeof captureContext>): unknown =>
  db.prepare('SELECT name, email, phone, company, title, removed FROM leads').all();

describe('undoing an import whose lead others speak of', () => {
  it('takes back everything it said, and keeps who it is', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,+4930123456\n`);
    await ingestText(context, `${visit}\n`);
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ leads: 1, kept: 1 });
    expect(factsOf(context)).toEqual([{ name: null, email: 'pat@pat-corp.example', phone: null, company: null, title: null, removed: 0 }]);
    await verifyLeads(context);
  });
  it('lets the corrected file come in, beside what was said since', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    await ingestText(context, `${visit}\n`);
    await importText(context, `${HEADER}pat@pat-corp.example,,,,+4930123456\n`);
    await undoBatch(context, batch ?? '');
    expect(await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Right Inc,CTO,\n`)).toMatchObject({ created: 0, updated: 1 });
    expect(factsOf(context)).toEqual([{ name: 'Pat Doe', email: 'pat@pat-corp.example', phone: '+4930123456', company: 'Right Inc', title: 'CTO', removed: 0 }]);
    await verifyLeads(context);
  });
  it('leaves nothing on the board of what rules decided later, because of the time or a new playbook', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    const team = { ann: { name: 'Ann', capacity: 0 }, bob: { name: 'Bob', capacity: 0 } };
    const later = { ...context, rules: rulesWith({ routing: { min_score: 5, discovery: 'sales', discovery_min_score: 5 }, team: { members: team } }) };
    expect((await evaluatePool(later)).routed).toHaveLength(1);
    expect(context.db.prepare('SELECT count(*) FROM deals').pluck().get()).toBe(1);
    await undoBatch(later, batch ?? '');
    const open = await later.store.read((tx) => ({ deals: sumOpenDeals(tx), tasks: listTasks(tx, { state: 'open', limit: -1 }) }));
    expect(open).toEqual({ deals: [], tasks: [] });
    const { stages } = await openBoard(later).snapshot({ pipeline: 'sales', filter: '', limit: 10, around: {} });
    expect(stages.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
    await verifyLeads(later);
  });
  it('hides a lead of which nothing else is known, and refuses a second time', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ leads: 1, kept: 0 });
    expect(context.db.prepare('SELECT removed FROM leads').pluck().all()).toEqual([1]);
    await expect(undoBatch(context, batch ?? '')).rejects.toMatchObject({ code: 'conflict' });
    await verifyLeads(context);
  });
});
