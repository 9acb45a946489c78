import { expect, it } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const begin = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Phone\nAnna Müller,anna@lab.example,030 1234567\nBob Stone,bob@stone.example,\nCy Fox,cy@fox.example,0171 2345678\n');
  expect((await box.run('import {dir}/leads.csv', { now: NOW })).code).toBe(0);
  return box;
};
const suppressed = async (box: Sandbox): Promise<unknown> => JSON.parse((await box.run('suppress list --json value,reason,at', { now: NOW })).stdout) as unknown;

it('is one story with the list and with leads suppress: add, check, list', async () => {
  const box = await begin();
  await transcript(box, `
$ salesos suppress
! Nobody is suppressed.
$ salesos suppress add anna --reason refused --quote stop --yes
ld_… is suppressed (refused): ld_…; work that would reach them is called off.
! Next: salesos suppress list
$ salesos suppress check anna@lab.example "+49 30 1234567" bob@stone.example new@nobody.example
anna@lab.example	suppressed	refused	2026-03-02 08:00	ld_…
+49301234567	suppressed	refused	2026-03-02 08:00	ld_…
bob@stone.example	may be written to	-	-	ld_…
new@nobody.example	may be written to	-	-	-
$ salesos suppress check nobody
? 4
! No lead matches "nobody".
! Look for it: salesos leads search "nobody"
`, { now: NOW });
  const lists = await Promise.all(['suppress list --json', 'suppressions list --json', 'suppress --json'].map((line) => box.run(line, { now: NOW })));
  expect(new Set(lists.map(({ stdout }) => stdout)).size).toBe(1);
});

it.each<[name: string, text: string, counts: object, list: readonly (readonly [value: string, reason: string])[]]>([
  ['a bare list', 'anna@lab.example\nbob@stone.example\nnew@nobody.example\n', { rows: 3, suppressed: 3, unchanged: 0, left: 0, rejected: 0 },
    [['+49301234567', 'unsubscribed'], ['anna@lab.example', 'unsubscribed'], ['bob@stone.example', 'unsubscribed'], ['new@nobody.example', 'unsubscribed']]],
  ['Mailchimp', 'Email Address,First Name,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON\nbob@stone.example,Bob,2026-02-01 10:00:00,Spring,No longer interested\n', { rows: 1, suppressed: 1, unchanged: 0, left: 0, rejected: 0 }, [['bob@stone.example', 'unsubscribed']]],
  ['a mailer with states', 'email,status\nbob@stone.example,Subscribed\ncy@fox.example,Hard bounced\nanna@lab.example,Spam complaint\n', { rows: 3, suppressed: 2, unchanged: 0, left: 1, rejected: 0 },
    [['+491712345678', 'bounced'], ['+49301234567', 'complained'], ['anna@lab.example', 'complained'], ['cy@fox.example', 'bounced']]],
  ['numbers of a phone service', 'To,DateSent\n+49 171 2345678,2026-02-01T10:00:00Z\n', { rows: 1, suppressed: 1, unchanged: 0, left: 0, rejected: 0 }, [['+491712345678', 'unsubscribed'], ['cy@fox.example', 'unsubscribed']]],
])('takes in %s, person-wide, makes no lead, and a second time changes nothing', async (_name, text, counts, list) => {
  const box = await begin();
  box.file('out.csv', text);
  expect(JSON.parse((await box.run('suppress import {dir}/out.csv --json', { now: NOW })).stdout)).toEqual(counts);
  const rows = await suppressed(box) as readonly { readonly value: string; readonly reason: string }[];
  expect(rows.map(({ value, reason }) => [value, reason]).sort()).toEqual(list);
  const { rows: all, left } = counts as { readonly rows: number; readonly left: number };
  expect(JSON.parse((await box.run('suppress import {dir}/out.csv --json suppressed,unchanged', { now: NOW })).stdout)).toEqual({ suppressed: 0, unchanged: all - left });
  expect(JSON.parse((await box.run('leads list --json id', { now: NOW })).stdout)).toHaveLength(3);
  expect((await box.run('verify', { now: NOW })).code).toBe(0);
});

it('takes its own list back in, says when somebody left, and names the rows without an address', async () => {
  const box = await begin();
  const other = await begin();
  await box.run('suppress add bob --reason refused --yes', { now: NOW });
  other.file('own.csv', (await box.run('suppress list --csv', { now: NOW })).stdout);
  expect(JSON.parse((await other.run('suppress import {dir}/own.csv --json suppressed', { now: NOW })).stdout)).toEqual({ suppressed: 1 });
  other.file('dated.csv', 'Email,Unsubscribed at\ncy@fox.example,2026-01-05T10:00:00Z\nnobody at all,\n');
  expect(await other.run('suppress import {dir}/dated.csv', { now: NOW })).toMatchObject({ code: 8, stderr: expect.stringContaining('line 3: no e-mail address or number in it') });
  expect(await suppressed(other)).toContainEqual({ value: 'cy@fox.example', reason: 'unsubscribed', at: '2026-01-05T10:00:00Z' });
  expect((await other.run('undo --yes', { now: NOW })).code).toBe(0);
  expect(await suppressed(other)).toHaveLength(3);
});
