import { claimsOnRandom } from '../../test/support/random-trials.ts';
import { expectTrue, type Step } from './step.ts';

const SEEDS = 200;
const SHORT = 50;
const LEADS = 300;
/** One report in twenty. */
const MOST = 0.05;

export const PATTERN_STEPS: readonly Step[] = [{
  name: 'patterns: random outcomes',
  isTested: true,
  run: ({ isShort }) => {
    const { seeds, comparisons, reports } = claimsOnRandom(isShort ? SHORT : SEEDS, LEADS);
    expectTrue(`compared ${comparisons} times in ${seeds} reports: too seldom to mean anything`, comparisons > 40 * seeds);
    expectTrue(`${reports.length} of ${seeds} reports claim something where there is nothing: ${reports.join('; ')}`, reports.length <= MOST * seeds);
    return `${seeds} reports on random outcomes of ${LEADS} leads, ${Math.round(comparisons / seeds)} comparisons each: ${reports.length} claim anything (${(100 * reports.length / seeds).toFixed(1)} %)`;
  },
}];
