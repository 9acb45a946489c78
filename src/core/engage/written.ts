import type { Rules } from '../playbook/rules.ts';
import { type DraftRequest, draftText, findDraft } from './draft.ts';
import { AT_ONCE, waitText } from './wait.ts';

/** A text that a job writes: of a step of its cadence, or its only one. */
export interface Written {
  readonly template: string;
  /** Null for the only one. */
  readonly step: string | null;
  /** After the one before it, or after the job, in words. */
  readonly wait: string;
}

/** Jobs that write one message, in the template of their name. */
const SINGLE: readonly string[] = ['follow_up', 'book_meeting'];

/** What a kind of job writes, in order; nothing for one that reaches nobody. */
export const writtenBy = (kind: string, { cadences }: Pick<Rules, 'cadences'>): readonly Written[] => {
  const cadence = cadences[kind];
  if (cadence) return cadence.steps.map((step) => ({ template: step.template, step: step.id, wait: waitText(step) }));
  return SINGLE.includes(kind) ? [{ template: kind, step: null, wait: waitText(AT_ONCE) }] : [];
};

/** Free times are known when the job runs: until then their place stands in the text. */
const SLOTS = '{{ slots }}';

const headOf = ({ step, wait }: Written): string => `--- step ${step ?? ''}, ${wait} ---`;
const HEAD = /^--- step (\S+), [^\n]+ ---$/m;

/** What the job would write, as one text to be approved: each step under a line that names it. Empty where a text of it cannot be made. */
export const textToApprove = ({ kind, ...request }: Omit<DraftRequest, 'id' | 'more' | 'rules'> & { readonly kind: string; readonly rules: DraftRequest['rules'] & Pick<Rules, 'cadences'> }): string => {
  const texts: string[] = [];
  for (const written of writtenBy(kind, request.rules)) {
    const draft = findDraft({ ...request, id: written.template, ...(kind === 'book_meeting' && { more: { slots: SLOTS } }) });
    if (draft === undefined) return '';
    texts.push(written.step === null ? draftText(draft) : `${headOf(written)}\n${draftText(draft).trimEnd()}`);
  }
  return texts.join('\n\n');
};

/** The texts of one that was approved, by their step; the only one under ''. What stands before the first step belongs to none. */
export const approvedTexts = (text: string): ReadonlyMap<string, string> => {
  const parts = text.split(new RegExp(HEAD, 'gm'));
  if (parts.length === 1) return new Map(text.trim() === '' ? [] : [['', text]]);
  const texts = new Map<string, string>();
  for (let at = 1; at < parts.length; at += 2) texts.set(parts[at] ?? '', (parts[at + 1] ?? '').trim());
  return texts;
};

/** Subject and body of an approved text: a message with a subject has it in its first line. `slots` takes its place. */
export const readApproved = (text: string, { hasSubject, slots }: { readonly hasSubject: boolean; readonly slots: string | undefined }): { readonly subject: string; readonly body: string } => {
  const filled = text.trim().replaceAll(/\{\{\s*slots\s*\}\}/g, () => slots ?? '');
  if (!hasSubject) return { subject: '', body: `${filled}\n` };
  const [subject = '', ...rest] = filled.split('\n');
  return { subject: subject.trim(), body: `${rest.join('\n').trim()}\n` };
};
