import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { parseField, parsePair } from '../core/capture/typed.ts';
import type { LeadField } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { LeadChange } from '../app/lead/lead-edit.ts';
import type { RemovedLead } from '../app/lead/lead-removal.ts';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';

const collect = (value: string, known: readonly string[] = []): readonly string[] => [...known, value];

interface Pairs { readonly set?: readonly string[]; readonly attribute?: readonly string[]; readonly tag?: readonly string[] }

const needValue = (name: string, value: string): string => {
  if (value === '') throw new AppError('usage', `${name} is given no value.`, { hint: `To take it away: salesos leads edit LEAD --unset ${name}` });
  return value;
};
const readSet = (pairs: readonly string[] = []): { readonly [F in LeadField]?: string } => Object.fromEntries(pairs.map((pair) => {
  const [name, value] = parsePair(pair);
  return [parseField(name), needValue(name, value)];
}));
const readAttributes = (pairs: readonly string[] = []): Readonly<Record<string, string>> => Object.fromEntries(pairs.map((pair) => {
  const [name, value] = parsePair(pair);
  return [name, needValue(name, value)];
}));

const titleOf = ({ lead }: LeadChange): string => `${lead.id}  ${lead.name ?? lead.email ?? lead.phone ?? '(no name)'}`;
const changeLines = (change: LeadChange, word: string): readonly string[] => [`${titleOf(change)}: ${word}`, ...change.events.map((event) => `  ${wordsOf(event)}`)];

/** Fields that have an option of their own. */
const OPTIONS = ['email', 'phone', 'company', 'title', 'country', 'linkedin', 'website', 'source', 'notes'] as const;
interface AddFlags extends Pairs, Partial<Record<(typeof OPTIONS)[number], string>> { readonly externalId?: string }

const add = async ({ name, set, attribute, tag = [], externalId, ...call }: Call & AddFlags & { readonly name?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { addLead } = await import('../app/lead/lead-edit.ts');
  const own = Object.fromEntries(OPTIONS.flatMap((option) => { const value = call[option]; return value === undefined ? [] : [[option, needValue(option, value.trim())]]; }));
  const given = {
    fields: { ...readSet(set), ...own, ...(name === undefined ? {} : { name: needValue('name', name.trim()) }) }, attributes: readAttributes(attribute), tags: tag,
    ...(externalId === undefined ? {} : { externalId: externalId.trim() }),
  };
  await withContext(call, async (context) => {
    const change = await addLead(context, given);
    const { lead, outcome, conflict, events } = change;
    call.out.record({ ...leadJson(lead, call.zone(context.zone)), outcome, conflict, changes: events.map(wordsOf) },
      changeLines(change, outcome === 'created' ? 'added' : outcome === 'unchanged' ? 'known already, nothing new' : `known already, ${outcome}`));
    if (conflict !== null) call.out.warn(`Note: ${conflict}.`);
    call.out.next(`salesos leads show ${lead.id}`);
  });
};

interface EditFlags extends Pairs { readonly unset?: readonly string[]; readonly untag?: readonly string[]; readonly unattribute?: readonly string[] }

const edit = async ({ lead, set, unset = [], attribute, unattribute = [], tag = [], untag = [], ...call }: Call & EditFlags & { readonly lead: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { editLead } = await import('../app/lead/lead-edit.ts');
  const wanted = {
    fields: { ...readSet(set), ...Object.fromEntries(unset.map((name) => [parseField(name), null])) },
    attributes: { ...readAttributes(attribute), ...Object.fromEntries(unattribute.map((name) => [name, null])) }, tagsAdded: tag, tagsRemoved: untag,
  };
  await withContext(call, async (context) => {
    const change = await editLead(context, lead, wanted);
    call.out.record({ ...leadJson(change.lead, call.zone(context.zone)), changes: change.events.map(wordsOf) },
      changeLines(change, change.events.length === 0 ? 'nothing changed' : 'changed'));
    call.out.next(`salesos leads show ${change.lead.id}`);
  });
};

const removedLine = ({ id, name, deals, tasks, jobs, drafts }: RemovedLead): string => {
  const rest = [[deals, 'open deal'], [tasks, 'task'], [jobs, 'job'], [drafts, 'draft']].filter(([n]) => n !== 0).map(([n, what]) => count(Number(n), String(what)));
  return `  ${id}  ${name ?? '(no name)'}${rest.length === 0 ? '' : `, with ${rest.join(', ')}`}`;
};

interface RemoveFlags { readonly reason?: string; readonly dryRun?: boolean }

const remove = async ({ leads, reason = 'by hand', dryRun = false, ...call }: Call & RemoveFlags & { readonly leads: readonly string[] }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { describeRemoval, removeLeads } = await import('../app/lead/lead-removal.ts');
  await withContext(call, async (context) => {
    const plan = await describeRemoval(context, leads);
    const [first] = plan.leads;
    const whom = plan.leads.length === 1 ? first?.name ?? first?.id ?? '' : count(plan.leads.length, 'lead');
    if (!dryRun) await call.confirm(`Remove ${whom}?`);
    const { batch, leads: removed } = dryRun ? plan : await removeLeads(context, plan.leads.map(({ id }) => id), reason);
    call.out.record({ batch, reason, leads: removed }, [`${dryRun ? 'Would remove' : 'Removed'} ${count(removed.length, 'lead')}:`, ...removed.map(removedLine)]);
    if (batch !== null) call.out.next(`salesos undo ${batch}`, 'takes it back');
  });
};

/** Adds `leads add`, `leads edit` and `leads remove` to the noun: facts by hand. */
export const registerLeadEdits = (leads: Command, deps: Deps, run = { add, edit, remove }): void => {
  document(leads.command('add').description('Add a lead by hand; work on it starts at once')
    .argument('[name]', 'first and last name')
    .option('--email ADDRESS', 'e-mail address').option('--phone NUMBER', 'phone number; a national one is of --country, else of the workspace')
    .option('--company NAME', 'company').option('--title TITLE', 'job title').option('--country COUNTRY', 'code or name')
    .option('--linkedin URL', 'LinkedIn profile').option('--website URL', 'website').option('--source NAME', 'where they come from').option('--notes TEXT', 'notes')
    .option('--external-id ID', 'id in another system, as source:id')
    .option('--set FIELD=VALUE', 'any other field; may be given several times', collect)
    .option('--attribute NAME=VALUE', 'anything else worth knowing; may be given several times', collect)
    .option('--tag TAG', 'a tag; may be given several times', collect), {
    examples: [
      ['salesos leads add "Anna Müller" --email anna@lab.example --company "BioLab GmbH"', 'somebody you met'],
      ['salesos leads add "Bob Stone" --phone "+1 415 555 0123" --tag fair', 'without an address'],
    ],
    json: [...LEAD_NAMES, 'outcome', 'conflict', 'changes'],
    more: 'Somebody who is known by this address, number or id already only gets what is missing.',
  }).action((name: string | undefined, options: AddFlags, command: Command) => run.add({ ...callOf(command, deps), ...options, ...(name === undefined ? {} : { name }) }));

  document(leads.command('edit').description('Change what is known of a lead')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .option('--set FIELD=VALUE', 'a new value; may be given several times', collect)
    .option('--unset FIELD', 'take a value away; may be given several times', collect)
    .option('--attribute NAME=VALUE', 'a new value of an attribute; may be given several times', collect)
    .option('--unattribute NAME', 'take an attribute away; may be given several times', collect)
    .option('--tag TAG', 'add a tag; may be given several times', collect)
    .option('--untag TAG', 'take a tag away; may be given several times', collect), {
    examples: [
      ['salesos leads edit anna@lab.example --set title=CEO --set country=DE', 'what you have learnt'],
      ['salesos leads edit anna --set email=anna@new.example', 'the new address is what they are known by'],
      ['salesos leads edit ld_3f --unset phone --tag fair', 'take away, tag'],
    ],
    json: [...LEAD_NAMES, 'changes'],
  }).action((lead: string, options: EditFlags, command: Command) => run.edit({ ...callOf(command, deps), ...options, lead }));

  document(leads.command('remove').description('Take leads out of everything, after a question')
    .argument('<leads...>', 'leads by id, e-mail, phone or name')
    .option('--reason TEXT', 'why').option('--dry-run', 'show what would be removed; write nothing'), {
    examples: [['salesos leads remove anna@lab.example', 'asks first'], ['salesos leads remove ld_3f ld_7k --reason "test data" --yes', 'several, in a script']],
    json: ['batch', 'reason', 'leads'],
    more: 'Their open deals, tasks, jobs and drafts end with them, and an import of the same people leaves them out. Nothing is deleted: salesos undo brings them back.',
  }).action((refs: readonly string[], options: RemoveFlags, command: Command) => run.remove({ ...callOf(command, deps), ...options, leads: refs }));
};
