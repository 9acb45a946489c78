import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { handOver } from '../../../src/app/advise/handover.ts';
import { giveNotice } from '../../../src/app/advise/notice.ts';
import { markNotificationsRead, showNotification } from '../../../src/app/advise/notifications.ts';
import { DAY_MS, HOUR_MS, parseIso } from '../../../src/core/base/instant.ts';
import type { Urgency } from '../../../src/core/ledger/event.ts';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { isAnythingDue } from '../../../src/db/maintenance.ts';
import { type TestContext, testContext } from '../../support/context.ts';
import { start } from '../../support/process.ts';
import { rulesWith } from '../../support/rules.ts';
import { sandbox } from '../../support/transcript.ts';

vi.setConfig({ testTimeout: 180_000 });

const BIN = join(import.meta.dirname, '../../../bin/salesos.js');
const ENV = { PATH: process.env['PATH'], HOME: tmpdir() };

interface Heard { readonly workspace: string; readonly count: number; readonly id: string | null; readonly kind: string; readonly title: string; readonly notifications?: readonly object[] }
interface Desk { readonly context: TestContext; readonly heard: () => readonly Heard[]; readonly say: (title: string, urgency?: Urgency) => Promise<void>; readonly states: () => unknown }

/** A workspace at noon whose program writes down what it hears; `then` is what it does afterwards. */
const desk = (notifications: object = {}, then = ''): Desk => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-handover-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const log = join(dir, 'heard');
  const program = join(dir, 'it\'s $HOME; a program.mjs');
  writeFileSync(program, `import { appendFileSync } from 'node:fs';\nlet text = '';\nfor await (const part of process.stdin) text += part;\nappendFileSync(process.argv[2], text);\n${then}\n`);
  const context = testContext({ now: parseIso('2026-03-02T12:00:00Z') ?? 0, rules: rulesWith({ notifications: { exec: [process.execPath, program, log], ...notifications } }) });
  return {
    context, heard: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line)) : []),
    say: (title, urgency = 'medium') => context.store.write((tx) => { giveNotice(tx, context, { kind: 'error', urgency, key: title, title, text: 'more of it' }); }),
    states: () => context.db.prepare('SELECT n.title, h.state, h.error FROM handovers h JOIN notifications n ON n.id = h.notification ORDER BY n.seq').raw().all(),
  };
};

describe('a program of the owner', () => {
  it('hears each notification once, as JSON on its standard input', async () => {
    const { context, heard, say, states } = desk();
    await say('first \'; rm -rf $HOME');
    await say('second', 'critical');
    await handOver(context, ENV);
    await handOver(context, ENV);
    expect(heard()).toEqual([
      { workspace: 'test', count: 1, id: expect.stringMatching(/^nt_/), kind: 'error', urgency: 'medium', title: 'first \'; rm -rf $HOME', text: 'more of it', lead_id: null, lead_name: null, created_at: '2026-03-02T12:00:00Z' },
      expect.objectContaining({ title: 'second', urgency: 'critical' }),
    ]);
    expect(states()).toEqual([['first \'; rm -rf $HOME', 'done', null], ['second', 'done', null]]);
    expect((await showNotification(context, heard()[0]?.id ?? '')).handovers).toMatchObject([{ way: 'exec', state: 'done' }]);
  });
  it('is left alone in quiet hours but for what is critical, hears the rest when they end, and nothing that was read meanwhile', async () => {
    const { context, heard, say } = desk({ quiet_hours: { from: '20:00', to: '08:00' } });
    await handOver(context, ENV);
    context.db.exec(`INSERT INTO schedules (name, expression, zone, next_at) VALUES ('later', '0 8 * * *', 'UTC', 9e15)`);
    context.clock.set(parseIso('2026-03-02T22:30:00Z') ?? 0);
    await say('late');
    await say('seen');
    await say('burning', 'critical');
    const isDue = (): Promise<boolean> => context.store.read(isAnythingDue);
    expect(await isDue()).toBe(true);
    await handOver(context, ENV);
    expect(heard().map(({ title }) => title)).toEqual(['burning']);
    expect(await isDue()).toBe(false);
    const seen = String(context.db.prepare(`SELECT id FROM notifications WHERE title = 'seen'`).pluck().get());
    await markNotificationsRead(context, [seen]);
    context.clock.set(parseIso('2026-03-03T07:59:59Z') ?? 0);
    expect(await isDue()).toBe(false);
    context.clock.advance(1000);
    expect(await isDue()).toBe(true);
    await handOver(context, ENV);
    expect(heard().map(({ title }) => title)).toEqual(['burning', 'late']);
    expect(await isDue()).toBe(false);
  });
  it('hears many at once as one', async () => {
    const { context, heard, say } = desk({ group_over: 3 });
    for (let index = 0; index < 5; index++) await say(`number ${index}`, index === 2 ? 'high' : 'low');
    await handOver(context, ENV);
    expect(heard()).toMatchObject([{ count: 5, kind: 'digest', urgency: 'high', title: '5 notifications', notifications: [{ title: 'number 0' }, {}, {}, {}, { title: 'number 4' }] }]);
    await handOver(context, ENV);
    expect(heard()).toHaveLength(1);
  });
  it('that fails is told once a day, is asked no second time for the same, and holds nothing up', async () => {
    const { context, heard, say, states } = desk({}, 'console.error("no network"); process.exit(3);');
    await say('first');
    await say('second');
    await handOver(context, ENV);
    expect(states()).toEqual([['first', 'failed', 'it ended with 3: no network']]);
    await handOver(context, ENV);
    await handOver(context, ENV);
    expect(heard().map(({ title }) => title)).toEqual(['first', 'second', 'A notification was not handed over to your program']);
    await handOver(context, ENV);
    expect(heard()).toHaveLength(3);
    context.clock.advance(DAY_MS);
    await say('third');
    await handOver(context, ENV);
    expect(context.db.prepare(`SELECT count(*) FROM notifications WHERE title LIKE 'A notification was not%'`).pluck().get()).toBe(2);
  });
  it('that is not there, or does not end, is told as well; what hangs is ended with its children', async () => {
    const missing = desk({ exec: ['/nowhere/tell'] });
    await missing.say('first');
    await handOver(missing.context, ENV);
    expect(missing.states()).toEqual([['first', 'failed', 'there is no such program, or it may not be run']]);
    const dir = mkdtempSync(join(tmpdir(), 'salesos-hang-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const alive = join(dir, 'alive');
    const hanging = desk({ exec: ['/bin/sh', '-c', `(while true; do echo x >> ${alive}; sleep 0.05; done) & wait`], exec_timeout: '1s' });
    await hanging.say('first');
    await handOver(hanging.context, ENV);
    expect(hanging.states()).toEqual([['first', 'failed', 'it took longer than 1 s and was ended']]);
    await sleep(300);
    const size = readFileSync(alive, 'utf8').length;
    expect(size).toBeGreaterThan(0);
    await sleep(500);
    expect(readFileSync(alive, 'utf8').length).toBe(size);
  });
  it('is not told what was there before it was', async () => {
    const { context, heard, say } = desk();
    const without: TestContext = { ...context, rules: rulesWith({}) };
    await say('old');
    await handOver(without, ENV, 1);
    await handOver(context, ENV, 1);
    await say('new');
    context.clock.advance(HOUR_MS);
    await handOver(context, ENV);
    expect(heard().map(({ title }) => title)).toEqual(['new']);
  });
});

it('the desktop is told by notify-send, markup and escapes taken off, where there is a desktop', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-desktop-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'notify-send'), `#!/bin/sh\nprintf '%s\\n' "$@" > ${join(dir, 'shown')}\n`, { mode: 0o755 });
  const { context, say, states } = desk({ exec: null, desktop: true });
  await say('<b>Anna\u001b[31m</b> & Co', 'critical');
  await handOver(context, { PATH: dir });
  expect(states()).toEqual([]);
  await handOver(context, { PATH: dir, DISPLAY: ':0' });
  expect(readFileSync(join(dir, 'shown'), 'utf8')).toBe('--app-name=salesos\n--urgency=critical\n--\n&lt;b&gt;Anna [31m&lt;/b&gt; &amp; Co\nmore of it\n');
});

it('kill -9 while notifications are handed over makes none twice', async () => {
  const box = sandbox();
  const path = join(box.dir, 'w/salesos.db');
  const heard = join(box.dir, 'heard');
  const program = box.file('tell.sh', `#!/bin/sh\nid=$(cat | sed 's/.*"id":"\\([a-z0-9_]*\\)".*/\\1/')\necho "$id" >> ${heard}\nsleep 0.05\n`);
  box.file('w/playbook.yaml', `notifications: { exec: [/bin/sh, ${program}], group_over: 1000, quiet_hours: off }\nschedule: { backup: off, health_check: off }\n`);
  expect((await box.run(`init --zone UTC --mode hybrid --db ${path}`)).code).toBe(0);
  const db = new SqliteDatabase(path);
  onTestFinished(() => { db.close(); });
  const add = db.prepare(`INSERT INTO notifications (id, lead_key, kind, title, text, urgency, created_at, seq) VALUES (?, NULL, 'error', ?, '', 'low', ?, ?)`);
  const NOTICES = 30;
  for (let index = 0; index < NOTICES; index++) add.run(`nt_${index}x`, `number ${index}`, Date.now(), index + 1);
  const count = (state: string): number => Number(db.prepare('SELECT count(*) FROM handovers WHERE state = ?').pluck().get(state));
  const KILLS = 6;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = count('done');
    const { child, done } = start([BIN, 'tick', '--db', path]);
    for (const began = performance.now(); count('done') < before + 2 && performance.now() - began < 60_000;) await sleep(3);
    await sleep(kill * 9);
    child.kill('SIGKILL');
    await done;
  }
  const last = start([BIN, 'tick', '--db', path]);
  await last.done;
  // A kill leaves at most one of which nobody knows; it is given up after a minute.
  expect(count('sending')).toBeLessThanOrEqual(KILLS);
  await box.run(`tick --db ${path}`, { now: new Date(Date.now() + 10 * 60_000).toISOString() });
  expect(count('sending')).toBe(0);
  expect(count('unknown')).toBeLessThanOrEqual(KILLS);
  expect(db.prepare(`SELECT n.title, h.state, h.error FROM notifications n LEFT JOIN handovers h ON h.notification = n.id WHERE h.state IS NULL OR h.state NOT IN ('done', 'unknown')`).raw().all()).toEqual([]);
  // Killed between the start of the program and its input, it hears an empty text.
  const ids = readFileSync(heard, 'utf8').split('\n').filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(NOTICES - KILLS);
});

it('no transaction is open while a program runs: it may use the same workspace', async () => {
  const box = sandbox();
  const path = join(box.dir, 'w/salesos.db');
  const program = box.file('tell.sh', `#!/bin/sh\ncat > /dev/null\nexec "${process.execPath}" "${BIN}" mode set manual --db ${path}\n`);
  box.file('w/playbook.yaml', `notifications: { exec: [/bin/sh, ${program}], exec_timeout: 60s, quiet_hours: off }\nschedule: { backup: off }\n`);
  await box.run(`init --zone UTC --mode hybrid --db ${path}`);
  const db = new SqliteDatabase(path);
  onTestFinished(() => { db.close(); });
  db.prepare(`INSERT INTO notifications (id, lead_key, kind, title, text, urgency, created_at, seq) VALUES ('nt_1x', NULL, 'error', 'one', '', 'low', ?, 1)`).run(Date.now());
  expect(await box.run(`tick --db ${path}`)).toMatchObject({ code: 0 });
  expect(db.prepare('SELECT state, error FROM handovers').raw().all()).toEqual([['done', null]]);
  expect(db.prepare(`SELECT value FROM workspace WHERE name = 'mode'`).pluck().get()).toBe('manual');
});
