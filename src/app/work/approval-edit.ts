import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import type { PathEnvironment } from '../../core/base/workspace-path.ts';
import { approvedTexts, readParts, withoutStaleHtml } from '../../core/engage/written.ts';
import { editFile } from '../playbook/editor.ts';
import type { Context } from '../context.ts';
import { assertOpen, type ApprovalRow, resolveApproval } from './approval.ts';

/** One that is open and has words to change. Raises `not_found`, and `conflict` for one that is answered, has expired or has none. */
export const editableApproval = (context: Context, ref: string): Promise<ApprovalRow> =>
  context.store.read((tx) => {
    const row = resolveApproval(tx, ref);
    assertOpen(tx, row);
    if (row.draft.trim() === '') throw new AppError('conflict', `${row.id} has no draft to edit.`, { hint: `Approve or reject it: salesos approvals approve ${row.id}` });
    return row;
  }, context.signal);

/** Opens the words in the person's editor, in a file of their own that is gone afterwards. Answers what was left there. Raises `config` as the editor does. */
export const editWords = async ({ id, draft }: Pick<ApprovalRow, 'id' | 'draft'>, env: PathEnvironment): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'salesos-draft-'));
  const path = join(folder, `${id}.txt`);
  try {
    writeFileSync(path, `${draft.trimEnd()}\n`, { mode: 0o600 });
    await editFile(path, env);
    return readFileSync(path, 'utf8');
  } finally { rmSync(folder, { recursive: true, force: true }); }
};

/** The words that are approved; the steps, '' for the only one, whose HTML goes because it said the text as it was before. */
export interface CheckedWords { readonly words: string; readonly withoutHtml: readonly string[] }

/** The words to approve, as they stand when only the end of the text differs. HTML that is left as it was beside another text is taken out. Raises `invalid` for none, and where a step has lost the line that names it. */
export const checkedWords = ({ id, draft }: Pick<ApprovalRow, 'id' | 'draft'>, words: string): CheckedWords => {
  const text = words.replace(/\r\n?/g, '\n').trimEnd();
  if (text === draft.trimEnd()) return { words: draft, withoutHtml: [] };
  const hint = `Nothing was approved. Try again: salesos approvals edit ${id}`;
  if (text === '') throw new AppError('invalid', 'The draft was left empty.', { hint });
  const [before, after] = [approvedTexts(draft), approvedTexts(text)];
  const gone = [...before.keys()].find((step) => readParts(after.get(step) ?? '').text.trim() === '');
  if (gone !== undefined || after.size !== before.size) {
    throw new AppError('invalid', gone === undefined || gone === '' ? 'The draft has other steps than before.' : `The step ${gone} is gone, or has no text.`, { hint: `${hint}; leave the lines with --- step as they are.` });
  }
  const { text: kept, lost } = withoutStaleHtml(draft, text);
  return { words: kept, withoutHtml: lost };
};
