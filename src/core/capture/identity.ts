import type { Identity, IdentityKind } from '../ledger/event.ts';
import { isRoleAddress } from './email.ts';

/** The part of a LinkedIn profile's address that names the person, lower case. */
export const linkedinSlug = (url: string): string | undefined => {
  const slug = /linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url)?.[1];
  if (slug === undefined) return undefined;
  try { return decodeURIComponent(slug).toLowerCase(); } catch { return slug.toLowerCase(); }
};

/** `source:id`; an id that names its source already stays as it is. */
export const externalId = (source: string, id: string): string => (/^[a-z][a-z0-9_-]*:\S/i.test(id) ? id : `${source}:${id}`);

/** A personal address or an id of another system names one person; a phone or an office's address may be shared. */
export const isProof = ({ kind, value }: Pick<Identity, 'kind' | 'value'>): boolean =>
  kind === 'external' || kind === 'handle' || (kind === 'email' && !isRoleAddress(value));

const STRENGTH: Readonly<Record<IdentityKind, number>> = { email: 0, external: 2, handle: 3, phone: 4 };

/**
 * The identity that a lead's id is made of: a personal address before another system's id before a phone before an office's address, then by value,
 * so that the order in which a file names them makes no difference.
 */
export const strongest = (identities: readonly Identity[]): Identity | undefined => {
  const rank = (identity: Identity): number => (identity.kind === 'email' && isRoleAddress(identity.value) ? 5 : STRENGTH[identity.kind]);
  let best: Identity | undefined;
  for (const identity of identities) {
    if (best === undefined) { best = identity; continue; }
    const difference = rank(identity) - rank(best);
    if (difference < 0 || (difference === 0 && identity.value < best.value)) best = identity;
  }
  return best;
};
