import type { Command } from 'commander';
import type { ErasurePlan, Erased } from '../app/lead/lead-erase.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatDate } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';

interface EraseOptions extends Call { readonly lead: string; readonly dryRun?: boolean }

const heldBy = ({ leads, events, identities, chats, messages, tasks, deals }: ErasurePlan): string => [
  count(events, 'event'), count(identities, 'address or id', 'addresses and ids'),
  ...([[chats, 'chat'], [messages, 'message'], [tasks, 'task'], [deals, 'deal']] as const).filter(([n]) => n > 0).map(([n, what]) => count(n, what)),
  ...(leads > 1 ? [`${leads - 1} merged into them`] : []),
].join(', ');

/** Nothing brings an erased person back: a `y` typed too fast must not do it. */
const confirm = async ({ id, name }: ErasurePlan, call: Call): Promise<void> => {
  const question = `Erase ${name ?? id} for good? No undo and no backup brings them back.`;
  if (call.yes || !call.io.isInputTerminal) { await call.confirm(question); return; }
  const answer = await call.ask(`${question} Type ${id} to do it:`);
  if (answer !== id) throw new AppError('cancelled', 'Nothing was erased.');
};

const toldLines = ({ id, isNew, leads, events, identities, files, removed, backups, leftovers, backupsUntil, mentions }: Erased, zone: string): readonly string[] => [
  isNew ? `Erased ${id}: ${count(events, 'event')} blanked, ${count(identities, 'address or id', 'addresses and ids')} kept as a hash only${leads > 1 ? `, ${leads - 1} merged into them` : ''}.`
    : `${id === '' ? 'This person' : id} had been erased before.`,
  ...files.map(({ file, records }) => `Overwrote ${count(records, 'record')} in ${file}`),
  ...removed.map((file) => `Removed ${file}`),
  ...(backups.length === 0 || backupsUntil === null ? [] : [`${count(backups.length, 'backup')} made before may hold them: with one a day the last is gone by ${formatDate(backupsUntil, zone)}; a restore of any leaves them out.`]),
  ...leftovers.map((file) => `${file} may hold them: remove it yourself.`),
  ...(mentions.length === 0 ? [] : [`Other leads speak of them: ${mentions.join(', ')}. What is said there was left as it is.`]),
];

const erase = async ({ lead, dryRun = false, ...call }: EraseOptions): Promise<void> => {
  const [{ withContext }, { describeErasure, eraseLead }] = await Promise.all([import('../app/context.ts'), import('../app/lead/lead-erase.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const plan = await describeErasure(context, lead);
    if (dryRun) {
      const told = plan ?? { id: '', name: null, leads: 0, events: 0, identities: 0, chats: 0, messages: 0, tasks: 0, deals: 0 };
      call.out.record({ ...jsonOf({ ...told, isNew: plan !== undefined, files: [], removed: [], backups: [], leftovers: [], backupsUntil: null, mentions: [], compacted: false }, zone), dry_run: true },
        [plan ? `Would erase ${plan.name === null ? plan.id : `${plan.name} (${plan.id})`}: ${heldBy(plan)}.` : 'This person was erased before.']);
      return;
    }
    if (plan) await confirm(plan, call);
    const erased = await eraseLead(context, plan?.id ?? lead);
    call.out.record({ ...jsonOf(erased, zone), dry_run: false }, () => toldLines(erased, zone));
    if (!erased.compacted) {
      throw new AppError('partial', 'What the file held of them before may still be read in its gaps: another salesos has it open, so it could not be written anew.', {
        hint: `Let the other end (a board, a daemon, a tick), then finish: salesos leads erase ${erased.id}`,
      });
    }
    call.out.next('salesos verify');
  });
};

const NAMES = ['id', 'erased', 'leads', 'events', 'identities', 'files', 'removed', 'backups', 'backups_until', 'leftovers', 'mentions', 'compacted', 'dry_run'] as const;
const jsonOf = ({ id, isNew, leads, events, identities, files, removed, backups, backupsUntil, leftovers, mentions, compacted }: Erased, zone: string): object => ({
  id, erased: isNew, leads, events, identities, files, removed, backups, backups_until: backupsUntil === null ? null : toIso(backupsUntil, zone), leftovers, mentions, compacted,
});

/** Adds `leads erase` to the noun. */
export const registerLeadErase = (leads: Command, deps: Deps, run = { erase }): void => {
  document(leads.command('erase').description('Erase a person for good: what they asked for, or the law does')
    .argument('<lead>', 'a lead by id, e-mail, phone or name; also one that was removed, or an address that only wrote or is suppressed')
    .option('--dry-run', 'show what would be erased; write nothing'), {
    examples: [['salesos leads erase anna@lab.example', 'asks you to type the id first'], ['salesos leads erase ld_3f --yes', 'in a script'], ['salesos leads erase anna@lab.example --dry-run', 'what would go']],
    json: NAMES,
    more: 'Facts, events, chats, messages, tasks, plans, notices, rejected rows, logs and the search index lose the person; deals stay as numbers. Then the file is written anew, which takes '
      + 'seconds for each gigabyte. Salted hashes stay: an import leaves the person out, and so does the restore of an older backup. Files that you exported or planned yourself '
      + 'are yours to remove. To be given what is known of a person first: salesos leads dossier',
  }).action((lead: string, options: { readonly dryRun?: boolean }, command: Command) => run.erase({ ...callOf(command, deps), ...options, lead }));
};
