import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { count } from '../core/base/text.ts';
import { TYPED_REASONS } from '../core/capture/wish.ts';

export interface SuppressFlags { readonly reason?: (typeof TYPED_REASONS)[number]; readonly quote?: string }

export const SUPPRESS_NAMES = ['subject', 'reason', 'leads', 'new'] as const;

/** Asks, and writes down that nobody may write to them. */
export const suppress = async ({ ref, reason = 'do_not_contact', quote = '', ...call }: Call & SuppressFlags & { readonly ref: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { describeSuppression, suppressLead } = await import('../app/lead/lead-suppression.ts');
  await withContext(call, async (context) => {
    const plan = await describeSuppression(context, ref);
    await call.confirm(`Never write to ${plan.subject} again${plan.leads > 1 ? ` (${count(plan.leads, 'lead')})` : ''}? Nothing takes this back.`);
    const { subject, leads, isNew } = await suppressLead(context, ref, { reason, quote });
    const whom = leads.length === 0 ? 'nobody has it yet; who comes with it is suppressed from the start' : `${leads.join(', ')}; work that would reach them is called off`;
    call.out.record({ subject, reason, leads, new: isNew }, [isNew ? `${subject} is suppressed (${reason}): ${whom}.` : `${subject} is suppressed already; the first reason stands.`]);
    call.out.next('salesos suppress list');
  });
};

/** Adds `leads suppress` to the noun. */
export const registerLeadSuppress = (leads: Command, deps: Deps, run = { suppress }): void => {
  document(leads.command('suppress').description('Write down that nobody may write to a lead or an address any more')
    .argument('<lead>', 'a lead by id or name, or an e-mail address or phone number, also one that is nobody\'s yet')
    .option('--reason REASON', `${TYPED_REASONS.join(', ')} (default do_not_contact)`, parseChoice(TYPED_REASONS))
    .option('--quote TEXT', 'their words'), {
    examples: [
      ['salesos leads suppress anna@lab.example --reason refused --quote "please stop"', 'who said so on the phone'],
      ['salesos leads suppress +4930123456 --yes', 'in a script'],
    ],
    json: SUPPRESS_NAMES,
    more: 'It holds for the person, by every address that is theirs, and for ever: no undo, no import and no edit takes it back. Jobs that would reach them are called off, '
      + 'drafts to them are shown no more, and nothing advises to write to them.',
  }).action((ref: string, options: SuppressFlags, command: Command) => run.suppress({ ...callOf(command, deps), ...options, ref }));
};
