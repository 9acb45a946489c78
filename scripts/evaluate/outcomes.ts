import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { encodeRows, learnEncoding } from '../../src/core/learn/encoder.ts';
import { foldsOf } from '../../src/core/learn/folds.ts';
import { type Model, trainModel as train } from '../../src/core/learn/model.ts';
import { featureNames, type FeatureValues, type Observation } from '../../src/core/learn/observation.ts';
import { aucOf, type Judged } from '../../src/core/learn/quality.ts';
import type { Evaluation, Measure } from './evaluation.ts';
import { type Outcomes, plantLeaks } from './leaks.ts';

/*
 * Contacts and opportunities with known outcomes are learnt from as a workspace's own are, and judged on what was held out. Beside it stands a plain logistic
 * regression of a library, on the same folds and the same columns.
 */

type Row = Readonly<Record<string, string>>;
const numberOr = (text: string): string | number | null => (text === '' ? null : Number.isFinite(Number(text)) ? Number(text) : text);
const readRows = (path: string): readonly Row[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true, skip_empty_lines: true }) as Row[];
const without = (row: Row, names: readonly string[]): FeatureValues =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)).map(([name, text]) => [name, numberOr(text)]));

const FLOOR = { minOutcomes: 40, minOfEach: 10 };
const trainModel = ({ ended, open }: Outcomes): Model => train(ended, FLOOR, { open, isFact: () => true });

/** `leaking` are columns of the data itself that the guard must leave out. */
interface Source { readonly name: string; readonly folder: string; readonly leaking: readonly string[]; readonly read: (folder: string) => Outcomes }
const LIST = 1;

/** Telephone contacts; how long the call took is known only after it. All have one recorded time. */
const readBank = (folder: string): Outcomes => ({
  ended: readRows(join(folder, 'bank-additional.csv')).map((row, at) =>
    ({ id: `bank ${at}`, at: 0, won: row['y'] === 'yes', values: without(row, ['y', 'duration']), told: { list: LIST, row: at, isDated: false } })),
  open: [],
});

/** Opportunities as they were when they began, their account and agent beside them; and, for the guard to find, when those that ended did and what they brought. */
const readMaven = (folder: string): Outcomes => {
  const by = (file: string, key: string): ReadonlyMap<string, Row> => new Map(readRows(join(folder, file)).map((row) => [row[key] ?? '', row]));
  const [accounts, agents] = [by('accounts.csv', 'account'), by('sales_teams.csv', 'sales_agent')];
  const rows = readRows(join(folder, 'sales_pipeline.csv'));
  const valuesOf = (row: Row): FeatureValues => ({
    ...without(row, ['opportunity_id', 'deal_stage', 'engage_date']),
    ...without(accounts.get(row['account'] ?? '') ?? {}, ['account']), ...without(agents.get(row['sales_agent'] ?? '') ?? {}, ['sales_agent']),
  });
  const hasEnded = ({ deal_stage }: Row): boolean => deal_stage === 'Won' || deal_stage === 'Lost';
  return {
    ended: rows.flatMap((row, at) => (hasEnded(row)
      ? [{ id: row['opportunity_id'] ?? '', at: Date.parse(row['engage_date'] ?? ''), won: row['deal_stage'] === 'Won', values: valuesOf(row), told: { list: LIST, row: at, isDated: true } }] : [])),
    open: rows.filter((row) => !hasEnded(row)).map((row) => ({ list: LIST, values: valuesOf(row) })),
  };
};
const cleaned = ({ ended, open }: Outcomes, names: readonly string[]): Outcomes => {
  const clean = <T extends { readonly values: FeatureValues }>(each: T): T => ({ ...each, values: Object.fromEntries(Object.entries(each.values).filter(([name]) => !names.includes(name))) });
  return { ended: ended.map(clean), open: open.map(clean) };
};

const SOURCES: readonly Source[] = [
  { name: 'bank', folder: 'bank', leaking: [], read: readBank }, { name: 'maven_crm', folder: 'maven_crm', leaking: ['close_date', 'close_value'], read: readMaven },
];

/** More bring no better AUC. */
const LIBRARY_STEPS = 300;
const LIBRARY_RATE = 2e-4;
/** The library's own answer to the same question, judged on the same parts. It has no intercept and no ridge: it gets a column of ones. */
const libraryAuc = (given: readonly Observation[]): number | null => {
  const observations = [...given].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const names = featureNames(observations);
  const judged = foldsOf(observations).folds.flatMap(({ learn, judge }): readonly Judged[] => {
    const known = learn.flatMap((place) => observations[place] ?? []);
    const asked = judge.flatMap((place) => observations[place] ?? []);
    const encodings = names.flatMap((name) => learnEncoding(name, known.map(({ values }) => values)) ?? []);
    const dense = (rows: readonly Observation[]): number[][] => {
      const { width, starts, columns, values } = encodeRows(encodings, rows.map((row) => row.values));
      return rows.map((_, at) => {
        const line = new Array<number>(width + 1).fill(0);
        line[width] = 1;
        for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) line[columns[place] ?? 0] = values[place] ?? 0;
        return line;
      });
    };
    const library = new LogisticRegression({ numSteps: LIBRARY_STEPS, learningRate: LIBRARY_RATE });
    library.train(new Matrix(dense(known)), Matrix.columnVector(known.map(({ won }) => Number(won))));
    const chances = library.classifiers[0]?.testScores(new Matrix(dense(asked))) ?? [];
    // The first of its classes is 0, lost; the score is that of not being in it.
    return asked.map(({ won }, at) => ({ chance: chances[at] ?? 0, won }));
  });
  return aucOf(judged);
};

const measure = ({ name, leaking, read }: Source, folder: string, missed: string[]): Measure => {
  const outcomes = read(folder);
  const model = trainModel(outcomes);
  if (model.kind !== 'learnt') throw new Error(`${name}: ${model.refusal}`);
  const { auc, brier, ece } = model.quality;
  const clean = cleaned(outcomes, leaking);
  const library = libraryAuc(clean.ended);
  if (auc === null || library === null || auc < library - 0.01) missed.push(`${name}: an AUC within .01 of the library's ${library?.toFixed(4)}, not ${auc?.toFixed(4)}`);
  if (name === 'bank' && ece > 0.03) missed.push(`${name}: a calibration error of .03 at most, not ${ece.toFixed(4)}`);
  const leftOut = model.leftOut.map(({ feature }) => feature);
  if (leftOut.join() !== leaking.join()) missed.push(`${name}: ${leaking.join(' ') || 'nothing'} left out, not ${leftOut.join(' ') || 'nothing'}`);
  const guard = plantLeaks(clean);
  missed.push(...guard.missed.map((each) => `${name}: ${each}`));
  const base = model.won / model.outcomes;
  return {
    data: name, outcomes: model.outcomes, won: model.won, folds: model.folds, judged: model.judged, auc: auc ?? 0, 'auc of the library': library ?? 0,
    brier, 'brier of the base rate': base * (1 - base), ece, 'left out': leftOut.join(' ') || '-', 'planted and left out': guard.found.join('; '), 'honest and kept': guard.kept.join('; '),
  };
};

/** `folder` holds `bank` and `maven_crm`. */
export const evaluateOutcomes: Evaluation = async (folder) => {
  if (folder === undefined) return 'name the folder with the data: npm run evaluate -- outcomes FOLDER';
  const found = SOURCES.filter((source) => existsSync(join(folder, source.folder)));
  if (found.length === 0) return `${folder} has no folder ${SOURCES.map((source) => source.folder).join(' or ')}`;
  const missed: string[] = [];
  return { rows: found.map((source) => measure(source, join(folder, source.folder), missed)), missed };
};
