import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import type { Undone } from '../app/ledger/undo.ts';
import type { Redone } from '../app/ledger/redo.ts';
import type { UndoneDecision } from '../app/ledger/undo-decision.ts';

type Later = Undone['later'][number];
/** Later edits that a person reads; `--json` has more. */
const SHOWN = 10;

/** What stands because it was said later, and by whom. */
export const laterLines = ({ later, laterCount }: Pick<Undone, 'later' | 'laterCount'>, zone: string): readonly string[] => {
  const quoted = (text: string | null): string => (text === null ? 'nothing' : `"${text}"`);
  const line = ({ lead, name, field, said, stands, by, actor, source, at }: Later): string =>
    `  ${lead}  ${name ?? '(no name)'}: ${field} ${quoted(stands)}, not ${quoted(said)}  (${formatTime(at, zone)}, ${by === 'human' ? actor ?? 'by hand' : source})`;
  const shown = later.slice(0, SHOWN);
  return laterCount === 0 ? [] : [
    `${count(laterCount, 'value')} ${laterCount === 1 ? 'was' : 'were'} changed later, and ${laterCount === 1 ? 'stands' : 'stand'}:`, ...shown.map(line),
    ...(laterCount > shown.length ? [`  … and ${laterCount - shown.length} more`] : []),
  ];
};

/** What no undo takes back. */
export const keptLines = ({ suppressionsKept, messagesLeft }: Pick<Undone, 'suppressionsKept' | 'messagesLeft'>): readonly string[] => [
  ...(suppressionsKept === 0 ? [] : [`${count(suppressionsKept, 'suppression')} ${suppressionsKept === 1 ? 'stays' : 'stay'}: no undo takes ${suppressionsKept === 1 ? 'it' : 'them'} back.`]),
  ...(messagesLeft === 0 ? [] : [`${count(messagesLeft, 'message')} to these leads had left before: no undo takes ${messagesLeft === 1 ? 'it' : 'them'} back.`]),
];

export const laterJson = (later: Undone['later'], zone: string): readonly object[] => later.map(({ lead, name, field, said, stands, by, actor, source, at }) =>
  ({ lead_id: lead, name, field, said, stands, by, actor, source, at: toIso(at, zone) }));

/** A number of the ledger: #57 or 57. */
const SEQ = /^#?(\d{1,15})$/;

const NAMES = ['undo', 'batch', 'kind', 'source', 'events', 'leads', 'kept', 'suppressions_kept', 'messages_left', 'later_count', 'later'] as const;
type UndoneJson = Record<(typeof NAMES)[number], unknown>;
interface Told { readonly json: UndoneJson; readonly lines: readonly string[] }

const toldBatch = (undone: Undone, what: string, zone: string): Told => {
  const { undo, batch, kind, source, events, leads, kept, suppressionsKept, messagesLeft, laterCount, later } = undone;
  const one = kept === 1;
  return {
    json: { undo, batch, kind, source, events, leads, kept, suppressions_kept: suppressionsKept, messages_left: messagesLeft, later_count: laterCount, later: laterJson(later, zone) },
    lines: [
      `Took back ${what}: ${count(events, 'event')} hidden, ${count(leads, 'lead')} rebuilt. Nothing was deleted.`,
      ...(kept > 0 ? [`${count(kept, 'lead')} stayed, because other events speak of ${one ? 'it' : 'them'}: with what ${one ? 'it is' : 'they are'} known by, and nothing else of the ${kind}.`] : []),
      ...keptLines(undone), ...laterLines(undone, zone),
    ],
  };
};

const toldDecision = ({ seq, text, events }: UndoneDecision): Told => ({
  json: { undo: null, batch: String(seq), kind: 'decision', source: text, events, leads: 1, kept: 0, suppressions_kept: 0, messages_left: 0, later_count: 0, later: [] },
  lines: [`Took back #${seq}, ${text}: ${count(events, 'event')} hidden. Nothing was deleted, and the rules do not decide it again by themselves.`],
});

const toldRedo = ({ batch, kind, source, events, leads }: Redone, seq: number): Told => ({
  json: { undo: null, batch, kind, source, events, leads, kept: 0, suppressions_kept: 0, messages_left: 0, later_count: 0, later: [] },
  lines: [`Took back the undo #${seq}: its ${count(events, 'event')} ${events === 1 ? 'was' : 'were'} said again as ${batch}, ${count(leads, 'lead')} evaluated.`],
});

interface UndoFlags { readonly list?: true; readonly last?: number; readonly limit?: number }
interface UndoOptions extends Call, UndoFlags { readonly ref: string | undefined }

/** How many are listed unless somebody asks for more. */
const LISTED = 20;
const LIST_NAMES = ['id', 'kind', 'at', 'by', 'actor', 'rule', 'lead_id', 'lead_name', 'text', 'state'] as const;

const list = async ({ limit = LISTED, ...call }: Call & Pick<UndoFlags, 'limit'>): Promise<void> => {
  const [{ withContext }, { listUndoable }] = await Promise.all([import('../app/context.ts'), import('../app/ledger/undo-list.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listUndoable(context, limit);
    const first = rows.find(({ state }) => state !== 'undone');
    await call.out.list({
      rows, empty: 'Nothing was done yet.', ...(first && { next: `salesos undo ${first.id}` }),
      json: ({ id, kind, at, by, actor, rule, leadId, leadName, text, state }): Record<(typeof LIST_NAMES)[number], unknown> =>
        ({ id, kind, at: toIso(at, zone), by, actor, rule, lead_id: leadId, lead_name: leadName, text, state }),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'When', text: ({ at }) => formatTime(at, zone), drop: 1 },
        { title: 'Who', text: ({ by, actor, rule }) => actor ?? (by === 'rule' ? rule ?? by : by) },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId ?? '', shrink: true, drop: 2 },
        { title: 'What', text: ({ text }) => text, shrink: true },
        { title: 'State', text: ({ state }, style) => (state === 'finished' ? '' : style.dim(state)) },
      ],
    });
  });
};

const undo = async ({ ref, list: isList, last, limit, ...call }: UndoOptions): Promise<void> => {
  if (isList && (ref !== undefined || last !== undefined)) throw new AppError('usage', '--list shows what can be taken back; it takes nothing back.', { hint: 'Leave out the id or --last.' });
  if (ref !== undefined && last !== undefined) throw new AppError('usage', 'Give an id, or --last N.');
  if (isList) { await list({ ...call, ...(limit !== undefined && { limit }) }); return; }
  const [{ openContext }, { describeUndo, undoBatch }, { undoDecision }, { planUndo }, { redoAct }] = await Promise.all([
    import('../app/context.ts'), import('../app/ledger/undo.ts'), import('../app/ledger/undo-decision.ts'), import('../app/ledger/undo-plan.ts'), import('../app/ledger/redo.ts'),
  ]);
  const context = await openContext(call);
  const progress = call.progress('Undoing');
  try {
    const zone = call.zone(context.zone);
    const [, seq] = SEQ.exec(ref ?? '') ?? [];
    const plan = await planUndo(context, seq === undefined ? { ...(ref !== undefined && { ref }), ...(last !== undefined && { last }) } : { seq: Number(seq) });
    const subjects = 'batches' in plan ? await Promise.all(plan.batches.map((id) => describeUndo(context, id))) : [];
    const [subject, another] = subjects;
    await call.confirm('redo' in plan ? `Take back the undo #${plan.redo.seq}, and do again what it took back (${plan.redo.text})?` : 'decision' in plan ? `Take back #${plan.decision.seq} (${plan.decision.text})?` : another ? `Take back the last ${count(subjects.length, 'act')}, the newest first?`
      : `Take back ${subject?.what}, ${count(subject?.events ?? 0, 'event')}?`);
    const told: Told[] = [];
    if ('decision' in plan) told.push(toldDecision(await undoDecision(context, plan.decision.seq)));
    if ('redo' in plan) told.push(toldRedo(await redoAct(context, plan.redo.seq), plan.redo.seq));
    let again: number | null = null;
    for (const { id, what } of subjects) {
      const undone = await undoBatch(context, id, { onProgress: (leads) => { progress.at(leads); } });
      again = undone.undo;
      told.push(toldBatch(undone, what, zone));
    }
    progress.end();
    if (last !== undefined && call.out.format !== 'text') await call.out.list({ rows: told, json: ({ json }) => json, columns: [] });
    else for (const { json, lines } of told) call.out.record(json, lines);
    if (again !== null && !another) call.out.next(`salesos undo ${again}`, 'does it again');
    else call.out.next('salesos status');
  } finally { progress.end(); context.close(); }
};

export const register = (program: Command, deps: Deps, run = { undo }): void => {
  document(program.command('undo').argument('[id]', 'id of an act, import, ingest or removal, or number of a decision; the newest act or import if left out')
    .description('Take back what you did, an import, or what a rule decided').option('--list', 'the last acts, imports and decisions, with their ids')
    .option('--last N', 'the last N acts and imports, the newest first', parseCount).option('--limit N', `with --list: at most N (default: ${LISTED})`, parseCount), {
    examples: [
      ['salesos undo', 'the newest act or import, after a question'], ['salesos undo --list', 'what there is to take back'], ['salesos undo --last 3 --yes', 'the last three, in a script'],
      ['salesos undo bt_1a2b', 'a certain act or import'], ['salesos undo 57', 'what a rule decided, by its number; of an undo: does again what it took back'],
    ],
    json: NAMES, otherJson: LIST_NAMES,
    more: `Events are hidden, never deleted; what rules decided because of them goes with them. What was said later stands, whoever said it, and is listed. What a rule decided and you take
back is not decided again by itself. Suppressions stay: who asked to be left alone is not written to because a list is taken back. So does a message that was handed over, an
erasure, and a stop or a resume (each is the other's opposite): for each it is said why. The undo of an act can be undone by its number while nothing else has happened to what it
was about; a file is taken in again instead. --last gives an array under --json; --list has its own fields.`,
  }).action((ref: string | undefined, options: UndoFlags, command: Command) => run.undo({ ...callOf(command, deps), ...options, ref }));
};
