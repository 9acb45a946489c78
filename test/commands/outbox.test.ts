import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { startSmtp } from '../support/fake-smtp.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T10:00:00Z';
const LATER = '2026-03-06T10:00:00Z';
const PLAYBOOK = `business: { sender_name: Mia, postal_address: "Street 1, Berlin" }
templates: { hello: { en: { subject: Hello, body: "Hi {{ first_name }}" } } }
cadences: { cold: { steps: [{ id: one, template: hello }] } }
`;

/** A live workspace with a mail server, and these people enrolled. */
const live = async (names: readonly string[]): Promise<{ readonly box: Sandbox; readonly smtp: Awaited<ReturnType<typeof startSmtp>> }> => {
  const [box, smtp] = [sandbox(), await startSmtp()];
  const run = async (line: string): Promise<void> => { expect(await box.run(line, { now: NOW }), line).toMatchObject({ code: 0 }); };
  await run(`init --zone UTC --mode autopilot --name Mia --playbook ${box.file('own.yaml', PLAYBOOK)}`);
  box.file('data/salesos/default/config.yaml', `zone: UTC\nchannels: { email: { provider: smtp, from: mia@shop.example, host: 127.0.0.1, port: ${smtp.port}, security: none } }\n`);
  for (const name of names) await run(`leads add ${name} --email ${name}@corp-${name}.example --set zone=UTC`);
  await run('go-live --yes');
  for (const name of names) await run(`cadences enroll ${name}@corp-${name}.example cold`);
  return { box, smtp };
};
const idOf = async (box: Sandbox, state: string): Promise<string> => (JSON.parse((await box.run(`outbox list --state ${state} --json id`, { now: NOW })).stdout) as readonly { readonly id: string }[])[0]?.id ?? '';

test('a message of which nobody knows is listed, waits in todo, and is what a person says it is', async () => {
  const { box, smtp } = await live(['ann']);
  smtp.fail('drop_after_dot');
  expect(await box.run('outbox run', { now: NOW })).toMatchObject({ code: 0 });
  const id = await idOf(box, 'unknown');
  expect((await box.run('todo list --kind unknown_send', { now: NOW })).stdout).toContain(`salesos outbox resolve ${id} sent|not-sent`);
  await transcript(box, `
$ salesos outbox approve ${id}
? 5
! ${id} is unknown already.
! See: salesos outbox show ${id}
$ salesos outbox resolve ${id} sent --reason "in the Sent folder"
${id} counts as sent.
$ salesos outbox resolve ${id} not-sent
? 5
! ${id} is sent: nothing about it is unknown.
! Those that are: salesos outbox list --state unknown
`, { now: NOW });
  expect((await box.run('todo list --kind unknown_send', { now: NOW })).stdout).not.toContain(id);
});

test('an import that is taken back says how many messages had left to its leads', async () => {
  const { box } = await live([]);
  await box.run(`import ${box.file('people.csv', 'Name,Email\nAnn,ann@corp-ann.example\nBob,bob@corp-bob.example\n')}`, { now: NOW });
  for (const name of ['ann', 'bob']) await box.run(`leads edit ${name}@corp-${name}.example --set zone=UTC`, { now: NOW });
  await box.run('cadences enroll ann@corp-ann.example cold', { now: NOW });
  expect((await box.run('outbox run', { now: NOW })).stdout).toContain('1 message sent');
  const imports = JSON.parse((await box.run('imports list --json id', { now: NOW })).stdout) as readonly { readonly id: string }[];
  const undone = await box.run(`undo ${imports[0]?.id ?? ''} --yes`, { now: NOW });
  expect(undone).toMatchObject({ code: 0, stdout: expect.stringContaining('1 message to these leads had left before: no undo takes it back.') });
});

test('what is late waits for a yes', async () => {
  const { box } = await live(['ann']);
  expect(await box.run('outbox run', { now: LATER })).toMatchObject({ code: 0 });
  const id = await idOf(box, 'held');
  await transcript(box, `
$ salesos outbox approve ${id}
${id} may leave, as soon as nothing holds it.
$ salesos outbox run
1 message sent
$ salesos outbox approve ${id}
? 5
! ${id} is sent already.
! See: salesos outbox show ${id}
`, { now: LATER });
});

test('a paused mailbox goes on when a person lets it; a journal that is lost is adopted', async () => {
  const { box } = await live(['ann', 'bob']);
  const path = join(box.dir, 'data/salesos/default');
  const db = new SqliteDatabase(join(path, 'salesos.db'));
  db.exec(`INSERT INTO workspace (name, value) VALUES ('mailbox_paused:mia@shop.example', '4 % bounced')`);
  db.close();
  await transcript(box, `
$ salesos outbox resume other@shop.example
? 4
! No mailbox other@shop.example pauses.
! See: salesos outbox mailboxes
$ salesos outbox resume mia@shop.example --reason "list cleaned"
mia@shop.example sends again. What came back until now counts no longer.
$ salesos adopt
Database and journal belong together: there is nothing to adopt.
$ salesos outbox run --limit 1
1 message sent
`, { now: NOW });
  rmSync(join(path, 'sends.journal'));
  expect(JSON.parse((await box.run('outbox run --json', { now: NOW })).stdout)).toMatchObject({ sent: 0, stop: expect.stringContaining('is missing') });
  await transcript(box, `
$ salesos outbox run
? 5
! …/sends.journal is missing: the database knows 1 send, the journal 0. Nothing is sent.
! If this is the right database, let it learn from the journal: salesos adopt
$ salesos adopt --dry-run
Is so: …/sends.journal is missing: the database knows 1 send, the journal 0. Nothing is sent.
To learn from the journal: 0 sends.
To write into the journal again: 1 send.
$ salesos adopt --yes
Was so: …/sends.journal is missing: the database knows 1 send, the journal 0. Nothing is sent.
Learnt from the journal: 0 sends.
Written into the journal again: 1 send.
Sending goes on. None of these is sent again.
$ salesos outbox run
1 message sent
`, { now: NOW });
});
