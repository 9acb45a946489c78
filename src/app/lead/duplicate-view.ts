import type { ComparedValues, DuplicatePair } from './duplicates.ts';

/** `same name, similar company; different e-mail`: what speaks for one person, then what against. */
export const evidenceText = (compared: readonly ComparedValues[]): string => {
  const told = (some: readonly ComparedValues[]): string => some.map(({ field, verdict }) => `${verdict} ${field.replace('_', ' ')}`).join(', ');
  return [compared.filter(({ bits }) => bits > 0), compared.filter(({ bits }) => bits <= 0)].map(told).filter((text) => text !== '').join('; ');
};

/** A confidence with three decimals, rounded down: 1 is never said of what is only probable. */
export const confidenceNumber = (confidence: number): number => Math.min(0.999, Math.floor(confidence * 1000 + 1e-9) / 1000);

/** The documented names of a pair, in their order. */
export const PAIR_NAMES = [
  'confidence', 'lead_id', 'lead_name', 'lead_email', 'lead_phone', 'lead_company', 'other_id', 'other_name', 'other_email', 'other_phone', 'other_company',
  'found_by', 'conflict', 'compared',
] as const;

/** The documented JSON of a pair: the one place where its names and units are chosen. */
export const pairJson = ({ lead, other, confidence, pass, isConflict, compared }: DuplicatePair): Record<(typeof PAIR_NAMES)[number], unknown> => ({
  confidence: confidenceNumber(confidence),
  lead_id: lead.id, lead_name: lead.name, lead_email: lead.email, lead_phone: lead.phone, lead_company: lead.company,
  other_id: other.id, other_name: other.name, other_email: other.email, other_phone: other.phone, other_company: other.company,
  found_by: pass, conflict: isConflict,
  compared: compared.map(({ field, verdict, bits, value, otherValue }) => ({ field, verdict, bits, lead: value, other: otherValue })),
});
