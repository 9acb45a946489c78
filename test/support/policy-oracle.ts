import { unit } from '../../src/core/base/random.ts';
import { MODES } from '../../src/core/ledger/event.ts';
import { type Question, waitsFor } from '../../src/core/work/policy.ts';
import { rulesWith } from './rules.ts';

/*
 * Who may run by itself, once more: a table that is read from above, the first row that fits decides. It shares nothing with the policy but the question.
 */

/** A cell says yes, no or `-`: it makes no difference. */
type Cell = 'yes' | 'no' | '-';
type Row = readonly [reaches: Cell, mode: 'manual' | 'hybrid' | 'autopilot' | '-', limited: Cell, model: Cell, risky: Cell, earned: Cell, lowScore: Cell, answer: 'nothing' | 'approval' | 'suggestion'];
const TABLE: readonly Row[] = [
  // reaches  mode         limited model  risky  earned lowScore
  ['no',     '-',         '-',    '-',   '-',   '-',   '-',   'nothing'],
  ['yes',    'manual',    '-',    '-',   '-',   '-',   '-',   'suggestion'],
  ['yes',    'hybrid',    'yes',  '-',   '-',   '-',   '-',   'approval'],
  ['yes',    'hybrid',    'no',   'yes', '-',   '-',   '-',   'approval'],
  ['yes',    'hybrid',    'no',   'no',  'no',  '-',   '-',   'nothing'],
  ['yes',    'hybrid',    'no',   'no',  'yes', 'yes', '-',   'nothing'],
  ['yes',    'hybrid',    'no',   'no',  'yes', 'no',  '-',   'approval'],
  ['yes',    'autopilot', 'yes',  '-',   '-',   '-',   '-',   'approval'],
  ['yes',    'autopilot', 'no',   '-',   '-',   '-',   'yes', 'approval'],
  ['yes',    'autopilot', 'no',   '-',   '-',   '-',   'no',  'nothing'],
];

/** The owner's words that a question is asked under: the oracle reads these, the policy what was compiled of them. */
interface Words {
  readonly high_risk: readonly string[]; readonly first_contact: boolean; readonly ai_written: boolean; readonly always: readonly string[]; readonly amount: number | null;
  readonly channels: readonly string[]; readonly min_confidence: number; readonly autopilot_min_score: Readonly<Record<string, number>>;
}

const cell = (holds: boolean): Cell => (holds ? 'yes' : 'no');
const HARMLESS = new Set(['smart_scan', 'qualify', 'full_pipeline']);

const answerOf = (words: Words, { kind, mode, leadMode, scoreMilli, isFirstContact, amount, channels, isAiWritten, confidence, isAutonomous }: Question): { readonly waitsFor: string; readonly risk: string } => {
  const isTooMuch = words.amount !== null && amount !== null && (amount.currency === 'EUR' ? amount.minor >= words.amount * 100 : true);
  const isLimited = words.always.includes(kind) || isTooMuch || channels.some((channel) => words.channels.includes(channel)) || confidence < words.min_confidence;
  const isModel = isAiWritten && words.ai_written;
  const isRisky = (isFirstContact && words.first_contact) || words.high_risk.includes(kind);
  const seen = [
    cell(!HARMLESS.has(kind)), leadMode ?? mode, cell(isLimited), cell(isModel), cell(isRisky), cell(isAutonomous), cell(scoreMilli < (words.autopilot_min_score[kind] ?? 0) * 1000),
  ] as const;
  const row = TABLE.find((each) => seen.every((value, at) => each[at] === '-' || each[at] === value));
  if (!row) throw new Error(`the table has no row for ${seen.join(' ')}`);
  return { waitsFor: row[7], risk: !HARMLESS.has(kind) && (isLimited || isModel || isRisky) ? 'high' : 'low' };
};

const KINDS = ['smart_scan', 'follow_up', 'qualify', 'nurture', 'book_meeting', 'close_deal', 'full_pipeline', 'a_kind_of_tomorrow'] as const;
const LISTED = ['follow_up', 'nurture', 'book_meeting', 'close_deal', 'qualify'] as const;
const CHANNELS = ['email', 'sms', 'whatsapp', 'linkedin'] as const;
const PLAYBOOKS = 200;

export interface Fuzzed { readonly decisions: number; readonly differences: readonly string[]; /** How often each answer was given: none may be missing. */ readonly answers: Readonly<Record<string, number>> }

/** Asks policy and oracle the same `count` random questions under random playbooks; the first ten differences. The same seed asks the same. */
export const fuzzPolicy = (count: number, seed: number): Fuzzed => {
  let draws = 0;
  const draw = (): number => unit(seed, 'policy', draws++);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(draw() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const some = <T>(values: readonly T[], share: number): readonly T[] => values.filter(() => draw() < share);
  const differences: string[] = [];
  const answers: Record<string, number> = {};
  for (let asked = 0; asked < count;) {
    const edge = pick([0, 1, 50, 69.9, 70, 100]);
    const words: Words = {
      high_risk: some(LISTED, 0.4), first_contact: draw() < 0.5, ai_written: draw() < 0.5, always: some(LISTED, 0.1), amount: draw() < 0.5 ? null : pick([0.01, 100, 5000]),
      channels: some(CHANNELS, 0.15), min_confidence: draw() < 0.6 ? 0 : pick([0.3, 0.5, 1]), autopilot_min_score: Object.fromEntries(some(LISTED, 0.5).map((kind) => [kind, edge])),
    };
    const rules = rulesWith({ approvals: words });
    for (let at = 0; at < Math.max(PLAYBOOKS, Math.ceil(count / PLAYBOOKS)) && asked < count; at++, asked++) {
      const limit = Math.round((words.amount ?? 100) * 100);
      const question: Question = {
        kind: pick(KINDS), rules, mode: pick(MODES), leadMode: draw() < 0.5 ? null : pick(MODES), isFirstContact: draw() < 0.5, isAiWritten: draw() < 0.3, isAutonomous: draw() < 0.3,
        // On the edges as often as anywhere.
        scoreMilli: draw() < 0.5 ? Math.floor(draw() * 100_001) : Math.max(0, Math.round(edge * 1000) + pick([-1, 0, 1])),
        amount: draw() < 0.4 ? null : { minor: draw() < 0.5 ? Math.floor(draw() * 1_000_000) : Math.max(0, limit + pick([-1, 0, 1])), currency: draw() < 0.9 ? 'EUR' : 'USD' },
        channels: some(CHANNELS, 0.25), confidence: draw() < 0.5 ? draw() : Math.max(0, words.min_confidence + pick([-0.001, 0, 0.001])),
      };
      const { waitsFor: is, risk, reason } = waitsFor(question);
      const should = answerOf(words, question);
      const answer = `${question.leadMode ?? question.mode} ${is}`;
      answers[answer] = (answers[answer] ?? 0) + 1;
      if ((is !== should.waitsFor || risk !== should.risk || reason === '') && differences.length < 10) {
        differences.push(`${is} ${risk} (${reason}), the table says ${should.waitsFor} ${should.risk}: ${JSON.stringify({ ...question, rules: words })}`);
      }
    }
  }
  return { decisions: count, differences, answers };
};
