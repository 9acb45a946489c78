/*
 * The main job on the fixtures, each step shown as the command a person would type, in a temporary workspace that is named and kept.
 * The fixtures' dates are moved so that their last event happened an hour ago: some of them are fresh, whenever this runs.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare const PROJECT_ROOT: string;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LEAD_FILES = ['leads-hubspot.csv', 'leads-linkedin.csv', 'leads-german.csv'] as const;

const dir = mkdtempSync(join(tmpdir(), 'salesos-demo-'));
const fixture = (name: string): string => join(PROJECT_ROOT, 'fixtures', name);
const env: NodeJS.ProcessEnv = { ...process.env, SALESOS_DB: join(dir, 'workspace', 'salesos.db') };

const isTerminal = process.stdout.isTTY;
const bold = (text: string): string => (isTerminal ? `\u001B[1m${text}\u001B[22m` : text);
const dim = (text: string): string => (isTerminal ? `\u001B[2m${text}\u001B[22m` : text);

/** Events as the fixture has them, moved in time as one. */
const moveEvents = (): void => {
  const lines = readFileSync(fixture('events.ndjson'), 'utf8').split('\n').filter((line) => line !== '');
  const timeOf = (line: string): number => {
    try { return Date.parse((JSON.parse(line) as { occurred_at?: string }).occurred_at ?? ''); } catch { return Number.NaN; }
  };
  const newest = lines.map(timeOf).filter((time) => !Number.isNaN(time)).reduce((a, b) => Math.max(a, b), 0);
  const shift = Date.now() - HOUR_MS - newest;
  const moved = lines.map((line) => line.replace(/("occurred_at":\s*")([^"]+)"/, (all, head: string, time: string) => {
    const at = Date.parse(time);
    return Number.isNaN(at) ? all : `${head}${new Date(at + shift).toISOString()}"`;
  }));
  writeFileSync(join(dir, 'events.ndjson'), `${moved.join('\n')}\n`);
};

interface Step { readonly why: string; readonly args: readonly string[]; /** 8 says that some rows were rejected, as the fixtures mean them to be. */ readonly codes?: readonly number[] }

const show = ({ why, args, codes = [0] }: Step): string => {
  process.stdout.write(`\n${dim(`# ${why}`)}\n${bold(`$ salesos ${args.map((arg) => (/[\s']/.test(arg) ? `"${arg}"` : arg)).join(' ')}`)}\n`);
  const { status } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'bin', 'salesos.js'), ...args], { cwd: dir, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === null || !codes.includes(status)) {
    process.stdout.write(`\nThe demo stopped: this ended with ${status}.\n`);
    process.exit(1);
  }
  return args.join(' ');
};

/** One field of a JSON answer, for steps that go on with what a former one found. */
const ask = <T>(...args: readonly string[]): T => {
  const { stdout } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'bin', 'salesos.js'), ...args, '--json'], { cwd: dir, env, encoding: 'utf8' });
  return JSON.parse(stdout) as T;
};

for (const file of LEAD_FILES) copyFileSync(fixture(file), join(dir, file));
copyFileSync(fixture('playbook.yaml'), join(dir, 'playbook.yaml'));
moveEvents();
process.stdout.write(`salesos demo: everything happens in ${dir}\nTo go on by hand: export SALESOS_DB=${join(dir, 'workspace', 'salesos.db')}\n`);

show({ why: 'A workspace is a folder with a database and a playbook.', args: ['init', '--playbook', 'playbook.yaml', '--mode', 'hybrid', '--country', 'DE', '--zone', 'Europe/Berlin'] });
for (const file of LEAD_FILES) show({ why: 'Leads come in as exported; what is wrong with a row is said.', args: ['import', file], codes: [0, 8] });
show({ why: 'Importing the same file again changes nothing.', args: ['import', LEAD_FILES[0]], codes: [0, 8] });
show({ why: 'What the leads did, from seven sources. Old events count; only fresh ones start work.', args: ['ingest', 'events.ndjson'], codes: [0, 8] });
show({ why: 'Where things stand.', args: ['status'] });
show({ why: 'The best leads now.', args: ['leads', 'list', '--limit', '8'] });
const [best] = ask<{ id: string }[]>('leads', 'list', '--limit', '1');
if (best) {
  show({ why: 'Every point has a reason.', args: ['why', best.id, 'score'] });
  show({ why: 'And so has the pipeline it is in.', args: ['why', best.id, 'route'] });
}
show({ why: 'What cron does every minute: whatever is due, once.', args: isTerminal ? ['tick'] : ['tick', '--json'] });
show({ why: 'What the fresh events have queued, and what waits for a yes.', args: ['queue', 'list', '--limit', '8'] });
show({ why: 'Everything that waits for a person, in one list.', args: ['todo', '--limit', '8'] });
if (best) {
  show({ why: 'A call, and what it taught us.', args: ['log', 'call', best.id, 'Wants a pilot before summer'] });
  show({ why: 'Budget and need are known now.', args: ['leads', 'bant', best.id, '--budget', 'confirmed', '--need', 'confirmed', '--timeline', 'stated', '--authority', 'stated'] });
  show({ why: 'The rules have moved the lead on.', args: ['why', best.id, 'status'] });
}
show({ why: 'The three things worth doing today.', args: ['review'] });
show({ why: 'The pipeline as text; in a terminal, `salesos board` is a full screen.', args: ['board', '--plain'] });
show({ why: 'From lead to won, stage by stage.', args: ['report', 'funnel'] });
const later = new Date(Date.now() + 15 * DAY_MS).toISOString();
show({ why: 'Two weeks of silence later: nobody had to run anything in between.', args: ['tick', '--json', '--now', later] });
show({ why: 'Every row against the ledger.', args: ['verify'] });
show({ why: 'And an import can be taken back whole.', args: ['undo', ask<readonly { readonly id: string; readonly kind: string }[]>('imports', 'list').find(({ kind }) => kind === 'import')?.id ?? '', '--yes'] });
if (process.argv.includes('--short')) rmSync(dir, { recursive: true });
else process.stdout.write(`\nThe workspace stays in ${dir}.\n`);
