import { AppError } from '../../core/base/errors.ts';
import { majorUnits, type Money } from '../../core/base/money.ts';
import type { Json } from '../../core/base/ports.ts';
import { companyWords } from '../../core/duplicate/company.ts';
import { registrableDomain } from '../../core/duplicate/domain.ts';
import { compareOrganizations, employerOf, organizationKeys, type OrganizationVerdict } from '../../core/duplicate/organization.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import {
  countOrganizations, findOrganizationRow, finishOrganizations, insertEmployed, listEmployed, listMatchingOrganizations, listMembers, listOrganizationMerges, listOrganizationRows,
  type OrganizationRow, prepareOrganizations, sumOpenDeals,
} from '../../db/lead/organization.ts';
import { countLiveLeads } from '../../db/lead/duplicate.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Store } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { type Phase, silent, walkLeads } from './lead-walk.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf } from './lead-view.ts';

/** A company, as its leads describe it. */
export interface Organization {
  /** What it is called here: the domain that its leads share, else its name for comparing. */
  readonly id: string;
  /** As most of its leads write it; the id where none does. */
  readonly name: string;
  readonly domain: string | null;
  readonly leads: number; readonly openDeals: number;
  /** What the open deals are worth, one sum for each currency. */
  readonly amounts: readonly Money[];
}

const AT_ONCE = 1000;
const PAGE = 200;

/** Each organization with the one that it is in the end; a later merge of the same goes on from where an earlier one led. */
const rootsOf = (merges: readonly (readonly [organization: string, into: string])[]): ReadonlyMap<string, string> => {
  const into = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next;
    return root;
  };
  for (const [organization, other] of merges) {
    const [from, to] = [rootOf(organization), rootOf(other)];
    if (from !== to) into.set(from, to);
  }
  return new Map([...into.keys()].map((id) => [id, rootOf(id)]));
};

type OnPhase = (label: string, total: number) => Phase;

/** Reads where every lead works; what follows asks the tables that this leaves. */
export const gatherOrganizations = async ({ store, signal }: { readonly store: Pick<Store, 'read'>; readonly signal: AbortSignal }, onPhase: OnPhase = () => silent): Promise<void> => {
  const total = await store.read((tx) => { prepareOrganizations(tx); return countLiveLeads(tx); }, signal);
  const phase = onPhase('Reading leads', total);
  await walkLeads({ store, signal }, { total, phase }, (tx, after) => {
    const next = listEmployed(tx, after, AT_ONCE);
    for (const { key, fields } of next) { const employer = employerOf(fields); if (employer) insertEmployed(tx, key, employer); }
    return next;
  });
  await store.read((tx) => finishOrganizations(tx, rootsOf(listOrganizationMerges(tx))), signal);
  phase.end();
};

const viewOf = (tx: ReadTx, { id, leads, domain, label, openDeals }: OrganizationRow): Organization => ({
  id, name: label ?? id, domain, leads, openDeals, amounts: openDeals === 0 ? [] : sumOpenDeals(tx, id).map(([currency, minor]) => ({ minor, currency })),
});

/** The next organizations of those that were gathered, with the most leads first. */
export const organizationPage = (tx: ReadTx, limit: number, offset: number): readonly Organization[] => listOrganizationRows(tx, limit, offset).map((row) => viewOf(tx, row));

export const ORGANIZATION_NAMES = ['id', 'name', 'domain', 'leads', 'open_deals', 'amounts'] as const;
export const organizationJson = ({ id, name, domain, leads, openDeals, amounts }: Organization): Record<(typeof ORGANIZATION_NAMES)[number], Json> =>
  ({ id, name, domain, leads, open_deals: openDeals, amounts: Object.fromEntries(amounts.map((money) => [money.currency, majorUnits(money)])) });

const pages = async function* ({ store, signal }: Context, limit: number): AsyncGenerator<readonly OrganizationRow[]> {
  for (let offset = 0; offset < limit;) {
    const at = offset;
    const rows = await store.read((tx) => listOrganizationRows(tx, Math.min(PAGE, limit - at), at), signal);
    if (rows.length === 0) return;
    yield rows;
    offset += rows.length;
  }
};

/** The companies that live leads work for, those with the most leads first. A provider of mail is none. */
export const listOrganizations = async function* (context: Context, limit = Number.MAX_SAFE_INTEGER, onPhase?: OnPhase): AsyncGenerator<Organization> {
  await gatherOrganizations(context, onPhase);
  for await (const rows of pages(context, limit)) yield* await context.store.read((tx) => rows.map((row) => viewOf(tx, row)), context.signal);
};

/** The organization that a person names by domain, address, website or name. Raises `not_found`, and `conflict` with the candidates. */
const resolve = (tx: ReadTx, ref: string): OrganizationRow => {
  const wanted = ref.trim().toLowerCase();
  const found = findOrganizationRow(tx, wanted);
  if (found) return found;
  const matches = listMatchingOrganizations(tx, registrableDomain(wanted) ?? wanted, companyWords(ref).join(' '));
  const row = matches.length === 1 ? findOrganizationRow(tx, matches[0] ?? '') : undefined;
  if (row) return row;
  if (matches.length === 0) throw new AppError('not_found', `No lead works for "${ref}".`, { hint: 'salesos organizations list shows where they work.' });
  throw new AppError('conflict', `"${ref}" may be ${matches.length} organizations.`, { hint: `Name one: ${matches.join(', ')}.`, details: { candidates: matches } });
};

const MOST_SHOWN = 1000;

/** One organization with its leads, the best current score first; at most a thousand. Raises `not_found`, `conflict`. */
export const showOrganization = async (context: Context, ref: string): Promise<Organization & { readonly people: readonly LeadView[] }> => {
  await gatherOrganizations(context);
  return context.store.read((tx) => {
    const row = resolve(tx, ref);
    const records = [...loadRecords(tx, listMembers(tx, row.id, MOST_SHOWN), { now: tx.now }).values()];
    const people = records.map((record) => leadViewOf(record, valuesAt(record, context.rules, tx.now), context.rules));
    return { ...viewOf(tx, row), people: people.sort((a, b) => b.scoreMilli - a.scoreMilli || (a.id < b.id ? -1 : 1)) };
  }, context.signal);
};

/** Two organizations that may be one; `organization` is the one that would stay: with a domain before without, then with more leads. */
export interface OrganizationPair { readonly organization: Organization; readonly other: Organization; readonly confidence: number; readonly verdict: OrganizationVerdict }

const seniority = (a: Organization, b: Organization): number => Number(b.domain !== null) - Number(a.domain !== null) || b.leads - a.leads || (a.id < b.id ? -1 : 1);
/** More organizations with one beginning are not compared with each other. */
const MOST_ALIKE = 50;

/** Pairs of organizations that may be one, the surest first. Organizations fit into memory where leads would not. */
export const findOrganizationDuplicates = async (context: Context, onPhase?: OnPhase): Promise<readonly OrganizationPair[]> => {
  await gatherOrganizations(context, onPhase);
  const all: OrganizationRow[] = [];
  for await (const rows of pages(context, Number.MAX_SAFE_INTEGER)) all.push(...rows);
  const blocks = new Map<string, OrganizationRow[]>();
  for (const row of all) for (const key of organizationKeys(row)) { const block = blocks.get(key); if (block) block.push(row); else blocks.set(key, [row]); }
  const found = new Map<string, { readonly rows: readonly [OrganizationRow, OrganizationRow]; readonly confidence: number; readonly verdict: OrganizationVerdict }>();
  for (const block of blocks.values()) {
    if (block.length > MOST_ALIKE) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const comparison = compareOrganizations(one, other);
        const word = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
        if (comparison) found.set(word, { rows: [one, other], ...comparison });
      }
    }
  }
  const pairs = await context.store.read((tx) => [...found.values()].map(({ rows, ...comparison }): OrganizationPair => {
    const [organization, other] = rows.map((row) => viewOf(tx, row)).sort(seniority) as [Organization, Organization];
    return { organization, other, ...comparison };
  }), context.signal);
  return pairs.sort((a, b) => b.confidence - a.confidence || b.organization.leads + b.other.leads - a.organization.leads - a.other.leads || (a.organization.id < b.organization.id ? -1 : 1));
};

export interface OrganizationMerge { /** What `undo` takes back; null for a dry run. */ readonly batch: string | null; readonly goes: Organization; readonly stays: Organization }

/**
 * Notes that one organization is another: all who work there, now or later, work for the one that stays. No lead changes. Raises `not_found`, and
 * `conflict` for an ambiguous name and when both are one.
 */
export const mergeOrganizations = async (context: Context, from: string, into: string, { isDryRun = false }: { readonly isDryRun?: boolean } = {}): Promise<OrganizationMerge> => {
  await gatherOrganizations(context);
  const plan = await context.store.read((tx) => {
    const [goes, stays] = [resolve(tx, from), resolve(tx, into)];
    if (goes.id === stays.id) throw new AppError('conflict', `Both are one organization, ${goes.id}.`, { hint: 'salesos organizations duplicates lists candidates.' });
    return { goes: viewOf(tx, goes), stays: viewOf(tx, stays) };
  }, context.signal);
  if (isDryRun) return { ...plan, batch: null };
  return context.store.write((tx) => {
    const { goes, stays } = plan;
    const batch = insertBatch(tx, { kind: 'merge', source: `${goes.id} into ${stays.id}`, fingerprint: '', cursor: 0, counts: {} });
    applyToWorkspace(tx, [human('organization.merged', { organization: goes.id, into: stays.id })], { playbookVersion: context.playbookVersion, batch: batch.key });
    finishBatch(tx, batch.key, 1, { organizations_merged: 1 });
    return { ...plan, batch: batch.id };
  }, context.signal);
};

/** How many organizations the last list has. */
export const organizationsFound = ({ store, signal }: Context): Promise<number> => store.read(countOrganizations, signal);
