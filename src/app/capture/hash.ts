import { createHash } from 'node:crypto';

/** SHA-256 of the parts, in a text of 22 letters (132 bits) that a key can be made of. */
export const digest = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22);

/** `ld_` and 16 letters of base 36 made of the install and of what tells who a lead is: the same whatever the order of arrival. */
export const leadIdOf = (installId: string, evidence: string, ordinal: number): string => {
  const hash = createHash('sha256').update(`${installId}\u0000${evidence}\u0000${ordinal}`).digest();
  return `ld_${hash.readBigUInt64BE(0).toString(36).padStart(13, '0')}${hash.readUInt16BE(8).toString(36).padStart(4, '0').slice(-3)}`;
};
