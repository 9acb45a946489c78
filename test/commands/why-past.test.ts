import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const at = (day: number, hour = 9): string => `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
const event = (type: string, occurredAt: string, metadata: object = {}): string =>
  JSON.stringify({ event_type: type, source: 'website', occurred_at: occurredAt, lead_identifier: { email: 'anna@lab.example' }, metadata });
const RULES = (points: number): string => `scoring:\n  fit: { leader: off, company_known: off, business_email: off }\n  behaviour: { demo_requested: ${points}, webinar_attended: { points: 10, cap: 10, decay: { half_life: 10d } } }\n`;

/** What `why` says, without what looks ahead. */
const why = async (box: Sandbox, now: string, more = ''): Promise<Readonly<Record<string, unknown>>> => {
  const { code, stdout, stderr } = await box.run(`why anna@lab.example --json ${more} --db {dir}/w/salesos.db`, { now });
  expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
  const { next: _next, at: _at, job, ...rest } = JSON.parse(stdout) as Record<string, unknown> & { readonly job: { readonly history: unknown } };
  return { ...rest, job: job.history };
};

/** A webinar on the 1st, new rules on the 5th, and on the 8th news of a demo that was asked for on the 2nd. */
const live = async (box: Sandbox): Promise<{ readonly third: object; readonly sixth: object; readonly ninth: object }> => {
  const run = async (line: string, now: string): Promise<void> => {
    const { code, stderr } = await box.run(`${line} --db {dir}/w/salesos.db`, { now });
    expect(`${line}: ${code} ${code === 0 ? '' : stderr}`).toBe(`${line}: 0 `);
  };
  await run('init --zone UTC --mode hybrid --country DE', at(1));
  const playbook = join(box.dir, 'w/playbook.yaml');
  writeFileSync(playbook, RULES(30));
  box.file('leads.csv', 'Name,Email,Company,Job Title\nAnna Berg,anna@lab.example,Lab,CEO\n');
  await run('import {dir}/leads.csv', at(1));
  box.file('one.ndjson', event('webinar_attended', at(1, 8)));
  await run('ingest {dir}/one.ndjson', at(1, 10));
  const third = await why(box, at(3));
  writeFileSync(playbook, `${RULES(20)}routing: { min_score: 15 }\n`);
  await run('tick', at(5));
  const sixth = await why(box, at(6));
  box.file('two.ndjson', event('demo_requested', at(2, 8), { message: 'what is the price?' }));
  await run('ingest {dir}/two.ndjson', at(8));
  return { third, sixth, ninth: await why(box, at(9)) };
};

it('says of a past moment what was said then, by what was known and under the rules of that day', async () => {
  const box = sandbox();
  const { third, sixth, ninth } = await live(box);
  expect(third).toMatchObject({ playbook_version: 2, score: { score: expect.closeTo(8.6, 1) }, status: { status: 'new' } });
  expect(ninth).toMatchObject({ playbook_version: 3, route: { pipeline: 'sales' } });
  expect(await why(box, at(20), '--at 2026-03-03T09:00')).toEqual(third);
  expect(await why(box, at(20), '--at 2026-03-06T09:00')).toEqual(sixth);
  expect(await why(box, at(20), '--at 2026-03-09T09:00')).toEqual(ninth);
}, 120_000);

it('knows in hindsight what came late, and what was decided late still was not decided then', async () => {
  const box = sandbox();
  const { third } = await live(box);
  const hindsight = await why(box, at(20), '--at 2026-03-03T09:00 --hindsight');
  const rules = (answer: object): readonly string[] => (answer as { score: { parts: { rule: string }[] } }).score.parts.map(({ rule }) => rule);
  expect(rules(third)).toEqual(['webinar_attended']);
  expect(rules(hindsight)).toEqual(['demo_requested', 'webinar_attended']);
  expect(hindsight).toMatchObject({ hindsight: true, playbook_version: 2, score: { score: expect.closeTo(38.6, 1) }, route: { pipeline: null, decisions: [] }, status: { status: 'new' } });
}, 120_000);

it('says at which moment and under which rules, and refuses what there is no answer to', async () => {
  const box = sandbox();
  await live(box);
  await transcript(box, `
$ salesos why anna@lab.example score --at 2026-03-03T09:00 --db {dir}/w/salesos.db
Anna Berg  ld_…
At 2026-03-03 09:00, as was known then, under version 2 of the playbook

Score 8.6
  Fit +0.0: no rule holds
  Engagement +8.6
      +8.6  webinar_attended: #… webinar_attended…2026-03-01 08:00; halves every 10 d, was +10.0
$ salesos why anna@lab.example --at 2026-02-01 --db {dir}/w/salesos.db
? 4
! Lead ld_… was not known yet.
! It was recorded at 2026-03-01T09:00:00Z.
$ salesos why anna@lab.example --at 2027-02-01 --db {dir}/w/salesos.db
? 2
! --at is still to come.
! Name a moment that has passed: --at -7d
$ salesos why anna@lab.example --hindsight --db {dir}/w/salesos.db
? 2
! --hindsight looks back at a moment: say which.
! salesos why LEAD score --at -7d --hindsight
$ salesos why anna@lab.example next --at -1d --db {dir}/w/salesos.db
? 2
! What came next is no secret of the past.
! Ask for another topic with --at, or for next without it.
`, { now: at(20) });
}, 120_000);
