import type { JsonObject } from '../base/ports.ts';
import type { Extraction } from './transcript.ts';

/** An extraction as it is stored with a chat, printed and exported: snake case, null for what was not said. */
export const extractionJson = (extraction: Extraction): JsonObject => {
  const { language, email, phone, name, company, role, budget, timeline, bant, other, wish, buyingIntent, engagement, completeness, bantScore, scoutScore, temperature, wouldCreate } = extraction;
  return {
    email, phone, name, company, role,
    budget: budget && { ...budget }, timeline: timeline && { ...timeline },
    buying_intent: buyingIntent, engagement, completeness, bant_score: bantScore, scout_score: scoutScore, temperature, would_create: wouldCreate,
    language, bant: bant.map(({ letter, level, quote }) => ({ letter, level, quote })), other, wish: wish && { ...wish },
  };
};
