import { fuzzPolicy } from '../../test/support/policy-oracle.ts';
import { expectSame, expectTrue, type Step } from './step.ts';

const DECISIONS = 1_000_000;
const SHORT = 100_000;
/** Every answer that there is to give, by mode. */
const ANSWERS = ['autopilot approval', 'autopilot nothing', 'hybrid approval', 'hybrid nothing', 'manual nothing', 'manual suggestion'];

export const POLICY_STEPS: readonly Step[] = [{
  name: 'policy: decisions agree with a table',
  run: ({ isShort }) => {
    const { decisions, differences, answers } = fuzzPolicy(isShort ? SHORT : DECISIONS, 11);
    expectSame('answers that differ from the table', differences, []);
    expectSame('answers given', Object.keys(answers).sort(), ANSWERS);
    expectTrue('each of them often enough to mean something', Object.values(answers).every((times) => times > decisions / 100));
    return `${decisions.toLocaleString('en')} random questions, on the edges of score, amount and confidence, answered as the table does: ${ANSWERS.map((answer) => `${answer} ${answers[answer] ?? 0}`).join(', ')}`;
  },
}];
