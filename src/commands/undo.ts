import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import type { Undone } from '../app/ledger/undo.ts';

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
export const keptLines = ({ suppressionsKept }: Pick<Undone, 'suppressionsKept'>): readonly string[] =>
  (suppressionsKept === 0 ? [] : [`${count(suppressionsKept, 'suppression')} ${suppressionsKept === 1 ? 'stays' : 'stay'}: no undo takes ${suppressionsKept === 1 ? 'it' : 'them'} back.`]);

export const laterJson = (later: Undone['later'], zone: string): readonly object[] => later.map(({ lead, name, field, said, stands, by, actor, source, at }) =>
  ({ lead_id: lead, name, field, said, stands, by, actor, source, at: toIso(at, zone) }));

const undo = async (ref: string | undefined, call: Call): Promise<void> => {
  const { openContext } = await import('../app/context.ts');
  const { describeUndo, undoBatch } = await import('../app/ledger/undo.ts');
  const context = await openContext(call);
  const progress = call.progress('Undoing');
  try {
    const subject = await describeUndo(context, ref);
    await call.confirm(`Take back the ${subject.kind} of ${subject.source} (${subject.id}, ${count(subject.events, 'event')})?`);
    const undone = await undoBatch(context, subject.id, { onProgress: (leads) => { progress.at(leads); } });
    progress.end();
    const { later, laterCount, suppressionsKept, ...told } = undone;
    const zone = call.zone(context.zone);
    call.out.record({ ...told, suppressions_kept: suppressionsKept, later_count: laterCount, later: laterJson(later, zone) }, [
      `Took back ${undone.kind} ${undone.batch} of ${undone.source}: ${count(undone.events, 'event')} hidden, ${count(undone.leads, 'lead')} rebuilt. Nothing was deleted.`,
      ...(undone.kept > 0 ? [`${count(undone.kept, 'lead')} stayed, because other events speak of ${undone.kept === 1 ? 'it' : 'them'}: with what ${undone.kept === 1 ? 'it is' : 'they are'} known by, and nothing else of the ${undone.kind}.`] : []),
      ...keptLines(undone),
      ...laterLines(undone, zone),
    ]);
    call.out.next('salesos status');
  } finally { progress.end(); context.close(); }
};

export const register = (program: Command, deps: Deps, run = { undo }): void => {
  document(program.command('undo').argument('[batch]', 'id of an import, ingest or removal; the newest if left out').description('Take back an import, ingest or removal whole'), {
    examples: [['salesos undo', 'the newest of them, after a question'], ['salesos undo bt_1a2b --yes', 'a certain one, in a script']],
    json: ['batch', 'kind', 'source', 'events', 'leads', 'kept', 'suppressions_kept', 'later_count', 'later'],
    more: 'Events are hidden, never deleted; what rules decided because of them goes with them. What was said later stands, whoever said it, and is listed. Suppressions stay: who asked to be left alone is not written to because a list is taken back. `salesos imports list` shows the batches.',
  }).action((batch: string | undefined, _options: object, command: Command) => run.undo(batch, callOf(command, deps)));
};
