import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';

interface DossierOptions extends Call { readonly lead: string; readonly output?: string }

const NAMES = [
  'made_at', 'lead_id', 'lead_ids', 'name', 'origin', 'created_at', 'recorded_at', 'removed', 'status', 'pipeline', 'owner', 'mode', 'facts', 'identities', 'suppressed', 'suppressions', 'score',
  'win_probability', 'intent', 'bant', 'scores', 'signals', 'answers', 'decisions', 'deals', 'tasks', 'proposals', 'messages', 'enrollments', 'chats', 'sources', 'disclosures', 'events',
] as const;

const isJsonFile = (path: string): boolean => /\.json$/i.test(path);

const dossier = async ({ lead, output, ...call }: DossierOptions): Promise<void> => {
  const [{ withContext }, { discloseLead, writeDossier }, { dossierLines }] = await Promise.all([
    import('../app/context.ts'), import('../app/lead/lead-dossier.ts'), import('../app/lead/dossier-text.ts'),
  ]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const toFile = output !== undefined && output !== '-';
    const format = (toFile ? isJsonFile(output) : call.out.format !== 'text') ? 'json' : 'markdown';
    const known = await discloseLead(context, lead, { format, zone, ...(toFile ? { path: output } : {}) });
    if (toFile) {
      await writeDossier(context, output, format === 'json' ? `${JSON.stringify(known, null, 2)}\n` : `${dossierLines(known).join('\n')}\n`);
      call.out.say(`Wrote all that is known of ${known.name ?? known.lead_id} to ${output}.`);
    } else call.out.record(known, () => dossierLines(known));
    call.out.next(`salesos leads erase ${known.lead_id}`, 'if they ask for that');
  });
};

/** Adds `leads dossier` to the noun. */
export const registerLeadDossier = (leads: Command, deps: Deps, run = { dossier }): void => {
  document(leads.command('dossier').description('All that is known of one person, in one document')
    .argument('<lead>', 'a lead by id, e-mail, phone or name; also one that was removed')
    .option('-o, --output FILE', 'a file that only you can read: Markdown, or JSON when it ends in .json'), {
    examples: [['salesos leads dossier anna@lab.example -o anna.md', 'what to send to somebody who asks'], ['salesos leads dossier anna@lab.example --json', 'for a program']],
    json: NAMES,
    more: 'Facts with where and when they came from, addresses, whether they may be written to, events, chats, messages, tasks, deals, scores with their reasons, and what was decided automatically. '
      + 'That it was given out is written into the ledger.',
  }).action((lead: string, options: Pick<DossierOptions, 'output'>, command: Command) => run.dossier({ ...callOf(command, deps), ...options, lead }));
};
