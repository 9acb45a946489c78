import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { Merge } from '../app/lead/lead-merge.ts';
import type { DuplicatePair } from '../app/lead/duplicates.ts';
import { confidenceNumber, evidenceText, PAIR_NAMES, pairJson } from '../app/lead/duplicate-view.ts';
import type { SearchOptions } from '../app/lead/duplicate-search.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';

/** A person reads a screen, a program everything. */
const ON_A_TERMINAL = 50;

const parseConfidence = (text: string): number => {
  const confidence = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(confidence <= 1)) throw new AppError('usage', `"${text}" is no confidence.`, { hint: 'A confidence is a number from 0 to 1: 0.8.' });
  return confidence;
};

const percent = (confidence: number): string => `${Math.floor(confidenceNumber(confidence) * 100)} %`;
const sideOf = ({ id, name, email }: DuplicatePair['lead']): string => `${name ?? email ?? '(no name)'} ${id}`;
const phaseOf = (call: Call): NonNullable<SearchOptions['onPhase']> => (label, total) => call.progress(label, total);

const tellSkipped = ({ out }: Call, skipped: number): void => {
  if (skipped > 0) out.say(`${count(skipped, 'time')} a lead was not compared by one of its keys: too many have it, and nothing tells them apart.`);
};

interface ListFlags { readonly minConfidence?: number; readonly limit?: number }

const duplicates = async ({ minConfidence, limit, ...call }: Call & ListFlags): Promise<void> => {
  const [{ withContext }, { searchDuplicates }, { duplicatePairs }] =
    await Promise.all([import('../app/context.ts'), import('../app/lead/duplicate-search.ts'), import('../app/lead/duplicates.ts')]);
  const { out } = call;
  await withContext(call, async (context) => {
    const { found, skipped } = await searchDuplicates(context,
      { minConfidence: minConfidence ?? context.rules.duplicates.minConfidence, onPhase: phaseOf(call) });
    const atMost = limit ?? (out.isTerminal && out.format === 'text' ? ON_A_TERMINAL : undefined);
    let first: DuplicatePair | undefined;
    const noted = async function* (): AsyncGenerator<DuplicatePair> {
      for await (const pair of duplicatePairs(context, atMost)) { first ??= pair; yield pair; }
    };
    await out.list({
      rows: noted(), json: pairJson, empty: 'No two leads look like one person.',
      columns: [
        { title: 'Sure', text: ({ confidence }) => percent(confidence), align: 'right' },
        { title: 'Lead', text: ({ lead }) => sideOf(lead), shrink: true },
        { title: 'Other', text: ({ other }) => sideOf(other), shrink: true },
        { title: 'Because', text: ({ compared, isConflict }) => `${isConflict ? 'found with one identity; ' : ''}${evidenceText(compared)}`, shrink: true },
      ],
    });
    tellSkipped(call, skipped);
    if (atMost !== undefined && limit === undefined && found > atMost) out.say(`The first ${atMost} of ${found}; --limit N shows more.`);
    if (first) out.next(`salesos leads compare ${first.lead.id} ${first.other.id}`);
  });
};

const SHOWN = 34;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);
/** Columns of plain text, each as wide as its widest entry. */
const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ').trimEnd());
};

const COMPARE_NAMES = [...PAIR_NAMES, 'distinguished'] as const;

const compare = async ({ a, b, ...call }: Call & { readonly a: string; readonly b: string }): Promise<void> => {
  const [{ withContext }, { compareLeads }] = await Promise.all([import('../app/context.ts'), import('../app/lead/duplicates.ts')]);
  await withContext(call, async (context) => {
    const pair = await compareLeads(context, a, b);
    const { lead, other, compared, confidence, isDistinguished } = pair;
    const rows = compared.map(({ field, verdict, bits, value, otherValue }) =>
      [field.replace('_', ' '), short(value), short(otherValue), verdict, `${bits > 0 ? '+' : ''}${bits}`]);
    call.out.record({ ...pairJson(pair), distinguished: isDistinguished }, [
      ...aligned([['', lead.id, other.id, '', 'bits'], ...rows]), '',
      compared.length === 0 ? 'They have no field in common.' : `One person with ${percent(confidence)}; what only one of them has says nothing.`,
      ...(isDistinguished ? ['You said that they are two.'] : []),
    ]);
    call.out.next(`salesos leads merge ${lead.id} ${other.id} --dry-run`);
  });
};

const RULES = { asked_for: 'you asked for it', given_before_heard_of: 'given to us, the other only heard of', older: 'the older one', smaller_id: 'the first by id' } as const;
const FIELD_RULES = { both_say_so: 'both say so', existing_wins: 'existing wins', fills_gap: 'fills a gap', first_met_wins: 'first met wins' } as const;

const MERGE_NAMES = ['batch', 'merged', 'left', 'threshold', 'stays_id', 'stays_name', 'goes_id', 'goes_name', 'survivor_rule', 'status', 'fields', 'changes'] as const;

const mergeJson = ({ batch, stays, goes, rule, fields, status, events }: Merge): Record<(typeof MERGE_NAMES)[number], unknown> => ({
  batch, merged: batch === null ? 0 : 1, left: 0, threshold: null, stays_id: stays.id, stays_name: stays.name, goes_id: goes.id, goes_name: goes.name, survivor_rule: rule,
  status: status.result, changes: events.map(wordsOf),
  fields: fields.map((one) => ({ field: one.field, attribute: one.isAttribute, stays: one.stays, goes: one.goes, result: one.result, rule: one.rule })),
});

const mergeLines = (merge: Merge): readonly string[] => {
  const { batch, stays, goes, rule, fields, deals, tasks, jobs, status, events } = merge;
  const taken = [[deals, 'open deal'], [tasks, 'open task'], [jobs, 'job']].filter(([n]) => n !== 0).map(([n, what]) => count(Number(n), String(what)));
  return [
    `${batch === null ? 'Would merge' : 'Merged'} ${goes.name ?? '(no name)'} ${goes.id} into ${stays.name ?? '(no name)'} ${stays.id} (${RULES[rule]} stays)`,
    ...aligned(fields.map((one) => [`  ${one.field}`, short(one.result ?? ''), one.rule === 'existing_wins' && one.goes !== null ? `${FIELD_RULES[one.rule]} over ${short(one.goes)}` : FIELD_RULES[one.rule]])),
    `  status ${status.result}${status.stays === status.goes ? '' : ` (the further of ${status.stays} and ${status.goes})`}`,
    ...(taken.length === 0 ? [] : [`  takes over ${taken.join(', ')}`]), ...events.map((event) => `  ${wordsOf(event)}`),
  ];
};

interface MergeFlags { readonly keep?: string; readonly dryRun?: boolean; readonly auto?: boolean }

const mergeTwo = async ({ refs: [a = '', b = ''], keep, dryRun = false, ...call }: Call & MergeFlags & { readonly refs: readonly string[] }): Promise<void> => {
  const [{ withContext }, { describeMerge, mergeLeads }] = await Promise.all([import('../app/context.ts'), import('../app/lead/lead-merge.ts')]);
  const options = keep === undefined ? {} : { keep };
  await withContext(call, async (context) => {
    const plan = await describeMerge(context, a, b, options);
    const { stays, goes, isDistinguished } = plan;
    if (!dryRun) {
      await call.confirm(`Merge ${goes.name ?? goes.id} into ${stays.name ?? stays.id} (${stays.id})?${isDistinguished ? ' You said before that they are two.' : ''}`);
    }
    const merge = dryRun ? plan : await mergeLeads(context, a, b, options);
    call.out.record(mergeJson(merge), () => mergeLines(merge));
    if (merge.batch !== null) call.out.next(`salesos undo ${merge.batch}`, 'takes it back');
  });
};

const mergeAll = async ({ dryRun = false, ...call }: Call & MergeFlags): Promise<void> => {
  const [{ withContext }, { autoMergeThreshold, mergeDuplicates }, { searchDuplicates }] =
    await Promise.all([import('../app/context.ts'), import('../app/lead/lead-merge.ts'), import('../app/lead/duplicate-search.ts')]);
  await withContext(call, async (context) => {
    const threshold = autoMergeThreshold(context);
    const { found } = await searchDuplicates(context, { minConfidence: threshold, onPhase: phaseOf(call) });
    if (!dryRun && found > 0) await call.confirm(`Merge ${count(found, 'pair')} of leads from confidence ${threshold} on?`);
    const progress = call.progress('Merging pairs', found);
    const { batch, merged, left } = dryRun ? { batch: null, merged: 0, left: found } : await mergeDuplicates(context, threshold, (done) => { progress.at(done); });
    progress.end();
    const empty = { stays_id: null, stays_name: null, goes_id: null, goes_name: null, survivor_rule: null, status: null, fields: [], changes: [] };
    call.out.record({ batch, merged, left, threshold, ...empty } satisfies Record<(typeof MERGE_NAMES)[number], unknown>, [
      dryRun ? `Would merge ${count(found, 'pair')} of leads from confidence ${threshold} on; salesos leads duplicates --min-confidence ${threshold} lists them.`
        : `Merged ${count(merged, 'lead')} into others from confidence ${threshold} on${left === 0 ? '' : `; ${count(left, 'pair')} left, because they were one by then or contradict what was merged`}.`,
    ]);
    if (batch !== null) call.out.next(`salesos undo ${batch}`, 'takes all of it back');
  });
};

const merge = async (call: Call & MergeFlags & { readonly refs: readonly string[] }): Promise<void> => {
  const { refs, auto = false, keep } = call;
  if (auto && (refs.length > 0 || keep !== undefined)) throw new AppError('usage', '--auto takes all pairs that are sure enough; it names none.');
  if (!auto && refs.length !== 2) throw new AppError('usage', 'A merge takes two leads.', { hint: 'salesos leads merge LEAD LEAD, or --auto for all that are sure enough.' });
  return auto ? mergeAll(call) : mergeTwo(call);
};

const DISTINGUISH_NAMES = ['batch', 'lead_id', 'lead_name', 'other_id', 'other_name'] as const;

const distinguish = async ({ a, b, dryRun = false, ...call }: Call & { readonly a: string; readonly b: string; readonly dryRun?: boolean }): Promise<void> => {
  const [{ withContext }, { distinguishLeads }] = await Promise.all([import('../app/context.ts'), import('../app/lead/lead-merge.ts')]);
  await withContext(call, async (context) => {
    const { batch, lead, other } = await distinguishLeads(context, a, b, { isDryRun: dryRun });
    const both = `${lead.name ?? lead.id} and ${other.name ?? other.id}`;
    call.out.record({ batch, lead_id: lead.id, lead_name: lead.name, other_id: other.id, other_name: other.name },
      [batch !== null ? `${both} are two people: they are no candidates any more.` : dryRun ? `Would tell ${both} apart.` : `${both} were told apart before.`]);
    if (batch !== null) call.out.next(`salesos undo ${batch}`, 'takes it back');
  });
};

const LEAD = 'a lead by id, e-mail, phone or name';

/** Adds `leads duplicates`, `compare`, `merge` and `distinguish` to the noun. */
export const registerLeadDuplicates = (leads: Command, deps: Deps, run = { duplicates, compare, merge, distinguish }): void => {
  document(leads.command('duplicates').description('List pairs of leads that may be one person, the surest first')
    .option('--min-confidence SHARE', 'only from this one, 0 to 1 (default: duplicates.min_confidence of the playbook)', parseConfidence)
    .option('--limit N', `at most N (a terminal shows ${ON_A_TERMINAL}, a pipe and --json everything)`, parseCount), {
    examples: [
      ['salesos leads duplicates', 'the candidates'], ['salesos leads duplicates --min-confidence 0.9 --json lead_id,other_id,confidence', 'for a script'],
    ],
    json: PAIR_NAMES,
    more: 'Names are compared without accents, titles, order and short forms, companies without their legal form; an office\'s address, a switchboard and a provider of '
      + 'mail prove nobody. Whom an import found with one identity and left apart is marked as a conflict.',
  }).action((options: ListFlags, command: Command) => run.duplicates({ ...callOf(command, deps), ...options }));

  document(leads.command('compare').description('Show two leads side by side, with what speaks for one person and against')
    .argument('<lead>', LEAD).argument('<other>', LEAD), {
    examples: [['salesos leads compare anna@lab.example "Anna Müller"', 'field by field']], json: COMPARE_NAMES,
  }).action((a: string, b: string, _options: object, command: Command) => run.compare({ ...callOf(command, deps), a, b }));

  document(leads.command('merge').description('Make one lead of two, or of all pairs that are sure enough, after a question')
    .argument('[leads...]', 'two leads by id, e-mail, phone or name')
    .option('--keep LEAD', 'the one that stays (default: given to us before only heard of, then the older)')
    .option('--auto', 'all pairs from duplicates.auto_merge of the playbook on')
    .option('--dry-run', 'show field by field what would be; write nothing'), {
    examples: [
      ['salesos leads merge ld_3f ld_7k --dry-run', 'look first'], ['salesos leads merge ld_3f ld_7k --keep ld_7k', 'this one stays'],
      ['salesos leads merge --auto --yes', 'all that are sure enough, in a script'],
    ],
    json: MERGE_NAMES,
    more: 'The lead that stays keeps what it says; the other fills its gaps and gives it all events, identities, deals and history. Nothing is deleted: salesos undo makes two of them again.',
  }).action((refs: readonly string[], options: MergeFlags, command: Command) => run.merge({ ...callOf(command, deps), ...options, refs }));

  document(leads.command('distinguish').description('Say that two leads are two people: they are no candidates any more')
    .argument('<lead>', LEAD).argument('<other>', LEAD).option('--dry-run', 'show who it would be; write nothing'), {
    examples: [['salesos leads distinguish ld_3f ld_7k', 'father and son']], json: DISTINGUISH_NAMES,
    more: 'It holds for whatever either of them takes in later. salesos undo takes it back.',
  }).action((a: string, b: string, options: { readonly dryRun?: boolean }, command: Command) => run.distinguish({ ...callOf(command, deps), ...options, a, b }));
};
