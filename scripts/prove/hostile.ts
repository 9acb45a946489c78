import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSame, expectTrue, type Seen, type Step } from './step.ts';
import { BIN, fixture, inFolder, json, LEAD_FILES, NOW, salesos, withLeads } from './workspace.ts';

/** One clear message: what, why, and how to mend it; never a stack. */
const expectMessage = (what: string, err: string, words: RegExp): void => {
  expectTrue(`${what}: ${err.slice(0, 300)}`, words.test(err) && !/\n\s+at |A mistake in salesos/.test(err) && err.split('\n').length <= 8);
};

const init = (dir: string): void => { salesos(dir, ['init', '--country', 'DE', '--mode', 'hybrid']); };

const SCENES: Readonly<Record<string, (dir: string) => void>> = {
  'a playbook with a typo': (dir) => {
    init(dir);
    writeFileSync(join(dir, 'workspace', 'playbook.yaml'), 'routing:\n  min_scor: 45\n');
    expectMessage('typo', salesos(dir, ['status'], { codes: [9] }).err, /playbook\.yaml:2:3 routing\.min_scor: .*min_score/);
  },
  'a CSV that is an image': (dir) => {
    init(dir);
    writeFileSync(join(dir, 'leads.csv'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    expectMessage('image', salesos(dir, ['import', 'leads.csv'], { codes: [3] }).err, /PNG|image/i);
  },
  'an unknown command': (dir) => expectMessage('command', salesos(dir, ['leds', 'list'], { codes: [2] }).err, /Did you mean .*leads/i),
  'an unknown flag': (dir) => expectMessage('flag', salesos(dir, ['leads', 'list', '--limt', '3'], { codes: [2] }).err, /--limit/),
  'no terminal': (dir) => {
    salesos(dir, ['init']);
    salesos(dir, ['leads', 'add', 'Ada', '--email', 'ada@lab.example']);
    expectMessage('a question without a terminal', salesos(dir, ['leads', 'remove', 'ada@lab.example'], { codes: [2] }).err, /--yes/);
    expectTrue('the board without a terminal prints nothing', salesos(dir, ['board']).out.length > 0);
  },
  'no HOME': (dir) => {
    const { HOME: _home, XDG_DATA_HOME: _data, SALESOS_DB: _db, ...bare } = process.env;
    const ended = spawnSync(process.execPath, [BIN, 'leads', 'list'], { cwd: dir, env: { ...bare, HOME: '' }, encoding: 'utf8' });
    expectSame('exit code without HOME', ended.status, 9);
    expectMessage('no HOME', ended.stderr, /HOME|XDG_DATA_HOME|SALESOS_DB/);
  },
};

const clear: Step = {
  name: 'wrong input and surroundings: one clear message, the documented code',
  run: async () => {
    for (const scene of Object.values(SCENES)) await inFolder(scene);
    return Object.keys(SCENES).join(', ');
  },
};

const isRoot = (): boolean => process.getuid?.() === 0;

/** A small file system of its own, so that it can be full. */
const fullDisk: Step = {
  name: 'a full disk: nothing lost, exit code 10, goes on when there is room',
  run: async (): Promise<Seen> => {
    if (!isRoot()) return { skipped: 'only root can mount a small file system' };
    return inFolder((dir) => {
      const small = join(dir, 'workspace');
      mkdirSync(small);
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small], { encoding: 'utf8' });
      if (mounted.status !== 0) return { skipped: `mount: ${mounted.stderr.trim()}` };
      try {
        init(dir);
        const files = LEAD_FILES.map(fixture);
        let code: number | null = 0;
        let err = '';
        for (const file of [...files, fixture('events.ndjson')]) {
          if (code === 10) break;
          ({ code, err } = salesos(dir, [file.endsWith('.csv') ? 'import' : 'ingest', file], { codes: [0, 8, 10] }));
        }
        expectSame('exit code on the full disk', code, 10);
        expectMessage('full disk', err, /disk is full|no space/i);
        spawnSync('mount', ['-o', 'remount,size=64m', small]);
        for (const file of files) salesos(dir, ['import', file, '-q'], { codes: [0, 8] });
        salesos(dir, ['ingest', fixture('events.ndjson'), '-q'], { codes: [0, 8] });
        expectSame('verify with room again', json<{ ok: boolean }>(dir, ['verify']).ok, true);
        return 'stopped with 10, then completed by the same commands, verified';
      } finally { spawnSync('umount', [small]); }
    });
  },
};

const readOnly: Step = {
  name: 'a read-only folder: exit code 10',
  run: (): Promise<Seen> => inFolder((dir) => {
    if (!isRoot()) return { skipped: 'needs root to become somebody else' };
    init(dir);
    const made = spawnSync('setpriv', ['--version']);
    if (made.status !== 0) return { skipped: 'there is no setpriv here' };
    for (const path of [dir, join(dir, 'workspace')]) chmodSync(path, 0o755);
    chmodSync(join(dir, 'workspace', 'salesos.db'), 0o644);
    const ended = spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, BIN, 'leads', 'add', 'Ada', '--email', 'a@b.example', '--now', NOW], {
      env: { PATH: process.env['PATH'], HOME: dir, SALESOS_DB: join(dir, 'workspace', 'salesos.db') }, encoding: 'utf8',
    });
    if (/EACCES|Cannot find module/.test(ended.stderr) && ended.status === 1) return { skipped: 'the program itself cannot be read by others here' };
    expectSame('exit code', ended.status, 10);
    expectMessage('read-only', ended.stderr, /read-only|cannot be (written|read)|permission/i);
    return ended.stderr.split('\n')[0] ?? '';
  }),
};

const formulas: Step = {
  name: 'a lead named =cmd|\' /C calc\'!A0 survives and starts nothing',
  run: () => inFolder((dir) => {
    withLeads(dir);
    const name = `=cmd|' /C calc'!A0`;
    salesos(dir, ['leads', 'add', name, '--email', 'calc@evil.example']);
    const { out } = salesos(dir, ['export', 'leads']);
    expectTrue('the formula stands bare in the export', !out.includes(`,${name}`) && out.includes(`'${name}`));
    writeFileSync(join(dir, 'out.csv'), out);
    const { created, updated } = json<{ created: number; updated: number }>(dir, ['import', 'out.csv']);
    expectSame('created and updated by the re-import', [created, updated], [0, 0]);
    expectSame('export after re-import', salesos(dir, ['export', 'leads']).out, out);
    return 'escaped in the CSV, the same after re-import';
  }),
};

export const HOSTILE_STEPS: readonly Step[] = [clear, fullDisk, readOnly, formulas];
