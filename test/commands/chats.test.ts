import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const CHATS = `Visitor: Hi, do you build booking systems? We run 4 clinics and lose about 30 calls a week.
Assistant: We do. What would you like to achieve, and by when?
Visitor: Online booking live before June. I'm Dana Kessler, head of operations at Kessler Physio. We have set aside 12,000 EUR for it.
Assistant: Thank you, Dana. How can we reach you?
Visitor: dana@kessler-physio.example or +49 171 3920011. Can you send me an offer this week?
---
ID: moeller-1
Datum: 2026-03-01
[10:31] Besucher: Guten Tag, hier ist Jürgen Möller von Möller Bau. Was kostet das Paket für 60 Mitarbeiter?
[10:33] Assistent: Guten Tag! Wie erreichen wir Sie?
[10:34] Besucher: j.moeller@moellerbau.example
oder per Rückruf.

---
Visitor: hi
Assistant: Hello! How can I help?
---
no speaker here
`;

const workspace = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('chats.txt', CHATS);
  return box;
};

it('says what chats say, and writes nothing, with or without a workspace', async () => {
  const box = sandbox();
  box.file('one.txt', `Visitor: What does it cost for 40 people? We need it asap. Mike O'Neill, mike at fairhavenlogistics dot example, (415) 555-0132\n`);
  await transcript(box, `
$ salesos chats extract {dir}/one.txt
chat_…  line 1, 1 message
  Name      Mike O'Neill
  E-mail    mike@fairhavenlogistics.example
  Phone     +14155550132
  Timeline  2026-03-02: "We need it asap."
  BANT      need stated, timeline stated
  Language  en
  ScoutScore …; would become a lead
$ salesos chats extract {dir}/none.txt
? 4
! Cannot use …/none.txt: there is no such file.
! Check the path.
`, { now: NOW, env: { LANG: 'en_US.UTF-8' } });
  const { code, stdout } = await box.run('chats extract - --json', { now: NOW, input: CHATS.split('---')[0] ?? '' });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, {
    email: 'dana@kessler-physio.example', phone: '+491713920011', name: 'Dana Kessler', company: 'Kessler Physio', role: 'head of operations',
    budget: { from: 12000, to: 12000, currency: 'EUR' }, timeline: { by: '2026-05-31' }, would_create: true, language: 'en',
  }]);
  expect(existsSync(join(box.dir, 'data/salesos'))).toBe(false);
});

it('imports chats, lists and shows them, names them in why and leads show, and takes them back', async () => {
  const box = await workspace();
  await transcript(box, `
$ salesos chats import {dir}/chats.txt
? 8
Read 4 chats: 2 new leads, 0 updated, 1 kept without a lead, 0 known already, 1 rejected.
! 1 chat was rejected.
! line 18 does not begin with who speaks: Visitor: … or Assistant: …
! Each with its line and reason: …
$ salesos chats list
chat_…	2026-03-02 08:00	2	…	cold	-	-
chat_…	2026-03-02 08:00	5	…	dana@kessler-physio.example	Dana Kessler
moeller-1	2026-03-01 10:34	3	…	j.moeller@moellerbau.example	Jürgen Möller
$ salesos chats show moeller
moeller-1  chat, 2026-03-01 10:31 to 2026-03-01 10:34
Lead: Jürgen Möller  ld_…
ScoutScore …

2026-03-01 10:31  Visitor: Guten Tag, hier ist Jürgen Möller von Möller Bau. Was kostet das Paket für 60 Mitarbeiter?
2026-03-01 10:33  Assistant: Guten Tag! Wie erreichen wir Sie?
2026-03-01 10:34  Visitor: j.moeller@moellerbau.example
  oder per Rückruf.
! Next: salesos why ld_… score
$ salesos chats show nobody
? 4
! there is no chat nobody
! \`salesos chats list\` shows them.
`, { now: NOW });
  expect((await box.run('why j.moeller@moellerbau.example score', { now: NOW })).stdout).toMatch(/\+\d+\.\d {2}chat_qualified: #\d+ chat of 3 turns \(chat\), 2026-03-01 10:34; expires 2026-05-30/);
  expect((await box.run('leads show j.moeller@moellerbau.example', { now: NOW })).stdout).toMatch(/Chats\n {2}moeller-1 {2}chat, 2026-03-01 10:34, 3 messages, ScoutScore \d+/);
  const again = await box.run('chats import {dir}/chats.txt --json recorded,unchanged,rejected', { now: NOW });
  expect([again.code, JSON.parse(again.stdout)]).toEqual([8, { recorded: 0, unchanged: 3, rejected: 1 }]);
  const listed = await box.run('chats list --json id,lead_name', { now: NOW });
  expect(JSON.parse(listed.stdout)).toHaveLength(3);
  expect((await box.run('chats list --csv', { now: NOW })).stdout.split('\n')[0]).toContain('id,channel,started_at');
  expect((await box.run('chats list --lead j.moeller@moellerbau.example --json id', { now: NOW })).stdout).toContain('moeller-1');
  expect((await box.run('chats list', { now: NOW, isTerminal: true })).stdout).toContain('Scout');
  expect((await box.run('undo --yes', { now: NOW })).code).toBe(0);
  expect(JSON.parse((await box.run('chats list --json', { now: NOW })).stdout)).toEqual([]);
  expect((await box.run('verify', { now: NOW })).code).toBe(0);
});

it('prints what a visitor wrote without letting it drive the terminal', async () => {
  const box = await workspace();
  await box.run('chats import -', { now: NOW, input: JSON.stringify({ id: 'x\u001b[2J', messages: [{ role: 'visitor', text: 'price? \u001b[31mred\u001b[0m \u202Eevil a@b.example' }] }) });
  const shown = await box.run('chats show x', { now: NOW, isTerminal: true });
  expect(shown.stdout).not.toContain('\u001b[31m');
  expect(shown.stdout).not.toContain('\u202E');
});

it.each(['', ' \n\n', '---\n---\n', '[]'])('refuses input without a chat: %j', async (input) => {
  const box = await workspace();
  for (const command of ['extract', 'import']) {
    const text = await box.run(`chats ${command} -`, { now: NOW, input });
    expect(text).toMatchObject({ code: 3, stdout: '' });
    expect(text.stderr).toContain('has no chats.');
    const json = await box.run(`chats ${command} - --json`, { now: NOW, input });
    expect(json).toMatchObject({ code: 3, stdout: '' });
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: 'invalid', message: expect.stringContaining('has no chats.') as string } });
  }
  box.file('empty.txt', input);
  expect((await box.run('chats import {dir}/empty.txt', { now: NOW })).code).toBe(3);
});
it('reads words in which nobody is said to speak as a visitor\'s, and an array of messages as one chat', async () => {
  const words = await sandbox().run('chats extract - --json email,budget', { now: NOW, input: 'I am Tom Baker, tom@bread.example.\nWe have 5k budget.' });
  expect([words.code, JSON.parse(words.stdout)]).toMatchObject([0, { email: 'tom@bread.example', budget: { from: 5000, to: 5000, currency: null } }]);
  expect(words.stderr).toContain('No line says who speaks');
  const turns = JSON.stringify([{ role: 'assistant', content: 'What is your e-mail address?' }, { role: 'user', content: 'tom@bread.example' }]);
  expect(JSON.parse((await sandbox().run('chats extract - --json email,would_create', { now: NOW, input: turns })).stdout)).toEqual({ email: 'tom@bread.example', would_create: false });
});

it('says of what is meant as JSON that it is none', async () => {
  const { code, stderr } = await sandbox().run('chats extract -', { now: NOW, input: '{id: 1}\n' });
  expect(code).toBe(8);
  expect(stderr).toContain('line 1 is no valid JSON');
});
