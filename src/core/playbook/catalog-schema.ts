import { z } from 'zod';
import { AppError } from '../base/errors.ts';
import { MINUTE_MS } from '../base/instant.ts';
import { AMOUNT_EXAMPLES, parseMoney, whyNoMoney } from '../base/money.ts';
import { readSpan } from '../base/span.ts';
import type { CatalogItem } from './rules.ts';
import { named, span, strict, text } from './scalar.ts';

const price = z.custom<string | number>((value) => (typeof value === 'number' ? value >= 0 : typeof value === 'string' && parseMoney(value, 'EUR') !== undefined),
  `write a price: ${AMOUNT_EXAMPLES}.`);
/** What is sold. `unit` is what a price is for (hour, user a month); without a price it is on request. */
export const catalog = named(strict({
  name: text, description: z.string().default(''), price: price.nullable().default(null), unit: text.nullable().default(null),
  duration: span.nullable().default(null), active: z.boolean().default(true),
})).default({});

/** Items with prices in minor units. Raises `config` for a price with more decimals than its currency has. */
export const compileCatalog = (written: z.output<typeof catalog>, currency: string): readonly CatalogItem[] => Object.entries(written).map(([id, item]) => {
  const money = item.price === null ? undefined : parseMoney(String(item.price), currency);
  if (item.price !== null && !money) {
    const { reason, write } = whyNoMoney(String(item.price), currency, `amount in ${currency}`);
    throw new AppError('config', `playbook.yaml: catalog.${id}.price: ${reason}`, { hint: `Write ${write}.` });
  }
  return {
    id, name: item.name, description: item.description, priceMinor: money?.minor ?? null, currency: money?.currency ?? currency, unit: item.unit,
    durationMinutes: item.duration === null ? null : Math.max(1, Math.round((readSpan(item.duration) ?? 0) / MINUTE_MS)), active: item.active,
  };
});
