import { describe, expect, it } from 'vitest';
import { type Question, reachesPerson, waitsFor } from '../../../src/core/work/policy.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';
import { fuzzPolicy } from '../../support/policy-oracle.ts';

const rules: Question['rules'] = defaultRules();
const asked: Question = {
  kind: 'follow_up', rules, mode: 'hybrid', leadMode: null, scoreMilli: 50_000, isFirstContact: false, amount: null, channels: ['email'], isAiWritten: false, confidence: 1, isAutonomous: false,
};
const ask = (question: Partial<Question>): string => {
  const { waitsFor: what, risk } = waitsFor({ ...asked, ...question });
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
    expect(waitsFor({ ...asked, rules: { approvals: { ...rules.approvals, firstContactIsHighRisk: false } }, isFirstContact: true }).waitsFor).toBe('nothing');
  });

  it('names the score that would do', () => {
    expect(waitsFor({ ...asked, kind: 'close_deal', mode: 'autopilot', scoreMilli: 69_999 }).reason)
      .toBe('autopilot mode: close_deal runs by itself from a score of 70.0, this is 69.9');
  });

  const limited = rulesWith({ approvals: { always: ['nurture'], amount: 5000, channels: ['sms'], min_confidence: 0.5 } });
  it.each([
    [{ kind: 'nurture' }, 'nurture always asks'],
    [{ amount: { minor: 500_000, currency: 'EUR' } }, 'the open deal is worth 5000 EUR, the limit is 5000 EUR'],
    [{ amount: { minor: 1, currency: 'USD' } }, 'the open deal is in USD, the limit in EUR'],
    [{ channels: ['email', 'sms'] }, 'messages by sms ask'],
    [{ confidence: 0.49 }, 'confidence 0.49 is below 0.5'],
  ] as const)('asks beyond a limit of the owner, in hybrid and in autopilot, earned or not: %j', (question, why) => {
    for (const mode of ['hybrid', 'autopilot'] as const) {
      expect(waitsFor({ ...asked, rules: limited, mode, isAutonomous: true, ...question })).toEqual({ waitsFor: 'approval', risk: 'high', reason: `${mode} mode: ${why}` });
    }
    expect(waitsFor({ ...asked, rules: limited, mode: 'manual', ...question }).waitsFor).toBe('suggestion');
  });
  it.each([
    [{ amount: { minor: 499_999, currency: 'EUR' } }], [{ confidence: 0.5 }], [{ channels: ['email'] }], [{ kind: 'follow_up' }],
  ])('runs within the limits: %j', (question) => { expect(waitsFor({ ...asked, rules: limited, ...question }).waitsFor).toBe('nothing'); });

  it('what was earned runs in hybrid, but not what a model wrote, and never in manual', () => {
    expect(waitsFor({ ...asked, kind: 'book_meeting', isAutonomous: true })).toMatchObject({ waitsFor: 'nothing', risk: 'high', reason: 'hybrid mode: book_meeting is high risk, and book_meeting has earned to run by itself' });
    expect(ask({ isFirstContact: true, isAutonomous: true })).toBe('nothing high');
    expect(ask({ isAiWritten: true, isAutonomous: true })).toBe('approval high');
    expect(ask({ isAutonomous: true, mode: 'manual' })).toBe('suggestion low');
  });

  it('agrees with an oracle written as a table', () => { expect(fuzzPolicy(12_000, 7)).toMatchObject({ decisions: 12_000, differences: [] }); });

  it('treats a kind it does not know as one that reaches somebody', () => { expect(reachesPerson('a_kind_of_tomorrow')).toBe(true); });
});
