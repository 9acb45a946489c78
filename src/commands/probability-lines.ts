import type { ProbabilityAnswer } from '../app/learn/explanation.ts';
import type { Style } from '../cli/style.ts';
import { formatTime } from '../cli/time.ts';
import { count } from '../core/base/text.ts';

/** Attributes that a person is shown; `--json` has all. */
const MOST = 12;

const share = (value: number): string => `${Math.round(value * 1000) / 10} %`;
const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
const signed = (logit: number): string => `${logit > 0 ? '+' : '-'}${Math.abs(logit).toFixed(2)}`;
const pushLines = (pushes: ProbabilityAnswer['pushes']): readonly string[] => [
  ...pushes.slice(0, MOST).map(({ feature, value, logit }) => `  ${signed(logit)}  ${feature}${value === '' ? '' : `: ${value ?? 'not known'}`}`),
  ...(pushes.length > MOST ? [`  and ${pushes.length - MOST} that push less`] : []),
];

/** The chance to win a lead: what it rests on, how good that is, and what pushes it. */
export const probabilityLines = ({ probability, basis, base, pushes, refusal }: ProbabilityAnswer, { style, zone }: { readonly style: Style; readonly zone: string }): readonly string[] => [
  style.bold(`Win probability ${share(probability)}`),
  ...(basis === null ? [`  A prior, from score and BANT: ${refusal ?? ''}.`, '  In log-odds:'] : [
    `  By ${basis.model} of ${formatTime(basis.trainedAt, zone)}, from ${count(basis.outcomes, 'outcome')}: ${basis.won} won, ${basis.lost} lost.`,
    `  Held out: AUC ${figure(basis.auc)}, Brier ${figure(basis.brier)}, calibration error ${figure(basis.ece)}.`,
    `  ${share(base ?? 0)} of those it learnt from were won. Against the average of them, in log-odds:`,
  ]),
  ...pushLines(pushes),
];
