import { hash } from 'node:crypto';
import { DAY_MS, type Instant } from '../../core/base/instant.ts';

/**
 * The digest of parts that happened at a moment, beginning with its day: the keys of a file that tells things in their order lie together in an index,
 * which is then written where it was just read.
 */
export const datedDigest = (at: Instant, ...parts: readonly string[]): string => `${Math.floor(at / DAY_MS).toString(36)}.${digest(...parts).slice(0, 18)}`;

/** SHA-256 of the parts, in a text of 22 letters (132 bits) that a key can be made of. */
export const digest = (...parts: readonly string[]): string => hash('sha256', parts.join('\u0000'), 'base64url').slice(0, 22);

/** `ld_` and 16 letters of base 36 made of the install and of what tells who a lead is: the same whatever the order of arrival. */
export const leadIdOf = (installId: string, evidence: string, ordinal: number): string => {
  // As text: for an import's every row a buffer would be made and thrown away.
  const hex = hash('sha256', `${installId}\u0000${evidence}\u0000${ordinal}`);
  return `ld_${BigInt(`0x${hex.slice(0, 16)}`).toString(36).padStart(13, '0')}${Number.parseInt(hex.slice(16, 20), 16).toString(36).padStart(4, '0').slice(-3)}`;
};
