import type { Measure } from './bench.ts';
import { asMarkdown } from './table.ts';

const PREAMBLE = `# Measured

Each ratio is of two things timed in turn in the same run, A B A B: the median of the pairs' ratios, with the lowest and the highest. Only the ratios mean
something; the milliseconds beside them are those of one machine on one day. \`npm run bench\` makes this file; \`npm run bench -- NAME --leads N --keep\`
adds a part of it at another size.
`;

export interface Run {
  readonly leads: number;
  /** The benches that ran, by name; left out when all did. */
  readonly only?: readonly string[];
  /** The version of Node. */
  readonly node: string;
  readonly measures: readonly Measure[];
}

const titleOf = ({ leads, only }: Run): string => `## ${leads.toLocaleString('en-US')} leads${only ? `, only ${only.join(' and ')}` : ''}\n`;

/** A report with this run in it. It takes the place of the one of the same size and benches; every other stays as it was measured. */
export const withRun = (report: string, run: Run): string => {
  const title = titleOf(run);
  const section = `${title}\nNode ${run.node}, leads of 20 columns.\n\n${asMarkdown(run.measures)}\n`;
  const sections = report.split(/^(?=## )/m).slice(1).map((kept) => `${kept.trimEnd()}\n`);
  const at = sections.findIndex((kept) => kept.startsWith(title));
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, section);
  return [PREAMBLE, ...sections].join('\n');
};
