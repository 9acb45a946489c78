import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import type { By, LedgerEvent } from '../../core/ledger/event.ts';
import { wordsIn } from '../../core/ledger/wording.ts';
import { type AuditFilter, listAudited, type ListedEntry } from '../../db/ledger/audit.ts';
import { decodeEntries, inputsIn, nextHash } from '../../db/ledger/chain.ts';
import { findAudited, findLink, findLinkBefore, listBlanked } from '../../db/ledger/chain-read.ts';
import { toEvent } from '../../db/ledger/event-row.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { findEventRef } from './event-ref.ts';

/** One decision. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: By;
  /** The member or the model; null for whoever sits at the keyboard and for rules. */
  readonly actor: string | null;
  /** Null for what a person did. */
  readonly rule: string | null;
  readonly playbookVersion: number | null;
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly type: string;
  readonly text: string;
  /** The event because of which it was decided. */
  readonly cause: number | null;
  readonly energy: number | null;
  readonly coins: number | null;
  /** What had to hold, and did, before it was done. */
  readonly checks: readonly string[];
  readonly undoneBy: number | null;
}

const numberIn = (payload: JsonObject, name: string): number | null => (typeof payload[name] === 'number' ? payload[name] : null);
const saidBy = (event: LedgerEvent): JsonObject => (event.kind === 'own' ? event.payload as unknown as JsonObject : event.metadata);

const entryOf = ({ row, undoneBy, leadId, leadName }: ListedEntry, zone: string): AuditEntry => {
  const event = toEvent(row);
  const said = saidBy(event);
  const { seq, recordedAt: at, by, actor, rule, playbookVersion, type, causeSeq: cause } = event;
  const checks = Array.isArray(said['checks']) ? said['checks'].map(String) : [];
  return {
    seq, at, by, actor, rule: rule === 'human' ? null : rule, playbookVersion, leadId, leadName, type, text: wordsIn(zone)(event), cause, energy: numberIn(said, 'energy'), coins: numberIn(said, 'coins'),
    checks, undoneBy,
  };
};

export interface AuditQuery extends Omit<AuditFilter, 'leadKey'> { /** As a person names it. */ readonly lead?: string }

/** Decisions that fit, the newest first. Raises `not_found`, `conflict` for the lead. */
export const readAudit = (context: Context, { lead, ...filter }: AuditQuery): Promise<readonly AuditEntry[]> =>
  context.store.read((tx) => listAudited(tx, { ...filter, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }) }).map((entry) => entryOf(entry, context.zone)), context.signal);

/** Where an entry stands in the chain: its digest, the hash before it and the hash behind it. */
export interface ChainPlace { readonly digest: string; readonly previous: string; readonly hash: string }

/** Undefined for what is not in the chain. */
export const placeOf = (tx: ReadTx, seq: number): ChainPlace | undefined => {
  const link = findLink(tx, seq);
  if (!link || link.lastSeq < seq) return undefined;
  let previous = findLinkBefore(tx, link)?.hash.toString('hex') ?? '';
  for (const { seq: at, digest } of decodeEntries(link.entries)) {
    const hash = nextHash(previous, digest);
    if (at === seq) return { digest, previous, hash };
    previous = hash;
  }
  return undefined;
};

export interface AuditCard extends AuditEntry {
  readonly payload: JsonObject;
  readonly causeText: string | null;
  /** Hash of the event that caused it, as it stands; null without one. */
  readonly inputs: string | null;
  /** Null for what is older than the chain. */
  readonly place: ChainPlace | null;
  /** A person was erased, and this is what is left. */
  readonly isErased: boolean;
}

/** One decision with all that it says and where it stands in the chain. Raises `not_found`. */
export const showAudited = (context: Context, seq: number): Promise<AuditCard> =>
  context.store.read((tx) => {
    const audited = findAudited(tx, seq);
    const [entry] = listAudited(tx, { seq, limit: 1 });
    if (!audited || !entry) throw new AppError('not_found', `#${seq} is no decision of a person, a rule or a model.`, { hint: 'See: salesos audit list' });
    const known = entryOf(entry, context.zone);
    const inputs = inputsIn(tx)(known.cause);
    return {
      ...known, payload: saidBy(toEvent(audited.row)), causeText: findEventRef(tx, known.cause)?.text ?? null, inputs: inputs === '' ? null : inputs,
      place: placeOf(tx, seq) ?? null, isErased: listBlanked(tx).has(seq),
    };
  }, context.signal);
