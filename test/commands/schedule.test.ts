import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Result, type Sandbox, sandbox } from '../support/transcript.ts';

vi.setConfig({ testTimeout: 120_000 });

const OTHERS = '# mine\nMAILTO=mia@lab.example\n*/5 * * * * /usr/bin/true\n';

/** Works on a file as cron's own does: prints it, takes a new one from stdin if it ends its last line, removes it. */
const CRONTAB = `#!/bin/sh
file="$CRONTAB_FILE"
case "$1" in
  -l) if [ -f "$file" ]; then cat "$file"; else echo "no crontab for mia" >&2; exit 1; fi ;;
  -r) rm -f "$file" ;;
  -) cat > "$file.new"; if [ -s "$file.new" ] && [ -n "$(tail -c 1 "$file.new")" ]; then rm "$file.new"; echo "new crontab file is missing newline before EOF" >&2; exit 1; fi; mv "$file.new" "$file" ;;
  *) exit 2 ;;
esac
`;
const SYSTEMCTL = `#!/bin/sh
echo "$@" >> "$SYSTEMCTL_LOG"
exit "\${SYSTEMCTL_CODE:-0}"
`;

interface Machine { readonly box: Sandbox; readonly crontab: string; readonly run: (line: string, env?: Readonly<Record<string, string>>) => Result; readonly env: Readonly<Record<string, string>>; readonly database: string }
/** A machine with these programs and no others but those that they need. */
const machine = async (programs: Readonly<Record<string, string>>): Promise<Machine> => {
  const box = sandbox();
  await box.run('init --zone UTC');
  const bin = dirname(box.file('bin/none', ''));
  for (const [name, text] of Object.entries(programs)) chmodSync(box.file(`bin/${name}`, text), 0o755);
  const crontab = join(box.dir, 'crontab of mia');
  const env = { PATH: bin, CRONTAB_FILE: crontab, SYSTEMCTL_LOG: join(box.dir, 'systemctl.log') };
  // The fake programs call cat, mv, rm and tail.
  for (const tool of ['cat', 'mv', 'rm', 'tail']) chmodSync(box.file(`bin/${tool}`, `#!/bin/sh\nexec /usr/bin/${tool} "$@"\n`), 0o755);
  return { box, crontab, env, database: join(box.dir, 'data/salesos/default/salesos.db'), run: (line, more = {}) => box.spawn(line, { env: { ...env, ...more } }) };
};

describe('schedule install', () => {
  it('puts a line into the crontab that ticks with cron\'s bare surroundings, once, and takes exactly it out', async () => {
    const { box, crontab, run, database } = await machine({ crontab: CRONTAB });
    writeFileSync(crontab, OTHERS);
    expect(run('schedule install --print')).toMatchObject({ code: 0, stdout: expect.stringContaining('# salesos tick for ') });
    expect(readFileSync(crontab, 'utf8')).toBe(OTHERS);
    expect(run('schedule install')).toMatchObject({ code: 0, stdout: expect.stringContaining('Installed: cron ticks this workspace each minute.') });
    const installed = readFileSync(crontab, 'utf8');
    expect(installed.startsWith(OTHERS)).toBe(true);
    expect(run('schedule install --json changed')).toMatchObject({ code: 0, stdout: '{\n  "changed": false\n}\n' });
    expect(readFileSync(crontab, 'utf8')).toBe(installed);
    const line = installed.trimEnd().split('\n').at(-1) ?? '';
    expect(line.startsWith('* * * * * ')).toBe(true);
    // As cron does it: sh, next to no variables, another folder.
    const ticked = spawnSync('/bin/sh', ['-c', line.slice('* * * * * '.length).replaceAll('\\%', '%')], { cwd: '/', env: { HOME: box.dir, PATH: '/usr/bin:/bin', SHELL: '/bin/sh' }, encoding: 'utf8' });
    expect(ticked).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const db = new SqliteDatabase(database, { readonly: true });
    expect(Number(db.prepare(`SELECT value FROM workspace WHERE name = 'last_tick'`).pluck().get())).toBeGreaterThan(0);
    db.close();
    expect(run('schedule uninstall')).toMatchObject({ code: 0, stdout: expect.stringContaining('Taken out of cron') });
    expect(readFileSync(crontab, 'utf8')).toBe(OTHERS);
    expect(run('schedule uninstall')).toMatchObject({ code: 0, stdout: 'Nothing was installed for this workspace.\n' });
  });
  it('leaves no crontab behind where there was none, and two workspaces alone', async () => {
    const { box, crontab, run } = await machine({ crontab: CRONTAB });
    await box.run('init --zone UTC --workspace second');
    run('schedule install');
    const first = readFileSync(crontab, 'utf8');
    run('schedule install --workspace second');
    expect(run('schedule uninstall --workspace second').code).toBe(0);
    expect(readFileSync(crontab, 'utf8')).toBe(first);
    run('schedule uninstall');
    expect(existsSync(crontab)).toBe(false);
  });
  it('says what is missing, and what cron said when it refused', async () => {
    const { run } = await machine({});
    expect(run('schedule install --cron')).toMatchObject({ code: 9, stderr: expect.stringContaining('there is no cron here') });
    expect(run('schedule install')).toMatchObject({ code: 9, stderr: expect.stringContaining('neither cron nor systemd') });
    expect(run('schedule install --cron --systemd')).toMatchObject({ code: 2 });
    const denied = await machine({ crontab: '#!/bin/sh\necho "You (mia) are not allowed to use this program" >&2\nexit 1\n' });
    expect(denied.run('schedule install')).toMatchObject({ code: 7, stderr: expect.stringContaining('You (mia) are not allowed') });
  });
  it('makes a timer of systemd, and leaves nothing behind where that is refused', async () => {
    const { box, run, database } = await machine({ systemctl: SYSTEMCTL });
    const folder = join(box.dir, 'config/systemd/user');
    expect(run('schedule install --systemd', { SYSTEMCTL_CODE: '1' })).toMatchObject({ code: 7, stderr: expect.stringContaining('systemctl --user daemon-reload failed') });
    expect(readdirSync(folder)).toEqual([]);
    expect(run('schedule install')).toMatchObject({ code: 0, stdout: expect.stringContaining('a timer of systemd') });
    const [service = '', timer = ''] = readdirSync(folder).sort();
    expect(readFileSync(join(folder, service), 'utf8')).toContain(`Environment="SALESOS_DB=${database}"`);
    expect(timer).toBe(service.replace('.service', '.timer'));
    expect(readFileSync(join(box.dir, 'systemctl.log'), 'utf8')).toContain(`--user enable --now ${timer}\n`);
    expect(run('schedule uninstall')).toMatchObject({ code: 0, stdout: expect.stringContaining('Taken out of systemd') });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('schedule show', () => {
  it('tells the last runs with result, duration and error', async () => {
    const box = sandbox();
    await box.run('init --zone UTC', { now: '2026-03-02T08:00:00Z' });
    expect(await box.run('schedule show cleanup', { now: '2026-03-02T08:00:00Z' })).toMatchObject({ code: 0, stdout: expect.stringContaining('It has not run yet.') });
    await box.run('schedule run cleanup', { now: '2026-03-02T08:01:00Z' });
    await box.run('schedule run cleanup', { now: '2026-03-02T08:02:00Z' });
    const { stdout } = await box.run('schedule show cleanup --json', { now: '2026-03-02T09:00:00Z' });
    expect(JSON.parse(stdout)).toMatchObject({ name: 'cleanup', timeout_ms: 600_000, last_error: null, runs: [
      { state: 'succeeded', reason: 'by hand', finished_at: '2026-03-02T08:02:00Z', attempts: 1, error: null, duration_ms: expect.any(Number), result: { jobs: 0, notifications: 0 } },
      { finished_at: '2026-03-02T08:01:00Z' },
    ] });
    expect((await box.run('schedule show cleanup --limit 1', { now: '2026-03-02T09:00:00Z' })).stdout.match(/by hand/g)).toHaveLength(1);
    expect(await box.run('schedule show clean_up')).toMatchObject({ code: 4, stderr: expect.stringContaining('Did you mean "cleanup"?') });
  });
});
