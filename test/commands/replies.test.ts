import { expect, it } from 'vitest';
import { type Sandbox, sandbox } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const reply = (email: string, text: string, more: object = {}): string =>
  JSON.stringify({ event_type: 'email_replied', source: 'email', occurred_at: '2026-03-02T07:00:00Z', lead_identifier: { email }, metadata: { text, ...more } });
const event = (type: string, email: string, at: string, metadata: object = {}): string => JSON.stringify({ event_type: type, source: 'crm', occurred_at: at, lead_identifier: { email }, metadata });

const PEOPLE = ['anna', 'bob', 'cleo', 'dora', 'emil', 'finn', 'gina', 'hans', 'ines'];
const filled = async (): Promise<Sandbox> => {
  const box = sandbox();
  box.file('playbook.yaml', 'competitors: [Pipedrive]\n');
  expect((await box.run('init --zone Europe/Berlin --mode hybrid --country DE --playbook {dir}/playbook.yaml', { now: NOW })).code).toBe(0);
  box.file('leads.csv', `Name,Email,Country\n${PEOPLE.map((name) => `${name},${name}@${name}.example,DE`).join('\n')}\n`);
  await box.run('import {dir}/leads.csv', { now: NOW });
  return box;
};
const ingest = async (box: Sandbox, lines: readonly string[], now = NOW): Promise<void> => {
  box.file('events.ndjson', lines.join('\n'));
  expect(await box.run('ingest {dir}/events.ndjson', { now })).toMatchObject({ code: 0 });
};
const json = async (box: Sandbox, line: string, now = NOW): Promise<unknown> => JSON.parse((await box.run(`${line} --json`, { now })).stdout);

it('reads each reply once and does what follows from it, before the command returns', async () => {
  const box = await filled();
  await ingest(box, [
    reply('anna@anna.example', 'Donnerstag 15 Uhr passt mir gut.'), reply('bob@bob.example', 'Das ist uns zu teuer.'), reply('cleo@cleo.example', 'Kein Interesse, danke.'),
    reply('dora@dora.example', 'Melden Sie sich bitte im September noch einmal.'), reply('emil@emil.example', 'Dafür bin ich nicht zuständig, bitte sprechen Sie mit Anna Weber (anna.weber@nord.example).'),
    reply('finn@finn.example', 'Wir arbeiten bereits mit Pipedrive und sind zufrieden.'), reply('gina@gina.example', 'Klingt spannend, schicken Sie mir mehr Informationen.'), reply('hans@hans.example', 'STOP'),
    reply('ines@ines.example', 'Wir haben 20.000 Euro Budget dafür freigegeben und brauchen das bis Ende Mai.'),
  ]);
  const tasks = await json(box, 'tasks list') as readonly { readonly title: string; readonly due_at: string; readonly text: string }[];
  expect(tasks.find(({ title }) => title.includes('anna'))).toMatchObject({ title: 'Confirm the meeting with anna: 2026-03-05 15:00 (Europe/Berlin)', text: expect.stringMatching(/salesos meetings book ld_\S+ --at 2026-03-05T14:00:00Z/) });
  expect(tasks.find(({ title }) => title === 'Come back to dora')?.due_at).toContain('2026-09-01T');
  const advice = (await json(box, 'recommendations list') as readonly { readonly action: string; readonly lead_name: string }[]).map(({ action, lead_name }) => `${lead_name}: ${action}`);
  expect(advice).toEqual(expect.arrayContaining(['cleo: Close as lost', 'emil: Add Anna Weber, anna.weber@nord.example as a lead']));
  const interventions = await json(box, 'interventions list') as readonly { readonly id: string; readonly type: string; readonly title: string; readonly technique: string | null; readonly suggested_response: string; readonly objection: string | null }[];
  expect(interventions.map(({ type, title }) => `${type}: ${title}`).sort()).toEqual(['alert: finn names Pipedrive', 'coaching: bob: objection (price)', 'coaching: finn: objection (competitor)']);
  const atOnce = (await box.run('review', { now: NOW })).stdout.split('\n').filter((line) => line.startsWith('AT ONCE'));
  expect(atOnce).toEqual([expect.stringMatching(/^AT ONCE {2}.*finn names Pipedrive.*: salesos interventions list$/)]);
  expect(interventions.find(({ objection }) => objection === 'price')).toMatchObject({ technique: 'return_on_investment', suggested_response: expect.stringContaining('Was kostet es Sie heute') });
  expect(await json(box, 'leads list --json name,status,suppressed --sort name')).toMatchObject([
    { name: 'anna', status: 'interested' }, { name: 'bob', status: 'contacted' }, { name: 'cleo', status: 'contacted', suppressed: null }, { name: 'dora' }, { name: 'emil' }, { name: 'finn' }, { name: 'gina', status: 'interested' },
    { name: 'hans', suppressed: 'unsubscribed' }, { name: 'ines' },
  ]);
  const bant = await json(box, 'leads bant ines') as { readonly answers: readonly { readonly letter: string; readonly source: string }[] };
  expect(bant.answers.map(({ letter, source }) => `${letter} ${source}`)).toEqual(expect.arrayContaining(['budget message', 'timeline message']));
  expect(await box.run('verify', { now: NOW })).toMatchObject({ code: 0 });

  // Nothing is read twice.
  await box.run('tick', { now: '2026-03-02T08:01:00Z' });
  expect((await json(box, 'interventions list') as readonly unknown[]).length).toBe(3);
  // A technique is counted by what follows where it was suggested.
  const price = interventions.find(({ objection }) => objection === 'price')?.id ?? '';
  await ingest(box, [JSON.stringify({ ...JSON.parse(reply('bob@bob.example', 'Ok, klingt gut, schicken Sie mir das Angebot.')) as object, occurred_at: '2026-03-02T08:30:00Z' })], '2026-03-02T09:00:00Z');
  expect(await json(box, `interventions show ${price}`, '2026-03-02T09:00:00Z')).toMatchObject({ techniques: [{ id: 'return_on_investment', suggested: 1, replied: 1, next_step: 1, won: 0 }, { id: 'smaller_start', suggested: 0 }] });
  expect(await box.run(`interventions done ${price}`, { now: '2026-03-02T09:00:00Z' })).toMatchObject({ code: 0, stdout: '1 intervention done.\n' });
  expect((await json(box, 'interventions list') as readonly { readonly id: string }[]).map(({ id }) => id)).not.toContain(price);
  expect(await box.run('rebuild', { now: '2026-03-02T09:00:00Z' })).toMatchObject({ code: 0 });
  expect(await box.run('verify', { now: '2026-03-02T09:00:00Z' })).toMatchObject({ code: 0 });
});

it('steps in for high value, meetings, failed payments, and a proposal that was looked at and not answered for 48 hours; history does not', async () => {
  const box = await filled();
  await box.run('leads bant anna --budget confirmed --authority confirmed --need confirmed --timeline stated', { now: NOW });
  await ingest(box, [
    reply('anna@anna.example', 'How many users are included?'), event('meeting_booked', 'bob@bob.example', '2026-03-02T07:00:00Z'), event('payment_failed', 'cleo@cleo.example', '2026-03-02T07:00:00Z'),
    event('proposal_viewed', 'dora@dora.example', '2026-03-02T06:00:00Z'), event('proposal_viewed', 'emil@emil.example', '2026-03-02T06:00:00Z'), reply('emil@emil.example', 'Danke!'),
    JSON.stringify({ ...JSON.parse(reply('finn@finn.example', 'Zu teuer!')) as object, occurred_at: '2026-01-02T07:00:00Z' }),
  ]);
  const titles = async (now: string): Promise<readonly string[]> => (await json(box, 'interventions list', now) as readonly { readonly type: string; readonly title: string }[]).map(({ type, title }) => `${type}: ${title}`).sort();
  const now = ['meeting: bob booked a meeting', 'opportunity: anna wrote: question', 'payment: cleo: a payment failed'];
  expect(await titles(NOW)).toEqual(now);
  await box.run('tick', { now: '2026-03-04T05:59:00Z' });
  expect(await titles('2026-03-04T05:59:00Z')).toEqual(now);
  for (const at of ['2026-03-04T06:00:00Z', '2026-03-04T06:01:00Z']) {
    await box.run('tick', { now: at });
    expect(await titles(at)).toEqual([...now, 'opportunity: dora looked at the proposal and did not answer'].sort());
  }
  expect(await box.run('verify', { now: '2026-03-04T06:01:00Z' })).toMatchObject({ code: 0 });
});

