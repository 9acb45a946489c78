import { describe, expect, it } from 'vitest';
import { explainLead } from '../../../src/app/advise/why.ts';
import { checkCadence } from '../../../src/app/engage/check.ts';
import { enroll, foreseeEnrolling } from '../../../src/app/engage/enroll.ts';
import { pauseEnrollment, resumeEnrollment } from '../../../src/app/engage/enrollment-act.ts';
import { simulateCadences } from '../../../src/app/engage/simulate.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { recordConsent } from '../../../src/app/lead/consent.ts';
import { answerApprovals, readApprovals } from '../../../src/app/work/approval.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { byHand } from '../../../src/channels/by-hand.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { DAY_MS, HOUR_MS, type Instant, parseIso, toIso, toLocal } from '../../../src/core/base/instant.ts';
import { plannedText, type Tally } from '../../../src/core/learn/reach.ts';
import type { PlannedStep } from '../../../src/core/ledger/event.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { giveEvents, giveLead, type TestContext } from '../../support/context.ts';
import { foreseenOf, happened, runDays } from '../../support/foreseen.ts';
import { outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

/** A Monday, six days before the clocks change in Europe. */
const NOW = parseIso('2026-03-23T07:15', 'UTC') ?? 0;
const mail = { en: { subject: 'Hello', body: 'Hi {{ first_name }}\n' } };
const brief = { en: { channel: 'sms', body: 'Hi {{ first_name }}. Reply STOP to end.' } };
const CHANNELS = { email: 'a', sms: 'b' };
const rules = rulesWith({
  templates: { a: mail, b: brief, far: { en: { channel: 'sms', body: `Hi {{ attributes.Plan }}, ${'much to say '.repeat(60)}` } }, script: { en: { body: 'Ring {{ first_name }}' } } }, jobs: { by_status: { new: [], contacted: [] } },
  cadences: {
    cold: { best_hour: true, steps: [{ id: 'hello', channels: CHANNELS }, { id: 'soon', template: 'a', wait: '2h' }, { id: 'more', template: 'a', wait: '2bd' }, { id: 'call', template: 'script', channel: 'call', wait: '1bd' }, { id: 'last', channels: CHANNELS, wait: '4d' }] },
    plain: { steps: [{ id: 'hello', template: 'a' }, { id: 'more', template: 'a', wait: '2bd' }] }, asked: { steps: [{ id: 'hello', channels: CHANNELS }] }, long: { steps: [{ id: 'hello', channels: { email: 'a', sms: 'far' } }] },
  },
  automations: { asked: { on: { event: 'form_submitted' }, do: [{ enroll: 'asked' }] } },
});
const PLACES = [{ zone: 'Europe/Berlin' }, { zone: 'America/New_York' }, { country: 'US' }, { zone: 'Asia/Kolkata' }, {}, { zone: 'Pacific/Auckland' }];
const tally = (counts: Readonly<Record<string, readonly [worked: number, tried: number]>>): Tally => Object.fromEntries(Object.entries(counts).map(([value, [worked, tried]]) => [value, { worked, tried }]));
const HOURS = { 9: [5, 100], 11: [8, 100], 13: [30, 100], 15: [45, 100], 18: [90, 100] } as const;
const learn = (context: TestContext, channels: Readonly<Record<string, readonly [number, number]>> = { email: [10, 100], sms: [30, 100] }, hours: Readonly<Record<string, readonly [number, number]>> = HOURS): Promise<void> =>
  context.store.write((tx) => { setSetting(tx, 'experience', JSON.stringify({ channels: tally(channels), hours: tally(hours), techniques: {} })); });

const given = async (leads: number): Promise<{ readonly context: TestContext; readonly names: readonly string[] }> => {
  const context = await outboxContext({ now: NOW, rules, channels: [memoryChannel('email'), memoryChannel('sms'), byHand('call')] });
  const names = Array.from({ length: leads }, (_, index) => `ld_${index}`);
  for (const [index, id] of names.entries()) {
    // The country says less than the zone that is set; every other one has agreed to texts.
    await giveLead(context, { id, fields: { name: `Person ${index}`, email: `p${index}@corp${index}.example`, ...PLACES[index % PLACES.length], phone: `+4930555${String(index).padStart(3, '0')}` } });
    if (index % 2 === 0) await recordConsent(context, id, { channel: 'sms', isGiven: true, source: 'form', text: '' });
  }
  await learn(context);
  return { context, names };
};
const stepsIn = async (context: TestContext): Promise<readonly { readonly lead: string; readonly cadence: string; readonly dueAt: Instant; readonly channel: string; readonly planned: PlannedStep }[]> =>
  (await readEnrollments(context, { state: 'all', limit: -1 })).flatMap(({ leadId, cadence, steps }) => steps.map(({ dueAt, channel, planned }) => ({ lead: leadId, cadence, dueAt, channel, planned })));

describe('the best hour and channel', () => {
  it('a simulation says what then happens, whatever is learnt in between', async () => {
    const { context, names } = await given(12);
    // One lead always answers at five, by mail.
    for (const day of [30, 28, 26]) {
      context.clock.set(NOW - day * DAY_MS + 9 * HOUR_MS);
      await act(context, 1, (_, __, newId) => {
        const id = newId('message');
        return [human('message.drafted', { id, channel: 'email', subject: '', body: 'Hello\n', job: null, approved: true }), human('message.sent', { id, send: day, mailbox: 'me', provider_id: null })];
      });
      await giveEvents(context, 1, [{ type: 'email_replied', history: false, metadata: { text: 'What does it cost?' } }]);
    }
    context.clock.set(NOW);
    const enrolling = { leads: names, cadence: 'cold', again: false };
    const { touches } = await simulateCadences(context, { enrolling, days: 30 });
    const foreseen = foreseenOf(touches);
    await enroll(context, enrolling);
    const planned = (await stepsIn(context)).map(({ planned: step }) => step);
    await learn(context, { email: [90, 100], sms: [1, 100] }, { 9: [90, 100], 13: [1, 100], 15: [1, 100] });
    await runDays(context, { from: NOW, days: 30 });
    expect(happened(context).filter(([, step]) => step !== null)).toEqual(foreseen);
    expect(foreseen.length).toBe(12 * 5);
    expect((await stepsIn(context)).map(({ planned: step }) => step)).toEqual(planned);
    expect(new Set(foreseen.map(([, , , , channel]) => channel))).toEqual(new Set(['email', 'sms', 'call']));
    const hourOf = (lead: string, step: string): string | undefined => planned.find(({ id, message }) => id === step && context.db.prepare('SELECT l.id FROM messages m JOIN leads l ON l.key = m.lead_key WHERE m.id = ?').pluck().get(message) === lead)?.best_hour?.hour.toString();
    expect([hourOf('ld_0', 'hello'), hourOf('ld_0', 'soon'), hourOf('ld_0', 'more'), hourOf('ld_3', 'hello'), hourOf('ld_2', 'more')]).toEqual(['17', undefined, '17', '15', '15']);
    await verifyLeads(context);
  }, 180_000);

  it('every step that is days apart goes out in its hour, by the clocks where the lead is, and no other is moved', async () => {
    const { context, names } = await given(6);
    await enroll(context, { leads: names, cadence: 'cold', again: false });
    await enroll(context, { leads: names.slice(0, 1), cadence: 'plain', again: false });
    for (const { cadence, planned: { id, best_hour: hour, due_at }, channel } of await stepsIn(context)) {
      expect(hour === undefined, id).toBe(id === 'soon' || cadence === 'plain');
      if (hour !== undefined && channel !== 'call') expect(toLocal(due_at, hour.zone).hour, `${id} ${toIso(due_at, hour.zone)}`).toBe(hour.hour);
    }
    const touches = (await simulateCadences(context, { days: 40 })).touches.filter(({ cadence }) => cadence === 'cold');
    for (const { at, planned: step, leadName } of touches) {
      if (at !== null && step?.best_hour && step.channel !== 'call') expect([leadName, step.id, toLocal(at, step.best_hour.zone).hour]).toEqual([leadName, step.id, step.best_hour.hour]);
    }
  }, 120_000);

  it('says why, and moves and chooses nothing where nothing is learnt', async () => {
    const { context } = await given(2);
    const [first, second] = await foreseeEnrolling(context, { leads: ['ld_0', 'ld_1'], cadence: 'cold', again: false });
    const why = (touches: typeof first): readonly string[] => touches?.touches.map(({ planned }) => plannedText(planned)) ?? [];
    expect(why(first)).toEqual(['18:00 in Europe/Berlin: best hour, 90 of 100 leads; sms: best of email, sms, 30 of 100 leads', '', '15:00 in Europe/Berlin: best hour, 45 of 100 leads', '15:00 in Europe/Berlin: best hour, 45 of 100 leads', '18:00 in Europe/Berlin: best hour, 90 of 100 leads; sms: best of email, sms, 30 of 100 leads']);
    expect(why(second)[0]).toBe('15:00 in America/New_York: best hour, 45 of 100 leads; email: the only one that reaches them');
    await enroll(context, { leads: ['ld_0'], cadence: 'cold', again: false });
    const next = (await explainLead(context, 'ld_0')).next?.touches[0];
    expect([next?.step, next?.channel, plannedText(next?.planned ?? {})]).toEqual(['hello', 'sms', why(first)[0]]);
    await learn(context, {}, {});
    const [nothing] = await foreseeEnrolling(context, { leads: ['ld_1'], cadence: 'cold', again: false });
    const plain = await foreseeEnrolling(context, { leads: ['ld_1'], cadence: 'plain', again: false });
    expect(nothing?.touches.map(({ planned: { best_hour } }) => best_hour)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(nothing?.touches[0]?.dueAt).toBe(plain[0]?.touches[0]?.dueAt);
  });

  it('leaves out whom none of the channels reaches, and takes no number that has not agreed', async () => {
    const { context } = await given(1);
    await giveLead(context, { id: 'ld_none', fields: { name: 'None' } });
    await giveLead(context, { id: 'ld_asks', fields: { name: 'Asks', email: 'asks@corp.example', phone: '+4930777123' } });
    await giveLead(context, { id: 'ld_phone', fields: { name: 'Phone', phone: '+4930777124' } });
    const foreseen = await foreseeEnrolling(context, { leads: ['ld_none', 'ld_asks', 'ld_phone'], cadence: 'asked', again: false });
    expect(foreseen.map(({ reason, touches }) => reason ?? touches[0]?.channel)).toEqual(['no address for step hello (email, sms)', 'email', 'sms']);
    const { findings } = await checkCadence(context, { cadence: 'asked', leads: ['ld_none', 'ld_asks', 'ld_phone'] });
    expect(findings.filter(({ kind }) => kind === 'no_address').map(({ message, examples }) => [message, examples])).toEqual([['step hello: no address for email, sms', ['None']]]);
  });

  it('is checked in every text that a lead may get, and in none that does not reach it', async () => {
    const { context } = await given(1);
    await giveLead(context, { id: 'ld_mail', fields: { name: 'Mail', email: 'mail@corp.example' } });
    const found = async (...leads: readonly string[]) => (await checkCadence(context, { cadence: 'long', leads })).findings.filter(({ level }) => level === 'error').map(({ kind, template, message }) => [kind, template, message]);
    expect(await found('ld_mail')).toEqual([['sms_length', 'far', expect.stringContaining('sent as 5 messages')]]);
    expect(await found('ld_0')).toEqual(expect.arrayContaining([['missing_variable', 'far', 'step hello, far (en): nothing is known for {{ attributes.Plan }}']]));
    expect((await foreseeEnrolling(context, { leads: ['ld_0', 'ld_mail'], cadence: 'long', again: false })).map(({ reason, touches }) => reason ?? touches[0]?.channel)).toEqual([expect.stringContaining('Plan'), 'email']);
  });

  it('goes on at its hour after a pause', async () => {
    const { context } = await given(1);
    await enroll(context, { leads: ['ld_0'], cadence: 'cold', again: false });
    const [one] = await readEnrollments(context, { state: 'open', limit: -1 });
    const ref = one?.id ?? '';
    await pauseEnrollment(context, { ref }, { until: null, reason: '' });
    context.clock.set(parseIso('2026-03-25T19:30', 'Europe/Berlin') ?? 0);
    await resumeEnrollment(context, { ref });
    expect((await stepsIn(context)).slice(0, 2).map(({ dueAt }) => toIso(dueAt, 'Europe/Berlin'))).toEqual(['2026-03-26T18:00:00+01:00', '2026-03-27T10:00:00+01:00']);
    await verifyLeads(context);
  });

  it('keeps the channel whose words a person has approved', async () => {
    const { context } = await given(1);
    await setMode(context, 'hybrid');
    await giveEvents(context, 1, [{ type: 'form_submitted', history: false }]);
    const rows = await readApprovals(context, { state: 'open', limit: -1 });
    const [approval] = rows;
    expect(approval?.draft).toBe('--- step hello, at once, by sms ---\nHi Person. Reply STOP to end.');
    await learn(context, { email: [90, 100], sms: [1, 100] });
    await answerApprovals(context, { rows, answer: { yes: true } });
    await runJobs(context);
    expect((await stepsIn(context)).map(({ channel, planned }) => [channel, planned.best_channel?.of])).toEqual([['sms', ['sms']]]);
    expect(context.db.prepare(`SELECT body FROM messages`).pluck().all()).toEqual(['Hi Person. Reply STOP to end.\n']);
    await verifyLeads(context);
  });
});
