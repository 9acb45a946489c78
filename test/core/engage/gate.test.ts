import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, parseIso } from '../../../src/core/base/instant.ts';
import { expiresAt, GATES, type GateFacts, type GateName, gateOf, SKIPPED_BY_ANSWERS, SKIPPED_BY_TASKS } from '../../../src/core/engage/gate.ts';
import { compile } from '../../../src/core/playbook/compile.ts';
import { parse } from '../../../src/core/playbook/parse.ts';

const parsed = parse({});
if (parsed.kind === 'bad') throw new Error('the default playbook has mistakes');
const { windows, limits } = compile(parsed.value, { currency: 'EUR', senderName: null });

const at = (text: string): number => parseIso(text, 'Europe/Berlin') ?? Number.NaN;
const TUESDAY = at('2026-11-24T10:00');
const open: GateFacts = {
  now: TUESDAY, channel: 'email', kind: 'touch', stopped: null, isLive: true, suppression: null, consent: null, ended: null, approval: null, otherCadence: null,
  window: windows['email'] ?? null, place: { zones: ['Europe/Berlin'], holidays: new Map() }, hour: null, sends: { toPerson: [], toCompany: [], byAll: [] }, limits,
  sender: { mailbox: 'me@example.com', sent: [], sendingDays: 9 }, mailboxPaused: null, budget: null,
};
const hold = (reason: string) => ({ reason, opensAt: null });
/** One thing in the way for each gate, at a moment when nothing else is. */
const SHUT: { readonly [G in GateName]: Partial<GateFacts> } = {
  stopped: { stopped: '2026-11-24T09:00' }, dry_run: { isLive: false }, suppression: { suppression: 'unsubscribed' }, consent: { consent: 'no consent to SMS' },
  ended: { ended: hold('the lead answered') }, mode_or_approval: { approval: 'your yes' }, other_cadence: { otherCadence: hold('nurture goes first') },
  window: { window: { days: [6, 7], fromMinute: 0, toMinute: 1440, onHolidays: false } },
  holiday: { place: { zones: ['Europe/Berlin'], holidays: new Map([['2026-11-24', 'Town day']]) } },
  cap: { sends: { toPerson: [TUESDAY - HOUR_MS], toCompany: [], byAll: [] } }, mailbox_paused: { mailboxPaused: hold('4 of 60 bounced') },
  throttle: { sender: { mailbox: 'me@example.com', sent: Array.from({ length: 50 }, (_, index) => TUESDAY - index * MINUTE_MS), sendingDays: 9 } },
  budget: { budget: hold('3 energy needed, 1 left') },
};

describe('the gate', () => {
  it('lets pass what nothing holds', () => expect(gateOf(open)).toBeNull());

  it.each(GATES)('names %s', (gate) => {
    const held = gateOf({ ...open, ...SHUT[gate] });
    expect(held?.gate).toBe(gate);
    expect(held?.reason).not.toBe('');
  });

  it('names the first of two, in the order of the list', () => {
    // Hours and holidays are told apart by one window: both at once are a matter of window.
    const pairs = GATES.flatMap((first, index) => GATES.slice(index + 1).map((second) => [first, second] as const)).filter(([first, second]) => !(first === 'window' && second === 'holiday'));
    for (const [first, second] of pairs) expect(gateOf({ ...open, ...SHUT[second], ...SHUT[first] })?.gate, `${first} before ${second}`).toBe(first);
    expect(gateOf({ ...open, ...SHUT.holiday, ...SHUT.window })?.gate).toBe('window');
  });

  it('lets answers pass some gates, and never stop, suppression or consent', () => {
    for (const gate of GATES) expect(gateOf({ ...open, ...SHUT[gate], kind: 'answer' }) === null, gate).toBe(SKIPPED_BY_ANSWERS.includes(gate));
    expect(SKIPPED_BY_ANSWERS.some((gate) => ['stopped', 'dry_run', 'suppression', 'consent'].includes(gate))).toBe(false);
  });

  it('lets tasks of ours pass what is about reaching a person', () => {
    for (const gate of GATES) expect(gateOf({ ...open, ...SHUT[gate], channel: 'call' }) === null, gate).toBe(SKIPPED_BY_TASKS.includes(gate));
  });

  it('says when it opens', () => {
    expect(gateOf({ ...open, now: at('2026-11-27T18:01') })).toMatchObject({ gate: 'window', opensAt: at('2026-11-30T08:00') });
    expect(gateOf({ ...open, ...SHUT.holiday })).toEqual({ gate: 'holiday', reason: 'Town day in Europe/Berlin', opensAt: at('2026-11-25T08:00') });
    expect(gateOf({ ...open, ...SHUT.cap })).toMatchObject({ gate: 'cap', opensAt: TUESDAY - HOUR_MS + 20 * HOUR_MS });
    expect(gateOf({ ...open, ...SHUT.throttle })).toMatchObject({ gate: 'throttle', opensAt: TUESDAY - 49 * MINUTE_MS + DAY_MS });
  });

  it('counts lateness from the first moment of the window', () => {
    expect(expiresAt(at('2026-11-27T18:01'), { ...open, expiresAfterMs: 2 * DAY_MS })).toBe(at('2026-12-02T08:00'));
    expect(expiresAt(at('2026-11-27T17:59'), { ...open, expiresAfterMs: 2 * DAY_MS })).toBe(at('2026-11-29T17:59'));
  });
});
