import { expect, it } from 'vitest';
import { type Sandbox, sandbox } from '../support/transcript.ts';

const MONDAY = '2026-03-02T08:00:00Z', LATER = '2026-03-23T08:00:00Z';
const PLAYBOOK = `
business: { postal_address: "Weg 1, Berlin", sender_name: Mia }
patterns: { min_leads: 2 }
limits: { company_per_day: 100 }
consent: { required_for: [] }
jobs: { by_status: { new: [], contacted: [] } }
templates:
  mail: { en: { subject: Hello, body: "Hi {{ first_name }}" } }
  brief: { en: { channel: sms, body: "Hi {{ first_name }}. Reply STOP to end." } }
cadences:
  by_mail: { steps: [{ id: only, template: mail }] }
  by_text: { steps: [{ id: only, template: brief }] }
  cold: { best_hour: true, steps: [{ id: hello, channels: { email: mail, sms: brief } }, { id: last, template: mail, wait: 2bd }] }
`;
const say = async (box: Sandbox, line: string, now: string): Promise<string> => {
  const { code, stdout, stderr } = await box.run(line, { now });
  expect(code, `${line}\n${stderr}`).toBe(0);
  return stdout;
};

/** Mails at nine that nobody answers, texts at three that everybody does. */
const filled = async (): Promise<Sandbox> => {
  const box = sandbox();
  await say(box, 'init --country DE --zone Europe/Berlin --mode autopilot --quiet', MONDAY);
  box.file('data/salesos/default/playbook.yaml', PLAYBOOK);
  const names = ['ann', 'ben', 'cleo', 'dan', 'eve'];
  const people = box.file('people.csv', ['Name,Email,Phone,Country', ...names.map((name, at) => `${name},${name}@corp-${name}.example,+4930555010${at},DE`), 'fay,fay@corp-fay.example,,DE'].join('\n'));
  await say(box, `import ${people}`, MONDAY);
  for (const channel of ['email', 'sms']) await say(box, `channels setup ${channel} --provider file --from me@corp.example --folder ${channel} --offline`, MONDAY);
  await say(box, 'go-live --yes', MONDAY);
  for (const [cadence, leads, at] of [['by_mail', 'ann@corp-ann.example ben@corp-ben.example', MONDAY], ['by_text', 'cleo@corp-cleo.example dan@corp-dan.example', '2026-03-02T14:00:00Z']] as const) {
    await say(box, `cadences enroll ${leads} ${cadence} --yes`, at);
    await say(box, 'tick', at);
  }
  const replies = ['cleo', 'dan'].map((name) => JSON.stringify({ event_type: 'sms_replied', source: 'inbox', occurred_at: '2026-03-02T15:00:00Z', lead_identifier: { email: `${name}@corp-${name}.example` }, metadata: { text: 'What does it cost?' } }));
  await say(box, `ingest ${box.file('replies.ndjson', `${replies.join('\n')}\n`)}`, '2026-03-02T16:00:00Z');
  return box;
};

it('shows what is best of all leads and of one, and a cadence goes by it and says why', async () => {
  const box = await filled();
  expect(await say(box, 'leads show eve@corp-eve.example', LATER)).toMatch(/^Reach {6}best by email \(nothing learnt yet\) around 10:00 in Europe\/Berlin \(business hours\)$/m);
  await say(box, 'schedule run statistics_refresh', LATER);
  const best = JSON.parse(await say(box, 'patterns list --json', LATER)) as readonly object[];
  expect(best).toMatchObject([{ kind: 'best_channel', value: 'sms', verdict: 'best', leads: 2, converted: 2, rate: 1, base_rate: 0.5, p: null }, { kind: 'best_hour', value: '15:00', verdict: 'best', others: 2, others_converted: 0 }]);
  const listed = await box.run('patterns list --kind hour', { now: LATER });
  expect(listed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^best hour\t15:00\tanswered most\t100 %\t50 %.*2 of 2\t-\n$/), stderr: expect.stringContaining('Nothing converts better or worse than chance explains') });
  expect(await say(box, 'leads show eve@corp-eve.example', LATER)).toMatch(/^Reach {6}best by sms \(2 of 2 leads\) around 15:00 in Europe\/Berlin \(2 of 2 leads\)$/m);
  expect(JSON.parse(await say(box, 'leads show eve@corp-eve.example --json reach', LATER))).toMatchObject({ reach: { channel: { value: 'sms', by: 'all', all: { tried: 2, worked: 2 } }, hour: { value: '15:00' }, zone: 'Europe/Berlin' } });

  const why = '15:00 in Europe/Berlin: best hour, 2 of 2 leads';
  const leads = 'eve@corp-eve.example fay@corp-fay.example';
  const dry = await say(box, `cadences enroll ${leads} cold --dry-run`, LATER);
  expect(dry).toContain(`eve\tsms 2026-03-23 15:00\t2026-03-25 15:00\t${why}; sms: best of email, sms, 2 of 2 leads\tenrolled\n`);
  expect(dry).toContain(`fay\temail 2026-03-23 15:00\t2026-03-25 15:00\t${why}; email: the only one that reaches them\tenrolled\n`);
  expect(await say(box, `cadences simulate ${leads} cold`, LATER)).toContain(`on time; ${why}; sms: best of email, sms, 2 of 2 leads\n`);
  await say(box, `cadences enroll ${leads} cold --yes`, LATER);
  expect(await say(box, 'why eve@corp-eve.example next', LATER)).toMatch(/sms \(cold, hello\) due 2026-03-23 15:00: leaves then; 15:00 in Europe\/Berlin: best hour, 2 of 2 leads; sms: best of email, sms, 2 of 2 leads$/m);
  const [one] = JSON.parse(await say(box, 'enrollments list --lead eve@corp-eve.example --json', LATER)) as readonly { readonly id: string; readonly steps: readonly object[] }[];
  expect(one?.steps).toMatchObject([{ channel: 'sms', best_hour: { hour: 15, zone: 'Europe/Berlin' }, best_channel: { of: ['email', 'sms'], by: 'all' } }, { channel: 'email', best_hour: { hour: 15 }, best_channel: null }]);
  expect(await say(box, `enrollments show ${one?.id ?? ''}`, LATER)).toContain(`           ${why}; sms: best of email, sms, 2 of 2 leads\n`);
  expect(await say(box, 'cadences show cold', LATER)).toMatch(/^Hour {7}the best one of each lead.*\n {2}hello +at once, at its hour +by what reaches them best of email mail, sms brief$/m);
}, 180_000);

it('proposes to look for more only where there is more', async () => {
  const box = sandbox();
  await say(box, 'init --country DE --zone Europe/Berlin --quiet', MONDAY);
  for (const line of ['patterns', 'patterns list --all', 'patterns list --kind step']) {
    expect(await box.run(line, { now: MONDAY })).toMatchObject({ code: 0, stdout: '', stderr: 'There is nothing to compare: nothing was won, lost or answered yet.\nNext: salesos leads list\n' });
  }
}, 120_000);
