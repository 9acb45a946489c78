import { expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const MONDAY = '2026-03-02T09:00:00Z';
const pipe = { now: MONDAY };
const begin = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect(await box.run('init --playbook auto-services --country DE --zone UTC --mode hybrid', pipe)).toMatchObject({ code: 0 });
  return box;
};

test('a German visitor asks for a price, gets it, and books', async () => {
  const box = await begin();
  const input = ['Hallo', 'Was kostet ein Ölwechsel?', 'VW Golf, 2019', 'nächste Woche', 'Max Kern, 0171 2345678', 'die erste', ''].join('\n');
  const { code, stdout } = await box.run('chat', { ...pipe, input });
  expect([code, stdout]).toEqual([0, `Guten Tag! Was ist mit Ihrem Auto?
Was ist mit dem Auto?
Ölwechsel: 89 EUR.
Welches Modell und welches Baujahr?
Bis wann brauchen Sie es?
Wie erreichen wir Sie: Ihr Name und eine Handynummer?
Wann passt es Ihnen? Diese Zeiten sind frei:
1. Montag 2026-03-02, 09:30 (UTC)
2. Montag 2026-03-02, 10:00 (UTC)
3. Montag 2026-03-02, 10:30 (UTC)
Welche passt Ihnen? Eine Zahl genügt.
Der Termin steht: Montag 2026-03-02, 09:30 (UTC). Sie hören von uns.
Kann ich sonst noch etwas für Sie tun?
Danke für Ihre Zeit. Auf Wiedersehen!
`]);
  expect(JSON.parse((await box.run('leads list --json name,phone,status', pipe)).stdout)).toEqual([{ name: 'Max Kern', phone: '+491712345678', status: 'interested' }]);
  expect(JSON.parse((await box.run('meetings list --json starts_at', pipe)).stdout)).toEqual([{ starts_at: '2026-03-02T09:30:00Z' }]);
});

test('an English visitor is answered in English, and books', async () => {
  const box = await begin();
  const input = ['Hello', 'How much is an oil change?', 'Honda Civic 2018', 'next week', 'John Smith, +49 171 3456789', 'the second', ''].join('\n');
  const { stdout } = await box.run('chat', { ...pipe, input });
  expect(stdout).toMatch(/\nÖlwechsel: 89 EUR\.\n|- Ölwechsel: 89 EUR\.\n/);
  expect(stdout).toContain('How do we reach you: your name and a mobile number?\n');
  expect(stdout).toContain('It is booked: Monday 2026-03-02, 10:00 (UTC).');
  expect(JSON.parse((await box.run('leads list --json name,phone', pipe)).stdout)).toEqual([{ name: 'John Smith', phone: '+491713456789' }]);
});

const event = (event_type: string, metadata: object = {}): string => JSON.stringify({ event_type, source: 'website', occurred_at: '2026-03-02T08:50:00Z', lead_identifier: { phone: '+491712345678' }, metadata });

test('a question for a price is a task within the hour; the text message waits for a consent, and STOP ends it', async () => {
  const box = await begin();
  await box.run('leads add "Max Kern" --phone "0171 2345678"', pipe);
  await box.run(`ingest ${box.file('price.ndjson', event('price_requested', { text: 'Was kosten Bremsen vorn?' }))}`, pipe);
  expect(JSON.parse((await box.run('tasks list --json title,urgency,due_at', pipe)).stdout)).toEqual([{ title: 'Preis nennen', urgency: 'high', due_at: '2026-03-02T10:00:00Z' }]);
  await box.run('log call max "wants the brakes done"', pipe);
  await box.run('tick', { now: '2026-03-02T09:01:00Z' });
  const drafts = JSON.parse((await box.run('todo list --kind draft --json title,draft', pipe)).stdout) as readonly { readonly title: string; readonly draft: string }[];
  expect(drafts[0]?.title).toMatch(/^Send by sms/);
  expect(drafts[0]?.draft).toMatch(/^Hallo Max, hier ist [^\n]+ von Beispiel Autoservice\. Was dürfen wir an Ihrem Auto machen\? \{\{ unsubscribe \}\}/);
  await transcript(box, `
$ salesos consent list max
! No consent is on record.
$ salesos consent give max --channel sms --source "counter" --text "Bitte per SMS"
Max Kern: consent to sms given.
! Next: salesos consent list ld_…
`, pipe);
  await box.run(`ingest ${box.file('stop.ndjson', event('opted_out', { text: 'STOP' }))}`, pipe);
  expect(JSON.parse((await box.run('suppress check max --json suppressed,reason', pipe)).stdout)).toEqual([{ suppressed: true, reason: 'unsubscribed' }]);
  expect(JSON.parse((await box.run('todo list --kind draft --json id', pipe)).stdout)).toEqual([]);
});

test('a visitor who only says hello becomes nobody', async () => {
  const box = await begin();
  const file = box.file('hallo.json', JSON.stringify({ messages: [{ role: 'visitor', text: 'Hallo' }] }));
  expect((await box.run(`chats import ${file}`, pipe)).stdout).toContain('0 new leads');
});
