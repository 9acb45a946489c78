import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { NOW, writeFiles } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const AUTOMATIONS = `
automations:
  hot:
    name: Hot lead
    on: { score_above: 40 }
    when: { any: [{ country: [DE, AT] }, { not: { company: { exists: false } } }], title: { contains: [ceo] } }
    cooldown: 7d
    limit: 1 per day
    do: [{ tag: hot }, { enqueue_job: close_deal }, { assign_owner: me }]
  reply:
    on: { event: email_replied }
    once_per_lead: true
    do: [{ create_task: { title: Answer, due_in: 2h, urgency: high } }]
  ping:
    on: { event: lead.updated }
    when: { metadata.tags_added: a }
    do: [{ untag: a }, { tag: b }]
  pong:
    on: { event: lead.updated }
    when: { metadata.tags_added: b }
    do: [{ untag: b }, { tag: a }]
`;

const pipe = { now: NOW };
const terminal = { now: NOW, isTerminal: true, columns: 160, env: { NO_COLOR: '1' } };
let box: Sandbox;
beforeEach(async () => {
  box = sandbox();
  const files = writeFiles(box);
  await box.run('init --country DE', pipe);
  const path = (await box.run('playbook path', pipe)).stdout.trim();
  writeFileSync(path, `${readFileSync(path, 'utf8').replace(/^automations:\n(?:[ ].*\n|\n)*/m, '')}${AUTOMATIONS}`);
  await box.run(['import', files.get('leads.csv') ?? ''], pipe);
  await box.run(['ingest', files.get('events.ndjson') ?? ''], pipe);
});

test('automations are listed with what they did, and shown one by one', async () => {
  await transcript(box, `
$ salesos automations
ID     On                   Does                                                  Limit                       Fired  Last  Held  Loops
hot    score from 40.0      tag hot; queue the job close_deal; make me the owner  1 per 1d (1 now), rests 7d      1   now     -      -
reply  event email_replied  create the task "Answer", due in 2h                   once per lead                   1   now     -      -
ping   event lead.updated   untag a; tag b                                        -                               0     -     -      -
pong   event lead.updated   untag b; tag a                                        -                               0     -     -      -
! Next: salesos automations test hot LEAD
$ salesos automations show hot
Hot lead  hot
On         score from 40.0
When       any of
             country is one of DE, AT
             not
               company is not known
           title contains ceo
Does       tag hot
           queue the job close_deal
           make me the owner
Limit      1 per 1d (1 now), rests 7d
Fired      1, last 2026-03-02 08:00

Last
  2026-03-02 08:00  Anna Müller  ld_…  fired on score …
! Next: salesos automations test hot LEAD
$ salesos automations show nothing
? 4
! There is no automation "nothing".
! Known: hot (Hot lead), reply, ping, pong.
`, terminal);
  await transcript(box, `
$ salesos automations list
hot	score from 40.0	tag hot; queue the job close_deal; make me the owner	1 per 1d (1 now), rests 7d	1	now	-	-
…
! Next: salesos automations test hot LEAD
`, pipe);
});

test('a test says part by part what holds, what would be done and what keeps it from it; nothing is written', async () => {
  const events = async (): Promise<string> => (await box.run('export events', pipe)).stdout;
  const before = await events();
  await transcript(box, `
$ salesos automations test hot anna
Hot lead would not fire for Anna Müller  ld_…
Trigger
  yes  score from 40.0: score …
Condition
  yes  any of
  yes    country is one of DE, AT: DE
  yes    not
  no       company is not known: BioLab GmbH
  yes  title contains ceo: CEO
Held back
  it rests 7d after it fired for the lead on 2026-03-02, until 2026-03-09 08:00
  this crossing is answered: the score must be seen below once
  its limit of 1 per 1d is reached (1), until 2026-03-03 08:00
If it fired, it would
  tag hot: nothing to do, the lead has the tag hot
  queue the job close_deal: nothing to do, a job close_deal is under way or waits for a yes
  make me the owner: nothing to do, me is the owner
! Nothing was written.
$ salesos automations test "hot lead" bob
Hot lead would not fire for Bob Stone  ld_…
Trigger
  yes  score from 40.0: score 45.0
Condition
  yes  any of
  no     country is one of DE, AT: US
  yes    not
  no       company is not known: Stone Inc
  no   title contains ceo: Head of Sales
Held back
  its limit of 1 per 1d is reached (1), until 2026-03-03 08:00
  close_deal would wait as an approval: hybrid mode: close_deal is high risk
If it fired, it would
  tag hot
    facts changed: +hot
  queue the job close_deal
    job close_deal waits for an approval: automation.hot; hybrid mode: close_deal is high risk
    approval asked for close_deal (risk high)
  make me the owner
    owner me: automation.hot
! Nothing was written.
$ salesos automations test reply dora
reply would not fire for Dora Falk  ld_…
Trigger
  no   event email_replied: never happened
Held back
  nothing has happened since the lead was taken in: history starts nothing
It…
…
! Nothing was written.
`.replace('\nIt…\n', '\nIf it fired, it would\n'), pipe);
  expect(await events()).toBe(before);
  expect(JSON.parse((await box.run('automations test reply bob --json fires,trigger,holds', pipe)).stdout)).toEqual({
    fires: false, trigger: { text: 'event email_replied', holds: true, value: expect.stringMatching(/^#\d+ email_replied/), event: expect.any(Number) },
    holds: [{ kind: 'once_per_lead', text: 'it fires once per lead, and did on 2026-03-02', until: null, of_job: false }],
  });
});

test('loops are listed: which rules, which lead, when; told of once', async () => {
  await transcript(box, `
$ salesos automations loops
! No loop was ever cut.
$ salesos leads edit anna --tag a
…
! Next: …
$ salesos leads edit bob --tag a
…
! Next: …
$ salesos automations loops
2026-03-02 08:00	ping → pong → ping	Bob Stone	lead.updated would fire it a second time
2026-03-02 08:00	ping → pong → ping	Anna Müller	lead.updated would fire it a second time
`, pipe);
  const { stdout } = await box.run('notifications list --json kind,title', pipe);
  expect((JSON.parse(stdout) as { kind: string; title: string }[]).filter(({ kind }) => kind === 'automation').map(({ title }) => title)).toEqual(['The automation ping goes round in a loop, which was cut']);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('what does not exist is refused where it is written', async () => {
  const file = box.file('new.yaml', 'automations: { a: { on: { event: x }, do: [{ enroll: welcome }] } }\n');
  const { code, stderr } = await box.run(['playbook', 'check', file], pipe);
  expect([code, stderr.split('\n')[1]]).toEqual([9, expect.stringMatching(/automations\.a\.do\[1\]\.enroll: "welcome" is unknown as a cadence\. Known: nurture, close_deal\.$/)]);
});
