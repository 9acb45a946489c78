import { describe, expect, it } from 'vitest';
import { undoBatch } from '../../src/app/undo.ts';
import { captureContext, importText, ingestText } from '../support/capture.ts';
import { verifyLeads } from '../support/verified.ts';

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
  it('hides a lead of which nothing else is known, and refuses a second time', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ leads: 1, kept: 0 });
    expect(context.db.prepare('SELECT removed FROM leads').pluck().all()).toEqual([1]);
    await expect(undoBatch(context, batch ?? '')).rejects.toMatchObject({ code: 'conflict' });
    await verifyLeads(context);
  });
});
