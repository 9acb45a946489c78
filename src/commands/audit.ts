import type { Command } from 'commander';
import type { AuditCard, AuditEntry } from '../app/ledger/audit.ts';
import type { AuditHead } from '../app/ledger/audit-check.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount, parseWhen } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { exportFile } from './export.ts';

const BY = ['human', 'rule', 'model'] as const;
const FIELDS = ['seq', 'at', 'by', 'actor', 'rule', 'playbook_version', 'lead_id', 'lead_name', 'type', 'text', 'cause', 'energy', 'coins', 'checks', 'undone_by'] as const;
const CARD_FIELDS = [...FIELDS, 'cause_text', 'payload', 'inputs', 'digest', 'previous', 'hash', 'erased'] as const;
const CHECK_FIELDS = ['ok', 'entries', 'head', 'erased', 'unchained', 'breaks', 'more'] as const;
/** How many are listed unless somebody asks for more. */
const LISTED = 50;

interface ListFlags { readonly by?: (typeof BY)[number]; readonly rule?: string; readonly lead?: string; readonly since?: string; readonly limit?: number }

const jsonOf = ({ seq, at, by, actor, rule, playbookVersion, leadId, leadName, type, text, cause, energy, coins, checks, undoneBy }: AuditEntry, zone: string): Record<(typeof FIELDS)[number], unknown> => ({
  seq, at: toIso(at, zone), by, actor, rule, playbook_version: playbookVersion, lead_id: leadId, lead_name: leadName, type, text, cause, energy, coins, checks, undone_by: undoneBy,
});
const costOf = ({ energy, coins }: AuditEntry): string => [...(energy === null ? [] : [`${energy} energy`]), ...(coins === null ? [] : [`${coins} coins`])].join(', ');
const whoOf = ({ by, actor, rule }: AuditEntry): string => actor ?? (by === 'rule' ? rule ?? by : by);

const list = async ({ by, rule, lead, since, limit = LISTED, ...call }: Call & ListFlags): Promise<void> => {
  const [{ withContext }, { readAudit }] = await Promise.all([import('../app/context.ts'), import('../app/ledger/audit.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await readAudit(context, {
      limit, ...(by !== undefined && { by }), ...(rule !== undefined && { rule }), ...(lead !== undefined && { lead }),
      ...(since !== undefined && { since: parseWhen(since, { now: call.clock.now(), zone }) }),
    });
    const [newest] = rows;
    await call.out.list({
      rows, json: (row) => jsonOf(row, zone),
      columns: [
        { title: '#', text: ({ seq }) => String(seq) },
        { title: 'When', text: ({ at }) => formatTime(at, zone) },
        { title: 'Who', text: (row, style) => (row.by === 'human' ? style.bold(whoOf(row)) : whoOf(row)) },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId ?? '', shrink: true, drop: 2 },
        { title: 'What', text: ({ text, undoneBy }, style) => (undoneBy === null ? text : `${text} ${style.dim(`(undone by #${undoneBy})`)}`), shrink: true },
        { title: 'Cost', text: costOf, drop: 1 },
      ],
      empty: 'Nothing was decided that fits.', ...(newest && { next: `salesos audit show ${newest.seq}` }),
    });
  });
};

const cardLines = (card: AuditCard, zone: string): readonly string[] => {
  const { seq, at, by, actor, rule, playbookVersion, leadId, leadName, type, text, cause, causeText, checks, undoneBy, payload, inputs, place, isErased } = card;
  const cost = costOf(card);
  return [
    `#${seq}  ${type}  ${text}`,
    `When       ${formatTime(at, zone)}`,
    `Who        ${by}${actor === null ? '' : ` ${actor}`}${rule === null ? '' : `, rule ${rule}`}${playbookVersion === null ? '' : `, version ${playbookVersion} of the playbook`}`,
    ...(leadId === null ? [] : [`Lead       ${leadName ?? '(no name)'}  ${leadId}`]),
    ...(cause === null ? [] : [`Because of #${cause}${causeText === null ? ', which is gone' : `  ${causeText}`}`]),
    ...(checks.length === 0 ? [] : [`Checked    ${checks.join(', ')}`]),
    ...(cost === '' ? [] : [`Cost       ${cost}`]),
    ...(undoneBy === null ? [] : [`Undone     by #${undoneBy}`]),
    ...(isErased ? ['Erased     a person was erased: this is what is left'] : []),
    `Says       ${JSON.stringify(payload)}`,
    ...(inputs === null ? [] : [`Inputs     ${inputs}`]),
    ...(place === null ? ['Chain      older than the chain, and not in it'] : [`Digest     ${place.digest}`, `Hash       ${place.hash}`, `Behind     ${place.previous === '' ? 'nothing: it is the first' : place.previous}`]),
  ];
};

const show = async ({ seq, ...call }: Call & { readonly seq: number }): Promise<void> => {
  const [{ withContext }, { showAudited }] = await Promise.all([import('../app/context.ts'), import('../app/ledger/audit.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const card = await showAudited(context, seq);
    const { causeText, payload, inputs, place, isErased } = card;
    call.out.record({
      ...jsonOf(card, zone), cause_text: causeText, payload, inputs, digest: place?.digest ?? null, previous: place?.previous ?? null, hash: place?.hash ?? null, erased: isErased,
    }, () => cardLines(card, zone));
  });
};

/** `57:9f…`, as `audit verify` prints it. Raises `usage`. */
const parseHead = (text: string): AuditHead => {
  const [, seq, hash = ''] = /^#?(\d{1,15}):([\da-f]{64})$/i.exec(text.trim()) ?? [];
  if (seq === undefined) throw new AppError('usage', `"${text}" is no head of an audit.`, { hint: 'Write the number of an entry and its hash, as salesos audit verify prints them: 57:9f86d0…' });
  return { seq: Number(seq), hash: hash.toLowerCase() };
};

const SHOWN = 20;

const verify = async ({ head: kept, ...call }: Call & { readonly head?: AuditHead }): Promise<void> => {
  const [{ withContext }, { checkAudit }] = await Promise.all([import('../app/context.ts'), import('../app/ledger/audit-check.ts')]);
  await withContext(call, async (context) => {
    const progress = call.progress('Checking the audit');
    try {
      const { entries, head, erased, unchained, breaks, more } = await checkAudit(context, { ...(kept && { head: kept }), onProgress: (done) => { progress.at(done); } });
      progress.end();
      const found = breaks.length + more;
      const [first] = breaks;
      call.out.record({ ok: found === 0, entries, head: head === null ? null : `${head.seq}:${head.hash}`, erased, unchained, breaks, more }, () => [
        ...breaks.slice(0, SHOWN).map(({ seq, problem }) => `#${seq}: ${problem}`),
        ...(found > SHOWN ? [`… and ${found - SHOWN} more`] : []),
        `${count(entries, 'entry', 'entries')}: ${found === 0 ? 'each is what was written, and in its place' : `${count(found, 'break')}, the first at #${first?.seq ?? 0}`}.`,
        ...(erased > 0 ? [`Of ${erased} only what erasing a person has left could be checked.`] : []),
        ...(unchained > 0 ? [`${count(unchained, 'entry is', 'entries are')} older than the chain, and in none.`] : []),
        ...(head === null ? [] : [`Head ${head.seq}:${head.hash}`]),
      ]);
      if (first) {
        throw new AppError('internal', `The audit breaks at #${first.seq}: ${first.problem}.`, {
          hint: 'Somebody, or something, changed the database beside salesos. A backup from before has it whole: salesos restore', details: { seq: first.seq },
        });
      }
      if (head !== null) call.out.next(`salesos audit verify --head ${head.seq}:${head.hash}`, 'later; keep the head elsewhere: it shows a chain that was made anew');
    } finally { progress.end(); }
  });
};

interface ExportFlags { readonly output?: string; readonly format?: 'csv' | 'ndjson' | 'json' }

/** `salesos audit`: what was decided, by whom, and that nobody has changed it since. */
export const register = (program: Command, deps: Deps, run = { list, show, verify, exportFile }): void => {
  const audit = program.command('audit').description('What persons, rules and models decided, chained so that a change shows');
  document(audit.command('list', { isDefault: true }).description('List decisions, the newest first; what was undone is listed too')
    .option('--by WHO', `${BY.join(', ')}`, parseChoice(BY)).option('--rule RULE', 'of one rule, or of several: job is job.follow_up and the like')
    .option('--lead LEAD', 'about one lead').option('--since WHEN', 'recorded since: -7d, yesterday, 2026-03-01').option('--limit N', `at most N (default: ${LISTED})`, parseCount), {
    examples: [['salesos audit list --by rule --since -1d', 'what was done without you since yesterday'], ['salesos audit list --lead anna --rule lifecycle', 'why a lead moved']],
    json: FIELDS,
  }).action((options: ListFlags, sub: Command) => run.list({ ...callOf(sub, deps), ...options }));
  document(audit.command('show').argument('<entry>', 'number of the entry', (text) => parseCount(text.replace(/^#/, ''))).description('Show one decision: cause, checks, cost, all it says, its hashes'), {
    examples: [['salesos audit show 57', 'with the hashes of its place in the chain']], json: CARD_FIELDS,
  }).action((seq: number, _options: object, sub: Command) => run.show({ ...callOf(sub, deps), seq }));
  document(audit.command('verify').description('Check that nothing was changed, removed, inserted or put in another order').option('--head SEQ:HASH', 'a head that an earlier run printed and you kept', parseHead), {
    examples: [['salesos audit verify', 'exit code 1, and the first entry that breaks'], ['salesos audit verify --json ok,breaks', 'for a script']],
    json: CHECK_FIELDS,
    more: 'The chain shows every change that was made beside salesos, but not that somebody made the whole chain anew: keep a head elsewhere, and give it later. See docs/audit.md.',
  }).action((options: { readonly head?: AuditHead }, sub: Command) => run.verify({ ...callOf(sub, deps), ...options }));
  document(audit.command('export').description('Write the chain with all that its hashes are made of')
    .option('-o, --output FILE', 'the file, written whole or not at all; - is standard output (default: -)')
    .option('--format FORMAT', 'csv, ndjson, json; else as the extension of FILE says, else ndjson', parseChoice(['csv', 'ndjson', 'json'] as const)), {
    examples: [['salesos audit export -o audit.ndjson', 'for somebody who checks it without salesos: docs/audit.md'], ['salesos audit export -o audit.csv', 'for a spreadsheet']],
  }).action((options: ExportFlags, sub: Command) => run.exportFile({ ...callOf(sub, deps), ...options, what: 'audit' }));
};
