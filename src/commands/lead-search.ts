import type { Command } from 'commander';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import type { FoundLead } from '../app/lead/search.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import type { Column } from '../cli/table.ts';

/** A person reads a screen, a program everything. */
const ON_A_TERMINAL = 50;
const FOUND_NAMES = [...LEAD_NAMES, 'found_in', 'excerpt'] as const;

const plain = ({ excerpt }: FoundLead): string => excerpt.map(({ text }) => text).join('');
const emphasised = ({ excerpt }: FoundLead, style: Style): string => excerpt.map(({ text, isMatch }) => (isMatch ? style.bold(text) : text)).join('');

const COLUMNS: readonly Column<FoundLead>[] = [
  { title: 'ID', text: ({ lead }) => lead.id, drop: 4 },
  { title: 'Name', text: ({ lead }) => lead.name ?? '-', shrink: true },
  { title: 'Company', text: ({ lead }) => lead.company ?? '-', shrink: true, drop: 3 },
  { title: 'Status', text: ({ lead }) => lead.status, drop: 2 },
  { title: 'Score', text: ({ lead }, style) => style.score(lead.scoreMilli), align: 'right', drop: 1 },
  { title: 'Found in', text: (found, style) => `${found.field}: ${emphasised(found, style)}`, shrink: true },
];

const search = async ({ words, limit, ...call }: Call & { readonly words: readonly string[]; readonly limit?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { searchLeads } = await import('../app/lead/search.ts');
  const { out } = call;
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const atMost = limit ?? (out.isTerminal && out.format === 'text' ? ON_A_TERMINAL : undefined);
    const progress = call.progress('Indexing events');
    const { leads, found, isCut } = await searchLeads(context, words.join(' '), {
      ...(atMost !== undefined && { limit: atMost }), onProgress: (at, of) => { progress.at(at, of); },
    });
    progress.end();
    await out.list({
      rows: leads, json: (lead) => ({ ...leadJson(lead.lead, zone), found_in: lead.field, excerpt: plain(lead) }), columns: COLUMNS,
      empty: `No lead holds "${words.join(' ')}".`,
    });
    if (isCut) out.say(`The best ${leads.length} of the first ${found}: there are more. Another word narrows it.`);
    else if (found > leads.length) out.say(`The first ${leads.length} of ${found}; --limit N shows more.`);
    if (leads[0]) out.next(`salesos leads show ${leads[0].lead.id}`);
  });
};

export const registerLeadSearch = (leads: Command, deps: Deps, run = { search }): void => {
  document(leads.command('search').description('Find leads by words in names, companies, addresses, notes and messages')
    .argument('<words...>', 'all of them must be there; case, accents and umlauts do not matter')
    .option('--limit N', `at most N (a terminal shows ${ON_A_TERMINAL}, a pipe and --json everything)`, parseCount), {
    examples: [
      ['salesos leads search mueller lab', 'Müller, at a lab'], ['salesos leads search "five seats"', 'what somebody wrote'],
      ['salesos leads search pilot --json id,excerpt', 'for a script'],
    ],
    json: FOUND_NAMES,
    more: 'A word is found inside longer ones. Names come before companies, addresses, notes and messages, then the better score.',
  }).action((words: readonly string[], options: { readonly limit?: number }, command: Command) => run.search({ ...callOf(command, deps), ...options, words }));
};
