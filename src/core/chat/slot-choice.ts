import { type Instant, toLocal } from '../base/instant.ts';
import { hasPhrase, spaced } from '../extract/text.ts';

const ORDINALS: readonly (readonly string[])[] = [['first', 'erste', 'ersten', 'erster'], ['second', 'zweite', 'zweiten', 'zweiter'], ['third', 'dritte', 'dritten', 'dritter']];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sonntag'], ['monday', 'montag'], ['tuesday', 'dienstag'], ['wednesday', 'mittwoch'], ['thursday', 'donnerstag'], ['friday', 'freitag'], ['saturday', 'samstag', 'sonnabend'],
];
const TIME = /(?<!\d)(\d{1,2})(?:[:.](\d{2})\s*(am|pm)?|\s*(am|pm|uhr|h|o'clock)(?![a-z]))/i;

const weekdayOf = (slot: Instant, zone: string): number => {
  const { year, month, day } = toLocal(slot, zone);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
};

/** Minutes after midnight that a text names; null for none. */
const minuteIn = (text: string): number | null => {
  const [, hour, minute = '0', half, other] = TIME.exec(text) ?? [];
  if (hour === undefined) return null;
  const suffix = (half ?? other ?? '').toLowerCase();
  const hours = Number(hour) % (suffix === 'am' || suffix === 'pm' ? 12 : 24) + (suffix === 'pm' ? 12 : 0);
  return hours * 60 + Number(minute);
};

/** Which of the offered times a visitor takes: by number, order, day or time of day. Undefined when it is not clear which: nobody is booked by a guess. */
export const choiceIn = (text: string, slots: readonly Instant[], zone: string): Instant | undefined => {
  const said = spaced(text);
  const [, number] = /^\s*(?:#|nr\.?\s*|number\s*|nummer\s*|option\s*|no\.\s*)?([1-9])(?:\.|\)|st|nd|rd)?(?![\d:.]*\d)(?!\s*(?:uhr|am|pm|h|o'clock)\b)/i.exec(text) ?? [];
  if (number !== undefined) return slots[Number(number) - 1];
  const minute = minuteIn(text);
  const day = WEEKDAYS.findIndex((names) => hasPhrase(said, names));
  if (minute !== null || day >= 0) {
    const fitting = slots.filter((slot) => {
      const local = toLocal(slot, zone);
      return (minute === null || local.hour * 60 + local.minute === minute) && (day < 0 || weekdayOf(slot, zone) === day);
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  const order = ORDINALS.findIndex((names) => hasPhrase(said, names));
  return order < 0 ? undefined : slots[order];
};
