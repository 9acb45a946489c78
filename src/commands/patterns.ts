import type { Command } from 'commander';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { showSpan } from '../core/base/span.ts';
import { count } from '../core/base/text.ts';
import { ALL_PATTERN_KINDS, type Pattern, type PatternKind, type PatternReport } from '../core/learn/pattern.ts';

const ROW = ['kind', 'value', 'verdict', 'leads', 'converted', 'rate', 'base_rate', 'low', 'high', 'others', 'others_converted', 'p', 'p_corrected'] as const;
const SHOWN = ['kind', 'converts', 'within_days', 'comparisons', 'values'] as const;

/** What is counted, in words; `within` is how long it has. */
const CONVERTS: Readonly<Record<PatternKind, (within: string) => string>> = {
  source: () => 'Leads that were won, of those that were won or lost. The source as it was known at a moment before.',
  intent: () => 'Leads that were won, of those that were won or lost. The intent as it was known before they first wrote, and before the outcome.',
  source_intent: () => 'Leads that were won, of those that were won or lost. Source and intent together, each as it was known before.',
  channel: (within) => `Messages answered with a yes or a meeting within ${within}, before the next one. Compared with those that were as late in their lead's row.`,
  step: (within) => `Steps answered with a yes or a meeting within ${within}, before the next one. Compared with all other messages: who is still written to late is harder to win.`,
  hour: (within) => `Messages answered with a yes or a meeting within ${within}, by the hour where the lead is. Compared with those by the same channel that were as late in their lead's row.`,
  channel_hour: (within) => `Messages answered with a yes or a meeting within ${within}, by channel and hour. Compared with those that were as late in their lead's row.`,
  technique: (within) => `Objections overcome within ${within} of the suggestion: they said yes, met you, went a step on or bought. Compared with the other techniques for the same objection.`,
};

const share = (value: number): string => `${Math.round(value * 1000) / 10} %`;
const chance = (value: number | null): string => (value === null ? '-' : value < 0.001 ? '< 0.001' : value.toFixed(3));
const WHAT: Readonly<Partial<Record<Pattern['kind'], string>>> = { source_intent: 'source + intent', channel_hour: 'channel + hour', best_channel: 'best channel', best_hour: 'best hour' };
/** Six digits: what is left of a number this small is no information. */
const digits = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(6)));
const jsonOf = ({ kind, value, verdict, leads, converted, rate, baseRate, low, high, others, othersConverted, p, corrected }: Pattern): Record<(typeof ROW)[number], unknown> => ({
  kind, value, verdict, leads, converted, rate: digits(rate), base_rate: digits(baseRate), low: digits(low), high: digits(high), others, others_converted: othersConverted, p: digits(p), p_corrected: digits(corrected),
});

const WORDS: Readonly<Record<Pattern['verdict'], string>> = { better: 'better', worse: 'worse', unsure: 'not sure yet', few: 'too few', best: 'answered most' };
const verdictText = ({ verdict }: Pattern, style: Style): string => (verdict === 'better' || verdict === 'best' ? style.green(WORDS[verdict]) : verdict === 'worse' ? style.red(WORDS[verdict]) : style.dim(WORDS[verdict]));
const isClaim = ({ verdict }: Pattern): boolean => verdict === 'better' || verdict === 'worse';

/** The patterns, and what is best of all that was tried. */
interface Report extends PatternReport { readonly best: readonly Pattern[]; readonly withinMs: number }
/** Loads the report and hands it over. */
const withReport = async (call: Call, use: (report: Report) => Promise<void> | void): Promise<void> => {
  const [{ withContext }, { readPatterns }, { readBest }] = await Promise.all([import('../app/context.ts'), import('../app/learn/patterns.ts'), import('../app/learn/experience.ts')]);
  await withContext(call, async (context) => {
    const progress = call.progress('Looking at outcomes');
    const report = await readPatterns(context, (done, total) => { progress.at(done, total); }).finally(() => { progress.end(); });
    await use({ ...report, best: await readBest(context), withinMs: context.rules.patterns.withinMs });
  });
};

interface ListFlags { readonly all?: true; readonly kind?: PatternKind }
const list = ({ all, kind, ...call }: Call & ListFlags): Promise<void> => withReport(call, async ({ patterns, comparisons, best }) => {
  const ofKind = patterns.filter((pattern) => kind === undefined || pattern.kind === kind);
  const told = ofKind.filter((pattern) => all === true || isClaim(pattern));
  const compared = `${count(comparisons, 'comparison')} made, for all of which the bar was raised together`;
  const nothing = ofKind.length === 0 ? 'There is nothing to compare: nothing was won, lost or answered yet.' : `Nothing converts better or worse than chance explains (${compared}).`;
  const rows = [...told, ...best.filter((pattern) => kind === undefined || pattern.kind === `best_${kind}`)];
  await call.out.list<Pattern>({
    rows, json: jsonOf,
    columns: [
      { title: 'What', text: (pattern) => WHAT[pattern.kind] ?? pattern.kind }, { title: 'Value', text: ({ value }) => value, shrink: true },
      { title: '', text: verdictText }, { title: 'Rate', text: ({ rate }) => share(rate), align: 'right' }, { title: 'Base', text: ({ baseRate }) => share(baseRate), align: 'right' },
      { title: 'Between', text: ({ low, high }) => `${share(low)} and ${share(high)}`, align: 'right', drop: 2 },
      { title: 'Of', text: ({ converted, leads }) => `${converted} of ${leads}`, align: 'right' }, { title: 'Chance', text: ({ corrected }) => chance(corrected), align: 'right', drop: 1 },
    ],
    empty: nothing,
  });
  if (told.length === 0 && rows.length > 0) call.out.say(nothing);
  call.out.next(told[0] !== undefined ? `salesos patterns show ${told[0].kind}` : ofKind.length > 0 ? `salesos patterns list${kind === undefined ? '' : ` --kind ${kind}`} --all` : 'salesos leads list');
});

const show = ({ kind, ...call }: Call & { readonly kind: PatternKind }): Promise<void> => withReport(call, ({ patterns, comparisons, withinMs }) => {
  const values = patterns.filter((pattern) => pattern.kind === kind);
  const converts = CONVERTS[kind](showSpan(withinMs));
  const most = Math.max(0.01, ...values.map(({ rate, baseRate }) => Math.max(rate, baseRate)));
  const width = Math.max(0, ...values.map(({ value }) => value.length));
  const { out } = call;
  out.record({ kind, converts, within_days: withinMs / 86_400_000, comparisons, values: values.map(jsonOf) }, () => [
    converts, '', ...(values.length === 0 ? ['There is nothing to tell of it yet.'] : []),
    ...values.map((pattern) => {
      const { value, rate, baseRate, converted, leads, low, high, corrected } = pattern;
      const told = corrected === null ? '' : `, by chance ${chance(corrected)}`;
      return `${value.padEnd(width)}  ${bar(rate, most, 16, out.isUnicode).padEnd(16)} ${share(rate).padStart(6)}  base ${share(baseRate).padStart(6)}  ${verdictText(pattern, out.style)}: ${converted} of ${leads}, between ${share(low)} and ${share(high)}${told}`;
    }),
    '', `Each lead counts once for a value. Chance is corrected for ${count(comparisons, 'comparison')}.`,
  ]);
});

/** `salesos patterns`: what converts better or worse than the base rate. */
export const register = (program: Command, deps: Deps, run = { list, show }): void => {
  const patterns = program.command('patterns').description('What converts better or worse than the base rate: sources, intents, channels, steps, hours, techniques');
  document(patterns.command('list', { isDefault: true }).description('List what makes a difference that chance does not explain')
    .option('--all', 'also what may be chance, and what is too few to compare').option('--kind KIND', `only one of: ${ALL_PATTERN_KINDS.join(', ')}`, parseChoice(ALL_PATTERN_KINDS)), {
    more: 'At the end what all leads answer most, as cadences and advice go by it: counted every 6 hours. The rest is made anew from what happened, each time. Where nothing makes a difference, at most one report in twenty says that something does: the more is compared, the more a difference must show. See docs/how-it-learns.md.',
    examples: [['salesos patterns', 'what is sure'], ['salesos patterns list --kind hour --all', 'every hour, sure or not'], ['salesos patterns list --all --json', 'with counts, for a script']], json: ROW,
  }).action((flags: ListFlags, sub: Command) => run.list({ ...callOf(sub, deps), ...flags }));
  document(patterns.command('show').description('Every value of a kind beside the base rate, and what is counted')
    .argument('<kind>', `one of: ${ALL_PATTERN_KINDS.join(', ')}`, parseChoice(ALL_PATTERN_KINDS)), {
    examples: [['salesos patterns show source', 'which sources are won'], ['salesos patterns show technique --json', 'what overcomes objections']], json: SHOWN,
  }).action((kind: PatternKind, _options: object, sub: Command) => run.show({ ...callOf(sub, deps), kind }));
};
