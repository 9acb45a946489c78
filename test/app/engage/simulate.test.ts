import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainLead } from '../../../src/app/advise/why.ts';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { lookAhead } from '../../../src/app/engage/enrollment-outlook.ts';
import { simulateCadences } from '../../../src/app/engage/simulate.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { HOUR_MS, MINUTE_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';
import { foreseenOf, happened, isoOf, runDays } from '../../support/foreseen.ts';
import { channelsOf, giveLead, testContext, type TestContext } from '../../support/context.ts';

/** A Thursday, three weeks before Christmas. */
const NOW = parseIso('2026-12-10T09:30', 'UTC') ?? 0;
const PLACES = [{ country: 'DE' }, { country: 'US' }, { zone: 'Asia/Kolkata' }, { city: 'Chicago' }, {}, { country: 'AU' }, { country: 'DE', region: 'Bayern' }, { zone: 'Pacific/Chatham' }];

const DAYS = 7;
const MAILBOX = 'me@memory.example';
const given = async (leads: number, rules = defaultRules()): Promise<{ readonly context: TestContext; readonly names: readonly string[] }> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-simulate-'));
  onTestFinished(() => { rmSync(dir, { recursive: true, force: true }); });
  // A sender that begins with six a day: so many leads are enough to see it wait.
  const made = testContext({ now: NOW, rules: { ...rules, limits: { ...rules.limits, warmUp: { from: 6, growth: 0.2 } } }, channels: channelsOf(memoryChannel('email', { mailbox: MAILBOX })) });
  const context = { ...made, paths: { ...made.paths, dir, stop: join(dir, 'stop'), journal: join(dir, 'sends.journal') } };
  await context.store.write((tx) => { setSetting(tx, 'live', toIso(NOW)); setSetting(tx, 'mode', 'autopilot'); });
  const names = Array.from({ length: leads }, (_, index) => `p${index}@corp${index % 6}.example`);
  for (const [index, email] of names.entries()) {
    await giveLead(context, { id: `ld_${String(index).padStart(3, '0')}`, fields: { name: `Person ${index}`, email, company: `Corp ${index % 6}`, ...PLACES[index % PLACES.length] } });
  }
  return { context, names };
};

describe('a simulation', () => {
  it('says what then happens: who is sent what, and when, and what waits for somebody', async () => {
    const { context, names } = await given(24);
    // Some have something planned already, due in the night.
    for (const key of [3, 8]) {
      await act(context, key, (_, __, newId) => [human('message.drafted', { id: newId('message'), channel: 'email', subject: 'Alone', body: 'Alone', job: null, approved: true, due_at: NOW + 14 * 60 * MINUTE_MS, cadence: 'job', occurrence: 1 })]);
    }
    const enrolling = { leads: names, cadence: 'nurture', again: false };
    const before = context.db.prepare('SELECT count(*) FROM events').pluck().get();
    const { touches } = await simulateCadences(context, { enrolling, days: DAYS });
    expect((await simulateCadences(context, { enrolling, days: DAYS })).touches).toEqual(touches);
    expect(context.db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(before);

    await enroll(context, enrolling);
    await runDays(context, { from: NOW, days: DAYS });
    const foreseen = foreseenOf(touches);
    expect(happened(context)).toEqual(foreseen);
    const count = (state: string): number => foreseen.filter((came) => came[2] === state).length;
    expect([count('sent') > 12, count('held') > 3]).toEqual([true, true]);
    const gates = new Set(touches.flatMap(({ shifts }) => shifts.map(({ gate }) => gate)));
    expect([...gates].sort()).toEqual(expect.arrayContaining(['cap', 'throttle', 'window']));
  }, 180_000);

  it('knows that a lead is contacted by the first message, and its deal with it', async () => {
    const mail = { en: { subject: 'Hello', body: 'Hi' } };
    const steps = [
      { id: 'one', template: 'a' }, { id: 'still_new', template: 'a', wait: '1d', when: { status: 'new' } }, { id: 'contacted', template: 'a', wait: '1d', when: { status: 'contacted' } },
      { id: 'stage', template: 'a', wait: '1d', when: { stage: 'contacted' } },
    ];
    const { context, names } = await given(3, rulesWith({ templates: { a: mail }, cadences: { cold: { steps } }, jobs: { by_status: { contacted: [] } } }));
    await act(context, 1, (_, __, newId) => [human('deal.created', { id: newId('deal'), name: 'Deal', pipeline: 'sales', stage: 'in', amount_minor: null, currency: 'EUR', owner: null })]);
    const enrolling = { leads: names, cadence: 'cold', again: false };
    const { touches } = await simulateCadences(context, { enrolling, days: 20 });
    await enroll(context, enrolling);
    await runDays(context, { from: NOW, days: 20 });
    expect(happened(context)).toEqual(foreseenOf(touches));
    expect(happened(context).map(([lead, step]) => `${lead} ${step}`)).toEqual(['ld_000 contacted', 'ld_000 one', 'ld_000 stage', 'ld_001 contacted', 'ld_001 one', 'ld_002 contacted', 'ld_002 one']);
  }, 60_000);

  it('gives the word to the second cadence as the send loop does, once the first is through', async () => {
    const { context, names } = await given(8);
    await enroll(context, { leads: names, cadence: 'nurture', again: false });
    const enrolling = { leads: names, cadence: 'close_deal', again: false };
    const { touches } = await simulateCadences(context, { enrolling, days: 21 });
    expect(new Set(touches.flatMap(({ shifts }) => shifts.map(({ gate }) => gate)))).toContain('other_cadence');
    await enroll(context, enrolling);
    await runDays(context, { from: NOW, days: 21 });
    expect(happened(context)).toEqual(foreseenOf(touches));
  }, 180_000);

  it('spends the energy of each day as the send loop does', async () => {
    const { context, names } = await given(9, rulesWith({ budget: { energy_per_day: 3 } }));
    const enrolling = { leads: names, cadence: 'nurture', again: false };
    const { touches } = await simulateCadences(context, { enrolling, days: DAYS });
    const short = touches.flatMap(({ shifts }) => shifts).filter(({ gate }) => gate === 'budget');
    expect(short[0]?.reason).toBe('a message costs 1 energy, and 0 of 3 are left today');
    await enroll(context, enrolling);
    await runDays(context, { from: NOW, days: DAYS });
    expect(happened(context)).toEqual(foreseenOf(touches));
    expect(context.db.prepare(`SELECT max(spent) FROM (SELECT sum(amount) AS spent FROM energy_ledger GROUP BY day)`).pluck().get()).toBe(3);
  }, 180_000);

  it('sends on no holiday, tells why a touch is moved, and who is left out', async () => {
    const { context, names } = await given(2);
    await act(context, 2, (record) => [human('person.suppressed', { identities: [...record.identities.values()], reason: 'unsubscribed', quote: 'no more' })]);
    context.clock.set(parseIso('2026-12-24T17:30', 'Europe/Berlin') ?? 0);
    const { touches } = await simulateCadences(context, { enrolling: { leads: names, cadence: 'nurture', again: false }, days: 30 });
    const first = touches.find(({ step }) => step === 'first');
    expect([first?.leadName, first?.state, first?.zones, first?.zonesBy]).toEqual(['Person 0', 'sent', ['Europe/Berlin'], 'country']);
    expect(touches.filter(({ state }) => state === 'left_out').map(({ leadName, reason }) => [leadName, reason])).toEqual([['Person 1', 'nobody may write to the lead (unsubscribed)']]);
    expect(touches.filter(({ state, at }) => state === 'sent' && ['2026-12-25', '2026-12-26', '2027-01-01'].includes(toIso(at ?? 0, 'Europe/Berlin').slice(0, 10)))).toEqual([]);
  });

  it('says the same as enrollments show and why next, and as what then happens, beside when a step is due', async () => {
    const { context, names } = await given(2);
    context.clock.set(NOW + 10 * HOUR_MS);
    await enroll(context, { leads: names.slice(1), cadence: 'nurture', again: false });
    const { touches } = await simulateCadences(context, { days: 60 });
    const foreseen = touches.map(({ step, at }) => [step, isoOf(at)]);
    const [one] = await readEnrollments(context, { state: 'open', limit: -1 });
    const { enrollment, goesOut } = await lookAhead(context, one?.id ?? '');
    expect(enrollment.steps.map(({ id, message }) => [id, isoOf(goesOut.get(message) ?? null)])).toEqual(foreseen);
    const next = (await explainLead(context, 'ld_001')).next?.touches.map(({ step, goesOutAt }) => [step, isoOf(goesOutAt)]);
    expect(next).toEqual(foreseen);
    // In New York or Los Angeles: not at the hour of the team at which it is due.
    expect(enrollment.steps.some(({ message, dueAt }) => goesOut.get(message) !== dueAt)).toBe(true);
    await runDays(context, { from: NOW, days: 60 });
    expect(happened(context).map(([, step, , at]) => [step, at]).sort()).toEqual([...foreseen].sort());
  }, 60_000);

  it('of what is planned alone goes by what is there', async () => {
    const { context, names } = await given(3);
    expect((await simulateCadences(context, { days: 30 })).touches).toEqual([]);
    await enroll(context, { leads: names.slice(0, 1), cadence: 'nurture', again: false });
    const { touches } = await simulateCadences(context, { days: 2 });
    expect(touches.map(({ step, state, isNew }) => [step, state, isNew])).toEqual([['first', 'sent', false], ['second', 'waiting', false], ['third', 'after', false]]);
  });
});
