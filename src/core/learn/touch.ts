import type { Instant } from '../base/instant.ts';

/** A message of ours that went out, by the clocks where the lead is. */
export interface SentTouch { readonly lead: number; readonly at: Instant; readonly channel: string; /** `cold/hello`; null for a message of no cadence. */ readonly step: string | null; readonly hour: number }
/** Words from a lead, or a step that it took. */
export interface Answer { readonly lead: number; readonly at: Instant; readonly isPositive: boolean }
/** A touch with what came of it, and the how-manieth of its lead it was, from 0 on. */
export interface JudgedTouch extends SentTouch { readonly nth: number; readonly isAnswered: boolean; readonly isPositive: boolean }

const byLead = <T extends { readonly lead: number; readonly at: Instant }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> => {
  const leads = new Map<number, T[]>();
  for (const one of [...all].sort((a, b) => a.at - b.at)) {
    const known = leads.get(one.lead);
    if (known) known.push(one); else leads.set(one.lead, [one]);
  }
  return leads;
};

/** What an answer is to: the last touch before it, if that is no longer ago than `withinMs`. A touch that is younger than that may still be answered, and is left out. */
export const judgeTouches = (touches: readonly SentTouch[], answers: readonly Answer[], { withinMs, now }: { readonly withinMs: number; readonly now: Instant }): readonly JudgedTouch[] => {
  const answersOf = byLead(answers);
  return [...byLead(touches)].flatMap(([lead, own]) => {
    const came = answersOf.get(lead) ?? [];
    return own.map((touch, nth): JudgedTouch => {
      const until = Math.min(touch.at + withinMs, (own[nth + 1]?.at ?? Number.POSITIVE_INFINITY) - 1);
      const to = came.filter(({ at }) => at > touch.at && at <= until);
      return { ...touch, nth, isAnswered: to.length > 0, isPositive: to.some(({ isPositive }) => isPositive) };
    }).filter(({ at }) => at + withinMs <= now);
  });
};
