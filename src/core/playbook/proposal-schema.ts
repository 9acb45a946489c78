import { z } from 'zod';
import { DEFAULT_PROPOSALS } from './proposal-templates.ts';
import { chosen, language, named, span, strict, text } from './scalar.ts';

/** With two decimals at most: 19, 8.1. */
const percent = z.number().min(0).max(100).refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9, 'write percent with at most two decimals: 19, 8.1.');
const tax = strict({ rate: percent, /** Null is VAT, in the language of the proposal. */ name: text.nullable().default(null), /** The prices hold it already. */ included: z.boolean().default(false) });

const document = strict({ title: text, body: text });
type Documents = Readonly<Record<string, Readonly<Record<string, z.output<typeof document>>>>>;

/** What proposals are made with: the document, how long they hold, and the tax that they say. */
export const proposals = strict({
  template: text.default('standard'),
  valid_for: span.prefault('14d'),
  /** A rate in percent, or with more; null: nothing is said of a tax. */
  tax: chosen((value) => (typeof value === 'number' ? percent.transform((rate) => tax.parse({ rate })) : tax)).nullable().default(null),
  templates: named(z.record(language, document)).default({}).transform((own): Documents =>
    Object.fromEntries([...new Set([...Object.keys(DEFAULT_PROPOSALS), ...Object.keys(own)])].map((id) => [id, { ...DEFAULT_PROPOSALS[id], ...own[id] }]))),
}).prefault({});
