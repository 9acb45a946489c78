import { expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const MONDAY = '2026-03-02T09:00:00Z';
const pipe = { now: MONDAY };
const begin = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect(await box.run('init --playbook network-sales --country DE', pipe)).toMatchObject({ code: 0 });
  return box;
};

const SAID = ['Hallo, ich bin Lena Vogt. Rufen Sie mich bitte an: 0171 2345678.', 'Am Abend. Sie erreichen mich auch unter lena.vogt@gmail.com.',
  'Das Budget von 3.000 Euro ist freigegeben.', 'Das entscheide ich allein.'];
/** The chat as far as so many of her messages. */
const chat = (box: Sandbox, messages: number): string => box.file(`chat${messages}.json`, JSON.stringify({
  id: 'c1', messages: SAID.slice(0, messages).map((text, minute) => ({ role: 'visitor', text, at: `2026-03-02T08:0${minute}:00Z` })),
}));

test('a German chat makes the lead, its answers and the interview take BANT to 50 and to 75; status and recommendation follow', async () => {
  const box = await begin();
  await transcript(box, `
$ salesos playbook check
…/playbook.yaml is good: the playbook "network-sales"
  pipelines    kunden, beratung, partner
…
$ salesos chats import ${chat(box, 2)}
Read 1 chat: 1 new lead, 0 updated, 0 kept without a lead, 0 known already.
…
! …
$ salesos leads bant lena --show
Lena Vogt  ld_…: BANT unknown
  not asked: budget, authority, need, timeline
! Next: salesos leads bant ld_… --budget stated --budget-quote "…"
$ salesos chats import ${chat(box, 3)}
Read 1 chat: 0 new leads, 1 updated, 0 kept without a lead, 0 known already.
…
! …
$ salesos leads bant lena --show
Lena Vogt  ld_…: BANT 25 (red)
  budget        25  confirmed, 2026-03-02, chat: "Das Budget von 3.000 Euro ist freigegeben."
  not asked: authority, need, timeline
! Next: salesos leads bant ld_… --authority stated --authority-quote "…"
`, pipe);
  const standing = async (): Promise<object> => JSON.parse((await box.run('leads show lena --json status,bant', pipe)).stdout) as object;
  expect(await standing()).not.toMatchObject({ status: 'qualified' });
  await transcript(box, `
$ salesos chats import ${chat(box, 4)}
…
! …
$ salesos leads bant lena --show
Lena Vogt  ld_…: BANT 50 (yellow)
  budget        25  confirmed, 2026-03-02, chat: "Das Budget von 3.000 Euro ist freigegeben."
  authority     25  confirmed, 2026-03-02, chat: "Das entscheide ich allein."
  not asked: need, timeline
! Next: salesos leads bant ld_… --need stated --need-quote "…"
$ salesos tasks list --lead lena
…Bedarfsgespräch vereinbaren…
…
! …
`, pipe);
  expect(await standing()).toEqual({ status: 'qualified', bant: 50 });
  const { stderr, stdout } = await box.run('leads bant lena', { now: MONDAY, isTerminal: true, columns: 120, env: { NO_COLOR: '1' }, input: '\n\nconfirmed\nIch will aus dem Hamsterrad\n\n' });
  expect(stderr).toContain('Was soll in drei Monaten anders sein als heute?');
  expect(stderr).toContain('Entscheiden Sie das allein, oder spricht noch jemand mit, zu Hause oder in der Firma?\n  known: confirmed, 2026-03-02, chat: "Das entscheide ich allein."');
  expect(stdout).toContain('BANT 75 (green)');
  expect(stdout).toContain('recommended: Schedule meeting');
  expect(await standing()).toEqual({ status: 'qualified', bant: 75 });
});

test('the assistant greets and asks in the words of the playbook, the wish first and the number last, and books a call', async () => {
  const box = await begin();
  const input = ['Hallo', 'Ich möchte mich beraten lassen', 'Ich will weniger arbeiten und mehr verdienen', 'im April', '3.000 Euro', 'Ich entscheide allein', 'Lena Vogt, 0171 2345678', 'die zweite', ''].join('\n');
  const { code, stdout } = await box.run('chat', { ...pipe, input });
  expect([code, stdout]).toEqual([0, `Hallo und willkommen bei der Beispiel Beratung! Was führt Sie zu uns?
Möchten Sie bestellen, sich beraten lassen oder als Partner mitmachen?
Was soll in drei Monaten anders sein als heute?
Wann möchten Sie anfangen, und was hängt an diesem Termin?
Welchen Betrag haben Sie dafür vorgesehen, im Monat oder einmalig?
Entscheiden Sie das allein, oder spricht noch jemand mit, zu Hause oder in der Firma?
Wie dürfen wir Sie anrufen: Ihr Name und eine Telefonnummer?
Wollen wir kurz telefonieren? Diese Zeiten sind frei:
1. Montag 2026-03-02, 09:30 (UTC)
2. Montag 2026-03-02, 10:00 (UTC)
3. Montag 2026-03-02, 10:30 (UTC)
Welche passt Ihnen? Eine Zahl genügt.
Der Termin steht: Montag 2026-03-02, 10:00 (UTC). Sie hören von uns.
Kann ich sonst noch etwas für Sie tun?
Danke für Ihre Zeit. Auf Wiedersehen!
`]);
  expect(JSON.parse((await box.run('leads list --json name,phone,status', pipe)).stdout)).toEqual([{ name: 'Lena Vogt', phone: '+491712345678', status: 'interested' }]);
  expect(JSON.parse((await box.run('meetings list --json starts_at', pipe)).stdout)).toEqual([{ starts_at: '2026-03-02T10:00:00Z' }]);
});

test('a visitor who only says hello becomes nobody', async () => {
  const box = await begin();
  const file = box.file('hallo.json', JSON.stringify({ messages: [{ role: 'visitor', text: 'Hallo' }] }));
  expect((await box.run(`chats import ${file}`, pipe)).stdout).toContain('0 new leads');
});

// Answers of half a year ago count half: 12.5 and 9 beside 18 and 10 are 49.5, and twice 12.5 beside 25 and 25 are 75.
test.each<[string, string, number, string, string, boolean]>([
  ['budget confirmed, authority stated', 'need stated, timeline hinted', 49, 'red', 'new', false],
  ['', 'need confirmed, timeline confirmed', 50, 'yellow', 'qualified', false],
  ['budget confirmed', 'authority stated, need stated, timeline confirmed', 73, 'yellow', 'qualified', false],
  ['budget confirmed, authority confirmed', 'need confirmed, timeline confirmed', 75, 'green', 'qualified', true],
])('long ago %s, now %s: BANT %d, %s, %s', async (old, fresh, bant, colour, status, isRecommended) => {
  const box = await begin();
  await box.run('leads add "Ida Horn" --phone "+49 171 1112233"', pipe);
  const flags = (text: string): string => text.split(', ').map((answer) => `--${answer}`).join(' ');
  if (old !== '') expect(await box.run(`leads bant ida ${flags(old)} --at 2025-09-01`, pipe)).toMatchObject({ code: 0 });
  const answered = JSON.parse((await box.run(`leads bant ida ${flags(fresh)} --json bant,colour`, pipe)).stdout) as object;
  const { status: is } = JSON.parse((await box.run('leads show ida --json status', pipe)).stdout) as { readonly status: string };
  const actions = JSON.parse((await box.run('recommendations list --json action', pipe)).stdout) as readonly object[];
  expect({ ...answered, status: is, isRecommended: actions.length > 0 }).toEqual({ bant, colour, status, isRecommended });
});
