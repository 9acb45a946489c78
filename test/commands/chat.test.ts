import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../docs/workspace.ts';
import { start } from '../support/process.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

let box: Sandbox;
const pipe = { now: NOW };

const CATALOG = `
catalog:
  workshop: { name: Strategy workshop, description: A day with your team., price: 1900, unit: day, duration: 8h }
  audit: { name: Audit, description: We look at your figures., price: "490.50 EUR", duration: 90m }
  rollout: { name: Rollout }
  old: { name: Retired package, price: 5, active: false }
`;
const playbook = async (): Promise<string> => (await box.run('playbook path', pipe)).stdout.trim();

beforeEach(async () => {
  box = sandbox();
  expect((await box.run('init --country DE --language en', pipe)).code).toBe(0);
  const path = await playbook();
  writeFileSync(path, readFileSync(path, 'utf8').replace('name: My business', 'name: Acme'));
  appendFileSync(path, CATALOG);
});

interface Turn { readonly session: string; readonly turn: number; readonly text: string; readonly language: string; readonly asks: string | null; readonly offers: readonly string[];
  readonly booked: { readonly meeting: string; readonly starts_at: string } | null; readonly scout_score: number; readonly lead_id: string | null; readonly ended: boolean }
const talk = async (...lines: readonly string[]): Promise<readonly Turn[]> => {
  const { code, stdout, stderr } = await box.run('chat --json', { ...pipe, input: `${lines.join('\n')}\n` });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Turn);
};
const json = async (line: string): Promise<unknown> => JSON.parse((await box.run(`${line} --json`, pipe)).stdout);

test('an English visitor asks, answers one question at a time, and books one of three free times', async () => {
  const { code, stdout } = await box.run('chat', { ...pipe, input: [
    'Hello! What does the workshop cost?', 'We need to replace our spreadsheet for 20 people', 'By June 2026', 'Our budget is 12,000 EUR', 'I decide', 'Jane Roe, jane@roe.example', 'the second one please', 'bye', '',
  ].join('\n') });
  expect([code, stdout]).toEqual([0, `Hello, this is the assistant of Acme. How can I help you?
Strategy workshop: 1900 EUR / day.
What happens if nothing changes until next year?
By when should it be in use, and what depends on that date?
What have you set aside for this, and what does the problem cost you today?
Who else has to say yes, and how do you decide on something like this?
How can we reach you: your name, and an e-mail address or phone number?
Shall we talk about it? These times are free:
1. Monday 2026-03-02, 09:00 (UTC)
2. Monday 2026-03-02, 09:30 (UTC)
3. Monday 2026-03-02, 10:00 (UTC)
Which one suits you? A number will do.
It is booked: Monday 2026-03-02, 09:30 (UTC). You will hear from us.
Is there anything else I can do for you?
Thank you for your time. Goodbye!
`]);
  expect(await json('leads show jane')).toMatchObject({ name: 'Jane Roe', email: 'jane@roe.example', source: 'chat' });
  expect(await json('meetings list')).toMatchObject([{ lead_name: 'Jane Roe', starts_at: '2026-03-02T09:30:00Z', state: 'booked' }]);
  const [{ id }] = await json('chats list') as readonly [{ readonly id: string }];
  const { messages, lead_name } = await json(`chats show ${id}`) as { readonly messages: readonly { readonly role: string }[]; readonly lead_name: string };
  expect([messages.length, messages[0]?.role, messages.at(-1)?.role, lead_name]).toEqual([17, 'assistant', 'assistant', 'Jane Roe']);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('a German visitor is answered in German, with facts from the catalog alone; what was said is not asked again', async () => {
  const turns = await talk('Guten Tag, was bieten Sie an?', 'Wie lange dauert das Audit und was kostet es?', 'Was ist Rollout?', 'Können Sie fliegen?',
    'Wir brauchen eine Lösung bis Ende Mai, unser Budget sind 8.000 EUR, ich entscheide', 'Ich bin Petra Lang von der Lang GmbH, petra@lang.example', 'Nein danke', 'Tschüss');
  expect(turns.slice(1).map(({ language }) => language)).toEqual(turns.slice(1).map(() => 'de'));
  expect(turns[1]?.text.split('\n').slice(0, 4)).toEqual(['Wir bieten:', '- Strategy workshop: 1900 EUR / day.', '- Audit: 490.50 EUR.', '- Rollout: Preis auf Anfrage.']);
  expect(turns[2]?.text.split('\n')[0]).toBe('Audit: 490.50 EUR, dauert 1 h 30 min.');
  expect(turns[3]?.text).toMatch(/^Rollout: Mehr über Rollout sagt Ihnen jemand von uns, Preis auf Anfrage\./);
  expect(turns[4]?.text).toMatch(/^Das kann ich selbst nicht beantworten/);
  const asked = turns.map(({ asks }) => asks);
  expect(asked.filter((id) => id !== null && id !== 'booking')).toEqual([...new Set(asked.filter((id) => id !== null && id !== 'booking'))]);
  // All four letters and the contact are known: nothing is left but a time.
  expect(turns[6]).toMatchObject({ asks: 'booking', lead_id: expect.stringMatching(/^ld_/) });
  expect(turns[6]?.offers).toHaveLength(3);
  expect(turns[7]?.text.split('\n')[0]).toBe('Das ist in Ordnung.');
  expect(turns[8]).toMatchObject({ text: 'Danke für Ihre Zeit. Auf Wiedersehen!', ended: true });
  expect(await json('leads show petra')).toMatchObject({ name: 'Petra Lang', company: 'Lang GmbH' });
  expect(await json('meetings list')).toEqual([]);
});

test('who asks for a time is offered one at once, and for a contact before it is booked', async () => {
  const turns = await talk('I would like an appointment', '10:00', 'My name is Ann Fox, ann@fox.example');
  expect(turns[1]).toMatchObject({ asks: 'booking', offers: ['2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z', '2026-03-02T10:00:00Z'] });
  expect(turns[2]).toMatchObject({ asks: 'contact', booked: null, lead_id: null });
  expect(turns[3]).toMatchObject({ booked: { starts_at: '2026-03-02T10:00:00Z' }, lead_id: expect.stringMatching(/^ld_/) });
  expect(await json('meetings list')).toMatchObject([{ starts_at: '2026-03-02T10:00:00Z', lead_name: 'Ann Fox' }]);
  // The next visitor is offered what is left.
  expect((await talk('appointment please'))[1]?.offers).toEqual(['2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z', '2026-03-02T10:30:00Z']);
});

test('a wish to be left alone ends the chat, is kept for ever, and asks for nothing again', async () => {
  const turns = await talk('Please do not contact me any more. My address is x@private.example, unsubscribe me');
  expect(turns[1]).toMatchObject({ ended: true, asks: null, text: expect.stringMatching(/nobody will write to you/) });
  expect((await box.run('suppressions list', pipe)).stdout).toContain('x@private.example');
  expect(await json('leads list')).toEqual([]);
  const again = await talk('Hi, it is x@private.example. What does the audit cost?', 'an appointment please');
  expect(again[1]).toMatchObject({ text: 'Audit: 490.50 EUR.\nIs there anything else I can do for you?', asks: null });
  expect(again[2]).toMatchObject({ offers: [], asks: null });
});

test('an answer that no rule reads counts as a hint; "no idea" as none', async () => {
  await talk('hello there', 'something for the whole crew, faster than today', 'no idea', 'whatever it takes', 'the two of us', 'Kim Moss, kim@moss.example, please send an offer');
  const { bant } = await json('leads show kim') as { readonly bant: unknown };
  expect(bant).toBeDefined();
  const why = (await box.run('leads show kim', pipe)).stdout;
  expect(why).toMatch(/whatever it takes/);
  expect(why).toMatch(/the two of us/);
  expect(why).not.toMatch(/no idea"/);
});

test('a session ends after thirty idle minutes: what comes then begins another', async () => {
  const turns = await talk('{"text": "Hello", "at": "2026-03-02T08:00:00Z"}', '{"text": "We need help", "at": "2026-03-02T08:29:59Z"}', '{"text": "Hello again", "at": "2026-03-02T08:59:59Z"}');
  const sessions = [...new Set(turns.map(({ session }) => session))];
  expect(sessions).toHaveLength(2);
  const chats = await json('chats list') as readonly { readonly id: string; readonly messages: number; readonly ended_at: string }[];
  expect(chats.map(({ id, messages }) => [id, messages]).sort()).toEqual([[sessions[0], 6], [sessions[1], 4]].sort());
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('the playbook names the first words and the questions, in its order', async () => {
  appendFileSync(await playbook(), `
chat:
  greeting: { en: "Welcome to the team!", de: "Willkommen im Team!" }
  questions: [contact, { id: experience, ask: { en: Have you sold before?, de: Haben Sie schon verkauft? } }, { id: money, letter: budget, ask: { en: What could you invest?, de: Was könnten Sie investieren? } }]
`);
  const turns = await talk('hi', 'Lee Park, lee@park.example', 'a little', '3000 EUR', 'great');
  expect(turns.map(({ asks }) => asks)).toEqual([null, 'contact', 'experience', 'money', null, null, null]);
  expect(turns[0]?.text).toBe('Welcome to the team!');
  expect(turns[3]?.text).toBe('What could you invest?');
  expect((await box.run('leads show lee', pipe)).stdout).toMatch(/budget stated: "3000 EUR"/);
});

test('--json takes the fields that are asked for, and a conversation is no table', async () => {
  const { code, stdout } = await box.run('chat --json text,ended', { ...pipe, input: 'Hello!\n' });
  expect([code, stdout.trimEnd().split('\n').map((line) => Object.keys(JSON.parse(line) as object))]).toEqual([0, [['text', 'ended'], ['text', 'ended'], ['text', 'ended']]]);
  const unknown = await box.run('chat --json text,nope', { ...pipe, input: 'Hello!\n' });
  expect([unknown.code, unknown.stdout, unknown.stderr]).toEqual([2, '', expect.stringContaining('There is no JSON field')]);
  const table = await box.run('chat --csv', { ...pipe, input: 'Hello!\n' });
  expect([table.code, table.stdout, table.stderr.split('\n')[0]]).toEqual([2, '', 'A conversation is no table.']);
  expect((await json('chats list') as readonly unknown[]).length).toBe(1);
});

test('bad lines, a stop and nothing said', async () => {
  const bad = await box.run('chat --json', { ...pipe, input: '{"text": 5}\n' });
  expect([bad.code, bad.stderr]).toEqual([3, expect.stringContaining('line 1: it has no')]);
  await box.run('stop --reason test', pipe);
  const stopped = await box.run('chat', { ...pipe, input: 'hi\n' });
  expect([stopped.code, stopped.stderr.split('\n')[0]]).toEqual([5, 'Everything is stopped: no chat is answered.']);
  await box.run('resume', pipe);
  const silent = await box.run('chat', { ...pipe, input: '' });
  expect([silent.code, silent.stdout]).toEqual([0, 'Hello, this is the assistant of Acme. How can I help you?\n']);
  expect(await json('chats list')).toEqual([]);
});

const ENGLISH = ['Hello! What does the workshop cost?', 'We need to replace our spreadsheet for 20 people', 'hm', 'about 12000', 'I decide', 'What is the audit?', 'Jane Roe, jane@roe.example', 'how long does it take?', 'the second one please', 'thanks'];
const GERMAN = ['Hallo, ich brauche einen Termin', 'der dritte passt', 'Petra Kern', 'petra@kern.example', 'Nein danke', 'Wir wollen im Mai beginnen', 'weiß ich nicht', 'und der Preis?'];

test.each([['English', ENGLISH], ['German', GERMAN]])('a conversation in %s that is gone on with in another process after every message is the same one', async (_language, lines) => {
  const whole = (await talk(...lines)).slice(1, -1);
  const [inOne] = await json('meetings list') as readonly object[];
  box = sandbox();
  expect((await box.run('init --country DE --language en', pipe)).code).toBe(0);
  const path = await playbook();
  writeFileSync(path, readFileSync(path, 'utf8').replace('name: My business', 'name: Acme'));
  appendFileSync(path, CATALOG);
  let shown = '';
  const answers: Turn[] = [];
  for (const [at, line] of lines.entries()) {
    const { code, stdout, stderr } = await box.run(`chat --json${at === 0 ? '' : ' --resume last'}`, { ...pipe, input: `${line}\n` });
    expect([code, stderr]).toEqual([0, '']);
    const [first, answer] = stdout.trimEnd().split('\n').map((each) => JSON.parse(each) as Turn);
    if (!first || !answer) throw new Error(stdout);
    // It begins with what was said last.
    if (at > 0) expect(first.text).toBe(shown);
    shown = answer.text;
    answers.push(answer);
  }
  const said = ({ text, language, asks, offers, booked, scout_score }: Turn) => ({ text, language, asks, offers, starts_at: booked?.starts_at, scout_score });
  expect(answers.map(said)).toEqual(whole.map(said));
  expect(new Set(answers.map(({ session }) => session)).size).toBe(1);
  const at = (meeting: object | undefined) => meeting && 'starts_at' in meeting && meeting.starts_at;
  expect(at((await json('meetings list') as readonly object[])[0])).toBe(at(inOne));
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('what cannot be gone on with is said: none, one that was imported, one that went on elsewhere', async () => {
  const refuse = async (line: string): Promise<readonly [number, string | undefined]> => { const { code, stderr } = await box.run(line, { ...pipe, input: 'hello\n' }); return [code, stderr.split('\n')[0]]; };
  expect(await refuse('chat --resume last')).toEqual([4, 'There is no conversation with the assistant yet.']);
  expect(await refuse('chat --resume ""')).toEqual([4, 'there is no chat ""']);
  expect(await refuse('chat --resume chat_nope')).toEqual([4, 'there is no chat chat_nope']);
  await box.run(`chats import ${box.file('chats.txt', 'Visitor: hi\nAssistant: hello\n')}`, pipe);
  const [{ id }] = await json('chats list') as readonly [{ readonly id: string }];
  expect(await refuse(`chat --resume ${id}`)).toEqual([5, `${id} is no conversation with the assistant.`]);
});

test('a conversation whose process is killed goes on from its last answer', async () => {
  const { child, said } = start([join(import.meta.dirname, '../../bin/salesos.js'), '--db', (await playbook()).replace('playbook.yaml', 'salesos.db'), 'chat', '--json']);
  await said('"turn":1');
  child.stdin?.write('Hello, I am Jane Roe, jane@roe.example. What does the audit cost?\n');
  await said('"turn":3');
  child.kill('SIGKILL');
  const lines = (await box.run('chat --json --resume last', { input: 'By June\n' })).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Turn);
  expect(lines.map(({ turn, asks }) => [turn, asks])).toEqual([[3, 'need'], [5, 'budget'], [6, null]]);
  const [{ id }] = await json('chats list') as readonly [{ readonly id: string }];
  expect(lines[0]?.session).toBe(id);
  expect((await box.run('verify', pipe)).code).toBe(0);
});
