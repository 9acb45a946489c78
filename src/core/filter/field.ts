import { CUSTOMER_WORDS, LEAD_FIELDS, LEAD_STATUSES, MODES, SUPPRESSION_REASONS } from '../ledger/event.ts';

/**
 * What a filter may ask about. text: any words. number, share (0 to 1, or a percentage): compared. choice: one of some words. flag: is or is not.
 * moment: when something happened. age: how long something has lasted. list: several words.
 */
export type FieldKind = 'text' | 'number' | 'share' | 'choice' | 'flag' | 'moment' | 'age' | 'list';

/** The names that a playbook gives: what `pipeline`, `stage`, `owner` and `intent` can be. */
export interface Vocabulary {
  readonly pipelines: readonly Named[]; readonly stages: readonly Named[]; readonly members: readonly Named[]; readonly intents: readonly Named[];
}
export interface Named { readonly id: string; readonly name: string }

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Also understood: what JSON and other people call it. */
  readonly aliases?: readonly string[];
  /** What a choice is one of; what a flag may also be. */
  readonly words?: (vocabulary: Vocabulary) => readonly Named[];
  readonly about: string;
}

const plain = (words: readonly string[]) => (): readonly Named[] => words.map((id) => ({ id, name: id }));

const ABOUT: Readonly<Record<(typeof LEAD_FIELDS)[number], string>> = {
  name: 'Name', first_name: 'First name', last_name: 'Last name', email: 'E-mail', phone: 'Phone, E.164', company: 'Company', title: 'Job title', website: 'Website',
  linkedin: 'LinkedIn address', industry: 'Industry', company_size: 'People in the company', city: 'City', region: 'Region or state', country: 'Country, ISO 3166',
  language: 'Language', zone: 'Time zone', source: 'Where the lead came from', campaign: 'Campaign it came by', notes: 'Notes',
};

/** Every field of the filter language, in the order of its page; `attributes.NAME` besides. */
export const FIELDS: readonly Field[] = [
  { name: 'id', kind: 'text', about: 'Id' },
  ...LEAD_FIELDS.map((name): Field => ({ name, kind: 'text', about: ABOUT[name] })),
  { name: 'email_kind', kind: 'choice', words: plain(['business', 'free', 'role', 'none']), about: 'What kind of address the e-mail is' },
  { name: 'tags', kind: 'list', aliases: ['tag'], about: 'Tags' },
  { name: 'status', kind: 'choice', words: plain(LEAD_STATUSES), about: 'Status' },
  { name: 'customer', kind: 'choice', words: plain(CUSTOMER_WORDS), about: 'What the lead is as a customer: none, onboarding, active, at_risk or churned' },
  { name: 'score', kind: 'number', about: 'Score at this moment, 0 to 100' },
  { name: 'temperature', kind: 'choice', words: plain(['cold', 'warm', 'hot']), about: 'Cold, warm or hot, by the score' },
  { name: 'intent', kind: 'choice', words: ({ intents }) => intents, about: 'The strongest intent at this moment' },
  { name: 'intent_confidence', kind: 'share', aliases: ['confidence'], about: 'How sure that is' },
  { name: 'bant', kind: 'number', about: 'BANT, 0 to 100; empty while nothing was answered' },
  { name: 'probability', kind: 'share', aliases: ['win_probability'], about: 'Win probability' },
  { name: 'pipeline', kind: 'choice', words: ({ pipelines }) => pipelines, about: 'Pipeline; empty in the pool' },
  { name: 'owner', kind: 'choice', words: ({ members }) => members, about: 'Team member' },
  { name: 'has_deal', kind: 'flag', aliases: ['deal'], about: 'There is an open deal' },
  { name: 'stage', kind: 'choice', words: ({ stages }) => stages, about: 'Stage of the newest open deal' },
  { name: 'deal_amount', kind: 'number', aliases: ['amount'], about: 'Amount of the newest open deal' },
  { name: 'suppressed', kind: 'flag', words: plain(SUPPRESSION_REASONS), about: 'Nobody may write to the lead; also with the reason' },
  { name: 'origin', kind: 'choice', words: plain(['import', 'ingest', 'manual', 'chat']), about: 'How the lead came to be' },
  { name: 'mode', kind: 'choice', words: plain(MODES), about: 'Mode of its own; empty when it goes by the workspace\'s' },
  { name: 'created', kind: 'moment', aliases: ['created_at'], about: 'When the lead came to be' },
  { name: 'status_since', kind: 'moment', aliases: ['status_at'], about: 'When it got its status' },
  { name: 'activity', kind: 'moment', aliases: ['last_activity', 'last_activity_at'], about: 'The last activity, or the last event by the lead' },
  { name: 'heard', kind: 'moment', aliases: ['last_heard', 'last_heard_at'], about: 'The last event by the lead' },
  { name: 'silent', kind: 'age', aliases: ['silent_for'], about: 'How long nothing was heard or done; of an imported lead since the import' },
];

const ATTRIBUTES = 'attributes.';
const BY_NAME: ReadonlyMap<string, Field> = new Map(FIELDS.flatMap((field) => [field.name, ...field.aliases ?? []].map((name) => [name, field])));

/** The field of this name, an attribute of your own included; undefined when there is none. */
export const fieldNamed = (name: string): Field | undefined => {
  if (name.startsWith(ATTRIBUTES) && name.length > ATTRIBUTES.length) return { name, kind: 'text', about: 'A column of your own' };
  return BY_NAME.get(name.toLowerCase());
};

/** Names that may have been meant by another one. */
export const FIELD_NAMES: readonly string[] = [...BY_NAME.keys()];
