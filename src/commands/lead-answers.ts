import type { Command } from 'commander';
import { LEAD_STATUSES, type LeadStatus } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { registerLeadBant } from './lead-bant.ts';

interface StatusOptions extends Call { readonly lead: string; readonly status: LeadStatus; readonly reason?: string }

const status = async ({ lead, status: to, reason = 'by hand', ...call }: StatusOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { setStatus } = await import('../app/lead/lead-status.ts');
  await withContext(call, async (context) => {
    const { lead: view, events } = await setStatus(context, { lead, status: to, reason });
    call.out.record({ ...leadJson(view, call.zone(context.zone)), changes: events.map(wordsOf) }, [
      `${view.id}  ${view.name ?? view.email ?? '(no name)'}: ${view.status}`,
      ...(events.length === 0 ? ['  nothing changed'] : events.map((event) => `  ${wordsOf(event)}`)),
    ]);
    call.out.next(`salesos why ${view.id} status`);
  });
};

/** Adds `leads bant` and `leads status` to the noun: what a person found out. */
export const registerLeadAnswers = (leads: Command, deps: Deps, run = { status }): void => {
  registerLeadBant(leads, deps);
  document(leads.command('status').description('Set the status of a lead by hand; rules that look back leave it')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .argument('<status>', LEAD_STATUSES.join(', '), parseChoice(LEAD_STATUSES))
    .option('--reason TEXT', 'why'), {
    examples: [['salesos leads status anna@lab.example disqualified --reason "student"', 'not a customer'], ['salesos leads status ld_3f qualified', 'by hand']],
    json: [...LEAD_NAMES, 'changes'],
  }).action((lead: string, to: LeadStatus, options: { readonly reason?: string }, command: Command) =>
    run.status({ ...callOf(command, deps), ...options, lead, status: to }));
};
