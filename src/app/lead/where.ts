import { AppError } from '../../core/base/errors.ts';
import { suggest } from '../../core/base/suggest.ts';
import { pointAt, readFilter } from '../../core/filter/parser.ts';
import { vocabularyOf } from '../../core/filter/subject.ts';
import type { Condition } from '../../core/playbook/rules.ts';
import type { Context } from '../context.ts';
import { countLeads } from './leads.ts';
import { type Temperature, TEMPERATURES } from './lead-view.ts';

type Asked = Pick<Context, 'rules' | 'zone' | 'clock'>;

/** A filter as it was typed, as a condition at this moment. Raises `usage` with a mark under what is wrong. */
export const whereOf = ({ rules, zone, clock }: Asked, text: string): Condition => {
  const read = readFilter(text, { now: clock.now(), zone, vocabulary: vocabularyOf(rules) });
  if (read.kind === 'good') return read.condition;
  const { at, length, message, hint } = read.problem;
  throw new AppError('usage', [message, ...pointAt(text, read.problem)].join('\n'), { ...(hint !== undefined && { hint }), details: { filter: text, at, length } });
};

export interface Segment { readonly name: string; readonly where: string }

/** A segment of the playbook. Raises `not_found` with those there are. */
const segmentNamed = ({ rules }: Asked, name: string): Segment => {
  const names = Object.keys(rules.segments);
  const found = names.find((each) => each === name.toLowerCase());
  if (found !== undefined) return { name: found, where: rules.segments[found] ?? '' };
  const near = suggest(name, names);
  throw new AppError('not_found', `There is no segment "${name}".`, {
    hint: near !== undefined ? `Did you mean ${near}?` : names.length > 0 ? `Known: ${names.join(', ')}.` : 'There is none in the playbook. Write one under segments: salesos playbook edit', details: { known: names },
  });
};

/** The condition of a segment, at this moment. Raises `not_found`. */
export const segmentWhere = (context: Asked, name: string): Condition => whereOf(context, segmentNamed(context, name).where);

export interface CountedSegment extends Segment { readonly leads: number }

/** The segments of the playbook, in its order, with how many leads are in each now. */
export const listSegments = async (context: Context): Promise<readonly CountedSegment[]> => {
  const counted: CountedSegment[] = [];
  for (const [name, where] of Object.entries(context.rules.segments)) counted.push({ name, where, leads: await countLeads(context, { where: whereOf(context, where) }) });
  return counted;
};

export interface SegmentCard extends CountedSegment { readonly temperatures: Readonly<Record<Temperature, number>> }

/** A segment and who is in it now. Raises `not_found`. */
export const showSegment = async (context: Context, name: string): Promise<SegmentCard> => {
  const segment = segmentNamed(context, name);
  const where = whereOf(context, segment.where);
  const counts: Record<Temperature, number> = { cold: 0, warm: 0, hot: 0 };
  for (const temperature of TEMPERATURES) counts[temperature] = await countLeads(context, { where, temperature });
  return { ...segment, leads: counts.cold + counts.warm + counts.hot, temperatures: counts };
};
