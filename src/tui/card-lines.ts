import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../core/base/instant.ts';
import { formatMoney, type Money } from '../core/base/money.ts';
import type { Card } from '../core/base/board-port.ts';
import { fill, type Line, type Look, plain, type Signs, widthOf } from './text.ts';

/** How long ago, in the largest whole unit: `3d`, `2h`, `5m`. */
export const age = (now: Instant, at: Instant): string => {
  const ms = Math.max(0, now - at);
  if (ms >= DAY_MS) return `${Math.floor(ms / DAY_MS)}d`;
  return ms >= HOUR_MS ? `${Math.floor(ms / HOUR_MS)}h` : `${Math.floor(ms / MINUTE_MS)}m`;
};

/** `39.9`: one decimal, rounded down. */
export const score = (milli: number): string => (Math.floor(milli / 100) / 10).toFixed(1);

const HEAT: Readonly<Record<Card['temperature'], Look | undefined>> = { hot: 'red', warm: 'yellow', cold: undefined };

export interface CardLook { readonly width: number; readonly lines: number; readonly now: Instant; readonly signs: Signs; readonly isSelected: boolean }

/** Spans of exactly `width` cells: the texts in a row, the last one cut where there is no room. */
const row = (parts: readonly { readonly text: string; readonly look?: Look | undefined }[], { width, signs, isSelected }: CardLook): Line => {
  const spans: { text: string; look?: Look }[] = [];
  let left = width;
  for (const { text, look } of parts) {
    const shown = widthOf(text) <= left ? text : fill(text, left, signs.cut);
    left -= widthOf(shown);
    if (shown !== '') spans.push(look === undefined ? { text: shown } : { text: shown, look });
  }
  if (left > 0) spans.push({ text: ' '.repeat(left) });
  return isSelected ? [{ text: spans.map(({ text }) => text).join(''), look: 'inverse' }] : spans;
};

/** A card in 4, 2 or 1 lines of exactly `width` cells; what matters least is left out first. */
export const cardLines = (card: Card, look: CardLook): readonly Line[] => {
  const { lines, now, signs, isSelected } = look;
  const mark = isSelected ? signs.here : ' ';
  const name = { text: plain(card.name), look: 'bold' as const };
  const value = { text: `${score(card.scoreMilli)}${signs[card.temperature]}`, look: HEAT[card.temperature] };
  const since = { text: ` ${age(now, card.stageAt)}${card.isRotting ? signs.rotting : ''}`, look: card.isRotting ? 'red' as const : undefined };
  if (lines === 1) return [row([{ text: mark }, value, { text: ' ' }, name], look)];
  const company = plain(card.company ?? '');
  const next = card.nextStep === null ? '' : ` ${plain(card.nextStep)}`;
  if (lines === 2) return [row([{ text: mark }, name], look), row([{ text: mark }, value, since, { text: company === '' ? next : ` ${company}`, look: 'dim' }], look)];
  const money = card.amount === null ? '' : formatMoney(card.amount);
  return [
    row([{ text: mark }, name], look),
    row([{ text: mark }, { text: [company, money].filter(Boolean).join(' ') }], look),
    row([{ text: mark }, value, since, { text: next, look: 'dim' }], look),
    [{ text: ' '.repeat(look.width) }],
  ];
};

/** `1200 EUR`, and what of it is likely; as much as fits. */
export const sumText = (sum: Money, weighted: Money | null, width: number): string => {
  const whole = formatMoney(sum);
  if (weighted === null || sum.minor === 0) return whole;
  const both = `${whole}, likely ${formatMoney(weighted).replace(/ [A-Z]+$/, '')}`;
  const short = `${whole} (${formatMoney(weighted).replace(/ [A-Z]+$/, '')})`;
  return [both, short].find((text) => widthOf(text) <= width) ?? whole;
};
