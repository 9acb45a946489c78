import { formatMoney } from '../base/money.ts';
import { words } from '../base/text.ts';
import { hasPhrase, spaced } from '../extract/text.ts';
import type { TextLanguage } from '../extract/transcript.ts';
import type { CatalogItem } from '../playbook/rules.ts';
import { HEARD, WORDING } from './wording.ts';

/*
 * Answers from the catalog. Every fact in them stands there; what does not is left to a colleague.
 */

/** As many items as a person reads in a chat. */
const MOST_ITEMS = 5;
const SHORTEST_WORD = 4;

/** What the visitor speaks of: items whose name they say, or a word of it that no other item has. */
const itemsIn = (said: string, items: readonly CatalogItem[]): readonly CatalogItem[] => {
  const named = items.filter(({ name }) => hasPhrase(said, [name]));
  if (named.length > 0) return named.slice(0, MOST_ITEMS);
  const uses = new Map<string, number>();
  for (const { name } of items) for (const word of new Set(words(name))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return items.filter(({ name }) => words(name).some((word) => word.length >= SHORTEST_WORD && uses.get(word) === 1 && said.includes(` ${word} `))).slice(0, MOST_ITEMS);
};

const lengthText = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} h` : minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`);

const priceOf = ({ priceMinor, currency, unit }: CatalogItem, language: TextLanguage): string =>
  (priceMinor === null ? WORDING[language].onRequest : `${formatMoney({ minor: priceMinor, currency })}${unit === null ? '' : ` / ${unit}`}`);

interface Asked { readonly price: boolean; readonly duration: boolean; readonly what: boolean }

const factsOf = (item: CatalogItem, { price, duration, what }: Asked, language: TextLanguage): string => {
  const wording = WORDING[language];
  const { name, description, durationMinutes } = item;
  const isWhole = !price && !duration;
  const facts = [
    ...(!isWhole ? [] : description !== '' ? [description.replace(/[.\s]+$/, '')] : what ? [wording.unknownFact(name, 'description')] : []),
    ...(price || isWhole ? [priceOf(item, language)] : []),
    ...(durationMinutes !== null && (duration || isWhole) ? [wording.lasts(lengthText(durationMinutes))] : duration && durationMinutes === null ? [wording.unknownFact(name, 'duration')] : []),
  ];
  return `${name}: ${facts.join(', ')}.`;
};

/** What the catalog has to say to a message, line by line; undefined when it asks for nothing of it. */
export const factsFor = (text: string, catalog: readonly CatalogItem[], language: TextLanguage): readonly string[] | undefined => {
  const wording = WORDING[language];
  const said = spaced(text);
  const items = catalog.filter(({ active }) => active);
  const asked: Asked = { price: hasPhrase(said, HEARD.price), duration: hasPhrase(said, HEARD.duration), what: hasPhrase(said, HEARD.what) };
  const isAsking = asked.price || asked.duration || asked.what || /\?/.test(text);
  const found = isAsking ? itemsIn(said, items) : [];
  if (found.length > 0) return found.map((item) => factsOf(item, asked, language));
  if (asked.price || asked.duration || hasPhrase(said, HEARD.offerings)) {
    if (items.length === 0) return [wording.unknown];
    const whole: Asked = { price: !asked.duration, duration: asked.duration, what: false };
    return [wording.weOffer, ...items.slice(0, MOST_ITEMS).map((item) => `- ${factsOf(item, whole, language)}`)];
  }
  return undefined;
};
