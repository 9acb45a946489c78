import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

/** A Monday, 10:00 in Berlin. */
const NOW = '2026-03-02T09:00:00Z';
const pipe = { now: NOW };
const DAY_MS = 86_400_000;
const BIOTECH = readFileSync(join(import.meta.dirname, '../../playbooks/biotech.yaml'), 'utf8');

/** The playbook as it is, with one more way to earn points, for tenths; and what a test changes of the team. */
const begin = async (changes: readonly (readonly [string, string])[] = []): Promise<Sandbox> => {
  const box = sandbox();
  const all = [['    poster_scanned: 10\n', '    poster_scanned: 10\n    survey_answered: 14.9\n'] as const, ...changes];
  const text = all.reduce((yaml, [from, to]) => {
    expect(yaml).toContain(from);
    return yaml.replace(from, to);
  }, BIOTECH);
  expect(await box.run(`init --country DE --language en --zone Europe/Berlin --playbook ${box.file('biotech.yaml', text)}`, pipe)).toMatchObject({ code: 0 });
  return box;
};

/** What a lead did, and how many days ago. */
type Did = readonly [type: string, daysAgo: number, metadata?: object];
const arrive = async (box: Sandbox, leads: Readonly<Record<string, readonly Did[]>>, now = NOW): Promise<void> => {
  const lines = Object.entries(leads).flatMap(([name, did]) => did.map(([event_type, daysAgo, metadata = {}], index) => JSON.stringify({
    event_type, source: 'website', occurred_at: new Date(Date.parse(now) - daysAgo * DAY_MS).toISOString(), lead_identifier: { email: `${name}@gmail.com` },
    metadata, idempotency_key: `${name} ${index}`,
  })));
  const { code, stderr } = await box.run(`ingest ${box.file('events.ndjson', `${lines.join('\n')}\n`)}`, { now });
  expect({ code, stderr }).toMatchObject({ code: 0 });
};

interface Why { readonly route: { readonly pipeline: string | null; readonly owner: string | null; readonly conflicts: readonly object[]; readonly decisions: readonly { readonly rule: string | null; readonly passed_over: readonly { readonly member: string; readonly because: string }[] }[] };
  readonly score: { readonly score: number }; readonly intent: { readonly intents: readonly { readonly intent: string; readonly confidence: number }[] } }
const whyOf = async (box: Sandbox, name: string, now = NOW): Promise<Why> => JSON.parse((await box.run(`why ${name}@gmail.com --json score,intent,route`, { now })).stdout) as Why;
/** `score; confidences; where it is by which rule`. */
const row = async (box: Sandbox, name: string): Promise<string> => {
  const { score: { score }, intent: { intents }, route: { pipeline, conflicts, decisions } } = await whyOf(box, name);
  const shares = intents.map(({ intent, confidence }) => `${intent} ${confidence.toFixed(3)}`).join(' ');
  return `${score.toFixed(1)} | ${shares || '-'} | ${pipeline === null ? (conflicts.length > 0 ? 'pool, conflict' : 'pool') : `${pipeline} by ${decisions[0]?.rule}`}`;
};
const ownerOf = async (box: Sandbox, name: string, now = NOW): Promise<string> => {
  const { route: { owner, decisions } } = await whyOf(box, name, now);
  return [owner ?? 'nobody', ...(decisions[0]?.passed_over ?? []).map(({ member, because }) => `${member} ${because}`)].join('; ');
};

const webinars = (count: number): readonly Did[] => Array.from({ length: count }, () => ['webinar_attended', 1]);
const survey: Did = ['survey_answered', 1];
const sample = (daysAgo: number): Did => ['sample_requested', daysAgo];
/** A page weighs .75 once it is 12.4511 days old: alone beside another such, .30 each. */
const pages = (daysAgo: number): readonly Did[] => [['page_visited', daysAgo, { page: '/research/x' }], ['page_visited', daysAgo, { page: '/lab-services/y' }]];
/** Beside a sample of now (1.5) the words weigh 1.1364, and the two are .10 apart, once they are 12.0156 days old. */
const words = (daysAgo: number): Did => ['form_submitted', daysAgo, { message: 'a custom panel' }];

test('the routing table of the biotech playbook, at its edges', async () => {
  // A sample is 25 points and 1.5 for b2b: 1.5 of 1.5 + 1 is .60. A webinar is 15 points, a page 1, a form 20.
  const table: readonly (readonly [what: string, did: readonly Did[], expected: string])[] = [
    ['score39.9', [sample(0), survey], '39.9 | b2b 0.600 | pool'],
    ['score40.0', [sample(0), ...webinars(1)], '40.0 | b2b 0.600 | b2b_lab_enablement by route.intent'],
    ['confidence.59', [sample(1.75), ...webinars(1)], '40.0 | b2b 0.590 | pool'],
    ['confidence.5999', [sample(0.01), ...webinars(1)], '40.0 | b2b 0.599 | pool'],
    ['conflict.30', [...pages(12.45), ...webinars(3)], '47.0 | research 0.300 b2b 0.300 | pool, conflict'],
    ['conflict.299', [...pages(12.46), ...webinars(3)], '47.0 | research 0.299 b2b 0.299 | pool'],
    ['gap.0998', [sample(0), words(12)], '45.0 | b2b 0.412 co_creation 0.312 | pool, conflict'],
    ['gap.1003', [sample(0), words(12.05)], '45.0 | b2b 0.412 co_creation 0.312 | pool'],
    ['conflict39.9', [...pages(12), survey, ['form_submitted', 1], ['portal_login', 1], ['email_opened', 1]], '39.9 | research 0.301 b2b 0.301 | pool'],
    ['discovery59.9', [...webinars(3), survey], '59.9 | - | pool'],
    ['discovery60.0', webinars(4), '60.0 | - | discovery by route.discovery'],
    ['conflict before discovery', [...pages(12.45), ...webinars(4)], '62.0 | research 0.300 b2b 0.300 | pool, conflict'],
    ['apart and discovered', [...pages(12.46), ...webinars(4)], '62.0 | research 0.299 b2b 0.299 | discovery by route.discovery'],
  ];
  const box = await begin();
  const nameOf = (what: string): string => what.replaceAll(/\W/g, '-');
  await arrive(box, Object.fromEntries(table.map(([what, did]) => [nameOf(what), did])));
  const rows: string[] = [];
  for (const [what] of table) rows.push(`${what}: ${await row(box, nameOf(what))}`);
  expect(rows).toEqual(table.map(([what, , expected]) => `${what}: ${expected}`));
  // Each conflict is a task to decide, and those of the pool are found.
  const tasks = JSON.parse((await box.run('tasks list --json title', pipe)).stdout) as readonly { readonly title: string }[];
  expect(tasks.filter(({ title }) => title.startsWith('Decide where'))).toHaveLength(table.filter(([, , expected]) => expected.endsWith('conflict')).length);
  const unrouted = JSON.parse((await box.run('leads list --unrouted --limit 50 --json email', pipe)).stdout) as readonly object[];
  expect(unrouted).toHaveLength(table.filter(([, , expected]) => expected.includes('| pool')).length);
});

const research = (): readonly Did[] => [['protocol_downloaded', 0], ['poster_scanned', 0], ...webinars(2)];
const discovered = (): readonly Did[] => webinars(4);

test('owners: a tie goes to the first, then to the least used share; who is away, or not at work, gets nothing while others can', async () => {
  const box = await begin();
  const seen: string[] = [];
  const next = async (name: string, now = NOW): Promise<void> => { await arrive(box, { [name]: research() }, now); seen.push(`${name}: ${await ownerOf(box, name, now)}`); };
  await next('tie');
  await next('share');
  await next('least');
  expect(await box.run('team away mara --until 2026-03-03', pipe)).toMatchObject({ code: 0 });
  await next('away');
  await next('back', '2026-03-03T09:00:00Z');
  expect(seen).toEqual([
    'tie: mara; jonas does not take research_lab; ines not their turn',
    'share: ines; mara more loaded: 1 of 30 open deals; jonas does not take research_lab',
    'least: mara; jonas does not take research_lab; ines more loaded: 1 of 12 open deals',
    'away: ines; mara away; jonas does not take research_lab',
    'back: mara; jonas does not take research_lab; ines more loaded: 2 of 12 open deals',
  ]);
});

test('owners: outside the working hours of a member, by the member\'s own clock', async () => {
  const tokyo = [['ines: { name: Ines Korte,', 'ines: { name: Ines Korte, zone: Asia/Tokyo,']] as const;
  const box = await begin(tokyo);
  await arrive(box, { day: research() });
  await arrive(box, { evening: research() });
  // 04:00 UTC is 13:00 in Tokyo and 05:00 in Berlin; on Saturday nobody works, and the least loaded is asked.
  await arrive(box, { night: research() }, '2026-03-03T04:00:00Z');
  await arrive(box, { saturday: research() }, '2026-03-07T12:00:00Z');
  expect([await ownerOf(box, 'day'), await ownerOf(box, 'evening'), await ownerOf(box, 'night'), await ownerOf(box, 'saturday')]).toEqual([
    'mara; jonas does not take research_lab; ines outside working hours', 'mara; jonas does not take research_lab; ines outside working hours',
    'ines; mara outside working hours; jonas does not take research_lab', 'mara; jonas does not take research_lab; ines more loaded: 1 of 12 open deals',
  ]);
});

test('capacity: full, a task and a notice; freed by a closed deal, a member who is back, and a larger capacity in the playbook', async () => {
  const box = await begin([['capacity: 30', 'capacity: 1'], ['capacity: 25', 'capacity: 1']]);
  await arrive(box, { one: discovered() });
  await arrive(box, { two: discovered() });
  await arrive(box, { three: discovered() });
  await transcript(box, `
$ salesos why three@gmail.com route
three@gmail.com  ld_…

Route: discovery, owner nobody
  Decided
    2026-03-02 10:00  #… discovery, owner nobody by rule route.discovery; score 60.0 then
      score 60.0, no clear intent
      not mara: full: 1 of 1 open deals
      not jonas: full: 1 of 1 open deals
      not ines: does not take discovery
…
  It waits for an owner now
    mara: full: 1 of 1 open deals
    jonas: full: 1 of 1 open deals
    ines: does not take discovery
…
$ salesos tasks list --lead three@gmail.com
tk_…	Find an owner for three@gmail.com	…
! Next: salesos tasks done tk_…
`, pipe);
  expect((await box.run('notifications list --json kind', pipe)).stdout).toContain('no_owner');
  expect(await box.run('deals close one@gmail.com --lost --reason "no budget"', pipe)).toMatchObject({ code: 0 });
  expect(await ownerOf(box, 'three')).toBe('mara; jonas full: 1 of 1 open deals; ines does not take discovery');
  await box.run('team away mara', pipe);
  await box.run('deals close three@gmail.com --lost --reason "later"', pipe);
  await arrive(box, { four: discovered() });
  expect((await whyOf(box, 'four')).route.owner).toBeNull();
  await box.run('team back mara', pipe);
  expect((await whyOf(box, 'four')).route.owner).toBe('mara');
  await arrive(box, { five: discovered() });
  const path = (await box.run('playbook path', pipe)).stdout.trim();
  writeFileSync(path, readFileSync(path, 'utf8').replace('discovery], capacity: 1 }\n    ines', 'discovery], capacity: 2 }\n    ines'));
  expect((await whyOf(box, 'five')).route.owner).toBeNull();
  expect(await box.run('tick', pipe)).toMatchObject({ code: 0 });
  expect(await ownerOf(box, 'five')).toBe('jonas; mara full: 1 of 1 open deals; ines does not take discovery');
});

test('a deal made by hand says why it is nobody else\'s, and so does one that a rule made; an owner who was named has no reasons', async () => {
  const box = await begin();
  await box.run('leads add "Ida Horn" --email ida@gmail.com', pipe);
  await box.run('leads add "Uwe Lenz" --email uwe@gmail.com', pipe);
  await box.run('team away ines', pipe);
  expect(await box.run('deals create ida --pipeline research_lab', pipe)).toMatchObject({ code: 0 });
  const reasons = async (deal: string): Promise<unknown> => (JSON.parse((await box.run(`deals show ${deal} --json owner,passed_over`, pipe)).stdout));
  const others = [{ member: 'jonas', because: 'does not take research_lab' }, { member: 'ines', because: 'away' }];
  expect(await reasons('ida')).toEqual({ owner: 'mara', passed_over: others });
  expect((await box.run('deals show ida', pipe)).stdout).toContain('Owner      mara\n           not jonas: does not take research_lab\n           not ines: away\n');
  expect((await whyOf(box, 'ida')).route.decisions[0]).toMatchObject({ passed_over: others });
  await box.run('deals edit ida --owner jonas', pipe);
  await box.run('deals edit ida --owner mara', pipe);
  expect(await reasons('ida')).toEqual({ owner: 'mara', passed_over: [] });
  await box.run('deals create uwe --pipeline research_lab --owner ines', pipe);
  expect(await reasons('uwe')).toEqual({ owner: 'ines', passed_over: [] });
});
