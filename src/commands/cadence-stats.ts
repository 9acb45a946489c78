import type { Command } from 'commander';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { type Proportion, proportionOf } from '../core/base/proportion.ts';
import { COUNTS, RATED, type StepStats, type Trial } from '../core/engage/cadence-stats.ts';
import { ERROR_RATE, HORIZON } from '../core/engage/trial.ts';

const FIELDS = ['cadence', 'goal', 'enrolled', 'steps', 'trials', 'horizon', 'error_rate'] as const;

const trialJson = ({ step, verdict }: Trial): object => ({
  step, verdict: verdict.kind, winner: verdict.kind === 'better' ? verdict.winner : null, p: verdict.kind === 'running' ? null : verdict.p, sent: verdict.kind === 'running' ? verdict.sent : HORIZON,
});
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const rateOf = (stats: StepStats, name: (typeof RATED)[number]): Proportion => proportionOf(stats[name], stats.sent);
const rateJson = ({ share, low, high }: Proportion): object | null => (share === null ? null : { rate: rounded(share), low: rounded(low), high: rounded(high) });
const stepJson = (stats: StepStats): object => ({
  step: stats.step, variant: stats.variant, ...Object.fromEntries(COUNTS.map((name) => [name, stats[name]])), rates: Object.fromEntries(RATED.map((name) => [name, rateJson(rateOf(stats, name))])),
});
const percent = (value: number): string => String(Math.round(value * 100));
/** `33 % (10-70)`: the share, and where the true one lies in 95 of 100 cases. */
const rateText = ({ share, low, high }: Proportion): string => (share === null ? '-' : `${percent(share)} % (${percent(low)}-${percent(high)})`);

const verdictText = ({ step, verdict }: Trial, goal: string): string => {
  const rate = `of two that are alike ${Math.round(ERROR_RATE * 100)} % are told apart`;
  switch (verdict.kind) {
    case 'running': return `${step}: the trial runs: ${verdict.sent} of ${HORIZON} leads for each text. It is judged once, then.`;
    case 'alike': return `${step}: no difference by ${goal} that ${HORIZON} leads each would show (p ${verdict.p.toFixed(3)}; ${rate}).`;
    case 'better': return `${step}: ${verdict.winner} does better by ${goal} (p ${verdict.p.toFixed(3)}; ${rate}).`;
    default: return verdict satisfies never;
  }
};
const row = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(13))).join('').trimEnd();
const rateRow = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(18))).join('').trimEnd();
const nameOf = ({ step, variant }: StepStats): string => (variant === null ? step : `  ${variant}`);

const stats = async ({ cadence, ...call }: Call & { readonly cadence: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { statsOf } = await import('../app/engage/stats.ts');
  await withContext(call, async (context) => {
    const { id, goal, enrolled, steps, trials } = await statsOf(context, cadence);
    call.out.record({ cadence: id, goal, enrolled, steps: steps.map(stepJson), trials: trials.map(trialJson), horizon: HORIZON, error_rate: ERROR_RATE }, [
      `${id}: ${enrolled} enrolled, goal ${goal}`, row(['', ...COUNTS]),
      ...steps.map((one) => row([nameOf(one), ...COUNTS.map((name) => String(one[name]))])),
      '', 'Of those sent, with the bounds that hold in 95 of 100 cases:', rateRow(['', ...RATED]), ...steps.map((one) => rateRow([nameOf(one), ...RATED.map((name) => rateText(rateOf(one, name)))])), ...trials.map((trial) => verdictText(trial, goal)),
    ]);
  });
};

/** `salesos cadences stats`. */
export const registerStats = (cadences: Command, deps: Deps, run = { stats }): void => {
  document(cadences.command('stats').description('What came of each step and variant').argument('<cadence>', 'by id'), {
    examples: [['salesos cadences stats nurture', 'sent, delivered, replied, positive, bounced, unsubscribed, booked, won'], ['salesos cadences stats nurture --json steps', 'for a script']], json: FIELDS,
    more: `What an enrollment came to counts for the last step that went out before. Variants are judged by replies or meetings, never by opens: each by the first ${HORIZON} leads it went to, once all have so many.`,
  }).action((cadence: string, _options: object, command: Command) => run.stats({ ...callOf(command, deps), cadence }));
};
