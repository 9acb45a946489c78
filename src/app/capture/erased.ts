import { createHmac } from 'node:crypto';
import type { Candidate } from '../../core/capture/candidate.ts';
import { isRoleAddress, plainAddress } from '../../core/capture/email.ts';
import { isProof } from '../../core/capture/identity.ts';
import type { Identity } from '../../core/ledger/event.ts';
import { identityKey } from '../../core/ledger/lead-record.ts';
import { hasErasures, isErasedHash } from '../../db/lead/erasure.ts';
import type { ReadTx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';

/** Where the salt of the hashes stands in the workspace's settings. */
export const ERASURE_SALT = 'erasure_salt';

/** What is kept of an identity, or of a lead's id, when a person is erased: it can be recognised when it comes again, and not read. */
export const erasureHash = (salt: string, kind: string, value: string): string => createHmac('sha256', salt).update(`${kind}:${value}`).digest('base64url').slice(0, 32);

/** Of a lead's id. */
export const LEAD_KIND = 'lead';

/**
 * The mailbox behind an address that is written otherwise: `petra@lab.example` of `petra+x@lab.example`. None of an office's, which is no person's, and of what is no address.
 */
export const mailboxOf = ({ kind, value }: Pick<Identity, 'kind' | 'value'>): string | undefined => {
  if (kind !== 'email' || !value.includes('@') || isRoleAddress(value)) return undefined;
  const plain = plainAddress(value);
  return plain === value || plain.startsWith('@') || isRoleAddress(plain) ? undefined : plain;
};

type IsErased = (kind: string, value: string) => boolean;
const guards = new WeakMap<ReadTx, { readonly isErased: IsErased | undefined }>();

/** Asked once a transaction: an import asks for every row. */
const guardOf = (tx: ReadTx): IsErased | undefined => {
  const known = guards.get(tx);
  if (known) return known.isErased;
  const salt = hasErasures(tx) ? getSetting(tx, ERASURE_SALT) : undefined;
  const isErased = salt === undefined ? undefined : (kind: string, value: string): boolean => {
    if (isErasedHash(tx, erasureHash(salt, kind, value))) return true;
    const mailbox = kind === 'email' ? mailboxOf({ kind, value }) : undefined;
    return mailbox !== undefined && isErasedHash(tx, erasureHash(salt, kind, mailbox));
  };
  guards.set(tx, { isErased });
  return isErased;
};

/** Was the lead of this id erased? */
export const isErasedLead = (tx: ReadTx, id: string): boolean => guardOf(tx)?.(LEAD_KIND, id) ?? false;
/** Was somebody erased who had this identity for themselves? */
export const isErasedIdentity = (tx: ReadTx, { kind, value }: Pick<Identity, 'kind' | 'value'>): boolean => guardOf(tx)?.(kind, value) ?? false;

/**
 * A candidate as far as nobody in it was erased. Undefined for somebody who was: an address or id that proves them, or nothing but a number or an office's address that was
 * theirs. Somebody else, who proves to be, comes in without what was the erased person's. Costs nothing while nobody was ever erased.
 */
export const withoutErased = (tx: ReadTx, candidate: Candidate): Candidate | undefined => {
  const isErased = guardOf(tx);
  if (!isErased) return candidate;
  const { id, identities, fields } = candidate;
  if (id !== undefined && isErased(LEAD_KIND, id)) return undefined;
  const gone = identities.filter(({ kind, value }) => isErased(kind, value));
  if (gone.length === 0) return candidate;
  const keys = new Set(gone.map(identityKey));
  const rest = identities.filter((identity) => !keys.has(identityKey(identity)));
  if (gone.some(isProof) || !rest.some(isProof)) return undefined;
  const values = new Set(gone.map(({ value }) => value));
  return { ...candidate, identities: rest, fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => !values.has(value))) };
};
