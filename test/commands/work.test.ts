import { describe, expect, it } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const MORNING = '2026-03-02T08:00:00Z';

/** Two leads on a Monday morning: Anna asked for a demo, Bob replied. */
const workspace = async (): Promise<Sandbox> => {
  const box = sandbox();
  const event = (type: string, email: string): string => JSON.stringify({
    event_type: type, occurred_at: '2026-03-02T07:30:00Z', source: 'web', lead_identifier: { email }, metadata: { text: 'hello' },
  });
  const events = box.file('events.ndjson', `${event('demo_requested', 'anna@lab.example')}\n${event('email_replied', 'bob@corp.example')}\n`);
  expect((await box.run('init --zone UTC --mode hybrid --country GB', { now: MORNING })).code).toBe(0);
  expect((await box.run(`ingest ${events}`, { now: MORNING })).code).toBe(0);
  return box;
};
const json = async <T>(box: Sandbox, line: string, now = MORNING): Promise<T> => {
  const { code, stdout, stderr } = await box.run(`${line} --json`, { now });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as T;
};

describe('tick', () => {
  it('says nothing in cron, all in JSON, a line each on a terminal', async () => {
    const box = await workspace();
    expect(await box.run('tick', { now: MORNING })).toEqual({ code: 0, stdout: '', stderr: '' });
    const quiet = await json<Record<string, unknown>>(box, 'tick', '2026-03-02T08:00:30Z');
    expect(quiet).toEqual({
      now: '2026-03-02T08:00:30Z', schedules: [], expired: { leads: 0, approvals: 0, recommendations: 0, absences: 0, leases: 0 },
      inactivity: { warning: 0, critical: 0 }, jobs: { claimed: 0, succeeded: 0, failed: 0, retried: 0, approvals: 0 },
      duration_ms: expect.any(Number), evaluated: 0, revalued: 0, skipped: false,
      sends: {
        sent: 0, not_sent: 0, rejected: 0, unknown: 0, held: 0, waiting: 0, discarded: 0, stop: null, recovered: { claims: 0, returned: 0, repeated: 0, found: 0, settled: 0, unknown: 0 },
      },
    });
    const shown = await box.run('tick --no-color', { now: '2026-03-03T08:00:30Z', isTerminal: true });
    expect(shown.stdout).toContain('Tick at 2026-03-03 08:00');
    expect(shown.stdout).toContain('daily_review done');
  });

  it('does jobs and asks for what it may not do', async () => {
    const box = await workspace();
    const { jobs } = await json<{ jobs: object }>(box, 'tick');
    expect(jobs).toEqual({ claimed: 1, succeeded: 1, failed: 0, retried: 0, approvals: 0 });
    expect(await json<object[]>(box, 'approvals list')).toMatchObject([{ kind: 'book_meeting', type: 'approval', risk: 'high', state: 'open', expires_at: '2026-03-05T08:00:00Z' }]);
  });
});

describe('the queue on the command line', () => {
  it('lists, runs, and refuses in plain words', async () => {
    const box = await workspace();
    const [waiting] = (await json<{ id: string; state: string }[]>(box, 'queue list --state waiting'));
    await transcript(box, `
$ salesos queue list --kind follow_up --now ${MORNING}
…	follow_up	bob@corp.example	queued	2026-03-02 08:00	0	1	…
$ salesos queue run ${waiting?.id ?? ''} --now ${MORNING}
? 5
! ${waiting?.id ?? ''} waits for a yes.
! Say yes: salesos approvals approve ${waiting?.id ?? ''}
$ salesos approvals approve ${waiting?.id ?? ''} --now ${MORNING}
…	approved	book_meeting	anna@lab.example
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
$ salesos queue run --now ${MORNING}
2 jobs done: 2 succeeded, 0 failed, 0 to be tried again.
$ salesos queue --now ${MORNING}
! No jobs.
$ salesos queue show jb_nothing --now ${MORNING}
? 4
! No job matches "jb_nothing".
! A job is named by its id: salesos queue list --state all
$ salesos queue retry --now ${MORNING}
? 2
! Name a job, or use --failed for all of them.
! See: salesos queue list --failed
`);
  });
  it('counts what was done and what waits, by kind and day', async () => {
    const box = await workspace();
    await box.run('tick', { now: MORNING });
    const stats = await json<{ all: object; kinds: { kind: string }[]; days: object[] }>(box, 'queue stats --days 2', '2026-03-02T09:00:00Z');
    expect(stats.all).toMatchObject({ kind: 'all', waiting: 1, queued: 0, running: 0, succeeded: 1, failed: 0, cancelled: 0, success_rate: 1, wait_median_ms: 0 });
    expect(stats.kinds.map(({ kind }) => kind)).toEqual(['book_meeting', 'follow_up']);
    expect(stats.days).toEqual([{ day: '2026-03-01', succeeded: 0, failed: 0 }, { day: '2026-03-02', succeeded: 1, failed: 0 }]);
    const { stdout } = await box.run('queue stats --no-color', { now: MORNING, isTerminal: true, columns: 120 });
    expect(stdout).toMatch(/follow_up +0 +0 +0 +1 +0 +0 +100 %/);
    expect(stdout).toContain('2026-03-02        1  ████');
  });
  it('is watched on a terminal alone', async () => {
    const box = await workspace();
    expect(await box.run('queue list --watch', { now: MORNING })).toEqual({ code: 2, stdout: '', stderr: '--watch needs a terminal.\nFor a script: salesos queue list --json\n' });
  });
  it('looks like a table on a terminal', async () => {
    const box = await workspace();
    const { stdout } = await box.run('queue list --no-color', { now: MORNING, isTerminal: true, columns: 100 });
    expect(stdout).toContain('ID');
    expect(stdout).toContain('book_meeting');
  });
});

describe('approvals on the command line', () => {
  it('bulk answers are confirmed, or refused where nobody can be asked', async () => {
    const box = await workspace();
    const refused = await box.run('approvals reject --all', { now: MORNING });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--yes');
    const done = await box.run('approvals reject --all --yes --reason "not now"', { now: MORNING });
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toContain('rejected	book_meeting');
    expect(await json(box, 'approvals')).toEqual([]);
    expect((await box.run('approvals approve', { now: MORNING })).code).toBe(2);
  });
});

describe('todo, mode, budget, stop', () => {
  it('shows what waits with its draft, and does it', async () => {
    const box = await workspace();
    await box.run('tick', { now: MORNING });
    const items = await json<{ id: string; kind: string; draft: string }[]>(box, 'todo');
    expect(items.map(({ kind }) => kind)).toEqual(['approval', 'draft']);
    expect(items[1]?.draft).toContain('Hi there');
    expect(await json(box, `todo do ${items[1]?.id ?? ''}`)).toEqual([{ id: items[1]?.id, what: 'sent by you, and logged' }]);
    expect(await json(box, `todo skip ${items[0]?.id ?? ''}`)).toMatchObject([{ what: 'book_meeting rejected' }]);
    expect(await json(box, 'todo')).toEqual([]);
  });
  it('sets modes for the workspace and for a lead', async () => {
    const box = await workspace();
    await transcript(box, `
$ salesos mode set autopilot --now ${MORNING}
Workspace: hybrid → autopilot
$ salesos mode set autopilot --now ${MORNING}
Workspace: autopilot already.
$ salesos mode set anna@lab.example manual --now ${MORNING}
…: the workspace's mode → manual
$ salesos mode set fast --now ${MORNING}
? 2
! "fast" is none of the choices.
! …
`);
    expect(await json(box, 'mode')).toMatchObject({ mode: 'autopilot', stopped_since: null, leads: [{ mode: 'manual' }] });
  });
  it('shows energy and adds to it', async () => {
    const box = await workspace();
    await box.run('tick', { now: MORNING });
    expect(await json(box, 'budget')).toMatchObject({ per_day: 100, spent: 1, left: 99, low: false, refills_at: '2026-03-03T00:00:00Z', by_kind: [{ kind: 'follow_up', jobs: 1, energy: 1 }] });
    await transcript(box, `
$ salesos budget refill 50 --now ${MORNING}
50 energy added: 149 left today.
! Next: salesos queue retry --failed  (for what it did not suffice for)
$ salesos budget refill --now ${MORNING}
? 5
! Nothing to refill: 149 of 100 energy are left.
! Add more than a day has: salesos budget refill 50
`);
  });
  it('stops and resumes', async () => {
    const box = await workspace();
    await transcript(box, `
$ salesos stop --now ${MORNING}
Stopped: no job starts until you resume.
! Next: salesos resume  (when it may go on)
$ salesos queue run --now ${MORNING}
Nothing to do now.
$ salesos resume --now ${MORNING}
Resumed: jobs start again.
! Next: salesos tick  (to do what is due)
$ salesos queue run --now ${MORNING}
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
`);
  });
});

describe('schedule', () => {
  it('lists, runs by name, and says so in JSON', async () => {
    const box = await workspace();
    const names = (await json<{ name: string }[]>(box, 'schedule')).map(({ name }) => name);
    expect(names).toEqual(['backup', 'cleanup', 'daily_review', 'expire_recommendations', 'health_check', 'inactivity_check', 'model_training', 'statistics_refresh']);
    expect(await json(box, 'schedule run backup')).toEqual({ success: true, job: 'backup', timestamp: '2026-03-02T08:00:00Z', duration_ms: expect.any(Number), error: null });
    expect(await json<object[]>(box, 'backup list')).toHaveLength(1);
    await transcript(box, `
$ salesos schedule disable cleanup --now ${MORNING}
cleanup: off
$ salesos schedule enable cleanup --now ${MORNING}
cleanup: on, next 2026-03-03 02:00
$ salesos schedule run clean --now ${MORNING}
? 4
! There is no schedule "clean".
! …
`);
  });
});
