import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAudit, showAudited } from '../../../src/app/ledger/audit.ts';
import { type AuditCheck, type AuditOptions, checkAudit } from '../../../src/app/ledger/audit-check.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { verify } from '../../../src/app/ledger/verify.ts';
import { eraseRows, resolveSubject } from '../../../src/app/lead/erasure.ts';
import { logActivity } from '../../../src/app/lead/activity.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { addLead } from '../../../src/app/lead/lead-edit.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { EVENT_COLUMNS } from '../../../src/db/ledger/event-row.ts';
import { type CaptureContext, captureContext, exported, importText, ingestText } from '../../support/capture.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const visit = (email: string): string => JSON.stringify({
  event_type: 'demo_requested', source: 'website', occurred_at: new Date(NOW - 60_000).toISOString(), lead_identifier: { email }, metadata: { page: '/demo' },
});

/** Three leads, what rules made of an event from outside, two acts of a person, and an undo. */
const given = async (): Promise<CaptureContext> => {
  const context = captureContext({ now: NOW });
  await importText(context, 'Email,Name,Company\npat@pat.example,Pat Doe,Pat Inc\nann@ann.example,Ann Adler,Ann Inc\nzoe@zoe.example,Zoe Zorn,Zoe Inc\n');
  await ingestText(context, `${visit('pat@pat.example')}\n${visit('ann@ann.example')}\n`);
  await setMode(context, 'autopilot');
  await logActivity(context, { lead: 'pat@pat.example', kind: 'call', direction: 'out', text: 'wants a pilot' });
  const { batch } = await removeLeads(context, ['zoe@zoe.example'], 'by mistake');
  await undoBatch(context, batch ?? '');
  return context;
};
const check = (context: CaptureContext, options: AuditOptions = {}): Promise<AuditCheck> => checkAudit(context, options);
/** The first entry that breaks, undefined for none. */
const firstBreak = async (context: CaptureContext): Promise<number | undefined> => (await check(context)).breaks[0]?.seq;
const one = ({ db }: CaptureContext, sql: string): number => Number(db.prepare(sql).pluck().get());
/** A decision by a rule, because of an event from outside. */
const decided = (context: CaptureContext): number => one(context, `SELECT e.seq FROM events e JOIN events c ON c.seq = e.cause_seq WHERE e.by = 'rule' AND c.by = 'outside' AND e.type = 'status.changed' ORDER BY e.seq LIMIT 1`);

describe('the chain of the audit', () => {
  it('has every decision as an entry, and nothing from outside', async () => {
    const context = await given();
    const entries = one(context, `SELECT count(*) FROM events WHERE by <> 'outside'`);
    expect(entries).toBeGreaterThan(12);
    expect(await check(context)).toMatchObject({ entries, breaks: [], erased: 0, unchained: 0, head: { seq: one(context, 'SELECT max(seq) FROM events') } });
    expect(one(context, `SELECT count(*) FROM events WHERE by = 'outside' AND seq IN (SELECT first_seq FROM audit_links)`)).toBe(0);
  });
  it('stays empty while nobody decides anything', async () => {
    const context = captureContext({ now: NOW });
    expect(await check(context)).toEqual({ entries: 0, head: null, erased: 0, unchained: 0, breaks: [], more: 0 });
  });
  it('goes on after a transaction that failed', async () => {
    const context = await given();
    await expect(context.store.write((tx) => { tx.beforeCommit(() => { throw new Error('full'); }); })).rejects.toThrow('full');
    await setMode(context, 'manual');
    expect(await check(context)).toMatchObject({ breaks: [] });
  });
  it.each(EVENT_COLUMNS.filter((column) => column !== 'seq'))('shows a changed %s of an entry', async (column) => {
    const context = await given();
    const seq = decided(context);
    const value = column === 'payload' ? `replace(payload, 'status', 'stat') || ' '` : column === 'by' ? `'model'` : column === 'dedupe_key' ? `'#0'` : `coalesce(${column}, 0) || '1'`;
    expect(context.db.prepare(`UPDATE events SET ${column} = ${value} WHERE seq = ?`).run(seq).changes).toBe(1);
    expect(await firstBreak(context)).toBe(seq);
    expect((await verify(context)).differences.filter(({ table }) => table === 'audit').map(({ row }) => row)).toContain(`#${seq}`);
  });
  it.each(EVENT_COLUMNS.filter((column) => column !== 'seq'))('shows a changed %s of what caused an entry', async (column) => {
    const context = await given();
    const cause = one(context, `SELECT cause_seq FROM events WHERE seq = ${decided(context)}`);
    const value = column === 'payload' ? `'{}'` : `coalesce(${column}, 0) || '1'`;
    context.db.prepare(`UPDATE events SET ${column} = ${value} WHERE seq = ?`).run(cause);
    const first = await firstBreak(context);
    // Made a decision itself, it is one that is in no chain.
    expect([cause, one(context, `SELECT min(seq) FROM events WHERE cause_seq = ${cause}`)]).toContain(first);
  });
  it('shows an entry that somebody made one from outside', async () => {
    const context = await given();
    const seq = decided(context);
    context.db.prepare(`UPDATE events SET by = 'outside' WHERE seq = ?`).run(seq);
    expect(await firstBreak(context)).toBe(seq);
  });
  it('shows an entry that was removed, inserted or put elsewhere', async () => {
    const removed = await given();
    const seq = decided(removed);
    removed.db.prepare('DELETE FROM events WHERE seq = ?').run(seq);
    expect(await firstBreak(removed)).toBe(seq);

    const inserted = await given();
    const free = one(inserted, 'SELECT max(seq) + 1 FROM events');
    const columns = EVENT_COLUMNS.filter((column) => column !== 'seq' && column !== 'dedupe_key').join(', ');
    inserted.db.exec(`INSERT INTO events (seq, dedupe_key, ${columns}) SELECT ${free}, '#${free}', ${columns} FROM events WHERE seq = ${decided(inserted)}`);
    expect(await firstBreak(inserted)).toBe(free);

    const swapped = await given();
    const [a, b] = [decided(swapped), one(swapped, `SELECT seq FROM events WHERE type = 'activity.logged'`)];
    for (const [from, to] of [[a, -1], [b, a], [-1, b]]) swapped.db.exec(`UPDATE events SET seq = ${to} WHERE seq = ${from}`);
    expect(await firstBreak(swapped)).toBe(Math.min(a, b));
  });
  it('shows an end that was taken off, with its links', async () => {
    const context = await given();
    const last = one(context, 'SELECT max(first_seq) FROM audit_links');
    context.db.exec(`DELETE FROM audit_links WHERE first_seq = ${last}; DELETE FROM events WHERE seq >= ${last}`);
    expect(await firstBreak(context)).toBe(last);
  });
  it.each([
    ['first_seq', 'first_seq + 1000000'], ['last_seq', 'last_seq + 1'], ['hash', `x'${'00'.repeat(32)}'`],
    ['entries', `substr(entries, 1, 37) || x'00'`], ['entries', 'substr(entries, 1, length(entries) - 1)'],
  ])('shows a link whose %s became %s', async (column, value) => {
    const context = await given();
    const link = one(context, 'SELECT first_seq FROM audit_links ORDER BY first_seq LIMIT 1 OFFSET 1');
    context.db.prepare(`UPDATE audit_links SET ${column} = CAST(${value} AS ${column.endsWith('seq') ? 'INTEGER' : 'BLOB'}) WHERE first_seq = ?`).run(link);
    expect(await firstBreak(context)).toBeLessThanOrEqual(one(context, 'SELECT max(last_seq) FROM audit_links'));
    expect(await firstBreak(context)).toBeGreaterThanOrEqual(link);
  });
  it.each([0, 1, 2])('shows link %i taken out', async (at) => {
    const context = await given();
    const link = one(context, `SELECT first_seq FROM audit_links ORDER BY first_seq LIMIT 1 OFFSET ${at}`);
    context.db.prepare('DELETE FROM audit_links WHERE first_seq = ?').run(link);
    const { breaks, unchained } = await check(context);
    expect(breaks.length).toBeGreaterThan(0);
    expect(unchained > 0).toBe(at === 0);
  });
  it('shows what was hidden or shown again without an undo', async () => {
    const hidden = await given();
    const seq = decided(hidden);
    hidden.db.prepare('UPDATE events SET undone_by = ? WHERE seq = ?').run(seq + 1, seq);
    expect(await firstBreak(hidden)).toBe(seq);
    const behindUndo = await given();
    const undo = one(behindUndo, `SELECT seq FROM events WHERE type = 'batch.undone'`);
    behindUndo.db.prepare('UPDATE events SET undone_by = ? WHERE seq = ?').run(undo, decided(behindUndo));
    expect(await firstBreak(behindUndo)).toBe(undo);
    const shown = await given();
    shown.db.exec('UPDATE events SET undone_by = NULL');
    expect(await firstBreak(shown)).toBe(one(shown, `SELECT seq FROM events WHERE type = 'batch.undone'`));
  });
  it('shows a chain that was made anew to who kept a head', async () => {
    const context = await given();
    const { head } = await check(context);
    if (!head) throw new Error('there is no head');
    await setMode(context, 'manual');
    expect(await check(context, { head })).toMatchObject({ breaks: [] });
    expect((await check(context, { head: { ...head, hash: '0'.repeat(64) } })).breaks).toMatchObject([{ seq: head.seq }]);
  });
});

describe('erasing a person', () => {
  const erased = async (): Promise<CaptureContext> => {
    const context = await given();
    await context.store.write((tx) => { eraseRows(tx, context, resolveSubject(tx, 'pat@pat.example'), 'salt'); });
    return context;
  };
  it('leaves the chain whole, and says what could not be checked', async () => {
    const context = await erased();
    const { breaks, erased: blanked } = await check(context);
    expect(breaks).toEqual([]);
    expect(blanked).toBeGreaterThan(3);
    await setMode(context, 'hybrid');
    expect(await check(context)).toMatchObject({ breaks: [], erased: blanked });
  });
  it('covers no change to what is left', async () => {
    const context = await erased();
    const seq = one(context, `SELECT seq FROM events WHERE type = 'activity.logged'`);
    context.db.prepare(`UPDATE events SET payload = '{"kind":"note"}' WHERE seq = ?`).run(seq);
    expect(await firstBreak(context)).toBe(seq);
  });
  it('covers no change that says it was one', async () => {
    const context = await erased();
    context.db.exec(`UPDATE events SET payload = replace(payload, '"events":[[', '"events":[[999,"x"],[') WHERE type = 'event.blanked'`);
    expect(await firstBreak(context)).toBe(one(context, `SELECT seq FROM events WHERE type = 'event.blanked'`));
  });
});

describe('reading the audit', () => {
  it('lists by who, rule, lead and time, what was undone too', async () => {
    const context = await given();
    const all = await readAudit(context, { limit: -1 });
    expect(all.length).toBe((await check(context)).entries);
    expect(all.filter(({ undoneBy }) => undoneBy !== null).length).toBeGreaterThan(0);
    const count = async (query: object): Promise<number> => (await readAudit(context, { limit: -1, ...query })).length;
    expect(await count({ by: 'human' }) + await count({ by: 'rule' })).toBe(all.length);
    expect(await count({ rule: 'job' })).toBe(all.filter(({ rule }) => rule?.startsWith('job.')).length);
    expect(await count({ lead: 'ann@ann.example' })).toBe(all.filter(({ leadName }) => leadName === 'Ann Adler').length);
    expect(await count({ since: NOW + 1 })).toBe(0);
    expect((await readAudit(context, { limit: 2 })).map(({ seq }) => seq)).toEqual(all.slice(0, 2).map(({ seq }) => seq));
  });
  it('says what a job cost and which gates it came through', async () => {
    const context = await given();
    await addLead(context, { fields: { name: 'Bob Stone', email: 'bob@stone.example' }, attributes: {}, tags: [] });
    await logActivity(context, { lead: 'bob@stone.example', kind: 'call', direction: 'out', text: 'wants a pilot' });
    await runJobs(context);
    const done = (await readAudit(context, { limit: -1 })).filter(({ type, leadId }) => type === 'job.succeeded' && leadId !== null);
    expect(done.length).toBeGreaterThan(0);
    for (const { checks, energy } of done) {
      expect(checks).toEqual(['not stopped', 'within the rate', ...(energy === 0 ? [] : ['energy reserved']), 'lease held', 'needs no approval']);
      expect(energy).toBeGreaterThanOrEqual(0);
    }
  });
  it('shows where an entry stands in the chain', async () => {
    const context = await given();
    const seq = decided(context);
    const { place, cause, inputs } = await showAudited(context, seq);
    expect(cause).not.toBeNull();
    expect(inputs).toMatch(/^[\da-f]{64}$/);
    expect(await check(context, { head: { seq, hash: place?.hash ?? '' } })).toMatchObject({ breaks: [] });
    await expect(showAudited(context, 999_999)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a stranger with the export and the lines of docs/audit.md', () => {
  const [, script = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/audit.md', 'utf8')) ?? [];
  const strangersCheck = (ndjson: string): { readonly status: number | null; readonly stdout: string } => {
    const dir = mkdtempSync(join(tmpdir(), 'salesos-audit-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const [program, file] = [join(dir, 'check.mjs'), join(dir, 'audit.ndjson')];
    writeFileSync(program, script);
    writeFileSync(file, ndjson);
    return spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  };
  it('comes to the same head, also after somebody was erased', async () => {
    const context = await given();
    await context.store.write((tx) => { eraseRows(tx, context, resolveSubject(tx, 'pat@pat.example'), 'salt'); });
    const { entries, head } = await check(context);
    expect(strangersCheck(await exported(context, 'audit'))).toMatchObject({ status: 0, stdout: `${entries} entries, head ${head?.hash}\n` });
  });
  it('finds a change', async () => {
    const context = await given();
    const seq = decided(context);
    const lines = (await exported(context, 'audit')).split('\n');
    const changed = lines.map((line) => (line.startsWith(`{"seq":${seq},`) ? line.replace('\\"to\\":\\"', '\\"to\\":\\"x') : line));
    expect(changed).not.toEqual(lines);
    expect(strangersCheck(changed.join('\n'))).toMatchObject({ status: 1, stdout: `breaks at #${seq}\n` });
    expect(strangersCheck(lines.filter((line) => !line.startsWith(`{"seq":${seq},`)).join('\n'))).toMatchObject({ status: 1 });
  });
});
