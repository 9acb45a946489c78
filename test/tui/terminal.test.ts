import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

const BINARY = join(import.meta.dirname, '../../bin/salesos.js');
const NOW = '2026-03-01T08:00:00Z';
const STAGES = ['In', 'Contacted', 'Qualified', 'Proposal', 'Closing'];

const LEADS: readonly (readonly [name: string, email: string, company: string])[] = [
  ['Anna Weber', 'anna@acme.example', 'Acme'], ['Bo Li', 'bo@beta.example', 'Beta'], ['李小龙', 'li@gamma.example', '伽马科技'], ['Zoë Ångström', 'zoe@delta.example', 'Delta'],
];

/** A workspace with a deal in the first stage for each name, for four when none are said. */
const workspace = async (names: readonly string[] = LEADS.map(([name]) => name)): Promise<Sandbox> => {
  const box = sandbox();
  const run = async (line: string): Promise<void> => {
    const { code, stderr } = await box.run(line, { now: NOW });
    expect(code, `${line}: ${stderr}`).toBe(0);
  };
  await run('init --playbook default');
  await run(`import ${box.file('leads.csv', ['Name,Email,Company', ...LEADS.map((lead) => lead.join())].join('\n'))} --yes`);
  for (const [name, email] of LEADS) if (names.includes(name)) await run(`deals create ${email} --pipeline sales --amount 1200`);
  return box;
};

interface BoardTerminal { readonly columns: number; readonly rows: number; readonly env?: Readonly<Record<string, string>> }

/** The board below a shell, which says how it ended and how it left the terminal. */
const openIn = (box: Sandbox, { columns, rows, env = {} }: BoardTerminal): Terminal => openTerminal({
  columns, rows, env: { ...box.env, ...env, PIDFILE: join(box.dir, 'pid'), NODE: process.execPath, BINARY },
  command: ['/bin/sh', '-c', `echo before; sh -c 'echo $$ > "$PIDFILE"; exec "$NODE" "$BINARY" board --now ${NOW}'; echo "after $?"; stty -a`],
});

const DOWN = '\u001B[B';
const RIGHT = '\u001B[C';

const expectRestored = async (terminal: Terminal, code: number): Promise<void> => {
  await terminal.exit;
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.screen()).toContain(`after ${code}`);
  expect(terminal.screen()).toMatch(/^before/);
  expect(terminal.screen()).toMatch(/(?<!-)\bicanon\b/);
  expect(terminal.screen()).toMatch(/(?<!-)\becho\b/);
  // The cursor is shown by the last word about it.
  expect(terminal.written().lastIndexOf('\u001B[?25h')).toBeGreaterThan(terminal.written().lastIndexOf('\u001B[?25l'));
};

describe('the board in a real terminal', () => {
  it.each([[80, 24], [200, 50]])('%i×%i: navigate, filter, open, move a deal, resize, quit', async (columns, rows) => {
    const box = await workspace();
    const terminal = openIn(box, { columns, rows });
    await terminal.shows('▌Anna Weber');
    expect(terminal.isAlternate()).toBe(true);
    expect(terminal.screen()).not.toContain('before');
    terminal.type(DOWN);
    await terminal.shows('▌Bo Li');
    terminal.type('jj');
    await terminal.shows('▌Zoë Ångström');
    terminal.type('/');
    await terminal.shows('/');
    terminal.type('anna');
    await terminal.hides('Bo Li');
    await terminal.shows('/anna');
    terminal.type('\r');
    await terminal.shows('Filter "anna": 1 deal');
    terminal.type('\u001B');
    await terminal.shows('Bo Li');
    terminal.type('\r');
    await terminal.shows('anna@acme.example');
    terminal.type('q');
    await terminal.hides('anna@acme.example');
    terminal.type('>');
    await terminal.shows('Move Anna Weber from In to Contacted? y yes  n no');
    terminal.type('y');
    await terminal.shows('Anna Weber moved to Contacted; the lead is contacted now.');
    terminal.type(RIGHT);
    await terminal.shows('▌Anna Weber');
    terminal.resize(60, 15);
    await terminal.shows(/stages \d-\d of 5/);
    expect(terminal.screen().split('\n').filter((line) => line.includes('Anna Weber'))).toHaveLength(1);
    terminal.resize(150, 30);
    await terminal.shows(new RegExp(STAGES.join('.*')));
    await terminal.shows('▌Anna Weber');
    terminal.type('?');
    await terminal.shows('Leave the board');
    terminal.type('q');
    await terminal.hides('Leave the board');
    terminal.type('q');
    await expectRestored(terminal, 0);
    const { stdout } = await box.run('leads show anna@acme.example --json', { now: NOW });
    expect(JSON.parse(stdout)).toMatchObject({ status: 'contacted' });
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('leaves the terminal as it was after %s', async (signal) => {
    const box = await workspace();
    const terminal = openIn(box, { columns: 80, rows: 24 });
    await terminal.shows('▌Anna Weber');
    process.kill(Number(readFileSync(join(box.dir, 'pid'), 'utf8')), signal);
    await expectRestored(terminal, 130);
  });

  it('shows what somebody else changes, without taking the person elsewhere', async () => {
    const box = await workspace();
    const terminal = openIn(box, { columns: 100, rows: 24 });
    await terminal.shows('▌Anna Weber');
    terminal.type('j');
    await terminal.shows('▌Bo Li');
    await box.run('deals move anna@acme.example qualified', { now: NOW });
    await terminal.shows(/Qualified +1/);
    expect(terminal.screen()).toContain('▌Bo Li');
    terminal.type('\u0003');
    await expectRestored(terminal, 0);
  });

  it('keeps to plain letters and no colour where that is asked for', async () => {
    const box = await workspace();
    const terminal = openIn(box, { columns: 80, rows: 24, env: { NO_COLOR: '1', LANG: 'C', LC_ALL: 'C' } });
    await terminal.shows('>Anna Weber');
    terminal.type('q');
    await expectRestored(terminal, 0);
    expect(terminal.written()).not.toMatch(/\u001B\[3[0-7]m/);
    expect(terminal.written()).not.toMatch(/[│▌▲■…]/);
  });

  it('moves the only deal there is, asking first', async () => {
    const box = await workspace(['Anna Weber']);
    const terminal = openIn(box, { columns: 80, rows: 24 });
    await terminal.shows('▌Anna Weber');
    terminal.type('>');
    await terminal.shows('Move Anna Weber from In to Contacted? y yes  n no');
    terminal.type('n');
    await terminal.hides('Move Anna Weber');
    terminal.type('>');
    await terminal.shows('Move Anna Weber from In to Contacted? y yes  n no');
    terminal.type('y');
    await terminal.shows('Anna Weber moved to Contacted; the lead is contacted now.');
    await terminal.shows(/In +0.*Contacted +1/);
    terminal.type(RIGHT);
    await terminal.shows('▌Anna Weber');
    terminal.type('q');
    await expectRestored(terminal, 0);
    const { stdout } = await box.run('deals list --json stage', { now: NOW });
    expect(JSON.parse(stdout)).toEqual([{ stage: 'contacted' }]);
  });

  it('does nothing where there is no deal, whatever key is pressed', async () => {
    const box = await workspace([]);
    const terminal = openIn(box, { columns: 80, rows: 24 });
    await terminal.shows(/In +0.*Contacted +0/);
    for (const keys of ['>', 'y', '<', '\r', 'jjkkGg ', DOWN, RIGHT, '\u001B[5~\u001B[6~']) terminal.type(keys);
    terminal.type('?');
    await terminal.shows('Leave the board');
    terminal.type('q');
    await terminal.hides('Leave the board');
    expect(terminal.screen()).not.toContain('Move ');
    terminal.type('q');
    await expectRestored(terminal, 0);
  });

  it('prints text on a terminal that understands nothing else', async () => {
    const box = await workspace();
    const terminal = openIn(box, { columns: 80, rows: 40, env: { TERM: 'dumb' } });
    await terminal.exit;
    expect(terminal.written()).not.toContain('\u001B');
    expect(terminal.screen()).toMatch(/Anna Weber[\s\S]*after 0/);
  });

  it('ends when its terminal is gone', async () => {
    const box = await workspace();
    const terminal = openIn(box, { columns: 80, rows: 24 });
    await terminal.shows('▌Anna Weber');
    const pid = Number(readFileSync(join(box.dir, 'pid'), 'utf8'));
    terminal.hangUp();
    const isAlive = (): boolean => { try { process.kill(pid, 0); return true; } catch { return false; } };
    await expect.poll(isAlive, { timeout: 20_000 }).toBe(false);
  });

  it('leaves the screen alone when there is nothing to show', async () => {
    const box = sandbox();
    const terminal = openIn(box, { columns: 80, rows: 24 });
    await terminal.exit;
    expect(terminal.screen()).toContain('after 9');
    expect(terminal.written()).not.toContain('\u001B[?1049h');
    expect(existsSync(join(box.dir, 'data', 'salesos'))).toBe(false);
  });
});
