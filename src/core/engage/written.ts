import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { cadenceOfKind } from '../work/enroll-kind.ts';
import { textFor } from './cadence.ts';
import type { Choice } from './choice.ts';
import { type Draft, type DraftRequest, draftText, findDraft, partsFor } from './draft.ts';
import { escaped } from './unsubscribe.ts';
import { AT_ONCE, waitText } from './wait.ts';

/** A text that a job writes: of a step of its cadence, or its only one. */
export interface Written {
  readonly template: string;
  /** Where it is not that of the template. */
  readonly channel: string | null;
  /** Null for the only one. */
  readonly step: string | null;
  /** True where the channel was one of several: who approves the text sees by which it goes. */
  readonly isChosen: boolean;
  /** After the one before it, or after the job, in words. */
  readonly wait: string;
}

/** Jobs that write one message, in the template of their name. */
const SINGLE: readonly string[] = ['follow_up', 'book_meeting'];

/** What a kind of job writes to a lead, in order, of several texts the one that is drawn; nothing for one that reaches nobody. */
export const writtenBy = (kind: string, { rules: { cadences }, lead, choice }: { readonly rules: Pick<Rules, 'cadences'>; readonly lead: string; readonly choice: Choice | undefined }): readonly Written[] => {
  const id = cadenceOfKind(kind) ?? kind;
  const cadence = cadences[id];
  if (!cadence) return SINGLE.includes(kind) ? [{ template: kind, step: null, wait: waitText(AT_ONCE), channel: null, isChosen: false }] : [];
  return cadence.steps.map((step) => {
    const { template, channel, best } = textFor(step, { cadence: id, lead, occurrence: 1, choice, said: undefined });
    return { template, channel, isChosen: best !== undefined, step: step.id, wait: waitText(step) };
  });
};

/** Free times are known when the job runs: until then their place stands in the text. */
const SLOTS = '{{ slots }}';

const headOf = ({ step, wait, isChosen, channel }: Written): string => `--- step ${step ?? ''}, ${wait}${isChosen ? `, by ${channel ?? ''}` : ''} ---`;
const HEAD = /^--- step (\S+), [^\n]+ ---$/m;
/** Stands above the HTML of an e-mail, behind its text. */
const HTML_HEAD = '--- html ---';
/** What a lead is called must not begin a step, or be read as HTML. */
const withoutHeads = (text: string): string => text.replace(/^---(?= (?:html ---$|step ))/gm, ' ---');

/** Text and HTML of a message as one text, as a person reads and changes them. */
const partsText = (draft: Draft): string => {
  const text = withoutHeads(draftText(draft));
  const { html } = partsFor(draft.channel, draft);
  return html === undefined ? text : `${text.trimEnd()}\n\n${HTML_HEAD}\n${withoutHeads(html)}`;
};
/** The two apart again. */
export const readParts = (text: string): { readonly text: string; readonly html: string | null } => {
  const lines = text.split('\n');
  const at = lines.lastIndexOf(HTML_HEAD);
  return at < 0 ? { text, html: null } : { text: lines.slice(0, at).join('\n'), html: `${lines.slice(at + 1).join('\n').trim()}\n` };
};

/** What the job would write, as one text to be approved: each step under a line that names it. Empty where a text of it cannot be made. */
export const textToApprove = ({ kind, choice, ...request }: Omit<DraftRequest, 'id' | 'more' | 'record' | 'rules'> & { readonly kind: string; readonly choice?: Choice | undefined; readonly record: DraftRequest['record'] & Pick<LeadRecord, 'id'>; readonly rules: DraftRequest['rules'] & Pick<Rules, 'cadences'> }): string => {
  const texts: string[] = [];
  for (const written of writtenBy(kind, { rules: request.rules, lead: request.record.id, choice })) {
    const draft = findDraft({ ...request, id: written.template, ...(kind === 'book_meeting' && { more: { slots: SLOTS } }) });
    if (draft === undefined) return '';
    const text = partsText({ ...draft, channel: written.channel ?? draft.channel });
    texts.push(written.step === null ? text : `${headOf(written)}\n${text.trimEnd()}`);
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

/** The channels of those steps in one that was approved that left a choice. */
export const approvedChannels = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^--- step (\S+), [^\n]+, by (\S+) ---$/gm)].map(([, step = '', channel = '']) => [step, channel]));

/**
 * The words of a person without what they have not touched of the HTML: where only the text of a message was changed, its HTML would go on saying the old one, and most mail
 * programs show nothing else. Answers the steps that lost theirs, '' for the only one.
 */
export const withoutStaleHtml = (before: string, after: string): { readonly text: string; readonly lost: readonly string[] } => {
  const old = approvedTexts(before);
  const lost = [...approvedTexts(after)].filter(([step, text]) => {
    const [was, is] = [readParts(old.get(step) ?? ''), readParts(text)];
    return is.html !== null && is.html === was.html && is.text.trim() !== was.text.trim();
  });
  return { text: lost.reduce((text, [, words]) => text.replace(words, () => readParts(words).text.trimEnd()), after), lost: lost.map(([step]) => step) };
};

const filledHtml = (html: string, slots: string | undefined): string => html.replaceAll(/\{\{\s*slots\s*\}\}/g, () => escaped(slots ?? ''));

/** Subject, body and HTML of an approved text: a message with a subject has it in its first line. `slots` takes its place. */
export const readApproved = (text: string, { hasSubject, slots }: { readonly hasSubject: boolean; readonly slots: string | undefined }): { readonly subject: string; readonly body: string; readonly html: string | null } => {
  const parts = readParts(text);
  const html = parts.html === null || parts.html.trim() === '' ? null : filledHtml(parts.html, slots);
  const filled = parts.text.trim().replaceAll(/\{\{\s*slots\s*\}\}/g, () => slots ?? '');
  if (!hasSubject) return { subject: '', body: `${filled}\n`, html };
  const [subject = '', ...rest] = filled.split('\n');
  return { subject: subject.trim(), body: `${rest.join('\n').trim()}\n`, html };
};
