import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T09:00:00Z';
const at = (now: string): { readonly now: string } => ({ now });
const AFTER_TWO = 'approvals: { autonomy: { after: 2 } }\nscoring: { behaviour: { survey: 60 } }\n';

const begin = async (playbook = ''): Promise<Sandbox> => {
  const box = sandbox();
  const own = playbook === '' ? '' : ` --playbook ${box.file('own.yaml', playbook)}`;
  expect(await box.run(`init --country DE --language en --zone UTC --mode hybrid${own}`, at(NOW))).toMatchObject({ code: 0 });
  return box;
};
/** Somebody asks for a demo: an invitation to a meeting waits for a yes. */
const demo = async (box: Sandbox, who: string, now = NOW, ...more: readonly string[]): Promise<void> => {
  const lines = ['demo_requested', ...more].map((event_type) => JSON.stringify({ event_type, source: 'website', occurred_at: now, lead_identifier: { email: `${who}@gmail.com` }, metadata: {} }));
  expect(await box.run(`ingest ${box.file('e.ndjson', lines.join('\n'))}`, at(now))).toMatchObject({ code: 0 });
};
const json = async <T>(box: Sandbox, line: string, now = NOW): Promise<T> => {
  const { code, stdout, stderr } = await box.run(line, at(now));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
};

test('what was edited is what is written, with its times in their place; what is left as it was counts as unedited', async () => {
  const box = await begin();
  await demo(box, 'anna');
  const [asked] = await json<readonly { readonly id: string; readonly draft: string }[]>(box, 'approvals list --json id,draft');
  expect(asked?.draft).toContain('\n\n{{ slots }}\n\n');
  box.file('words.txt', 'A short talk\n\nHi Anna,\n\nwould one of these do?\n{{ slots }}\n\nMia\n');
  await transcript(box, `
$ salesos approvals edit ap_
? 2
! An editor needs a terminal, and there is none here.
! Give the words from a file: salesos approvals edit ap_… --draft FILE --yes
$ salesos approvals edit ap_ --draft {dir}/words.txt
? 2
…
! …
! …
$ salesos approvals edit ap_ --draft {dir}/words.txt --yes
book_meeting for anna@gmail.com approved in your words.
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
$ salesos approvals edit ap_ --draft {dir}/words.txt --yes
? 5
! ap_… is approved already.
! See: salesos approvals list --state all
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
$ salesos approvals stats
book_meeting	1	1	1	0	0	100 %	0 of 20	no
`, at(NOW));
  const [draft] = await json<readonly { readonly title: string; readonly draft: string }[]>(box, 'todo list --kind draft --json title,draft');
  expect(draft?.title).toBe('Send by email: A short talk');
  expect(draft?.draft).toMatch(/^Hi Anna,\n\nwould one of these do\?\n- Tuesday 2026-03-03, [^\n]+\n- Wednesday [^\n]+\n- Thursday [^\n]+\n\nMia\n$/);
  expect(await json(box, 'approvals list --state approved --json edited')).toEqual([{ edited: true }]);
  expect(await box.run('verify', at(NOW))).toMatchObject({ code: 0 });
});

test('an editor is opened on a terminal; an empty text approves nothing', async () => {
  const box = await begin();
  await demo(box, 'anna');
  const editor = (script: string): { readonly EDITOR: string } => ({ EDITOR: box.file('editor.sh', `#!/bin/sh\n${script}\n`) });
  const run = (script: string) => {
    const { EDITOR } = editor(script);
    return box.run('approvals edit ap_ --yes', { ...at(NOW), isTerminal: true, env: { EDITOR: `sh ${EDITOR}`, VISUAL: '' } });
  };
  expect(await run(': > "$1"')).toMatchObject({ code: 3, stderr: expect.stringContaining('The draft was left empty.') });
  expect(await json(box, 'approvals list --json state')).toEqual([{ state: 'open' }]);
  expect(await run(`cp "$1" ${box.dir}/seen.txt`)).toMatchObject({ code: 0, stdout: expect.stringContaining('book_meeting for anna@gmail.com approved, unedited.') });
  expect(readFileSync(`${box.dir}/seen.txt`, 'utf8')).toContain('A time to talk about our product');
});

test('many at once by a filter, after a question with their number', async () => {
  const box = await begin(AFTER_TWO);
  await demo(box, 'anna', NOW, 'survey');
  await demo(box, 'bob');
  await demo(box, 'eva', NOW, 'survey');
  await transcript(box, `
$ salesos approvals list --where "score>60"
ap_…	book_meeting	anna@gmail.com	…
ap_…	book_meeting	eva@gmail.com	…
! Next: salesos approvals show ap_…
$ salesos approvals approve --kind book_meeting --where "score>60"
? 2
! Approve 2 jobs? There is no terminal to ask on, so nothing was done.
! Add --yes to confirm.
$ salesos approvals approve --kind book_meeting --where "score>60" --yes
ap_…	approved	book_meeting	anna@gmail.com
ap_…	approved	book_meeting	eva@gmail.com
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
$ salesos approvals
ap_…	book_meeting	bob@gmail.com	…
! Next: salesos approvals show ap_…
`, at(NOW));
});

test('a day before they expire, one notice says of how many', async () => {
  const box = await begin();
  await demo(box, 'anna');
  await demo(box, 'bob');
  const expiring = async (now: string): Promise<readonly string[]> => {
    expect(await box.run('tick', at(now))).toMatchObject({ code: 0 });
    return (await json<readonly { readonly kind: string; readonly title: string }[]>(box, 'notifications list --json kind,title', now)).filter(({ kind }) => kind === 'approval_expiring').map(({ title }) => title);
  };
  expect(await expiring('2026-03-04T08:59:00Z')).toEqual([]);
  expect(await expiring('2026-03-04T09:00:00Z')).toEqual(['2 approvals wait for your yes, and not much longer']);
  expect(await expiring('2026-03-04T10:00:00Z')).toHaveLength(1);
  expect(await box.run('verify', at('2026-03-04T10:00:00Z'))).toMatchObject({ code: 0 });
  expect(await box.run('tick', at('2026-03-05T09:00:00Z'))).toMatchObject({ code: 0 });
  expect(await json(box, 'queue list --state cancelled --json error', '2026-03-05T09:00:00Z')).toEqual([{ error: 'approval_expired' }, { error: 'approval_expired' }]);
  // Fresh news of the same person is worth another question.
  await demo(box, 'anna', '2026-03-05T10:00:00Z');
  expect(await json(box, 'approvals list --json lead_name', '2026-03-05T10:00:00Z')).toEqual([{ lead_name: 'anna@gmail.com' }]);
});

test('autonomy: earned by a yes in a row, proposed and not taken, given by a person, lost by itself to one who complains', async () => {
  const box = await begin(AFTER_TWO);
  await demo(box, 'anna');
  await demo(box, 'bob');
  await transcript(box, `
$ salesos approvals automate book_meeting
? 5
! book_meeting has not earned it: 0 of the last 2 were approved unedited.
! What asks is also in the playbook, under approvals: salesos playbook edit
$ salesos approvals approve --all --yes
…
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
$ salesos approvals stats
book_meeting	2	2	0	0	0	100 %	2 of 2	proposed
! Next: salesos approvals automate book_meeting
$ salesos todo list --kind autonomy
au_book_meeting	low	Let book_meeting run by itself	-	-	autonomy	approved unedited 2 times in a row
! Next: salesos todo do au_book_meeting
`, at(NOW));
  await demo(box, 'cem');
  expect(await json(box, 'approvals list --json lead_name')).toEqual([{ lead_name: 'cem@gmail.com' }]);
  await transcript(box, `
$ salesos todo do au_book_meeting
au_book_meeting	book_meeting runs by itself
! Next: salesos todo list
`, at(NOW));
  // Undone, it waits for a word again.
  expect(await box.run('undo --last 1 --yes', at(NOW))).toMatchObject({ code: 0 });
  expect(await json(box, 'approvals stats --json autonomy')).toEqual([{ autonomy: 'proposed' }]);
  expect(await box.run('approvals automate book_meeting', at(NOW))).toMatchObject({ code: 0 });
  await demo(box, 'dan');
  const reason = async (): Promise<readonly object[]> => json(box, 'queue list --lead dan --json state,reason');
  expect(await reason()).toEqual([{ state: 'queued', reason: 'status interested; hybrid mode: book_meeting is high risk, and book_meeting has earned to run by itself' }]);
  expect(await box.run('queue run', at(NOW))).toMatchObject({ code: 0 });
  // A complaint of somebody it never reached says nothing of it; one of whom it reached does, at once.
  await demo(box, 'far');
  expect(await box.run('leads suppress far --reason complained --yes', at(NOW))).toMatchObject({ code: 0 });
  expect(await json(box, 'approvals stats --json autonomy')).toEqual([{ autonomy: 'granted' }]);
  expect(await box.run('leads suppress dan --reason complained --yes', at(NOW))).toMatchObject({ code: 0 });
  await demo(box, 'ema');
  expect(await json(box, 'approvals list --lead ema --json kind')).toEqual([{ kind: 'book_meeting' }]);
  expect(await box.run('tick', at('2026-03-02T09:01:00Z'))).toMatchObject({ code: 0 });
  expect(await json(box, 'approvals stats --json autonomy,lost,streak')).toEqual([{ autonomy: 'asks', lost: 'somebody it reached has complained', streak: 0 }]);
  const notices = await json<readonly { readonly title: string }[]>(box, 'notifications list --json title', '2026-03-02T09:01:00Z');
  expect(notices.map(({ title }) => title).filter((title) => title.startsWith('book_meeting ')).sort()).toContain('book_meeting asks again before it runs');
  expect(await box.run('verify', at('2026-03-02T09:01:00Z'))).toMatchObject({ code: 0 });
});

test('todo edit changes the words of what waits, and names the way for what has none', async () => {
  const box = await begin();
  await demo(box, 'anna');
  box.file('words.txt', 'A short talk\n\nHi Anna,\n\nwould one of these do?\n{{ slots }}\n\nMia\n');
  await transcript(box, `
$ salesos todo edit tk_1
? 2
! tk_1 has no words to change.
! Change a task by its flags: salesos tasks edit tk_1 --due tomorrow
$ salesos todo edit ap_ --draft {dir}/words.txt --yes
book_meeting for anna@gmail.com approved in your words.
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
`, at(NOW));
});

test('an edit of the text takes HTML out that would still say the old one, and says so', async () => {
  const box = await begin('templates: { book_meeting: { en: { subject: A time, body: "Hi, one of these? {{ slots }}", html: "<p>Hi, one of these? {{ slots }}</p>" } } }\n');
  await demo(box, 'anna');
  const [asked] = await json<readonly { readonly draft: string }[]>(box, 'approvals list --json draft');
  expect(asked?.draft).toBe('A time\n\nHi, one of these? {{ slots }}\n\n--- html ---\n<p>Hi, one of these? {{ slots }}</p>');
  box.file('words.txt', asked?.draft.replace('Hi, one', 'Dear Anna, one') ?? '');
  await transcript(box, `
$ salesos approvals edit ap_ --draft {dir}/words.txt --yes
book_meeting for anna@gmail.com approved in your words.
! The HTML of the message still says the old text: it is left out, and the text goes alone. Change both to keep it.
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
`, at(NOW));
  expect(await json(box, 'outbox show ms_ --json body,html')).toEqual({ body: expect.stringMatching(/^Dear Anna, one of these\? - Tuesday/), html: null });
  await demo(box, 'bo');
  expect(await box.run('approvals approve --all --yes', at(NOW))).toMatchObject({ code: 0 });
  expect(await box.run('queue run', at(NOW))).toMatchObject({ code: 0 });
  const [bo] = await json<readonly { readonly id: string }[]>(box, 'outbox list --lead bo@gmail.com --json id');
  expect((await box.run(`outbox show ${bo?.id ?? ''}`, at(NOW))).stdout).toMatch(/\n\nHi, one of these\? - Tuesday.+\n\nIn HTML, which mail programs show instead:\n<p>Hi, one of these\? - Tuesday.+<\/p>\n$/s);
});
