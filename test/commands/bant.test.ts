import { describe, expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const MARCH = '2026-03-02T09:00:00Z';
const pipe = { now: MARCH };
const begin = async (playbook = ''): Promise<Sandbox> => {
  const box = sandbox();
  const options = playbook === '' ? '' : `--playbook ${box.file('own.yaml', playbook)}`;
  expect(await box.run(`init --country DE --language en ${options}`, pipe)).toMatchObject({ code: 0 });
  expect(await box.run('leads add "Anna Berg" --email anna@lab.example --company Lab', pipe)).toMatchObject({ code: 0 });
  return box;
};

test('flags answer, each letter with its own quote; undo takes the answers back with what they did', async () => {
  const box = await begin();
  await transcript(box, `
$ salesos leads bant anna --budget confirmed --budget-quote "20k are approved" --need confirmed --quote "We lose a day a week" --at yesterday
Anna Berg  ld_…: BANT 50 (yellow)
  budget        25  confirmed, 2026-03-01, answer by hand: "20k are approved"
  need          25  confirmed, 2026-03-01, answer by hand: "We lose a day a week"
  not asked: authority, timeline
  budget confirmed: "20k are approved"
  need confirmed: "We lose a day a week"
  status new → qualified: BANT 50
…
! Next: salesos leads bant ld_… --authority stated --authority-quote "…"
$ salesos leads bant anna --show
Anna Berg  ld_…: BANT 50 (yellow)
  budget        25  confirmed, 2026-03-01, answer by hand: "20k are approved"
  need          25  confirmed, 2026-03-01, answer by hand: "We lose a day a week"
  not asked: authority, timeline
! Next: salesos leads bant ld_… --authority stated --authority-quote "…"
$ salesos why anna bant
Anna Berg  ld_…

BANT 50 (yellow)
  budget        25  confirmed, 2026-03-01, answer by hand: "20k are approved"
  need          25  confirmed, 2026-03-01, answer by hand: "We lose a day a week"
  not asked: authority, timeline
`, pipe);
  expect(await box.run('undo --yes', pipe)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Took back answers/) });
  expect(JSON.parse((await box.run('leads show anna --json bant,status', pipe)).stdout)).toEqual({ bant: null, status: 'new' });
  expect(await box.run('verify', pipe)).toMatchObject({ code: 0 });
});

test('an interview asks a letter at a time in the language of the workspace, shows what is known, and keeps what was answered when it breaks off', async () => {
  const box = await begin();
  await box.run('leads bant anna --budget stated --quote "about 5k" --at 2025-11-01', pipe);
  const asked = { now: MARCH, isTerminal: true, columns: 120, env: { NO_COLOR: '1' } };
  const { code, stdout, stderr } = await box.run('leads bant anna', { ...asked, input: '\nsometimes\nconf\nI decide alone\nhinted\n\nnone\n\n' });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).toContain('What have you set aside for this, and what does the problem cost you today?\n  known: stated, 2025-11-01 (stale), answer by hand: "about 5k"\n');
  expect(stderr).toContain('"sometimes" is none of the levels.');
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    expect.stringMatching(/^Anna Berg {2}ld_\w+: BANT 44 \(red\)$/), '  budget         9  stated, 2025-11-01 (stale), answer by hand: "about 5k"',
    '  authority     25  confirmed, 2026-03-02, answer by hand: "I decide alone"', '  need          10  hinted, 2026-03-02, answer by hand', '  timeline       0  none, 2026-03-02, answer by hand',
  ]);
  expect(await box.run('leads bant anna', { ...asked, input: 'none\nno money\nhint' })).toMatchObject({ code: 130 });
  expect(JSON.parse((await box.run('leads bant anna --json bant', pipe)).stdout)).toEqual({ bant: 35 });
});

test('without a terminal and without answers it refuses, and says what to type', async () => {
  const box = await begin();
  await transcript(box, `
$ salesos leads bant anna
? 2
! There is no terminal to ask the questions on.
! Give answers: salesos leads bant "anna" --budget stated --budget-quote "…"; or --show for what is known.
$ salesos leads bant anna --need-quote "soon"
? 2
! --need-quote says nothing of how sure it is.
! Add the level: --need none | hinted | stated | confirmed
$ salesos leads bant anna --need stated --at tomorrow
? 3
! --at is in the future.
! Give the moment at which it was said: --at yesterday
`, pipe);
});

describe('the edges', () => {
  // A level worth 24.9 makes 49.9 and 74.9 of what would be 50 and 75.
  test.each<[string, number, string, string, readonly string[]]>([
    ['--budget confirmed --need stated', 49, 'red', 'new', []],
    ['--budget confirmed --need confirmed', 50, 'yellow', 'qualified', []],
    ['--budget confirmed --need confirmed --authority stated', 74, 'yellow', 'qualified', []],
    ['--budget confirmed --need confirmed --authority confirmed', 75, 'green', 'qualified', ['Schedule meeting']],
  ])('%s: BANT %d, %s, %s, recommended: %j', async (flags, bant, colour, status, recommended) => {
    const box = await begin('bant: { levels: { stated: 24.9 } }\n');
    const answered = JSON.parse((await box.run(`leads bant anna ${flags} --json bant,colour`, pipe)).stdout) as object;
    const { status: is } = JSON.parse((await box.run('leads show anna --json status', pipe)).stdout) as { status: string };
    const actions = (JSON.parse((await box.run('recommendations list --json action', pipe)).stdout) as { action: string }[]).map(({ action }) => action);
    expect({ ...answered, status: is, recommended: actions }).toEqual({ bant, colour, status, recommended });
  });
});
