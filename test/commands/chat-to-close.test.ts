import { expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

/** A Monday, 10:00 in Berlin. */
const NOW = '2026-03-02T09:00:00Z';
/** The next tick under cron. */
const TICK = '2026-03-02T09:01:00Z';
const LATER = '2026-03-02T11:00:00Z';
const at = (now: string): { readonly now: string } => ({ now });

/** Buying intent 75, engagement 95, contact 100, BANT 10: together 75. */
const DANA = `ID: dana
Visitor: Send me a price list for 12 seats?
Assistant: Gladly. Who are you, and how can we reach you?
Visitor: I'm Dana Kessler of Kessler Physio.
Assistant: Thank you, Dana. And an address?
Visitor: dana@kessler-physio.example, +49 171 3920011
`;
const HI = `ID: visitor
Visitor: hi
Assistant: Hello! How can I help?
`;
/** A ScoutScore of 43: she stays new. */
const ANNA = `ID: anna-1
Visitor: Hi, Anna Berg here. What does it cost for us?
Assistant: How many are you, and how do I reach you?
Visitor: anna@berg-labor.example, please.
`;
const ANNA_AGAIN = `ID: anna-2
Visitor: Anna Berg again, anna@berg-labor.example. We are ready to sign: please send me the offer for 12 seats, we need it asap.
Assistant: Welcome back, Anna. It is on its way.
`;

const begin = async (mode: string, playbook = ''): Promise<Sandbox> => {
  const box = sandbox();
  for (const [name, text] of Object.entries({ dana: DANA, hi: HI, anna: ANNA, again: ANNA_AGAIN })) box.file(`${name}.txt`, text);
  const own = playbook === '' ? '' : ` --playbook ${box.file('own.yaml', playbook)}`;
  expect(await box.run(`init --country DE --language en --zone Europe/Berlin --mode ${mode}${own}`, at(NOW))).toMatchObject({ code: 0 });
  return box;
};

/** What happened to somebody, a line of `ingest` for each. */
const happened = async (box: Sandbox, events: readonly (readonly [who: string, type: string, metadata?: object])[], now = NOW): Promise<void> => {
  const lines = events.map(([who, event_type, metadata = {}], index) => JSON.stringify({
    event_type, source: 'website', occurred_at: now, lead_identifier: { email: `${who}@gmail.com` }, metadata, idempotency_key: `${who} ${index} ${now}`,
  }));
  expect(await box.run(`ingest ${box.file('events.ndjson', `${lines.join('\n')}\n`)}`, at(now))).toMatchObject({ code: 0 });
};
const json = async <T>(box: Sandbox, line: string, now = NOW): Promise<T> => {
  const { code, stdout, stderr } = await box.run(line, at(now));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
};
const sound = async (box: Sandbox, now = LATER): Promise<void> => { expect(await box.run('verify', at(now))).toMatchObject({ code: 0 }); };

test('a lead of high intent in autopilot: a ScoutScore of 75 queues the follow-up, and the next tick writes it', async () => {
  const box = await begin('autopilot');
  await transcript(box, `
$ salesos chats import {dir}/dana.txt
Read 1 chat: 1 new lead, 0 updated, 0 kept without a lead, 0 known already.
! Next: salesos chats list  (or take it back: salesos undo bt_…)
$ salesos why dana status
Dana Kessler  ld_…

Status contacted since 2026-03-02 10:00
  2026-03-02 10:00  new → contacted by rule chat.first_status (#…): ScoutScore 75
    after #… chat of 5 turns (chat), 2026-03-02 10:00
$ salesos queue list
jb_…	follow_up	Dana Kessler	queued	2026-03-02 10:00	0	1	status contacted; autopilot mode: all jobs run
`, at(NOW));
  expect(await json(box, 'tick --json jobs', TICK)).toEqual({ jobs: { claimed: 1, succeeded: 1, failed: 0, retried: 0, approvals: 0 } });
  await transcript(box, `
$ salesos queue list
! No jobs.
$ salesos todo
ms_…	low	Send by email: our product for Kessler Physio	Dana Kessler	-	draft	drafted by jb_…
! Next: salesos todo do ms_…
$ salesos approvals
! Nothing waits for a yes.
`, at(TICK));
  await sound(box);
});

test('a visitor who says hi and leaves: the chat is kept, and nothing else happens', async () => {
  const box = await begin('autopilot');
  await transcript(box, `
$ salesos chats import {dir}/hi.txt
Read 1 chat: 0 new leads, 0 updated, 1 kept without a lead, 0 known already.
! Next: salesos chats list  (or take it back: salesos undo bt_…)
$ salesos chats list
visitor	2026-03-02 10:00	2	4	cold	-	-
$ salesos leads list
! No leads fit.
! Next: salesos import FILE.csv
$ salesos queue list --state all
! No jobs.
$ salesos todo
! Nothing waits for you.
`, at(NOW));
  expect(await json(box, 'tick --json jobs', TICK)).toMatchObject({ jobs: { claimed: 0 } });
  expect(await json(box, 'notifications list --json kind,title', TICK)).toEqual([]);
  await sound(box);
});

test('a visitor who comes back: the lead is updated and not doubled, and new jobs are queued because intent rose', async () => {
  const box = await begin('autopilot');
  await transcript(box, `
$ salesos chats import {dir}/anna.txt
Read 1 chat: 1 new lead, 0 updated, 0 kept without a lead, 0 known already.
! Next: salesos chats list  (or take it back: salesos undo bt_…)
$ salesos queue list
jb_…	smart_scan	Anna Berg	queued	2026-03-02 10:00	0	0	status new; smart_scan reaches nobody
`, at(NOW));
  expect(await json(box, 'tick --json jobs', TICK)).toMatchObject({ jobs: { claimed: 1, succeeded: 1 } });
  await transcript(box, `
$ salesos chats import {dir}/again.txt
Read 1 chat: 0 new leads, 1 updated, 0 kept without a lead, 0 known already.
! Next: salesos chats list  (or take it back: salesos undo bt_…)
$ salesos leads list
ld_…	Anna Berg	anna@berg-labor.example	…
! Next: salesos leads show ld_…
$ salesos chats list --lead anna
anna-2	2026-03-02 12:00	2	…	Anna Berg
anna-1	2026-03-02 10:00	3	43	warm	anna@berg-labor.example	Anna Berg
$ salesos queue list
jb_…	follow_up	Anna Berg	queued	2026-03-02 12:00	0	1	status contacted; autopilot mode: all jobs run
`, at(LATER));
  await sound(box);
});

const OWN = `name: own
scoring:
  behaviour: { survey_69: 69, survey_69_9: 69.9, survey_70: 70 }
budget: { energy_per_day: 2 }
`;

test('from qualified to interested: the invitation to a meeting is queued, and offers three free times', async () => {
  const box = await begin('autopilot');
  await happened(box, [['mia', 'email_replied', { text: 'Thanks for the mail' }]]);
  expect(await box.run('leads bant mia --budget stated --need stated --timeline stated', at(NOW))).toMatchObject({ code: 0 });
  expect(await json(box, 'tick --json jobs', TICK)).toMatchObject({ jobs: { succeeded: 3 } });
  await transcript(box, `
$ salesos queue list
! No jobs.
$ salesos enrollments
en_…	nurture	mia@gmail.com	3 of 3	2026-03-02 10:01	2026-03-02 10:01
! Next: salesos enrollments show en_…
`, at(TICK));
  await happened(box, [['mia', 'demo_requested']], LATER);
  await transcript(box, `
$ salesos why mia status
mia@gmail.com  ld_…

Status interested since 2026-03-02 12:00
  2026-03-02 12:00  qualified → interested by rule lifecycle.interest (#…): demo_requested
…
$ salesos queue list
jb_…	book_meeting	mia@gmail.com	queued	2026-03-02 12:00	0	2	status interested; autopilot mode: all jobs run
$ salesos enrollments list --state all
en_…	nurture	mia@gmail.com	0 of 3	-	2026-03-02 10:01	stopped: the lead is interested
! Next: salesos enrollments show en_…
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
`, at(LATER));
  const tasks = await json<readonly { readonly kind: string; readonly text: string }[]>(box, 'tasks list --lead mia --json kind,text', LATER);
  const offer = tasks.find(({ kind }) => kind === 'book_meeting')?.text ?? '';
  expect(offer.match(/^- \w+day 2026-03-\d\d, \d\d:\d\d \(Europe\/Berlin\)$/gm)).toHaveLength(3);
  await sound(box);
});

test('too little energy: the job fails as insufficient_budget and says so; a refill and a retry do it', async () => {
  const box = await begin('autopilot', OWN);
  await happened(box, [['mia', 'email_replied'], ['bob', 'email_replied'], ['zoe', 'email_replied']]);
  expect(await json(box, 'tick --json jobs', TICK)).toMatchObject({ jobs: { claimed: 3, succeeded: 2, failed: 1 } });
  await transcript(box, `
$ salesos queue list --failed
jb_…	follow_up	zoe@gmail.com	failed	2026-03-02 10:01	1	1	insufficient_budget: follow_up costs 1 energy, and less is left today
! Next: salesos queue retry jb_…
$ salesos queue retry --failed
1 job queued again.
! Next: salesos queue run  (to do them now)
$ salesos queue run
1 job done: 0 succeeded, 1 failed, 0 to be tried again.
! Next: salesos queue list --failed
$ salesos budget refill
2 energy added: 2 left today.
! Next: salesos queue retry --failed  (for what it did not suffice for)
$ salesos queue retry --failed
1 job queued again.
! Next: salesos queue run  (to do them now)
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
$ salesos queue list --failed
! No jobs.
`, at(TICK));
  // Said once a day, however often it did not suffice.
  const notices = await json<readonly { readonly kind: string; readonly text: string }[]>(box, 'notifications list --json kind,text', TICK);
  expect(notices.filter(({ kind }) => kind === 'budget_empty')).toEqual([{
    kind: 'budget_empty', text: 'follow_up costs 1, 0 of 2 are left. salesos budget refill, then salesos queue retry --failed',
  }]);
  await sound(box);
});

test('manual: whatever reaches a person is a suggestion with a draft; taking one up runs it', async () => {
  const box = await begin('manual');
  expect(await box.run('chats import {dir}/dana.txt', at(NOW))).toMatchObject({ code: 0 });
  await happened(box, [['mia', 'email_replied'], ['bob', 'proposal_accepted']]);
  expect(await json(box, 'tick --json jobs', TICK)).toEqual({ jobs: { claimed: 0, succeeded: 0, failed: 0, retried: 0, approvals: 0 } });
  await transcript(box, `
$ salesos todo
ap_…	high	Suggested: follow_up	Dana Kessler	-	suggestion	manual mode: you decide what reaches a person
ap_…	high	Suggested: close_deal	bob@gmail.com	-	suggestion	manual mode: you decide what reaches a person
ap_…	medium	Suggested: follow_up	mia@gmail.com	-	suggestion	manual mode: you decide what reaches a person
! Next: salesos todo do ap_…
`, at(TICK));
  const [first] = await json<readonly { readonly id: string; readonly draft: string }[]>(box, 'approvals list --lead dana --json id,draft', TICK);
  expect(first?.draft).toContain('Hi Dana,');
  await transcript(box, `
$ salesos todo do ${first?.id ?? ''}
${first?.id ?? ''}	follow_up approved
! Next: salesos todo list
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
$ salesos todo list --kind draft
ms_…	low	Send by email: our product for Kessler Physio	Dana Kessler	-	draft	drafted by jb_…
! Next: salesos todo do ms_…
`, at(TICK));
  await sound(box);
});

test('hybrid: closing a deal waits for a yes, whatever the score, and nobody answering in 72 hours is a no', async () => {
  const box = await begin('hybrid', OWN);
  for (const name of ['bob', 'eva']) await happened(box, [[name, 'survey_70'], [name, 'proposal_accepted']]);
  expect(await json(box, 'tick --json jobs', TICK)).toMatchObject({ jobs: { claimed: 0 } });
  await transcript(box, `
$ salesos approvals
ap_…	close_deal	bob@gmail.com	high	2026-03-05 10:00	hybrid mode: close_deal is high risk	approval
ap_…	close_deal	eva@gmail.com	high	2026-03-05 10:00	hybrid mode: close_deal is high risk	approval
! Next: salesos approvals show ap_…
$ salesos budget refill 10
10 energy added: 12 left today.
! Next: salesos queue retry --failed  (for what it did not suffice for)
$ salesos approvals approve --lead bob --yes
ap_…	approved	close_deal	bob@gmail.com
! Next: salesos queue run  (to do it now; the next tick does it otherwise)
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
$ salesos deals list --state won
! No deals.
! Next: salesos leads list --unrouted
`, at(TICK));
  const expired = '2026-03-05T09:00:01Z';
  expect(await json(box, 'tick --json expired', expired)).toMatchObject({ expired: { approvals: 1 } });
  await transcript(box, `
$ salesos queue list --state cancelled
jb_…	close_deal	eva@gmail.com	cancelled	…	approval_expired
`, at(expired));
  await sound(box, expired);
});

test('autopilot: closing a deal asks at a score of 69.0 and of 69.9, and runs at 70.0', async () => {
  const box = await begin('autopilot', OWN);
  for (const survey of ['survey_69', 'survey_69_9', 'survey_70']) await happened(box, [[survey, survey], [survey, 'proposal_accepted']]);
  await transcript(box, `
$ salesos approvals
ap_…	close_deal	survey_69@gmail.com	high	2026-03-05 10:00	autopilot mode: close_deal runs by itself from a score of 70.0, this is 69.0	approval
ap_…	close_deal	survey_69_9@gmail.com	high	2026-03-05 10:00	autopilot mode: close_deal runs by itself from a score of 70.0, this is 69.9	approval
! Next: salesos approvals show ap_…
$ salesos queue list --state queued
jb_…	close_deal	survey_70@gmail.com	queued	2026-03-02 10:00	0	5	status ready_to_close; autopilot mode: all jobs run
$ salesos why survey_69@gmail.com job
survey_69@gmail.com  ld_…

Jobs
  Now, with 2 energy left (* is of its status):
    smart_scan    would run, 0 energy: smart_scan reaches nobody
    follow_up     would run, 1 energy: autopilot mode: all jobs run
    qualify       would run, 1 energy: qualify reaches nobody
    nurture       would not start, 3 energy: it costs 3 energy, 2 are left today
    book_meeting  would run, 2 energy: autopilot mode: all jobs run
  * close_deal    would not start, 5 energy: one is under way or waits already; it costs 5 energy, 2 are left today
    full_pipeline would not start, 12 energy: it costs 12 energy, 2 are left today
  So far:
  2026-03-02 10:00  jb_…  close_deal waiting (job.close_deal): status ready_to_close; autopilot mode: close_deal runs by itself from a score of 70.0, this is 69.0
…
$ salesos budget refill 10
10 energy added: 12 left today.
! Next: salesos queue retry --failed  (for what it did not suffice for)
$ salesos queue run
1 job done: 1 succeeded, 0 failed, 0 to be tried again.
$ salesos todo list --kind draft
ms_…	low	Send by email: Our proposal for your company	survey_70@gmail.com	2026-03-02 10:00	draft	step proposal of close_deal, drafted by jb_…
! Next: salesos todo do ms_…
`, at(NOW));
  await sound(box);
});
