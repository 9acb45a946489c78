import { AppError } from '../../core/base/errors.ts';
import type { Answer } from '../../core/capture/answer.ts';
import { cellText, isEmptyWord } from '../../core/capture/cell.ts';
import type { Layout, Question } from '../../core/capture/column.ts';
import { type DateOrder, type DateVotes, isSettled, voteDate } from '../../core/capture/date.ts';
import { readLayout, refusal } from '../../core/capture/layout.ts';
import { PRESETS } from '../../core/capture/preset/recognise.ts';
import { OPT_INS } from '../../core/capture/suppression.ts';
import { readTable, type TableFile } from '../../files/table.ts';

/** What the person said of the file. */
export interface Said {
  /** `COLUMN=FIELD`. */
  readonly maps: readonly string[];
  readonly dates?: DateOrder;
  /** `COLUMN=won:VALUE`. */
  readonly outcome?: string;
}
export interface Settling {
  readonly said: Said;
  /** Asks the person; left out where nobody can be asked. */
  readonly ask?: (question: Question) => Promise<Answer>;
  readonly signal: AbortSignal;
  readonly onPhase: (label: string) => { readonly step: (done: number) => void; readonly end: () => void };
}
export interface Settled { readonly layout: Layout; /** The answers of the person included. */ readonly said: Said }

/** Goes through the rows until each of these columns has told which of day and month comes first, or to the end. */
const lookForOrder = async (file: TableFile, open: ReadonlyMap<number, DateVotes>, { signal, onPhase }: Settling): Promise<void> => {
  const left = new Map(open);
  const progress = onPhase('Looking at dates');
  for await (const page of readTable(file, signal)) {
    for (const record of page) {
      if (record.kind !== 'record') continue;
      for (const [index, votes] of left) {
        const text = cellText(record.cells[index]);
        if (isEmptyWord(text)) continue;
        voteDate(votes, text);
        if (isSettled(votes)) left.delete(index);
      }
    }
    progress.step(page.length);
    if (left.size === 0) break;
  }
  progress.end();
};

/** As many other values are named as a person takes in at a glance. */
const MOST_NAMED = 8;
const LONGEST_NAMED = 60;

/**
 * Goes through the rows until one was won. Raises `invalid` when none was and others ended otherwise: a mistyped value would make all of them lost, and
 * history is what is learned from.
 */
const assertWon = async (file: TableFile, { outcome, columns }: Layout, { signal, onPhase }: Settling): Promise<void> => {
  if (outcome === null) return;
  const { index, won, wonText } = outcome;
  const others = new Map<string, string>();
  let progress: ReturnType<Settling['onPhase']> | undefined;
  try {
    for await (const page of readTable(file, signal)) {
      for (const record of page) {
        const text = record.kind === 'record' ? cellText(record.cells[index]) : '';
        if (isEmptyWord(text)) continue;
        const value = text.toLowerCase();
        if (value === won) return;
        if (others.size <= MOST_NAMED && !others.has(value)) others.set(value, text.slice(0, LONGEST_NAMED));
      }
      progress ??= onPhase('Looking at outcomes');
      progress.step(page.length);
    }
  } finally { progress?.end(); }
  if (others.size === 0) return;
  const header = columns[index]?.header ?? '';
  const named = [...others.values()].slice(0, MOST_NAMED);
  throw new AppError('invalid', `"${wonText}" stands nowhere in "${header}"; there ${others.size === 1 ? 'is' : 'are'}: ${named.join(', ')}${others.size > MOST_NAMED ? ', …' : '.'}`, {
    hint: `Every row would be lost. Say which value means won: --outcome "${header}=won:${named[0] ?? 'VALUE'}"`, details: { column: header, values: named },
  });
};

/**
 * What each column of a file means. What only the person can say is asked, if somebody is there; dates of which the first rows do not tell the order are looked up in all
 * of them first. Raises `invalid` with what to type where nobody can be asked, `usage` for a map or an outcome that makes no sense,
 * `invalid` for an outcome of which no row has the value.
 */
export const settleLayout = async (file: TableFile, settling: Settling): Promise<Settled> => {
  const { header, sample } = file;
  let { said } = settling;
  let votes: ReadonlyMap<number, DateVotes> | undefined;
  for (;;) {
    const { layout, questions, open } = readLayout(header, { ...said, sample, ...(votes === undefined ? {} : { votes }) });
    const question = questions.find(({ kind }) => kind !== 'dates');
    if (question === undefined && open.size > 0) {
      await lookForOrder(file, open, settling);
      votes = open;
      continue;
    }
    const first = question ?? questions[0];
    if (!first) {
      await assertWon(file, layout, settling);
      return { layout, said };
    }
    if (!settling.ask) throw refusal(first);
    const answer = await settling.ask(first);
    said = answer.kind === 'dates' ? { ...said, dates: answer.dates } : { ...said, maps: [...said.maps, answer.map] };
  }
};

export interface KnownLayout { readonly id: string; readonly name: string; readonly source: string | null; readonly marks: readonly string[]; readonly needed: number; readonly columns: number }

/** The exports that are known by their columns. Two marks are enough for most. */
export const listLayouts = (): readonly KnownLayout[] => PRESETS.map(({ id, name, source, marks, least = 2, columns }) =>
  ({ id, name, source, marks, needed: Math.min(least, marks.length), columns: Object.keys(columns).length }));

export interface LayoutJson {
  readonly id: string | null;
  readonly columns: readonly { readonly header: string; readonly target: string; readonly attribute: string; readonly confidence: number | null; readonly why: string }[];
}
export const layoutJson = ({ preset, columns }: Layout): LayoutJson => ({
  id: preset?.id ?? null, columns: columns.map(({ header, target, attribute, confidence, why }) => ({ header, target, attribute, confidence, why })),
});

const PERCENT = 100;

/** `Email → email (95 %: its name)`; an attribute keeps its own name. */
export const columnText = ({ header, target, attribute, confidence, why, suppresses }: Layout['columns'][number]): string => {
  const called = attribute === header ? 'attribute' : `attribute "${attribute}"`;
  const meaning = target === 'attribute' ? called : target === 'suppressed' ? `${suppresses === OPT_INS ? 'a no suppresses' : 'may suppress'}, kept as an attribute` : target === 'date' || target === 'number' ? `${target}, kept as an attribute` : target;
  return `${header} → ${meaning}${confidence === null ? '' : ` (${Math.round(confidence * PERCENT)} %: ${why})`}`;
};

/** How a file was read, for the person: of a product's export its name; of any other what was read as what, and why. */
export const layoutNotes = ({ preset, columns, everybody }: Layout): readonly string[] => {
  // A `Status` that may hold a word for unsubscribed is nothing to speak of before one is there.
  const understood = columns.filter(({ target, confidence }) => target !== 'attribute' && target !== 'ignore' && (target !== 'suppressed' || (confidence ?? 0) > 0.9));
  const rest = columns.length - understood.length;
  const kept = rest === 0 ? '' : `; ${rest === columns.length ? 'all' : `${rest} of ${columns.length} columns`} kept as attributes`;
  if (preset) {
    const note = `Read as ${preset.name}: ${understood.length} of ${columns.length} columns understood${rest === 0 ? '' : ', the rest kept as attributes'}.`;
    return everybody === null ? [note] : [note, `It is a list of people who ${everybody === 'bounced' ? 'cannot be reached' : 'do not want to hear from you'}: all of them are suppressed.`];
  }
  return [`No layout is known for this file. Read ${understood.map(columnText).join(', ')}${kept}.`];
};
