import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
beforeEach(async () => { box = sandbox(); await fillWorkspace(box); });

const pipe = { now: NOW };
const terminal = { now: NOW, isTerminal: true, columns: 110, env: { NO_COLOR: '1' } };
const json = async (line: string, options: object = pipe): Promise<unknown> => JSON.parse((await box.run(`${line} --json`, options)).stdout);

test('a meeting is booked, listed and shown; it is the next activity of the deal, and means interest', async () => {
  await transcript(box, `
$ salesos meetings book bob --at "tomorrow 10:00" --place Zoom --title "Demo for Stone"
tk_…  Demo for Stone: 2026-03-03 10:00, 30 minutes, booked
  task "Demo for Stone" for me
  status contacted → interested: meeting_booked
…
! Next: salesos meetings show tk_… -o meeting.ics  (a file for calendars)
$ salesos meetings list
ID…Begins…Min  Lead…Meeting…Place  Owner  State
tk_…  2026-03-03 10:00   30  Bob Stone  Demo for Stone  Zoom   me     booked
! Next: salesos meetings slots
$ salesos meetings show bob
Demo for Stone  tk_…
Lead       Bob Stone  ld_…
When       2026-03-03 10:00 to 10:30, 30 minutes (UTC)
State      booked
Place      Zoom
Owner      me
Deal       dl_…

History
2026-03-02 08:00  task "Demo for Stone" for me (human)
`, terminal);
  expect(JSON.parse((await box.run('deals show bob --json next_activity_at', pipe)).stdout)).toEqual({ next_activity_at: '2026-03-03T10:00:00Z' });
  expect((await box.run('queue list --all', pipe)).stdout.split('\n').filter((line) => line.includes('book_meeting') && line.includes('Bob'))).toEqual([]);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('a time that does not suit is refused with free ones: out of hours, taken, past', async () => {
  await box.run('meetings book bob --at "tomorrow 10:00" --minutes 60', pipe);
  await transcript(box, `
$ salesos meetings book anna --at "tomorrow 10:30"
? 5
! me has a meeting then already: 2026-03-03T10:00:00Z to 2026-03-03T11:00:00Z.
! Free: 2026-03-02T09:00:00Z, 2026-03-02T09:30:00Z, 2026-03-02T10:00:00Z. Or add --force.
$ salesos meetings book anna --at "tomorrow 17:45"
? 5
! 2026-03-03T17:45:00Z is outside the working hours (UTC).
! Free: …
$ salesos meetings book anna --at 2026-03-07T10:00
? 5
! 2026-03-07T10:00:00Z is outside the working hours (UTC).
! Free: …
$ salesos meetings book anna --at yesterday
? 3
! 2026-03-01T00:00:00Z is past.
! Name a time ahead; a meeting that took place: salesos log meeting LEAD
$ salesos meetings book anna
? 2
! Say when: --at "tomorrow 14:30".
! Free times: salesos meetings slots
$ salesos meetings book anna --at "tomorrow 11:00"
tk_…  My business: Anna Müller: 2026-03-03 11:00, 30 minutes, booked
…
! Next: …
$ salesos meetings book dora --at "tomorrow 11:00" --force
tk_…  My business: Dora Falk: 2026-03-03 11:00, 30 minutes, booked
…
! Next: …
`, pipe);
  const slots = await json('meetings slots --days 1 --limit 100') as readonly { readonly starts_at: string }[];
  expect(slots.map(({ starts_at }) => starts_at.slice(5, 16))).toEqual([
    ...Array.from({ length: 18 }, (_, at) => `03-02T${String(9 + (at >> 1)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`),
    ...['09:00', '09:30', '11:30', '12:00', '12:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00', '16:30', '17:00', '17:30'].map((time) => `03-03T${time}`),
  ]);
});

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').replace(/\r\n /g, '').split('\r\n');

test('the file for calendars keeps its name, counts its changes and ends as a cancellation', async () => {
  const file = `${box.dir}/m.ics`;
  await box.run(['meetings', 'book', 'anna', '--at', 'tomorrow 10:00', '--text', 'Bring numbers, please;\nall of them', '-o', file], pipe);
  const first = linesOf(file);
  expect(first).toEqual(expect.arrayContaining(['DTSTART:20260303T100000Z', 'DTEND:20260303T103000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED', 'DESCRIPTION:Bring numbers\\, please\\;\\nall of them']));
  const uid = first.find((line) => line.startsWith('UID:'));
  expect(uid).toMatch(/^UID:tk_\w+-\w+@salesos$/);
  await box.run(`meetings move anna --at "tomorrow 15:00" -o ${file}`, pipe);
  expect(linesOf(file)).toEqual(expect.arrayContaining([uid, 'DTSTART:20260303T150000Z', 'SEQUENCE:1', 'METHOD:PUBLISH']));
  const toStdout = await box.run('meetings show anna -o -', pipe);
  expect(toStdout.stdout.split('\r\n').slice(0, 5)).toEqual(['BEGIN:VCALENDAR', 'PRODID:-//salesos//salesos//EN', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH']);
  await box.run(`meetings cancel anna --reason ill -o ${file}`, pipe);
  expect(linesOf(file)).toEqual(expect.arrayContaining([uid, 'METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2']));
  const own = await box.run(`meetings list --all --json id`, pipe);
  expect(JSON.parse(own.stdout)).toHaveLength(1);
  const refused = await box.run(`meetings show tk_ -o ${(await box.run('playbook path', pipe)).stdout.trim()}`, pipe);
  expect(refused.code).toBe(5);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('a team member with an address asks, the lead is asked', async () => {
  const path = (await box.run('playbook path', pipe)).stdout.trim();
  const yaml = readFileSync(path, 'utf8');
  writeFileSync(path, yaml.replace('\nteam:\n', '\nteam:\n  members: { me: { name: "Ada \\"A\\" Lovelace", email: ada@acme.example, zone: America/New_York } }\n'));
  const { stdout, code, stderr } = await box.run('meetings book bob --at "2026-03-03T16:00Z" -o -', pipe);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.replace(/\r\n /g, '').split('\r\n')).toEqual(expect.arrayContaining([
    'METHOD:REQUEST', `ORGANIZER;CN="Ada ^'A^' Lovelace":mailto:ada@acme.example`, 'ATTENDEE;CN="Bob Stone";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:bob@stone.example',
  ]));
  // 09:00 UTC is the middle of her night.
  const refused = await box.run('meetings book anna --at "2026-03-04T09:00Z"', pipe);
  expect([refused.code, refused.stderr.split('\n')[0]]).toEqual([5, '2026-03-04T04:00:00-05:00 is outside the working hours (America/New_York).']);
});

test('held it is an activity of its time; what is over asks for it; a meeting ahead cannot have been', async () => {
  await box.run('meetings book bob --at "tomorrow 10:00"', pipe);
  await transcript(box, `
$ salesos meetings held bob
? 3
! The meeting begins only at 2026-03-03T10:00:00Z.
! Move it: salesos meetings move tk_… --at WHEN
`, pipe);
  const later = { now: '2026-03-04T08:00:00Z' };
  expect(await json('meetings list', later)).toMatchObject([{ state: 'booked', over: true }]);
  await transcript(box, `
$ salesos meetings held bob --text "wants an offer"
tk_…  My business: Bob Stone: 2026-03-03 10:00, 30 minutes, held
  task tk_… done
  meeting made: wants an offer
…
$ salesos meetings cancel tk_
? 5
! Meeting tk_… is held already.
! See: salesos meetings list --all
$ salesos meetings show bob
? 4
! "bob" has no meeting booked.
! See: salesos meetings list --all
`, later);
  expect(await json('meetings list --state held', later)).toMatchObject([{ state: 'held', over: false }]);
});

test('a holiday of the playbook is no day for a meeting, unless somebody insists', async () => {
  const playbook = (await box.run('playbook path', pipe)).stdout.trim();
  writeFileSync(playbook, readFileSync(playbook, 'utf8').replace('holidays: {}', 'holidays: { 2026-03-03: Founding day, 03-04: The day after }'));
  await transcript(box, `
$ salesos meetings book bob --at "tomorrow 10:00"
? 5
! 2026-03-03T10:00:00Z is on a holiday: Founding day (UTC).
! Free: 2026-03-02T09:00:00Z, …. Or add --force.
$ salesos meetings book bob --at "tomorrow 10:00" --force
tk_…  My business: Bob Stone: 2026-03-03 10:00, 30 minutes, booked
…
! Next: …
`, pipe);
});

test('holidays have no free times', async () => {
  const playbook = (await box.run('playbook path', pipe)).stdout.trim();
  writeFileSync(playbook, readFileSync(playbook, 'utf8').replace('holidays: {}', 'holidays: { 2026-03-03: Founding day, 03-04: The day after }'));
  const free = (await json('meetings slots --days 3')) as { starts_at: string }[];
  expect([...new Set(free.map(({ starts_at }) => starts_at.slice(0, 10)))]).toEqual(['2026-03-02', '2026-03-05']);
});

test('the nights in which clocks change: a time that is none is refused, one that is twice is said', async () => {
  const berlin = { now: '2026-03-20T08:00:00Z' };
  const config = (await box.run('playbook path', pipe)).stdout.trim().replace('playbook.yaml', 'config.yaml');
  writeFileSync(config, `${readFileSync(config, 'utf8').replace(/^zone:.*$/m, '')}\nzone: Europe/Berlin\n`);
  await transcript(box, `
$ salesos meetings book bob --at 2026-03-29T02:30 --force
? 2
! "2026-03-29T02:30" is no time in Europe/Berlin: clocks are put forward over it.
! Name another one: from 2026-03-29T03:00:00+02:00 on there is one.
$ salesos meetings book bob --at 2026-10-25T02:30 --force
tk_…  My business: Bob Stone: 2026-10-25 02:30, 30 minutes, booked
…
! Clocks show this time twice in Europe/Berlin: the first is taken. The second is --at 2026-10-25T02:30:00+01:00
! Next: …
`, berlin);
  expect((await box.run('meetings show bob -o -', berlin)).stdout).toContain('DTSTART:20261025T003000Z');
  expect((await box.run('meetings move bob --at 2026-10-25T02:30:00+01:00 --force', berlin)).stderr).not.toContain('twice');
  expect((await box.run('meetings show bob -o -', berlin)).stdout).toMatch(/DTSTART:20261025T013000Z\r\n[\s\S]*SEQUENCE:1/);
});

test('a meeting counts for rules that listen to meeting_booked, once, and no more when it is called off or its booking is undone', async () => {
  const playbook = (await box.run('playbook path', pipe)).stdout.trim();
  writeFileSync(playbook, 'team: { members: { me: { name: Me } } }\nscoring: { behaviour: { meeting_booked: { points: 12 } } }\n');
  await box.run('tick', pipe);
  const pointsOf = async (): Promise<number> => ((await json('why bob score')) as { score: { parts: { rule: string }[] } }).score.parts.filter(({ rule }) => rule === 'meeting_booked').length;
  expect(await pointsOf()).toBe(0);
  const { id } = (await json('meetings book bob --at "tomorrow 10:00"')) as { id: string };
  const told = { event_type: 'meeting_booked', source: 'calendar', occurred_at: NOW, lead_identifier: { email: 'bob@stone.example' }, metadata: { starts_at: '2026-03-03T11:00:00+01:00' } };
  await box.run(`ingest ${box.file('calendar.ndjson', `${JSON.stringify(told)}\n`)}`, pipe);
  expect(await pointsOf()).toBe(1);
  expect((await box.run('why bob score', pipe)).stdout).toContain('+12.0  meeting_booked: #');
  expect((await box.run('verify', pipe)).code).toBe(0);
  await box.run(`meetings cancel ${id}`, pipe);
  expect(await pointsOf()).toBe(0);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('a file that cannot be written is said before anything is booked, moved or called off; nothing of it remains', async () => {
  const folder = join(box.dir, 'calendar');
  mkdirSync(folder);
  const titles = async (): Promise<string> => (await box.run('meetings list --all', pipe)).stdout;
  for (const [file, code] of [['/nonexistent/x.ics', 4], [folder, 3]] as const) {
    expect((await box.run(`meetings book bob --at "tomorrow 10:00" -o ${file}`, pipe)).code).toBe(code);
    expect(await titles()).toBe('');
  }
  expect((await box.run(`meetings book bob --at "tomorrow 10:00" -o ${folder}/x.ics`, pipe)).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['x.ics']);
  const booked = await titles();
  for (const line of ['move bob --at "tomorrow 11:00"', 'cancel bob']) {
    expect((await box.run(`meetings ${line} -o /nonexistent/x.ics`, pipe)).code).toBe(4);
    expect(await titles()).toBe(booked);
  }
});

test('a title is one line with something on it', async () => {
  for (const line of ['meetings book bob --at "tomorrow 10:00" --title ""', 'tasks add bob " "', 'tasks edit tk_1 --title ""', 'deals create bob --pipeline sales --name ""', 'deals edit anna --name ""']) {
    const { code, stderr } = await box.run(line, pipe);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no name.')]);
  }
  await box.run(['meetings', 'book', 'bob', '--at', 'tomorrow 10:00', '--title', 'Demo\n  for Stone '], pipe);
  expect(await json('meetings list')).toEqual([expect.objectContaining({ title: 'Demo for Stone' })]);
});

test('a JSON field that there is not is refused before anything is done', async () => {
  for (const line of ['meetings book bob --at "tomorrow 10:00" --json id,nope', 'meetings book bob --at "tomorrow 10:00" --json=nope']) {
    const { code, stderr } = await box.run(line, pipe);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no JSON field \\"nope\\" here.')]);
  }
  expect(await json('meetings list')).toEqual([]);
  // A flag under which a command prints something else has names of its own.
  for (const line of ['undo --list --json id,text', 'leads list --count --json=count', 'import --layouts --json id,marks', 'pipelines show sales --csv --json status,name']) {
    expect([line, (await box.run(line, pipe)).code]).toEqual([line, 0]);
  }
});
