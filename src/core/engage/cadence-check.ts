import type { World } from '../decide/situation.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Cadence, CadenceStep } from '../playbook/cadence-rules.ts';
import type { Rules, Template } from '../playbook/rules.ts';
import { textsOf as textsOfStep } from './cadence.ts';
import { valuesFor } from './draft.ts';
import { segmentsOf } from './segment.ts';
import { hasWayOut, spamIn } from './spam.ts';
import { findTemplate, missingFrom, renderTemplate, TEMPLATE_VARIABLES, type TemplateValues, variablesOf } from './template.ts';

/*
 * What is wrong with a cadence before anybody is in it: what its texts say of themselves, and what they come to for the leads that are meant.
 */

/** error: a step could not be written, or would reach nobody. warning: it would, but not as well. */
export const FINDING_KINDS = ['missing_variable', 'no_address', 'missing_language', 'no_channel', 'spam', 'no_unsubscribe', 'no_postal_address', 'sms_length'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
export interface Finding {
  readonly level: 'error' | 'warning'; readonly kind: FindingKind; readonly step: string; readonly template: string | null; readonly language: string | null; readonly message: string;
}

/** The templates of a step: its own, or those of its variants or channels. */
const templatesOf = (step: CadenceStep): readonly string[] => textsOfStep(step).map(({ template }) => template);

/** A text in one language, as one step sends it. */
interface Text { readonly step: string; readonly channel: string; readonly text: Template }
const textsOf = ({ steps }: Cadence, templates: readonly Template[]): readonly Text[] => steps.flatMap((step) => textsOfStep(step).flatMap(({ template: id, channel }) =>
  templates.filter((template) => template.id === id).map((text) => ({ step: step.id, channel: channel ?? text.channel, text }))));

const found = (level: Finding['level'], kind: FindingKind, { step, text }: Text, message: string): Finding =>
  ({ level, kind, step, template: text.id, language: text.language, message: `step ${step}, ${text.id} (${text.language}): ${message}` });

/** Values as long as most are, where no lead says which. */
const STAND_INS: TemplateValues = { ...Object.fromEntries(TEMPLATE_VARIABLES.map((name) => [name, 'Maximilian'])), attributes: {} };
/** A variable that only some leads have stands in a text as it is, for its length. */
const standInText = (text: Template): string => {
  const attributes = Object.fromEntries(missingFrom(text, STAND_INS).map((name) => [name.replace(/^attributes\.?/, ''), 'Maximilian']));
  return renderTemplate(text, { ...STAND_INS, attributes }).body.trimEnd();
};

const MOST_SEGMENTS = 3;
/** As how many messages a text would be sent; null where that is no more than anybody should get. */
export const tooManySegments = ({ channel, body }: { readonly channel: string; readonly body: string }): number | null => {
  const count = channel === 'sms' ? segmentsOf(body.trimEnd()).count : 1;
  return count > MOST_SEGMENTS ? count : null;
};
const smsFinding = (text: Text, body: string): readonly Finding[] => {
  const { count, encoding, units, foreign } = segmentsOf(body);
  if (count === 1) return [];
  const why = foreign.length === 0 ? '' : `, because of ${foreign.slice(0, 5).join(' ')}`;
  return [found(tooManySegments({ channel: 'sms', body }) === null ? 'warning' : 'error', 'sms_length', text, `sent as ${count} messages (${units} places, ${encoding}${why})`)];
};

const wordFindings = (text: Text): readonly Finding[] => {
  const { channel, text: { subject, body, html } } = text;
  const spam = channel === 'email' || channel === 'sms' ? spamIn(`${subject}\n${body}`) : [];
  const needsWayOut = (channel === 'email' || channel === 'sms') && !hasWayOut(body);
  const needsWayOutInHtml = channel === 'email' && html !== null && !needsWayOut && !hasWayOut(html);
  return [
    ...(spam.length === 0 ? [] : [found('warning', 'spam', text, `filters may take it for spam: ${spam.join(', ')}`)]),
    ...(needsWayOut ? [found('warning', 'no_unsubscribe', text, `says nowhere how to get no more of it${channel === 'sms' ? ': "Reply STOP to end"' : ', though the mail has a header for it'}`)] : []),
    ...(needsWayOutInHtml ? [found('warning', 'no_unsubscribe', text, 'says in its text how to get no more of it, and not in its HTML, which is what most people see')] : []),
    ...(channel === 'sms' ? smsFinding(text, standInText(text.text)) : []),
  ];
};

/** Languages that one text of the cadence has and another has not, and the workspace's own. */
const languageFindings = (cadence: Cadence, texts: readonly Text[], home: string): readonly Finding[] => {
  const languages = new Set([home, ...texts.map(({ text }) => text.language)]);
  return cadence.steps.flatMap((step) => templatesOf(step).flatMap((id) => {
    const known = texts.filter((each) => each.text.id === id).map(({ text }) => text.language);
    return [...languages].filter((language) => !known.includes(language)).map((language): Finding => ({
      level: 'warning', kind: 'missing_language', step: step.id, template: id, language, message: `step ${step.id}, ${id}: has no text in ${language}; who speaks it gets ${known[0] ?? 'none'}`,
    }));
  }));
};

/** Channels that nothing is set up for; tasks need nothing. */
const channelFindings = (cadence: Cadence, texts: readonly Text[], configured: readonly string[]): readonly Finding[] => cadence.steps.flatMap((step) => {
  const channels = [...new Set(texts.filter((text) => text.step === step.id).map(({ channel }) => channel))];
  return channels.filter((channel) => !configured.includes(channel) && !['call', 'linkedin', 'task'].includes(channel)).map((channel): Finding => ({
    level: 'warning', kind: 'no_channel', step: step.id, template: null, language: null, message: `step ${step.id}: no ${channel} is set up, so you send it by hand`,
  }));
});

/** The law wants a postal address under every e-mail that sells; without one no workspace goes live. */
export const postalFindings = (cadences: readonly Cadence[], { templates, business: { postalAddress } }: Pick<Rules, 'templates' | 'business'>): readonly Finding[] => {
  const mail = cadences.flatMap((cadence) => textsOf(cadence, templates)).find(({ channel }) => channel === 'email');
  if (mail === undefined || postalAddress !== null) return [];
  return [{ level: 'warning', kind: 'no_postal_address', step: mail.step, template: null, language: null, message: 'no postal address: no e-mail leaves before business.postal_address is in the playbook' }];
};

/** What the texts of a cadence say of themselves. */
export const checkDefinition = (cadence: Cadence, { templates, home, configured }: { readonly templates: readonly Template[]; readonly home: string; readonly configured: readonly string[] }): readonly Finding[] => {
  const texts = textsOf(cadence, templates);
  return [...languageFindings(cadence, texts, home), ...channelFindings(cadence, texts, configured), ...texts.flatMap(wordFindings)];
};

export interface LeadCheck {
  readonly rules: Pick<Rules, 'templates' | 'business' | 'team'>; readonly world: Pick<World, 'language'>; readonly languages: readonly string[];
  /** Where a channel reaches the lead; undefined where nothing is known. */
  readonly addressOf: (record: LeadRecord, channel: string) => string | undefined;
}

/** What the cadence comes to for one lead: values and addresses that are missing, in every text that it may get. Of several channels one that reaches it is enough. */
export const checkLead = (cadence: Cadence, record: LeadRecord, { rules, world, languages, addressOf }: LeadCheck): readonly Finding[] => cadence.steps.flatMap((step) => {
  const all = textsOfStep(step).flatMap(({ template, channel }) => {
    const text = findTemplate(rules.templates, template, languages);
    return text === undefined ? [] : [{ text, channel: channel ?? text.channel }];
  });
  const reaches = ({ channel }: { readonly channel: string }): boolean => addressOf(record, channel) !== undefined;
  const isChoice = step.channels !== undefined;
  const texts = isChoice && all.some(reaches) ? all.filter(reaches) : all;
  const missed = [...new Set(texts.filter((text) => !reaches(text)).map(({ channel }) => channel))];
  const lost = (isChoice && missed.length > 0 ? [missed.join(', ')] : missed).map((channel): Finding => ({
    level: 'error', kind: 'no_address', step: step.id, template: null, language: null, message: `step ${step.id}: no address for ${channel}`,
  }));
  return [...lost, ...texts.flatMap(({ text, channel }) => {
    const values = valuesFor({ record, rules, world }, text.language.toLowerCase());
    const at: Text = { step: step.id, channel, text };
    // Free times are known where a job looks for them.
    const missing = missingFrom(text, values);
    if (missing.length > 0) return missing.map((name) => found('error', 'missing_variable', at, `nothing is known for {{ ${name} }}`));
    return at.channel === 'sms' && variablesOf(text).length > 0 ? smsFinding(at, renderTemplate(text, values).body.trimEnd()) : [];
  })];
});
