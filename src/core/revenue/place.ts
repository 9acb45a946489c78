import { own } from '../base/dictionary.ts';
import type { JsonObject } from '../base/ports.ts';
import { utmInMetadata } from '../decide/condition.ts';
import type { Attributes } from '../ledger/event.ts';
import type { Place } from './attribution.ts';

const textOrNull = (text: string | null | undefined): string | null => { const trimmed = text?.trim() ?? ''; return trimmed === '' ? null : trimmed; };

/** Words of ours for how a lead got into salesos, which say nothing of where it came from. */
const UNSAID: ReadonlySet<string> = new Set(['import', 'manual']);

/** Where an event says that somebody came from: a campaign of its own stands before that of the link. Metadata are given where they may name one. */
export const placeOfEvent = ({ source, campaign, metadata }: { readonly source: string; readonly campaign: string | null; readonly metadata: JsonObject | null }): Place => {
  const utm = metadata === null ? undefined : utmInMetadata(metadata);
  const reporter = textOrNull(source);
  return { source: textOrNull(utm?.utm_source) ?? reporter, reporter, campaign: textOrNull(campaign) ?? textOrNull(utm?.utm_campaign), medium: textOrNull(utm?.utm_medium) };
};

/** Where a lead says that it came from: its fields, then the columns of its own that are called as the tags of links are. */
export const placeOfLead = ({ source, campaign, attributes }: { readonly source: string | null; readonly campaign: string | null; readonly attributes: Attributes }): Place => {
  const named = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase().replace(/[\s-]+/g, '_'), value]));
  const said = textOrNull(source);
  const reporter = said !== null && UNSAID.has(said) ? null : said;
  return { source: reporter ?? textOrNull(own(named, 'utm_source')), reporter, campaign: textOrNull(campaign) ?? textOrNull(own(named, 'utm_campaign')), medium: textOrNull(own(named, 'utm_medium')) };
};
