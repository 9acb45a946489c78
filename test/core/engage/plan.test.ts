import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, type Instant, localDate, MINUTE_MS, parseIso, toIso, toLocal } from '../../../src/core/base/instant.ts';
import { isByHand } from '../../../src/core/engage/by-hand.ts';
import { duesAfter, planEnrollment } from '../../../src/core/engage/cadence.ts';
import { choiceFor } from '../../../src/core/engage/choice.ts';
import type { ChannelName } from '../../../src/core/engage/channel.ts';
import { isInDays } from '../../../src/core/engage/due.ts';
import { readWait } from '../../../src/core/engage/wait.ts';
import { closedBy, NO_HOLIDAYS, windowFor } from '../../../src/core/engage/window.ts';
import { agreeingZones, whereaboutsOf } from '../../../src/core/engage/zone.ts';
import type { PlannedStep } from '../../../src/core/ledger/event.ts';
import { rulesWith } from '../../support/rules.ts';
import { LEADS } from '../../support/window-oracle.ts';

const text = { en: { subject: 'Hello', body: 'Hi' } };
const HOME = 'Europe/Berlin';
const HOLIDAYS: Readonly<Record<string, string>> = { '2026-04-03': 'Good Friday', '2026-04-06': 'Easter Monday', '2026-12-25': 'Christmas' };
/** How many days after a date, up to another, the team works. */
const workedBetween = (from: string, until: string): number => {
  let count = 0;
  for (let day = Date.parse(from) + DAY_MS; day <= Date.parse(until); day += DAY_MS) {
    const name = new Date(day).toISOString().slice(0, 10);
    if (![0, 6].includes(new Date(day).getUTCDay()) && HOLIDAYS[name] === undefined) count++;
  }
  return count;
};

const steps = fc.array(fc.record({ channel: fc.constantFrom('email', 'sms', 'call', 'task'), wait: fc.constantFrom(null, '2h', '30m', '36h', '1d', '3d', '1bd', '2bd', '5bd') }), { minLength: 1, maxLength: 6 });
const tallies = fc.dictionary(fc.integer({ min: 0, max: 23 }).map(String), fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 100 })).map(([worked, tried]) => ({ worked, tried })), { maxKeys: 10 });
const cases = fc.record({
  steps, hours: tallies, lead: fc.constantFrom(...LEADS.map(([known]) => known)), start: fc.constantFrom('2026-03-20', '2026-10-20', '2026-12-18'), minute: fc.integer({ min: 0, max: 14 * 1440 }), delays: fc.array(fc.integer({ min: 0, max: 40 * 60 }), { minLength: 6, maxLength: 6 }),
});

/** What must hold of a step that is due at a moment, the one before it having gone out at another. */
const check = (step: PlannedStep, due: Instant, from: Instant, { zones, rules }: { readonly zones: (channel: string) => readonly string[]; readonly rules: ReturnType<typeof rulesWith> }): void => {
  const said = `${step.id} ${step.wait ?? ''} ${toIso(from, HOME)} → ${toIso(due, HOME)}`;
  expect(due, said).toBeGreaterThanOrEqual(from);
  const { best_hour: hour, channel = '' } = step;
  const wait = readWait(step.wait ?? '') ?? { waitMs: 0, waitBusinessDays: 0 };
  if (wait.waitBusinessDays > 0) expect(workedBetween(localDate(from, HOME), localDate(due, HOME)), said).toBeGreaterThanOrEqual(wait.waitBusinessDays);
  expect(workedBetween(localDate(due - DAY_MS, HOME), localDate(due, HOME)), `${said}: a day of the team`).toBe(1);
  if (hour === undefined) { if (wait.waitBusinessDays === 0) expect(due, said).toBeGreaterThanOrEqual(from + wait.waitMs); return; }
  if (wait.waitBusinessDays === 0) expect(due, said).toBeGreaterThan(from + wait.waitMs - DAY_MS - 2 * HOUR_MS);
  if (isByHand(channel as ChannelName)) return;
  expect(toLocal(due, hour.zone).hour, said).toBe(hour.hour);
  const closed = closedBy(due, windowFor(channel, rules.windows), { zones: zones(channel), holidays: NO_HOLIDAYS });
  expect(closed, said).toBe(null);
};

it('law: each step that is days apart is due in its hour, within its window, on a day of the team, as late as it has to be and in its order; also when what is before it goes out late', () => {
  const aimed = { count: 0 };
  fc.assert(fc.property(cases, ({ steps: written, hours, lead, start, minute, delays }) => {
    const rules = rulesWith({
      team: { hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }, holidays: HOLIDAYS }, templates: { a: text },
      cadences: { cold: { best_hour: true, steps: written.map(({ wait, channel }, at) => ({ id: `s${at}`, template: 'a', channel, ...(wait !== null && { wait }) })) } },
    });
    const now = (parseIso(start, HOME) ?? 0) + minute * MINUTE_MS;
    const choice = choiceFor({ fields: lead, own: () => ({ channels: {}, hours: {} }), all: { channels: {}, hours }, rules, home: HOME, wayTo: () => 'ready' });
    let made = 0;
    const clocks = { rules, world: { zone: HOME } };
    const cadence = rules.cadences['cold'];
    if (cadence === undefined) throw new Error('no cadence');
    const { steps: planned } = planEnrollment({
      id: 'cold', cadence, record: { id: 'ld_a' }, ...clocks, job: null, audience: 'lead', occurrence: 1, now, choice, newId: (kind) => `${kind}${made++}`,
      textOf: (template) => ({ template, channel: 'email', language: 'en', subject: '', body: '', html: null }),
    });
    const zones = (channel: string): readonly string[] => agreeingZones(whereaboutsOf(lead).zones, windowFor(channel, rules.windows), HOME);
    const at = { rules, zones };
    planned.forEach((step, index) => { check(step, step.due_at, planned[index - 1]?.due_at ?? now, at); });
    for (const [index, step] of planned.entries()) {
      if (step.best_hour) aimed.count++;
      // It is aimed where something is known of an hour, unless it is close to another by its wait.
      const wait = readWait(written[index]?.wait ?? '') ?? { waitMs: 0, waitBusinessDays: 0 };
      if (step.best_hour) expect(isInDays(wait) || (index === 0 && wait.waitMs === 0)).toBe(true);
      const sentAt = step.due_at + (delays[index] ?? 0) * MINUTE_MS;
      const dues = duesAfter({ steps: JSON.stringify(planned) }, step.message, { sentAt, ...clocks });
      planned.slice(index + 1).forEach((later, ahead) => { check(later, dues.get(later.message) ?? 0, ahead === 0 ? sentAt : dues.get(planned[index + ahead]?.message ?? '') ?? 0, at); });
    }
  }), { numRuns: 300, seed: 7 });
  expect(aimed.count).toBeGreaterThan(100);
}, 120_000);
