import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bundleScript, start } from '../support/process.ts';
import { sandbox, spawnedTranscript } from '../support/transcript.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Pages whose commands are run as they stand: what they show is what a reader sees. */
const PAGES = [
  { page: 'first-hour.md', files: 'first-hour', now: '2026-03-02T08:00:00Z' },
  { page: 'how-it-decides.md', files: 'how-it-decides', now: '2026-03-02T08:00:00Z' },
  { page: 'how-it-learns.md', files: 'how-it-learns', now: '2026-03-02T08:00:00Z' },
] as const;

/** The ```console blocks of a page, as one transcript. */
const commandsOf = (page: string): string =>
  [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '').join('');

it.each(PAGES)('what docs/$page shows is what happens', async ({ page, files, now }) => {
  const box = sandbox();
  cpSync(join(ROOT, 'fixtures', files), box.dir, { recursive: true });
  const commands = commandsOf(page);
  expect(commands).toMatch(/^\$ salesos init/);
  await spawnedTranscript(box, commands, { now });
}, 120_000);

const firstLine = (child: ChildProcess): Promise<string> => new Promise((resolve) => { child.stdout?.once('data', resolve); });

it('what docs/first-campaign.md shows is what happens, and the mails arrive, each once', async () => {
  const box = sandbox();
  cpSync(join(ROOT, 'fixtures/first-campaign'), box.dir, { recursive: true });
  const server = start([await bundleScript('mail-taker')]);
  onTestFinished(() => { server.child.kill(); });
  const [, port = ''] = /port (\d+)/.exec(await firstLine(server.child)) ?? [];
  await spawnedTranscript(box, commandsOf('first-campaign.md').replaceAll('2525', port), { now: '2026-03-02T08:30:00Z' });
  server.child.kill();
  expect((await server.done).trim().split('\n').slice(1).sort()).toEqual(['anna@lab.example: Nice to meet you, Anna', 'ben@werk.example: Nice to meet you, Ben', 'mia@firma.example: Test from salesos']);
}, 120_000);
