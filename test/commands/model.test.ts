import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unit } from '../../src/core/base/random.ts';
import { NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

type Fields = Readonly<Record<string, unknown>>;
interface Ended { readonly count: number; /** How probable a lead of this source is won. */ readonly chance: (source: string) => number; readonly tag: string }

/** A file of leads of two sources that were won or lost, and of two who are open. */
const history = ({ count, chance, tag }: Ended): string => [
  'Name,Email,Source,Team size,Stage',
  ...Array.from({ length: count }, (_, at) => {
    const source = unit(1, tag, 'source', at) < 0.4 ? 'fair' : 'web';
    return `Lead ${at},${tag}${at}@firm${at}.example,${source},${Math.floor(unit(1, tag, 'size', at) * 90)},${unit(1, tag, 'won', at) < chance(source) ? 'Closed Won' : 'Closed Lost'}`;
  }),
  `Open Fair,fair-${tag}@open.example,fair,40,`, `Open Web,web-${tag}@open.example,web,40,`,
].join('\n');

const filled = async (ended: Ended, box: Sandbox = sandbox()): Promise<Sandbox> => {
  await box.run('init --country DE --zone Europe/Berlin', { now: NOW });
  const file = join(box.dir, `${ended.tag}.csv`);
  writeFileSync(file, history(ended));
  const { code, stderr } = await box.run(`import ${file} --outcome "Stage=won:Closed Won"`, { now: NOW });
  expect(code, stderr).toBe(0);
  return box;
};
const json = async (box: Sandbox, line: string): Promise<Fields> => {
  const { code, stdout, stderr } = await box.run(`${line} --json`, { now: NOW });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Fields;
};
const byFair = (source: string): number => (source === 'fair' ? 0.7 : 0.15);
const chanceOf = async (box: Sandbox, lead: string): Promise<number> => Number((await json(box, `leads show ${lead}`))['win_probability']);

describe('salesos model', () => {
  it('learns from imported outcomes, says how good it is, and gives every lead its chance', async () => {
    const box = await filled({ count: 240, chance: byFair, tag: 'a' });
    const before = await chanceOf(box, 'fair-a@open.example');
    const trained = await json(box, 'model train');
    expect(trained).toMatchObject({ in_force: true, outcomes: 240, refusal: null, folds: 'random', by_occurrence: 240, reason: 'the first that was learnt' });
    expect(Number(trained['auc'])).toBeGreaterThan(0.7);
    expect(trained['left_out']).toEqual([{ feature: 'attribute Stage', reason: expect.stringMatching(/written down when the outcome was known/) }]);
    expect((trained['features'] as readonly Fields[])[0]).toMatchObject({ feature: 'source' });
    expect((trained['reliability'] as readonly { readonly count: number }[]).reduce((sum, { count }) => sum + count, 0)).toBe(240);
    const [fair, web] = [await chanceOf(box, 'fair-a@open.example'), await chanceOf(box, 'web-a@open.example')];
    expect(fair).not.toBe(before);
    expect(fair).toBeGreaterThan(0.5);
    expect(web).toBeLessThan(0.3);
    const explained = await json(box, 'model explain fair-a@open.example');
    expect(explained).toMatchObject({ model: trained['id'], probability: expect.closeTo(fair, 2) });
    expect((explained['pushes'] as readonly Fields[])[0]).toMatchObject({ feature: 'source', value: 'fair' });
    const { lead_id: _, lead_name: __, ...said } = explained;
    expect(await json(box, 'why fair-a@open.example probability')).toMatchObject({ score: null, probability: said });
    expect(said).toMatchObject({ outcomes: 240, auc: trained['auc'], ece: trained['ece'], trained_at: expect.stringMatching(/^20/), refusal: null });
  });

  it('leaves out columns that an import has for the wrong reason, with dates and without, and keeps those that are honestly incomplete', async () => {
    const day = (at: number): string => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
    const half = (at: number, what: string): boolean => unit(6, what, at) < 0.5;
    const row = (at: number, ended: boolean): readonly string[] => [
      `Lead ${at}`, `l${at}@firm${at}.example`, unit(1, 'source', at) < 0.4 ? 'fair' : 'web', ended ? (unit(1, 'won', at) < 0.4 ? 'Closed Won' : 'Closed Lost') : '',
      ended && at < 200 ? (half(at, 'region') ? 'north' : 'south') : '', ended ? (half(at, 'closing') ? 'Q1' : 'Q2') : '', half(at, 'fax') ? 'yes' : '',
    ];
    const ended = Array.from({ length: 280 }, (_, at) => ({ cells: row(at, true), day: day(at) }));
    const open = Array.from({ length: 60 }, (_, at) => ({ cells: row(1000 + at, false), day: day(400 + at) }));
    const header = 'Name,Email,Source,Stage,Sales area,Closing,Fax machine';
    const files = {
      dated: [`${header},Created`, ...[...ended, ...open].map(({ cells, day: created }) => `${cells.join()},${created}`)], undated: [header, ...ended.map(({ cells }) => cells.join())], both: [header, ...[...open, ...ended].map(({ cells }) => cells.join())],
      // In no order: only the column says who is old.
      shuffled: [`${header},Angelegt am`, ...ended.map(({ cells, day: created }, at) => ({ line: `${cells.join()},${created.split('-').reverse().join('.')}`, place: unit(9, at) })).sort((a, b) => a.place - b.place).map(({ line }) => line)],
    };
    const leftOut: Record<string, unknown> = {}, folds: Record<string, unknown> = {};
    const trainedOn = async (box: Sandbox, name: string): Promise<void> => {
      const trained = await json(box, 'model train --dry-run');
      folds[name] = trained['folds'];
      leftOut[name] = Object.fromEntries((trained['left_out'] as readonly { readonly feature: string; readonly reason: string }[]).map(({ feature, reason }) => [feature, reason]));
    };
    for (const [name, lines] of Object.entries(files)) {
      const box = sandbox();
      await box.run('init --country DE --zone Europe/Berlin', { now: NOW });
      writeFileSync(join(box.dir, 'list.csv'), lines.join('\n'));
      expect((await box.run(`import ${join(box.dir, 'list.csv')} --outcome "Stage=won:Closed Won"`, { now: NOW })).code).toBe(0);
      await trainedOn(box, name);
    }
    // Told in two steps: who they are first, how it ended an hour later.
    const twice = sandbox();
    const before = { now: '2026-03-02T07:00:00Z' };
    await twice.run('init --country DE --zone Europe/Berlin', before);
    const file = twice.file('list.csv', files.both.join('\n'));
    expect((await twice.run(`import ${file}`, before)).code).toBe(0);
    expect((await twice.run(`import ${file} --outcome "Stage=won:Closed Won"`, { now: NOW })).code).toBe(0);
    await trainedOn(twice, 'twice');
    const onlyEnded = (share: number): string => `filled only for leads that ended: ${share} % of them, 0 % of the 60 open ones of the same list`;
    const stage = expect.stringMatching(/^it alone tells won from lost with an AUC of 1.00/);
    expect(leftOut).toEqual({
      dated: { 'attribute Closing': onlyEnded(100), 'attribute Sales area': onlyEnded(71), 'attribute Stage': stage },
      undated: { 'attribute Sales area': 'filled only for the first rows of a list without dates: 89 % of them, 0 % of the others; its order is taken for that of time', 'attribute Stage': stage },
      both: { 'attribute Closing': onlyEnded(100), 'attribute Sales area': onlyEnded(71), 'attribute Stage': stage },
      twice: { 'attribute Closing': onlyEnded(100), 'attribute Sales area': onlyEnded(71), 'attribute Stage': stage },
      shuffled: { 'attribute Sales area': 'filled only for older leads: 89 % of them, 0 % of the newest', 'attribute Stage': stage },
    });
    expect(folds).toEqual({ dated: 'time', undated: 'random', both: 'random', shuffled: 'time', twice: 'time' });
  });

  it('stands behind every probability that is shown, listed and stored', async () => {
    const box = await filled({ count: 120, chance: byFair, tag: 'a' });
    await json(box, 'model train');
    expect((await box.run('leads show fair-a@open.example', { now: NOW })).stdout).toMatch(/Win {8}\d+ % \(learnt from 120 outcomes, held-out AUC 0\.\d\d, Brier 0\.\d{3}\)/);
    expect((await box.run('review', { now: NOW })).stdout).toContain('Win probability is learnt from 120 outcomes');
    await box.run('tick', { now: NOW });
    expect((await box.run('leads list --where "probability>0.5 and status=new" --jsonl', { now: NOW })).stdout.trim().split('\n')).toHaveLength(1);
    expect((await box.run('verify', { now: NOW })).code).toBe(0);
  });

  it('says where it is no better than the base rate, and says nothing of it where it is', async () => {
    const words = 'That is no better than the base rate';
    const [random, telling] = [await filled({ count: 240, chance: () => 0.4, tag: 'r' }), await filled({ count: 240, chance: byFair, tag: 'a' })];
    for (const [box, isSaid] of [[random, true], [telling, false]] as const) {
      expect((await box.run('model train', { now: NOW })).stdout.includes(words)).toBe(isSaid);
      expect((await box.run('model show', { now: NOW })).stdout.includes(words)).toBe(isSaid);
    }
  });
  it('changes nothing where outcomes teach what they taught before, and tells of every training', async () => {
    const box = await filled({ count: 120, chance: byFair, tag: 'a' });
    const { id } = await json(box, 'model train');
    expect(await json(box, 'model train')).toMatchObject({ id, in_force: true, reason: 'outcomes teach what they taught before' });
    expect(await json(box, 'model history')).toEqual([expect.objectContaining({ id, in_force: true, was_taken: true, outcomes: 120 })]);
    expect(await json(box, `model show ${String(id).slice(0, 6)}`)).toMatchObject({ id, in_force: true });
    expect((await box.run('model show md_zzzz', { now: NOW })).code).toBe(4);
  });

  it('a worse one does not take the place of a better one unless a person says so', async () => {
    const box = await filled({ count: 120, chance: byFair, tag: 'a' });
    const { id } = await json(box, 'model train');
    await filled({ count: 160, chance: () => 0.4, tag: 'b' }, box);
    const worse = await json(box, 'model train');
    expect(worse).toMatchObject({ in_force: false, reason: expect.stringMatching(/^it explains \d+ % of what the base rate leaves open, the one before \d+ %$/) });
    expect(await json(box, 'model')).toMatchObject({ id, in_force: true });
    expect(await json(box, 'model train --force')).toMatchObject({ in_force: true, reason: expect.stringMatching(/a person took it all the same$/) });
    expect(await json(box, 'model')).toMatchObject({ outcomes: 280, in_force: true });
  });

  it('refuses with too few outcomes, says how many, and goes on by the prior', async () => {
    const box = await filled({ count: 30, chance: byFair, tag: 'a' });
    const before = await chanceOf(box, 'fair-a@open.example');
    const refused = await json(box, 'model train');
    expect(refused).toMatchObject({ id: null, in_force: false, auc: null, refusal: expect.stringMatching(/^not enough data: \d+ won, \d+ lost; it takes 40 outcomes, 10 of each$/) });
    expect(await chanceOf(box, 'fair-a@open.example')).toBe(before);
    expect(await json(box, 'model history')).toEqual([]);
    expect((await box.run('review', { now: NOW })).stdout).toContain(`Win probability is a prior from score and BANT: ${String(refused['refusal'])}.`);
    expect(await json(box, 'model')).toMatchObject({ id: null, at: null, in_force: false, outcomes: 30, refusal: refused['refusal'] });
    expect((await box.run('model explain fair-a@open.example', { now: NOW })).stdout).toMatch(/A prior, from score and BANT: not enough data: \d+ won, \d+ lost; it takes 40 outcomes, 10 of each\.\n {2}In log-odds:\n(?: {2}[+-].*\n)* {2}-4\.50 {2}where everybody begins/);
    expect((await json(box, 'why fair-a@open.example probability'))['probability']).toMatchObject({ model: null, auc: null, base: null, pushes: expect.arrayContaining([{ feature: 'where everybody begins', value: '', logit: -4.5 }]) });
  });

  it('says that an outcome was taken back, is trained again by a tick, and knows nothing of it then', async () => {
    const box = await filled({ count: 80, chance: byFair, tag: 'a' });
    const first = await json(box, 'model train');
    await box.run('tick', { now: NOW });
    const [one] = await json(box, 'leads list --status won --limit 1') as unknown as readonly { readonly id: string }[];
    await box.run(`leads status ${one?.id ?? ''} new`, { now: NOW });
    expect(await json(box, 'model')).toMatchObject({ id: first['id'], taken_back: 1 });
    expect((await box.run('model', { now: NOW })).stdout).toContain('Of what it learnt from 1 outcome was taken back since');
    const later = { now: '2026-03-02T09:30:00Z' };
    await box.run('tick', later);
    const { stdout } = await box.run('model --json', later);
    expect(JSON.parse(stdout)).toMatchObject({ in_force: true, taken_back: 0, won: Number(first['won']) - 1, reason: '1 outcome that the one before learnt from was taken back' });
    expect((await box.run('verify', later)).code).toBe(0);
  });

  it('lets go of what it learnt once the outcomes are taken back', async () => {
    const box = await filled({ count: 60, chance: byFair, tag: 'a' });
    const before = await chanceOf(box, 'fair-a@open.example');
    await json(box, 'model train');
    for (const { id } of await json(box, 'leads list --status won --limit 60') as unknown as readonly { readonly id: string }[]) await box.run(`leads status ${id} new`, { now: NOW });
    expect(await json(box, 'model train')).toMatchObject({ in_force: true, refusal: expect.stringMatching(/^not enough data: 0 won/) });
    expect(await chanceOf(box, 'fair-a@open.example')).toBe(before);
  });
});
