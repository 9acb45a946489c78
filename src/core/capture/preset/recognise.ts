import { OWN_ID_HEADER, SUPPRESSION_HEADERS } from '../exchange.ts';
import { headerWords } from '../target.ts';
import { ADDRESS_BOOKS } from './address-book.ts';
import { CRMS } from './crm.ts';
import { NEWSLETTERS } from './newsletter.ts';
import { OUTREACH } from './outreach.ts';
import type { Preset } from './preset.ts';

/** Our own export; its columns are read one by one, as they went out. */
const own: Preset = { id: 'salesos', name: 'salesos export', source: null, columns: {}, marks: [OWN_ID_HEADER, 'identities'] };

/** Our own export of who may not be written to: it is about identities, and makes no lead. */
const ownSuppressions: Preset = { id: 'salesos_suppressions', name: 'salesos export of suppressions', source: null, columns: {}, marks: SUPPRESSION_HEADERS, least: SUPPRESSION_HEADERS.length };

/** Every layout that is known, our own first. */
export const PRESETS: readonly Preset[] = [own, ownSuppressions, ...ADDRESS_BOOKS, ...CRMS, ...OUTREACH, ...NEWSLETTERS];

const OTHERS = PRESETS.filter((preset) => preset !== own && preset !== ownSuppressions);

/** Our own export by its exact headers, another product's by the one of which most marks are there, at least two; else none. */
export const recognise = (headers: readonly string[]): Preset | undefined => {
  if (headers[0] === OWN_ID_HEADER && headers.includes('identities')) return own;
  if (headers.length === SUPPRESSION_HEADERS.length && SUPPRESSION_HEADERS.every((header) => headers.includes(header))) return ownSuppressions;
  const present = new Set(headers.map(headerWords));
  const isThere = (header: string): boolean => present.has(header);
  let best: Preset | undefined;
  let most = 0;
  for (const preset of OTHERS) {
    const { marks, least = 2, needs, lacks } = preset;
    const found = marks.filter(isThere).length;
    if (found < least || found <= most || (needs !== undefined && !needs.some(isThere)) || lacks?.some(isThere) === true) continue;
    best = preset;
    most = found;
  }
  return best;
};
