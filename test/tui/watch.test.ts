import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTerminal } from '../support/terminal.ts';
import { sandbox } from '../support/transcript.ts';

const BINARY = join(import.meta.dirname, '../../bin/salesos.js');
const NOW = '2026-03-01T08:00:00Z';

it('draws the queue anew in the colours and the width of the terminal, and leaves it as it was', async () => {
  const box = sandbox();
  const run = async (line: string): Promise<void> => { expect(await box.run(line, { now: NOW }), line).toMatchObject({ code: 0 }); };
  await run('init --playbook default');
  await run(`import ${box.file('leads.csv', ['Name,Email', 'Anna Weber,anna@acme.example', '"\u001B[31mRed \u0007Hat",red@acme.example'].join('\n'))} --start --yes`);
  const terminal = openTerminal({
    columns: 100, rows: 20, env: { ...box.env, NODE: process.execPath, BINARY },
    command: ['/bin/sh', '-c', `trap : INT; echo before; "$NODE" "$BINARY" queue list --watch; echo "after $?"`],
  });
  await terminal.shows('smart_scan');
  expect(terminal.isAlternate()).toBe(true);
  expect(terminal.screen()).toMatch(/^Queue .* 2 queued/);
  expect(terminal.screen()).toMatch(/^ID +Job +Lead/m);
  // What a name brings is shown, and drives nothing.
  expect(terminal.screen()).toContain('␛[31mRed ␇Hat');
  expect(terminal.written()).not.toContain('\u001B[31m');
  terminal.resize(40, 12);
  // One line each: what is left of the wider screen stands beyond the edge.
  await terminal.shows(/^Queue .* 2 …/);
  expect(terminal.screen().split('\n')[2]).toMatch(/^ID +Job +Lead/);
  terminal.type('\u0003');
  await terminal.exit;
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.screen()).toMatch(/^before/);
  expect(terminal.screen()).toMatch(/after (0|130)/);
});

it('shows statistics in colours, not their escape sequences', async () => {
  const box = sandbox();
  for (const line of ['init --playbook default', `import ${box.file('leads.csv', 'Name,Email\nAnna Weber,anna@acme.example')} --start --yes`]) {
    expect(await box.run(line, { now: NOW }), line).toMatchObject({ code: 0 });
  }
  const terminal = openTerminal({ columns: 100, rows: 24, env: box.env, command: [process.execPath, BINARY, 'queue', 'stats', '--now', NOW] });
  await terminal.exit;
  expect(terminal.screen()).toMatch(/^Job +Waiting +Queued/m);
});
