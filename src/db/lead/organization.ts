import type { Fields } from '../../core/ledger/event.ts';
import type { Employer } from '../../core/duplicate/organization.ts';
import { type ReadTx, scalar, statement, tuples } from '../store.ts';

/*
 * Organizations are made of their leads when somebody asks: temporary tables of this connection say who works where. A lead's organization is the
 * domain of its company; without one, that of the only domain whose leads name the company so; else the company's name.
 */

const useFile = statement('PRAGMA temp_store = FILE');
const prepare = [
  'DROP TABLE IF EXISTS temp.employers', 'DROP TABLE IF EXISTS temp.employer_names', 'DROP TABLE IF EXISTS temp.members', 'DROP TABLE IF EXISTS temp.organization_merges',
  'CREATE TEMP TABLE employers (lead INTEGER PRIMARY KEY, domain TEXT, name TEXT, label TEXT)',
  'CREATE TEMP TABLE organization_merges (organization TEXT PRIMARY KEY, into_organization TEXT NOT NULL) WITHOUT ROWID',
].map((text) => statement(text));
const insertEmployer = statement<[number, string | null, string | null, string | null]>('INSERT INTO temp.employers (lead, domain, name, label) VALUES (?, ?, ?, ?)');
const insertMerge = statement<[string, string]>('INSERT OR REPLACE INTO temp.organization_merges (organization, into_organization) VALUES (?, ?)');
const finish = [
  `CREATE TEMP TABLE employer_names AS SELECT name, min(domain) AS domain FROM employers WHERE name IS NOT NULL AND domain IS NOT NULL GROUP BY name HAVING min(domain) = max(domain)`,
  'CREATE UNIQUE INDEX temp.employer_names_by_name ON employer_names (name)',
  // A merge names the organization that it went into in the end.
  `CREATE TEMP TABLE members AS SELECT e.lead, coalesce(m.into_organization, e.organization) AS organization, e.domain, e.name, e.label FROM (
     SELECT lead, coalesce(domain, (SELECT n.domain FROM employer_names n WHERE n.name = e.name), name) AS organization, domain, name, label FROM employers e) e
   LEFT JOIN organization_merges m ON m.organization = e.organization`,
  'CREATE INDEX temp.members_by_organization ON members (organization, lead)',
].map((text) => statement(text));

type EmployedRow = [key: number, email: string | null, website: string | null, company: string | null];
const selectEmployed = tuples<[number, number], EmployedRow>(
  'SELECT key, email, website, company FROM leads WHERE key > ? AND removed = 0 AND merged_into IS NULL ORDER BY key LIMIT ?');

export const prepareOrganizations = (tx: ReadTx): void => {
  tx.use(useFile).run();
  for (const one of prepare) tx.use(one).run();
};

/** The next live leads behind a key, with what says where they work. */
export const listEmployed = (tx: ReadTx, after: number, limit: number): { readonly key: number; readonly fields: Fields }[] =>
  tx.use(selectEmployed).all(after, limit).map(([key, email, website, company]) => ({
    key, fields: { ...(email !== null && { email }), ...(website !== null && { website }), ...(company !== null && { company }) },
  }));

export const insertEmployed = (tx: ReadTx, lead: number, { domain, name, label }: Employer): void => { tx.use(insertEmployer).run(lead, domain, name, label); };

/** All leads are in: who works where, after the merges that a person made (each organization with the one that it is in the end). */
export const finishOrganizations = (tx: ReadTx, merges: ReadonlyMap<string, string>): void => {
  for (const [organization, into] of merges) tx.use(insertMerge).run(organization, into);
  for (const one of finish) tx.use(one).run();
};

/** Workspace events alone: the index on leads has them in one place. */
const selectMerges = tuples<[], [organization: string, into: string]>(
  `SELECT json_extract(payload, '$.organization'), json_extract(payload, '$.into') FROM events
   WHERE lead_key IS NULL AND type = 'organization.merged' AND undone_by IS NULL ORDER BY seq`);
/** Visible merges in their order. */
export const listOrganizationMerges = (tx: ReadTx): (readonly [organization: string, into: string])[] => tx.use(selectMerges).all();

/** `domain` when the organization has one of its own; `name` for comparing, `label` as most leads write it. */
export interface OrganizationRow { readonly id: string; readonly leads: number; readonly domain: string | null; readonly name: string | null; readonly label: string | null; readonly openDeals: number }
type Row = [id: string, leads: number, domain: string | null, name: string | null, label: string | null, openDeals: number];
const COLUMNS = `organization, leads,
  (SELECT domain FROM temp.members m WHERE m.organization = o.organization AND domain IS NOT NULL GROUP BY domain ORDER BY domain = o.organization DESC, count(*) DESC, domain LIMIT 1),
  (SELECT name FROM temp.members m WHERE m.organization = o.organization AND name IS NOT NULL GROUP BY name ORDER BY count(*) DESC, name LIMIT 1),
  (SELECT label FROM temp.members m WHERE m.organization = o.organization AND label IS NOT NULL GROUP BY label ORDER BY count(*) DESC, label LIMIT 1),
  (SELECT count(*) FROM temp.members m JOIN deals d ON d.lead_key = m.lead WHERE m.organization = o.organization AND d.state = 'open')`;
const selectOrganizations = tuples<[number, number], Row>(
  `SELECT ${COLUMNS} FROM (SELECT organization, count(*) AS leads FROM temp.members GROUP BY organization ORDER BY leads DESC, organization LIMIT ? OFFSET ?) o`);
const selectOrganization = tuples<[string], Row>(`SELECT ${COLUMNS} FROM (SELECT organization, count(*) AS leads FROM temp.members WHERE organization = ? GROUP BY organization) o`);
const toRow = ([id, leads, domain, name, label, openDeals]: Row): OrganizationRow => ({ id, leads, domain, name, label, openDeals });

/** Those with the most leads first. */
export const listOrganizationRows = (tx: ReadTx, limit: number, offset: number): OrganizationRow[] => tx.use(selectOrganizations).all(limit, offset).map(toRow);
export const findOrganizationRow = (tx: ReadTx, id: string): OrganizationRow | undefined => {
  const row = tx.use(selectOrganization).get(id);
  return row && toRow(row);
};

const countAll = scalar<[], number>('SELECT count(DISTINCT organization) FROM temp.members');
export const countOrganizations = (tx: ReadTx): number => tx.use(countAll).get() ?? 0;

const selectMembers = scalar<[string, number], number>('SELECT lead FROM temp.members WHERE organization = ? ORDER BY lead LIMIT ?');
export const listMembers = (tx: ReadTx, id: string, limit: number): number[] => tx.use(selectMembers).all(id, limit);

const selectAmounts = tuples<[string], [currency: string, minor: number]>(
  `SELECT d.currency, sum(d.amount_minor) FROM temp.members m JOIN deals d ON d.lead_key = m.lead WHERE m.organization = ? AND d.state = 'open' AND d.amount_minor IS NOT NULL
   GROUP BY d.currency ORDER BY 2 DESC`);
/** What its open deals are worth, by currency, in minor units. */
export const sumOpenDeals = (tx: ReadTx, id: string): (readonly [currency: string, minor: number])[] => tx.use(selectAmounts).all(id);

const selectMatches = scalar<{ domain: string; name: string }, string>(
  'SELECT DISTINCT organization FROM temp.members WHERE organization IN (:domain, :name) OR domain = :domain OR (name = :name AND :name <> \'\') ORDER BY organization LIMIT 20');
/** Organizations that a domain or a name for comparing may mean. */
export const listMatchingOrganizations = (tx: ReadTx, domain: string, name: string): string[] => tx.use(selectMatches).all({ domain, name });
