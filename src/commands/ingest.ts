import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { reasonLines } from '../cli/reasons.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';

interface IngestFlags { readonly start?: boolean; readonly dryRun?: boolean }
interface IngestOptions extends Call, IngestFlags { readonly file: string }

const ingestFile = async ({ file, start = false, dryRun = false, ...call }: IngestOptions): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ withContext }, { ingest }, { withInput }] = await Promise.all([
    import('../app/context.ts'), import('../app/capture/ingest.ts'), import('../app/capture/input.ts'),
  ]);
  const { batch, events, duplicates, leads_created, skipped, rejected, rejects_file, notes, reasons } = await withContext({ ...call, durability: 'normal' }, (context) =>
    withInput(input, call.signal, (named) => ingest(context, { ...named, start, isDryRun: dryRun, onPhase: call.progress })));
  const { out } = call;
  for (const note of notes) out.say(note);
  out.record({ events, duplicates, leads_created, skipped, rejected }, () => [
    `${dryRun ? 'Would store' : 'Stored'} ${out.style.bold(count(events, 'event'))}: ${count(duplicates, 'duplicate')}, ${count(leads_created, 'new lead')}`
      + `${skipped > 0 ? `, ${skipped} skipped (decisions of ours, which an export also holds)` : ''}${rejected > 0 ? `, ${out.style.yellow(`${rejected} rejected`)}` : ''}.`,
  ]);
  if (batch !== null && rejected === 0) out.next('salesos leads list', `or take it back: salesos undo ${batch}`);
  if (rejected > 0) {
    throw new AppError('partial', [`${count(rejected, 'line')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), {
      hint: rejects_file === null ? 'Run it without --dry-run to get them in a file.' : `Each with its line and reason: ${rejects_file}\nFix them there and ingest that file.`,
      details: { rejected, rejects_file, reasons },
    });
  }
};

export const register = (program: Command, deps: Deps, run = { ingestFile }): void => {
  document(program.command('ingest').argument('<file>', 'a file of events, one JSON object a line, or - for standard input').description('Take events in: page visits, replies, meetings')
    .option('--start', 'start work also on events that are older than the playbook calls fresh')
    .option('--dry-run', 'show what would happen; write nothing'), {
    examples: [
      ['salesos ingest events.ndjson', 'what happened, from any source'],
      ['tail -f web.ndjson | head -100 | salesos ingest -', 'from another program'],
    ],
    json: ['events', 'duplicates', 'leads_created', 'skipped', 'rejected'],
    more: 'A line: {"event_type": "page_visited", "source": "website", "occurred_at": "2026-03-01T09:30:00Z", "lead_identifier": {"email": "anna@example.com"}, '
      + '"metadata": {"page": "/pricing"}}; optional: idempotency_key, campaign. lead_identifier may be a text, or an object with email, phone, external_id, linkedin or handle. '
      + 'The same event counts once. Unknown people become leads. Of our own export what was decided (a dot in event_type) is skipped: it is made again here. Other lines that are no events, nest deeper than 100 levels, or claim to be from before 1970 or more than 24 hours ahead go to a rejects file, and the exit code is 8.',
  }).action((file: string, options: IngestFlags, command: Command) => run.ingestFile({ ...callOf(command, deps), ...options, file }));
};
