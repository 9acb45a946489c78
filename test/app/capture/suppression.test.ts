import { describe, expect, it } from 'vitest';
import { takeCandidate } from '../../../src/app/capture/take.ts';
import { evaluateLeads } from '../../../src/app/ledger/evaluate.ts';
import { rebuildAll } from '../../../src/app/ledger/rebuild.ts';
import { remakeSuppressions } from '../../../src/app/ledger/suppressions.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { verify } from '../../../src/app/ledger/verify.ts';
import { editLead } from '../../../src/app/lead/lead-edit.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { listSuppressions, suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import type { Candidate } from '../../../src/core/capture/candidate.ts';
import { isIdentitySuppressed } from '../../../src/db/capture/suppression.ts';
import { nextSeq } from '../../../src/db/ledger/ledger.ts';
import { type CaptureContext, captureContext, importText, ingestText, leadNamed } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const told = (type: string, email: string, metadata: object = {}): string => `${JSON.stringify({
  event_type: type, source: 'mail', occurred_at: new Date(NOW - 3_600_000).toISOString(), lead_identifier: { email }, metadata,
})}\n`;
const listed = async (context: CaptureContext): Promise<readonly string[]> => {
  const rows: string[] = [];
  for await (const { kind, value, reason } of listSuppressions(context)) rows.push(`${kind} ${value} ${reason}`);
  return rows.sort();
};
const suppressedOf = async (context: CaptureContext, name: string): Promise<string | null> => (await leadNamed(context, name)).suppressed;
const people = 'Name,Email,Phone\nAnna Berg,anna@lab.example,+4930123456\n';

describe('who asked to be left alone', () => {
  it.each([
    ['unsubscribed', {}, 'unsubscribed'], ['spam_complaint', {}, 'complained'], ['complained', {}, 'complained'],
    ['hard_bounced', {}, 'bounced'], ['bounced', { bounce_type: 'Permanent' }, 'bounced'],
  ])('by %s is suppressed with all that is theirs', async (type, metadata, reason) => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    await ingestText(context, told(type, 'anna@lab.example', metadata));
    expect(await suppressedOf(context, 'Anna Berg')).toBe(reason);
    expect(await listed(context)).toEqual([`email anna@lab.example ${reason}`, `phone +4930123456 ${reason}`]);
    await verifyLeads(context);
  });
  it.each([
    ['anna@lab.example', 'anna+news@lab.example'], ['anna+list@lab.example', 'anna@lab.example'], ['anna+list@lab.example', 'anna+news@lab.example'], ['anna.berg@gmail.com', 'annaberg+x@googlemail.com'],
  ])('by %s is by %s as well: it is one mailbox', async (said, other) => {
    const context = captureContext({ now: NOW });
    await importText(context, `Name,Email\nAnna Berg,${said}\n`);
    await ingestText(context, told('unsubscribed', said));
    await importText(context, `Name,Email\nA. Berg,${other}\nBob,bob@lab.example\n`);
    expect(await suppressedOf(context, 'A. Berg')).toBe('unsubscribed');
    expect(await suppressedOf(context, 'Bob')).toBeNull();
    await context.store.read((tx) => {
      expect(isIdentitySuppressed(tx, { kind: 'email', value: other })).toBe(true);
      expect(isIdentitySuppressed(tx, { kind: 'email', value: 'bob+anna@lab.example' })).toBe(false);
    });
    await verifyLeads(context);
  });
  it('says nothing of the mailbox where mail to one spelling of it came back', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Email\nAnna Berg,anna+x@lab.example\n');
    await ingestText(context, told('hard_bounced', 'anna+x@lab.example'));
    expect(await listed(context)).toEqual(['email anna+x@lab.example bounced']);
  });
  it('by words that stand in no list is suppressed as well', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    await ingestText(context, told('email_replied', 'anna@lab.example', { text: 'Consider this a formal notice to discontinue marketing to me.' }));
    expect(await suppressedOf(context, 'Anna Berg')).toBe('unsubscribed');
    expect(await listed(context)).toEqual(['email anna@lab.example unsubscribed', 'phone +4930123456 unsubscribed']);
    await verifyLeads(context);
  });
  it.each([['bounced', {}], ['bounced', { bounce_type: 'soft' }], ['page_visited', { type: 'hard' }]])('%s %j suppresses nobody', async (type, metadata) => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    await ingestText(context, told(type, 'anna@lab.example', metadata));
    expect(await listed(context)).toEqual([]);
  });
  it('is so once, with the first reason, whatever comes in later', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    await ingestText(context, told('unsubscribed', 'anna@lab.example', { text: 'no more, please' }));
    await ingestText(context, told('complained', 'anna@lab.example'));
    await importText(context, 'Name,Email,Tags\nAnna Berg,anna@lab.example,subscribed\n', { overwrite: true });
    await editLead(context, 'anna@lab.example', { fields: {}, attributes: {}, tagsAdded: ['subscribed'], tagsRemoved: ['unsubscribed'] });
    expect(await suppressedOf(context, 'Anna Berg')).toBe('unsubscribed');
    const said = context.db.prepare(`SELECT payload ->> 'quote' AS quote, batch, history FROM events WHERE type = 'person.suppressed'`).all();
    expect(said).toEqual([{ quote: 'no more, please', batch: null, history: 1 }]);
  });
  it('stays so when the ingest that said it is taken back, and when the lead is removed and brought back', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    const { batch } = await ingestText(context, told('unsubscribed', 'anna@lab.example'));
    await undoBatch(context, batch ?? '');
    const removal = await removeLeads(context, ['anna@lab.example'], 'test');
    await undoBatch(context, removal.batch ?? '');
    expect(await suppressedOf(context, 'Anna Berg')).toBe('unsubscribed');
    await verifyLeads(context);
  });
});

describe('an address that is suppressed', () => {
  it('before it is anybody\'s makes a new lead suppressed, however it comes', async () => {
    const context = captureContext({ now: NOW });
    expect(await suppressLead(context, 'Anna@Lab.example', { reason: 'refused', quote: '' })).toMatchObject({ subject: 'anna@lab.example', leads: [], isNew: true });
    expect(await importText(context, people)).toMatchObject({ created: 1, suppressed: 1 });
    expect(await suppressedOf(context, 'Anna Berg')).toBe('refused');
    // With the person go all that they are known by.
    expect(await listed(context)).toEqual(['email anna@lab.example refused', 'phone +4930123456 refused']);
    await suppressLead(context, '+49 30 999999', { reason: 'do_not_contact', quote: '' });
    await importText(context, 'Name,Email\nBert Stein,bert@stein.example\n');
    expect(await suppressedOf(context, 'Bert Stein')).toBe(null);
    await editLead(context, 'bert@stein.example', { fields: { phone: '030 999999' }, attributes: {}, tagsAdded: [], tagsRemoved: [] });
    expect(await suppressedOf(context, 'Bert Stein')).toBe('do_not_contact');
    await verifyLeads(context);
  });
  it('of a lead is known already when it is named again', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    expect(await suppressLead(context, 'Anna Berg', { reason: 'refused', quote: 'stop' })).toMatchObject({ isNew: true });
    expect(await suppressLead(context, '030 123456', { reason: 'bounced', quote: '' })).toMatchObject({ isNew: false });
    expect(await suppressedOf(context, 'Anna Berg')).toBe('refused');
  });
  it('is not everybody\'s who sits at the same switchboard', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Email,Phone\nAnna Berg,anna@lab.example,+4930123456\nBert Stein,bert@lab.example,+4930123456\n');
    await ingestText(context, told('unsubscribed', 'anna@lab.example'));
    expect([await suppressedOf(context, 'Anna Berg'), await suppressedOf(context, 'Bert Stein')]).toEqual(['unsubscribed', null]);
    expect(await listed(context)).toEqual(['email anna@lab.example unsubscribed']);
    await suppressLead(context, '+4930123456', { reason: 'do_not_contact', quote: '' });
    expect(await suppressedOf(context, 'Bert Stein')).toBe('do_not_contact');
    expect(await listed(context)).toEqual(['email anna@lab.example unsubscribed', 'email bert@lab.example do_not_contact', 'phone +4930123456 do_not_contact']);
    await verifyLeads(context);
  });
});

const candidate: Candidate = {
  fields: { name: 'Anna Berg', email: 'anna@lab.example' }, attributes: {}, tags: [], identities: [{ kind: 'email', value: 'anna@lab.example', shared: false }],
  suppression: { reason: 'do_not_contact', quote: 'DNC: yes' },
};
/** A row of an import that says so, in a batch of its own. */
const takeSuppressed = (context: CaptureContext, wanted: Candidate = candidate) => context.store.write((tx) => {
  const key = Number(context.db.prepare(`INSERT INTO batches (id, kind, source, fingerprint, state, started_at) VALUES (?, 'import', 'x.csv', '', 'finished', 0)`).run(`bt_${nextSeq(tx)}`).lastInsertRowid);
  const taken = takeCandidate({
    tx, context, origin: 'import', by: 'outside', rule: 'import', source: 'x', overwrite: false, history: true, batch: () => key, seq: nextSeq(tx),
  }, wanted);
  evaluateLeads(tx, context, [taken.key]);
  return { ...taken, batch: context.db.prepare('SELECT id FROM batches WHERE key = ?').pluck().get(key) as string };
});

describe('a row that says so', () => {
  it('makes a suppressed lead; undone, the lead goes and the suppression stays', async () => {
    const context = captureContext({ now: NOW });
    const { batch, isSuppressed } = await takeSuppressed(context);
    expect(isSuppressed).toBe(true);
    expect(await takeSuppressed(context)).toMatchObject({ outcome: 'unchanged', isSuppressed: false });
    expect(await undoBatch(context, batch)).toMatchObject({ kept: 0 });
    expect(context.db.prepare('SELECT removed FROM leads').pluck().all()).toEqual([1]);
    expect(await listed(context)).toEqual(['email anna@lab.example do_not_contact']);
    expect(await importText(context, people)).toMatchObject({ created: 1 });
    expect(await suppressedOf(context, 'Anna Berg')).toBe('do_not_contact');
    await verifyLeads(context);
  });
  it('suppresses who was removed as well', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, people);
    await removeLeads(context, ['anna@lab.example'], 'test');
    expect(await takeSuppressed(context)).toMatchObject({ outcome: 'left_out', isSuppressed: true });
    await verifyLeads(context);
  });
  it('holds for the lead that two become, and for both when they are two again', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Company,LinkedIn\nAnna Berg,Lab,https://www.linkedin.com/in/anna\n');
    await importText(context, 'Name,Company,Email\nAnna Berg,Lab,anna@lab.example\n');
    const { batch } = await importText(context, 'Name,Company,Email,LinkedIn\nAnna Berg,Lab,anna@lab.example,https://www.linkedin.com/in/anna\n');
    await ingestText(context, told('unsubscribed', 'anna@lab.example'));
    await undoBatch(context, batch ?? '');
    expect(context.db.prepare('SELECT suppressed_reason FROM leads WHERE removed = 0 AND merged_into IS NULL').pluck().all()).toEqual(['unsubscribed', 'unsubscribed']);
    await verifyLeads(context);
  });
});

it('verify sees a suppression that is missing, wrong or nobody\'s, and rebuild makes it again', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, people);
  await ingestText(context, told('unsubscribed', 'anna@lab.example'));
  await suppressLead(context, 'x@y.example', { reason: 'refused', quote: '' });
  context.db.exec(`DELETE FROM suppressions WHERE kind = 'phone'; UPDATE suppressions SET reason = 'bounced' WHERE value = 'anna@lab.example';
    INSERT INTO suppressions VALUES ('email', 'nobody@x.example', 'refused', 'x', 0, 1); UPDATE leads SET suppressed_reason = NULL`);
  expect((await verify(context)).differences.map(({ table, row }) => `${table} ${row}`).sort()).toEqual([
    expect.stringMatching(/^leads ld_/), 'suppressions email:anna@lab.example', 'suppressions email:nobody@x.example', 'suppressions phone:+4930123456',
  ]);
  await rebuildAll(context);
  expect(await listed(context)).toEqual(['email anna@lab.example unsubscribed', 'email x@y.example refused', 'phone +4930123456 unsubscribed']);
  await verifyLeads(context);
});

it('rebuild works in parts, between which nobody who must not be written to may be, also when it is killed', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, `Email,Unsubscribed\n${Array.from({ length: 450 }, (_, at) => `p${at}@lab.example,yes\n`).join('')}`);
  const before = context.db.prepare('SELECT * FROM suppressions ORDER BY kind, value').all();
  context.db.exec(`UPDATE suppressions SET reason = 'bounced' WHERE value = 'p7@lab.example'; UPDATE suppressions SET seq = 1 WHERE value = 'p8@lab.example'; DELETE FROM suppressions WHERE value = 'p9@lab.example';
    INSERT INTO suppressions VALUES ('email', 'nobody@x.example', 'refused', 'x', 0, 1)`);
  const missing: number[] = [];
  const count = context.db.prepare(`SELECT count(*) FROM suppressions WHERE value LIKE 'p%'`).pluck();
  let killedAt = Number.POSITIVE_INFINITY;
  const watched: CaptureContext = { ...context, store: { ...context.store, write: async (body, signal) => {
    if (missing.length >= killedAt) throw new Error('killed');
    const value = await context.store.write(body, signal);
    missing.push(450 - Number(count.get()));
    return value;
  } } };
  for (killedAt = 0; killedAt < 7; killedAt++) {
    missing.length = 0;
    await expect(remakeSuppressions(watched)).rejects.toThrow('killed');
    expect(Math.max(0, ...missing)).toBeLessThanOrEqual(1);
  }
  killedAt = Number.POSITIVE_INFINITY;
  missing.length = 0;
  await remakeSuppressions(watched);
  expect(missing.length).toBeGreaterThanOrEqual(7);
  expect(context.db.prepare('SELECT * FROM suppressions ORDER BY kind, value').all()).toEqual(before);
});
it('rebuild keeps what others say meanwhile', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, people);
  await ingestText(context, told('unsubscribed', 'anna@lab.example'));
  context.db.exec(`UPDATE events SET undone_by = seq WHERE type = 'person.suppressed'`);
  let part = 0;
  const busy: CaptureContext = { ...context, store: { ...context.store, write: async (body, signal) => {
    const value = await context.store.write(body, signal);
    if (++part === 3) await suppressLead(context, 'anna@lab.example', { reason: 'refused', quote: '' });
    return value;
  } } };
  await remakeSuppressions(busy);
  expect((await listed(context)).filter((row) => row.startsWith('email'))).toEqual(['email anna@lab.example refused']);
});
