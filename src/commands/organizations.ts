import type { Command } from 'commander';
import { formatMoney } from '../core/base/money.ts';
import { shellWord } from '../core/base/shell.ts';
import { count } from '../core/base/text.ts';
import { type Organization, ORGANIZATION_NAMES, organizationJson, type OrganizationPair } from '../app/lead/organizations.ts';
import { leadJson } from '../app/lead/lead-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatScore } from '../cli/style.ts';

/** A person reads a screen, a program everything. */
const ON_A_TERMINAL = 50;

const SHOW_NAMES = [...ORGANIZATION_NAMES, 'people'] as const;
const PAIR_NAMES = ['confidence', 'because', 'organization', 'name', 'leads', 'other', 'other_name', 'other_leads'] as const;
const MERGE_NAMES = ['batch', 'goes', 'goes_leads', 'stays', 'stays_leads'] as const;

const amountsText = ({ amounts }: Organization): string => amounts.map(formatMoney).join(', ') || '-';
const phaseOf = (call: Call) => (label: string, total: number) => call.progress(label, total);

const list = async ({ limit, ...call }: Call & { readonly limit?: number }): Promise<void> => {
  const [{ withContext }, { listOrganizations, organizationsFound }] = await Promise.all([import('../app/context.ts'), import('../app/lead/organizations.ts')]);
  const { out } = call;
  await withContext(call, async (context) => {
    const atMost = limit ?? (out.isTerminal && out.format === 'text' ? ON_A_TERMINAL : undefined);
    let [listed, first] = [0, ''];
    const noted = async function* (): AsyncGenerator<Organization> {
      for await (const one of listOrganizations(context, atMost, phaseOf(call))) { if (listed++ === 0) first = one.id; yield one; }
    };
    await out.list({
      rows: noted(), json: organizationJson, empty: 'No lead says where they work.',
      columns: [
        { title: 'Organization', text: ({ name }) => name, shrink: true }, { title: 'Id', text: ({ id }) => id, shrink: true, drop: 1 },
        { title: 'Leads', text: ({ leads }) => String(leads), align: 'right' }, { title: 'Open deals', text: ({ openDeals }) => String(openDeals), align: 'right' },
        { title: 'Worth', text: amountsText, align: 'right' },
      ],
    });
    const found = await organizationsFound(context);
    if (limit === undefined && found > listed) out.say(`The first ${listed} of ${found}; --limit N shows more.`);
    if (listed > 0) out.next(`salesos organizations show ${shellWord(first)}`);
  });
};

const show = async ({ organization, ...call }: Call & { readonly organization: string }): Promise<void> => {
  const [{ withContext }, { showOrganization }] = await Promise.all([import('../app/context.ts'), import('../app/lead/organizations.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const found = await showOrganization(context, organization);
    const { id, name, domain, leads, openDeals, people } = found;
    call.out.record({ ...organizationJson(found), people: people.map((lead) => leadJson(lead, zone)) }, [
      `${call.out.style.bold(name)}  ${id}`, ...(domain === null || domain === id ? [] : [`Domain     ${domain}`]), `Leads      ${leads}`,
      `Deals      ${openDeals} open${openDeals === 0 ? '' : `, ${amountsText(found)}`}`, '',
      ...people.map((lead) => `  ${lead.id}  ${lead.name ?? lead.email ?? '(no name)'}${lead.title === null ? '' : `, ${lead.title}`}: ${lead.status}, score ${formatScore(lead.scoreMilli)}`),
      ...(leads > people.length ? [`  … ${leads - people.length} more`] : []),
    ]);
    if (people[0]) call.out.next(`salesos leads show ${people[0].id}`);
  });
};

const BECAUSE = { same_name: 'same name', name_is_domain: 'one\'s name is the other\'s domain', similar_name: 'similar name' } as const;
const pairJson = ({ organization, other, confidence, verdict }: OrganizationPair): Record<(typeof PAIR_NAMES)[number], unknown> => ({
  confidence, because: verdict, organization: organization.id, name: organization.name, leads: organization.leads, other: other.id, other_name: other.name, other_leads: other.leads,
});

const duplicates = async (call: Call): Promise<void> => {
  const [{ withContext }, { findOrganizationDuplicates }] = await Promise.all([import('../app/context.ts'), import('../app/lead/organizations.ts')]);
  await withContext(call, async (context) => {
    const rows = await findOrganizationDuplicates(context, phaseOf(call));
    const side = ({ name, id, leads }: Organization): string => `${name} ${id} (${leads})`;
    await call.out.list({
      rows, json: pairJson, empty: 'No two organizations look like one.',
      columns: [
        { title: 'Sure', text: ({ confidence }) => `${Math.round(confidence * 100)} %`, align: 'right' },
        { title: 'Organization', text: ({ organization }) => side(organization), shrink: true }, { title: 'Other', text: ({ other }) => side(other), shrink: true },
        { title: 'Because', text: ({ verdict }) => BECAUSE[verdict], drop: 1 },
      ],
    });
    if (rows[0]) call.out.next(`salesos organizations merge "${rows[0].other.id}" "${rows[0].organization.id}"`);
  });
};

const merge = async ({ from, into, dryRun = false, ...call }: Call & { readonly from: string; readonly into: string; readonly dryRun?: boolean }): Promise<void> => {
  const [{ withContext }, { mergeOrganizations }] = await Promise.all([import('../app/context.ts'), import('../app/lead/organizations.ts')]);
  await withContext(call, async (context) => {
    const plan = await mergeOrganizations(context, from, into, { isDryRun: true });
    if (!dryRun) await call.confirm(`Count the ${count(plan.goes.leads, 'lead')} of ${plan.goes.id} to ${plan.stays.id}?`);
    const { batch, goes, stays } = dryRun ? plan : await mergeOrganizations(context, from, into);
    call.out.record({ batch, goes: goes.id, goes_leads: goes.leads, stays: stays.id, stays_leads: stays.leads } satisfies Record<(typeof MERGE_NAMES)[number], unknown>,
      [`${batch === null ? 'Would merge' : 'Merged'} ${goes.id} (${count(goes.leads, 'lead')}) into ${stays.id} (${count(stays.leads, 'lead')}). No lead changes.`]);
    if (batch !== null) call.out.next(`salesos undo ${batch}`, 'takes it back');
  });
};

const ORGANIZATION = 'an organization by domain or name';

/** `salesos organizations`: the companies that leads work for. */
export const register = (program: Command, deps: Deps, run = { list, show, duplicates, merge }): void => {
  const organizations = program.command('organizations').description('The companies that leads work for');
  document(organizations.command('list', { isDefault: true }).description('List companies with their leads and open deals, the most leads first')
    .option('--limit N', `at most N (a terminal shows ${ON_A_TERMINAL}, a pipe and --json everything)`, parseCount), {
    examples: [['salesos organizations list', 'where the most leads are'], ['salesos organizations list --json id,leads', 'for a script']], json: ORGANIZATION_NAMES,
    more: 'A company is known by the domain of its addresses and website, else by its name without GmbH, Ltd or Inc. Providers of mail are none. It is worked out when you ask.',
  }).action((options: { readonly limit?: number }, command: Command) => run.list({ ...callOf(command, deps), ...options }));
  document(organizations.command('show').description('Show a company and who works there').argument('<organization>', ORGANIZATION), {
    examples: [['salesos organizations show biolab.example', 'by domain'], ['salesos organizations show "BioLab GmbH"', 'by name']], json: SHOW_NAMES,
  }).action((organization: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), organization }));
  document(organizations.command('duplicates').description('List pairs of companies that may be one, the surest first'), {
    examples: [['salesos organizations duplicates', 'the candidates']], json: PAIR_NAMES,
  }).action((_options: object, command: Command) => run.duplicates(callOf(command, deps)));
  document(organizations.command('merge').description('Count the leads of one company to another, after a question').argument('<from>', ORGANIZATION).argument('<into>', ORGANIZATION)
    .option('--dry-run', 'show what would be merged; write nothing'), {
    examples: [['salesos organizations merge biolab.com biolab.example', 'two domains of one company']], json: MERGE_NAMES,
    more: 'No lead changes; who comes later is counted so too. salesos undo takes it back.',
  }).action((from: string, into: string, options: { readonly dryRun?: boolean }, command: Command) => run.merge({ ...callOf(command, deps), ...options, from, into }));
};
