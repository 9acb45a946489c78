import { neutralise } from '../core/base/printable.ts';
import { unmark } from './sanitize.ts';

/** Cells that a terminal shows for a text: wide characters count two, colour marks nothing. */
export type Measure = (text: string) => number;

/** Scripts and signs of which every character takes one cell. */
const SINGLE = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u03FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u20AC\u2500-\u259F]*$/;

const shown = (text: string): string => neutralise(unmark(text));

/** How to measure these texts. The tables of wide characters and emoji cost more than a whole start: loaded only where one occurs. */
export const measureFor = async (texts: Iterable<string>): Promise<Measure> => {
  for (const text of texts) {
    if (SINGLE.test(shown(text))) continue;
    const { default: stringWidth } = await import('string-width');
    return (some) => stringWidth(shown(some));
  }
  return (text) => shown(text).length;
};

/** The text in at most `width` cells, with a sign where it was cut. Colour is lost where it is cut. */
export const cut = (text: string, width: number, { measure, sign }: { readonly measure: Measure; readonly sign: string }): string => {
  if (measure(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(shown(text))) {
    used += measure(segment);
    if (used > width - sign.length) break;
    kept += segment;
  }
  return kept + sign;
};
