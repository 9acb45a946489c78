import type { Playbook } from '../../../src/core/playbook/schema.ts';

/*
 * The score as the owner of a playbook is told it works: plain, slow, from the whole history at every reading, with nothing kept in between. It reads the
 * playbook in the owner's words and shares no code with what it is held against.
 */

type Scoring = Playbook['scoring'];
export interface PlainEvent {
  readonly key: string; readonly type: string; readonly at: number; readonly page: string | null;
  /** When the meeting begins that it tells of; `ours` is one that we booked ourselves, `off` one that we called off. */
  readonly meeting?: { readonly begins: number; readonly ours: boolean; readonly off: boolean };
}
export interface History { readonly facts: Readonly<Record<string, string>>; readonly events: readonly PlainEvent[] }
interface Points { readonly group: string; readonly milli: number }

/** What is reported of our own messages is nothing that the lead said. */
const NOT_SAID = ['bounced', 'email_sent', 'email_delivered'];

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const duration = (text: string): number => {
  let ms = 0;
  for (const [, amount, unit] of text.matchAll(/([\d.]+)([smhdw])/g)) ms += Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN);
  return ms;
};
const thousandths = (points: number): number => Math.round(points * 1000);

/** `*` is any letters, `?` is one. */
const isLike = (page: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 'is').test(page);

const isOnPage = (event: PlainEvent, pages: readonly string[] | null): boolean =>
  pages === null || pages.some((pattern) => event.page !== null && isLike(event.page, pattern));

/** Only conditions of the form `fact: { exists: true }`. */
const isFact = (when: Readonly<Record<string, unknown>>, facts: History['facts']): boolean => Object.keys(when).every((fact) => facts[fact] !== undefined);

/** Earlier first; of one moment, by the key. */
const byTime = (a: PlainEvent, b: PlainEvent): number => a.at - b.at || (a.key < b.key ? -1 : 1);

/** A meeting that we booked counts, whatever else tells of it, unless it was called off: then nothing does. */
const withoutTwice = (events: readonly PlainEvent[]): readonly PlainEvent[] => {
  const booked = events.filter(({ meeting }) => meeting?.ours).map(({ meeting }) => meeting?.begins);
  return events.filter(({ meeting }) => !meeting || (meeting.ours ? !meeting.off : !booked.includes(meeting.begins)));
};

/** What one event is worth at a moment. */
const worth = (milli: number, decay: Scoring['behaviour'][string]['decay'], age: number, { decay: mode, default_expire }: Scoring): number => {
  if (mode === 'off') return milli;
  if (decay?.half_life !== undefined) return Math.sign(milli) * Math.round(Math.abs(milli) * 0.5 ** (Math.max(0, age) / duration(decay.half_life)));
  const ends = decay?.expire ?? default_expire;
  return ends === 'never' || age < duration(ends) ? milli : 0;
};

/** An event counts under one rule: those about a page are asked first, then the others, each in the order of the playbook. */
const ruleOf = (event: PlainEvent, { behaviour }: Scoring): string | undefined => {
  const listening = Object.entries(behaviour).filter(([, rule]) => rule.on === event.type && rule.points !== 0);
  const fits = listening.filter(([, rule]) => isOnPage(event, rule.page));
  return (fits.find(([, rule]) => rule.page !== null) ?? fits[0])?.[0];
};

const behaviourPoints = (scoring: Scoring, { events }: History, at: number): readonly Points[] => {
  const points: Points[] = [];
  const period = duration(scoring.cap_period);
  const counted = [...events].sort(byTime).map((event) => ({ event, rule: ruleOf(event, scoring) }));
  for (const [id, rule] of Object.entries(scoring.behaviour)) {
    const milli = thousandths(rule.points);
    const room = Math.floor(thousandths(rule.cap) / Math.abs(milli));
    const used = new Map<number, number>();
    for (const { event, rule: own } of counted) {
      if (own !== id) continue;
      const block = Math.floor(event.at / period);
      const before = used.get(block) ?? 0;
      if (before >= room) continue;
      used.set(block, before + 1);
      points.push({ group: rule.group, milli: worth(milli, rule.decay, at - event.at, scoring) });
    }
  }
  return points;
};

const recentPoints = (scoring: Scoring, { events }: History, at: number): readonly Points[] => Object.values(scoring.recent).flatMap((rule) => {
  const mine = events.filter((event) => event.type === rule.on && isOnPage(event, rule.page));
  const young = (span: string): number => mine.filter((event) => at < event.at + duration(span)).length;
  const holds = rule.within !== undefined ? young(rule.within) >= rule.at_least : mine.length > 0 && young(rule.not_within ?? '') === 0;
  return holds ? [{ group: rule.group, milli: thousandths(rule.points) }] : [];
});

const silencePoints = (scoring: Scoring, { events }: History, at: number): number => {
  const said = events.filter(({ type, meeting }) => !NOT_SAID.includes(type) && !meeting?.ours).map((event) => event.at);
  if (said.length === 0) return 0;
  return Object.values(scoring.silence).reduce((sum, rule) => (at - Math.max(...said) >= duration(rule.for) ? sum + thousandths(rule.points) : sum), 0);
};

/** The score at a moment in milli-points, 0 to 100000. */
export const referenceScore = (scoring: Scoring, history: History, at: number): number => {
  const fit = Object.values(scoring.fit).filter(({ when }) => isFact(when, history.facts)).map(({ group, points }) => ({ group, milli: thousandths(points) }));
  const counted = { facts: history.facts, events: withoutTwice(history.events) };
  const parts = [...fit, ...behaviourPoints(scoring, counted, at), ...recentPoints(scoring, counted, at)];
  const caps: Readonly<Record<string, number | 'off'>> = { fit: scoring.fit_cap, ...scoring.groups };
  let sum = silencePoints(scoring, history, at);
  for (const group of new Set(parts.map((part) => part.group))) {
    const own = parts.filter((part) => part.group === group).map(({ milli }) => milli);
    const above = own.filter((milli) => milli > 0).reduce((total, milli) => total + milli, 0);
    const below = own.filter((milli) => milli < 0).reduce((total, milli) => total + milli, 0);
    const cap = caps[group];
    sum += (typeof cap === 'number' ? Math.min(above, thousandths(cap)) : above) + below;
  }
  return Math.min(100_000, Math.max(0, sum));
};
