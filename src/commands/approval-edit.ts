import type { Command } from 'commander';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { openInput } from '../cli/input.ts';
import { AppError } from '../core/base/errors.ts';

export const EDIT_NAMES = ['id', 'answer', 'kind', 'job', 'lead_id', 'lead_name', 'edited', 'html_left_out', 'draft'] as const;

export interface EditOptions extends Call { readonly approval: string; readonly draft?: string }
/** Changes the words of an approval or suggestion, and says yes to them. */
export const edit = async ({ approval, draft: file, ...call }: EditOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { checkedWords, editableApproval, editWords } = await import('../app/work/approval-edit.ts');
  const { answerApprovals } = await import('../app/work/approval.ts');
  await withContext(call, async (context) => {
    const row = await editableApproval(context, approval);
    if (file === undefined && !call.io.isInputTerminal) {
      throw new AppError('usage', 'An editor needs a terminal, and there is none here.', { hint: `Give the words from a file: salesos approvals edit ${row.id} --draft FILE --yes` });
    }
    const parts: string[] = [];
    if (file !== undefined) for await (const part of (await openInput(file, call.io)).setEncoding('utf8')) parts.push(String(part));
    const { words, withoutHtml } = checkedWords(row, file === undefined ? await editWords(row, call.env) : parts.join(''));
    const edited = words !== row.draft;
    if (withoutHtml.length > 0) call.out.warn(`The HTML of ${withoutHtml[0] === '' ? 'the message' : withoutHtml.join(', ')} still says the old text: it is left out, and the text goes alone. Change both to keep it.`);
    await call.confirm(edited ? `Approve ${row.jobKind} in these words?` : `Approve ${row.jobKind} as it was?`);
    const [one] = await answerApprovals(context, { rows: [row], answer: { yes: true, draft: words } });
    if (!one) throw new AppError('internal', `${row.id} was not answered`);
    call.out.record({ id: one.id, answer: one.answer, kind: one.jobKind, job: one.job, lead_id: one.leadId, lead_name: one.leadName, edited, html_left_out: withoutHtml, draft: words },
      [`${one.jobKind} for ${one.leadName ?? one.leadId} approved${edited ? ' in your words' : ', unedited'}.`]);
    call.out.next('salesos queue run', 'to do it now; the next tick does it otherwise');
  });
};

/** Adds `approvals edit`. */
export const registerEdit = (approvals: Command, deps: Deps, run = { edit }): void => {
  document(approvals.command('edit').description('Change the words in $VISUAL or $EDITOR, then say yes').argument('<approval>', 'by id, prefix, or the id of the job')
    .option('--draft FILE', 'the words from a file, or - for standard input'), {
    examples: [['salesos approvals edit ap_3f', 'in your editor'], ['salesos approvals edit ap_3f --draft words.txt --yes', 'for a script']], json: EDIT_NAMES,
  }).action((approval: string, options: { readonly draft?: string }, command: Command) => run.edit({ ...callOf(command, deps), ...options, approval }));
};
