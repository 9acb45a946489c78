import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

it('writes consent down with its words, shows it, takes it back, and undoes either', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  expect((await box.run('leads add "Anna Adler" --email anna@lab.example --phone "+49 171 2345678"', { now: NOW })).code).toBe(0);
  await transcript(box, `
$ salesos consent list anna
! No consent is on record.
$ salesos consent give anna --source form
? 2
! Say which channel.
! --channel email | sms | whatsapp | telegram
$ salesos consent give anna --channel sms
? 2
! Say where it was given: without it no consent can be shown to anybody.
! --source "web form", --source call, …
$ salesos consent give anna --channel sms --source "web form" --text "Yes, text me" --at 2026-03-01T10:00:00Z
Anna Adler: consent to sms given.
! Next: salesos consent list ld_…
$ salesos consent give anna --channel sms --source later --at 2027-01-01
? 3
! --at "2027-01-01" is still to come.
$ salesos consent list anna
sms	given	2026-03-01 10:00	web form	Yes, text me
$ salesos consent withdraw anna --channel sms --text "no texts please"
Anna Adler: consent to sms withdrawn.
! Next: salesos consent list ld_…
$ salesos consent list anna
sms	given, not the last word	2026-03-01 10:00	web form	Yes, text me
sms	withdrawn	2026-03-02 08:00		no texts please
$ salesos undo --yes
Took back bt_…
! …
$ salesos verify
…
`, { now: NOW });
  const [record, ...more] = JSON.parse((await box.run('consent list anna --json', { now: NOW })).stdout) as readonly object[];
  expect([record, more]).toEqual([{ channel: 'sms', given: true, source: 'web form', text: 'Yes, text me', at: '2026-03-01T10:00:00Z', counts: true, required: true }, []]);
  box.file('e.ndjson', JSON.stringify({ event_type: 'consent_given', source: 'website', occurred_at: '2026-03-02T07:00:00Z', lead_identifier: { email: 'anna@lab.example' }, metadata: { channel: 'WhatsApp', text: 'ok' } }));
  expect((await box.run('ingest {dir}/e.ndjson', { now: NOW })).code).toBe(0);
  expect(JSON.parse((await box.run('consent list anna --json channel,given,source,required', { now: NOW })).stdout)).toContainEqual({ channel: 'whatsapp', given: true, source: 'website', required: false });
});
