import { describe, expect, it } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const filled = async (): Promise<Sandbox> => {
  const box = sandbox();
  await fillWorkspace(box);
  return box;
};
const json = async (box: Sandbox, line: string): Promise<unknown> => {
  const { code, stdout, stderr } = await box.run(`${line} --json`, { now: NOW });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
};
const ids = async (box: Sandbox, list: string): Promise<readonly string[]> => (await json(box, list) as { readonly id: string }[]).map(({ id }) => id);

describe('salesos review', () => {
  it.each([false, true])('names who waits first and says what the numbers rest on (terminal: %s)', async (isTerminal) => {
    const box = await filled();
    const { code, stdout } = await box.run('review', { now: NOW, isTerminal, env: { NO_COLOR: '1' } });
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Review of 2026-03-02');
    expect(lines.filter((line) => /^\d\. /.test(line)).map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
      '1. CRITICAL  Answer the request for a demo of Anna Müller', '2. CRITICAL  Answer the reply by e-mail of Bob Stone', expect.stringMatching(/^3\. /),
    ]);
    expect(stdout).toMatch(/waiting for an answer for 1 hour: score \d+\.\d, BANT \d+, win probability \d+ %, deal 9000 EUR in /);
    expect(stdout).toContain('Win probability is a prior from score and BANT: not enough data: 0 won, 0 lost; it takes 40 outcomes, 10 of each.');
  });

  it('answers one plan, or one for each member', async () => {
    const box = await filled();
    const one = await json(box, 'review') as Readonly<Record<string, unknown>>;
    expect(Object.keys(one)).toEqual(['date', 'owner', 'top_priorities', 'strategic_insights', 'risks', 'quick_wins', 'interventions']);
    expect(await json(box, 'review --all-owners')).toEqual([expect.objectContaining({ date: '2026-03-02', owner: 'me' })]);
    expect(await json(box, 'review --owner me')).toMatchObject({ owner: 'me' });
    expect((await box.run('review --owner nobody', { now: NOW })).code).toBe(4);
  });

  it('is made by the morning tick as well, and not twice', async () => {
    const box = await filled();
    const before = await ids(box, 'plan list');
    await box.run('review', { now: NOW });
    await box.run('tick', { now: NOW });
    expect(await ids(box, 'plan list')).toEqual(before);
  });
});

it('salesos plan lists and ticks off', async () => {
  const box = await filled();
  await transcript(box, `
$ salesos plan done 1
Done: Answer the request for a demo of Anna Müller (1 of 3).
! Next: salesos plan done 2  (Answer the reply by e-mail of Bob Stone)
$ salesos plan done 1
Was done already: Answer the request for a demo of Anna Müller (1 of 3).
! Next: salesos plan done 2  (Answer the reply by e-mail of Bob Stone)
$ salesos plan list
2026-03-02	everyone	1 of 3	in progress	Answer the request for a demo of Anna Müller	…
$ salesos plan done 9
? 4
! The plan of 2026-03-02 has no action 9.
! It has 3. See: salesos plan list
$ salesos plan done zero
? 2
! …
! …
`, { now: NOW });
});

it('salesos report funnel is a chart on a terminal and rows in a pipe', async () => {
  const box = await filled();
  const terminal = await box.run('report funnel', { now: NOW, isTerminal: true, columns: 120, env: { NO_COLOR: '1' } });
  expect(terminal.stdout.split('\n')[0]).toMatch(/^Funnel +Step +Now +Reached +From the step before/);
  expect(terminal.stdout).toMatch(/All leads +new +\d+ +4 .*█{20}/);
  const pipe = await box.run('report funnel --pipeline partners', { now: NOW });
  expect(pipe.stdout.split('\n').filter(Boolean).every((line) => line.startsWith('Partners\t'))).toBe(true);
  const csv = await box.run('report funnel --csv', { now: NOW });
  expect(csv.stdout.split(/\r?\n/)[0]).toBe('pipeline,step,name,now,reached,conversion,amount,weighted,currency');
  expect((await box.run('report funnel --pipeline nowhere', { now: NOW })).code).toBe(4);
});

it('salesos recommendations are accepted or dismissed once', async () => {
  const box = await filled();
  const [id = ''] = await ids(box, 'recommendations list');
  const { stdout } = await box.run(`recommendations accept ${id}`, { now: NOW });
  expect(stdout).toMatch(/^Accepted: .*Anna Müller/);
  expect(await ids(box, 'recommendations list')).not.toContain(id);
  expect(await ids(box, 'recommendations list --all')).toContain(id);
  expect((await box.run(`recommendations dismiss ${id}`, { now: NOW })).code).toBe(5);
  expect((await box.run('recommendations accept rc_nothing', { now: NOW })).code).toBe(4);
});

it('salesos notifications are read one by one or all', async () => {
  const box = await filled();
  const all = await ids(box, 'notifications list');
  expect(all.length).toBeGreaterThan(2);
  await transcript(box, `
$ salesos notifications read ${all[0]}
1 notification marked as read.
$ salesos notifications read ${all[0]}
0 notifications marked as read.
$ salesos notifications read
? 2
! Which notifications?
! Name their ids, or give --all.
$ salesos notifications read --all
${all.length - 1} notifications marked as read.
$ salesos notifications list
! Nothing new.
`, { now: NOW });
  expect(await ids(box, 'notifications list --all')).toEqual(all);
});

it('salesos board prints text where there is no terminal to draw on', async () => {
  const box = await filled();
  const { code, stdout, stderr } = await box.run('board', { now: NOW });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')[0]).toBe('Sales');
  expect(stdout).toMatch(/\n {2}Bob Stone, Stone Inc, score \d+\.\d (cold|warm|hot), 4800 EUR, /);
  expect((await box.run('board --plain --pipeline partners --limit 1', { now: NOW })).stdout.split('\n')[0]).toBe('Partners');
  const rows = await json(box, 'board --pipeline sales') as { readonly stage: string; readonly deals: number; readonly cards: readonly unknown[] }[];
  expect(rows.map(({ stage }) => stage)).toEqual(['in', 'contacted', 'qualified', 'proposal', 'closing']);
  expect(rows.every(({ deals, cards }) => deals === cards.length)).toBe(true);
  expect((await box.run('board --pipeline nowhere', { now: NOW })).code).toBe(4);
});
