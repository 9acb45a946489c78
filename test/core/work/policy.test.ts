import { describe, expect, it } from 'vitest';
import { type Question, reachesPerson, waitsFor } from '../../../src/core/work/policy.ts';

const rules: Question['rules'] = {
  approvals: { highRisk: ['book_meeting', 'close_deal'], firstContactIsHighRisk: true, autopilotMinScoreMilli: { close_deal: 70_000 }, expireAfterMs: 1 },
};
const ask = (question: Partial<Question>): string => {
  const { waitsFor: what, risk } = waitsFor({ kind: 'follow_up', rules, mode: 'hybrid', leadMode: null, scoreMilli: 50_000, isFirstContact: false, ...question });
  return `${what} ${risk}`;
};

describe('waitsFor', () => {
  it.each([
    [{ kind: 'smart_scan', mode: 'manual' }, 'nothing low'],
    [{ kind: 'qualify', mode: 'manual', isFirstContact: true }, 'nothing low'],
    [{ kind: 'full_pipeline', mode: 'manual' }, 'nothing low'],
    [{ mode: 'manual' }, 'suggestion low'],
    [{ mode: 'manual', kind: 'close_deal', scoreMilli: 100_000 }, 'suggestion high'],
    [{ mode: 'hybrid' }, 'nothing low'],
    [{ mode: 'hybrid', isFirstContact: true }, 'approval high'],
    [{ mode: 'hybrid', kind: 'book_meeting' }, 'approval high'],
    [{ mode: 'autopilot', kind: 'book_meeting' }, 'nothing high'],
    [{ mode: 'autopilot', kind: 'close_deal', scoreMilli: 70_000 }, 'nothing high'],
    [{ mode: 'autopilot', kind: 'close_deal', scoreMilli: 69_999 }, 'approval high'],
    [{ mode: 'autopilot', leadMode: 'manual' }, 'suggestion low'],
    [{ mode: 'manual', leadMode: 'autopilot' }, 'nothing low'],
    [{ mode: 'hybrid', kind: 'a_kind_of_tomorrow' }, 'nothing low'],
  ] as const)('%j → %s', (question, expected) => { expect(ask(question)).toBe(expected); });

  it('leaves first contact alone where the playbook says so', () => {
    expect(waitsFor({ kind: 'follow_up', rules: { approvals: { ...rules.approvals, firstContactIsHighRisk: false } }, mode: 'hybrid', leadMode: null, scoreMilli: 0, isFirstContact: true }).waitsFor).toBe('nothing');
  });

  it('names the score that would do', () => {
    expect(waitsFor({ kind: 'close_deal', rules, mode: 'autopilot', leadMode: null, scoreMilli: 69_999, isFirstContact: false }).reason)
      .toBe('autopilot mode: close_deal runs by itself from a score of 70.0, this is 69.9');
  });

  it('treats a kind it does not know as one that reaches somebody', () => { expect(reachesPerson('a_kind_of_tomorrow')).toBe(true); });
});
