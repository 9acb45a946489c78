import { neutralise } from '../../core/base/printable.ts';
import type { Dossier, DossierEvent } from './lead-dossier.ts';

/*
 * A dossier as Markdown: what a person is given who asks what is known of them.
 */

/** One line; signs that Markdown would take for its own are letters. */
const plain = (text: string): string => neutralise(text).replace(/[\\`*<[|]/g, '\\$&');
/** Any text, quoted line by line. */
const quoted = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).map((line) => `> ${plain(line)}`.trimEnd());
const day = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');

const section = (title: string, lines: readonly string[], none: string): readonly string[] => ['', `## ${title}`, '', ...(lines.length === 0 ? [none] : lines)];

const textOf = (value: unknown): string => (value === null || value === undefined ? '-' : typeof value === 'object' ? JSON.stringify(value) : String(value));
const rowLine = (row: object): string => `- ${Object.entries(row).filter(([, value]) => value !== null && value !== '').map(([name, value]) => `${name.replaceAll('_', ' ')}: ${plain(textOf(value))}`).join(', ')}`;

const whence = ({ source, file, at }: { readonly source: string; readonly file: string | null; readonly at: string }): string =>
  (at === '' ? '' : ` (from ${plain(source === '' ? 'salesos' : source)}${file === null ? '' : `, ${plain(file)}`}, ${day(at)})`);

const WHO: Readonly<Record<string, string>> = { outside: 'reported to us', human: 'by a person', rule: 'by a rule', model: 'by a model' };

const eventLines = ({ at, text, by, actor, rule, source, campaign, data, type, taken_back }: DossierEvent): readonly string[] => [
  `- ${day(at)}  ${plain(text)} (${WHO[by] ?? by}${actor === null ? '' : ` ${plain(actor)}`}${by === 'rule' && rule !== null ? ` ${plain(rule)}` : ''}${by === 'outside' ? `, ${plain(source)}` : ''}${campaign === null ? '' : `, campaign ${plain(campaign)}`})${taken_back ? ', taken back since' : ''}`,
  ...(type.includes('.') || Object.keys(data).length === 0 ? [] : [`  ${plain(JSON.stringify(data))}`]),
];

/** The dossier in lines of Markdown: everything of its JSON that a person can read. */
export const dossierLines = (dossier: Dossier): readonly string[] => {
  const { name, lead_id, lead_ids, made_at, facts, identities, suppressed, suppressions, score, win_probability, intent, bant, scores, signals, answers, decisions, deals, tasks, proposals, messages, enrollments, chats, sources,
    disclosures, events, status, pipeline, owner, created_at, recorded_at, origin, removed } = dossier;
  return [
    `# What is known of ${plain(name ?? lead_id)}`, '',
    `Made ${day(made_at)} from all that salesos holds in this workspace: ${events.length} events, ${facts.length} facts.`,
    ...section('Who', [
      `- Known as ${lead_ids.map(plain).join(', ')}${lead_ids.length > 1 ? ' (found to be one person)' : ''}`,
      `- First met ${day(created_at)}, known here since ${day(recorded_at)} (${origin})`,
      ...(removed ? ['- Removed: in no list, and left out when imported again'] : []),
      `- Status ${status}, ${pipeline === null ? 'in no pipeline' : `pipeline ${plain(pipeline)}`}, owner ${owner === null ? 'nobody' : plain(owner)}`,
    ], ''),
    ...section('Facts', facts.map((fact) => `- ${fact.kind === 'attribute' ? 'attribute ' : ''}${plain(fact.name)}: ${plain(fact.value)}${whence(fact)}`), 'None.'),
    ...section('Addresses, numbers and ids', identities.map(({ kind, value, shared }) => `- ${kind}: ${plain(value)}${shared ? ' (shared with others)' : ''}`), 'None.'),
    ...section('May be written to', suppressed === null && suppressions.length === 0 ? ['Nothing forbids it.'] : [
      ...(suppressed === null ? [] : [`- Never again, since ${day(suppressed.at)} (${suppressed.reason})`]),
      ...suppressions.map(({ kind, value, reason, source, at }) => `- ${kind} ${plain(value)}: ${reason}, said by ${plain(source)} ${day(at)}`),
    ], ''),
    ...section('Where it comes from', sources.map(({ kind, source, at, state }) => `- ${kind} of ${plain(source)}, ${day(at)} (${state})`), 'No file: entered by hand, or told by another program.'),
    ...section('Scores', [
      `- Score ${score} of 100, chance to win ${Math.round(win_probability * 100)} %, intent ${intent ?? 'unknown'}, BANT ${bant ?? 'unknown'}`,
      ...[...scores, ...signals].map(rowLine), ...answers.map(rowLine),
    ], ''),
    ...section('Decided automatically', decisions.map(({ at, rule, text, because }) => `- ${day(at)}  ${plain(text)}, by the rule ${plain(rule ?? '-')}${because === null ? '' : `, because of: ${plain(because)}`}`), 'Nothing.'),
    ...section('Deals', deals.map(rowLine), 'None.'), ...section('Tasks', tasks.map(rowLine), 'None.'), ...section('Proposals', proposals.map(rowLine), 'None.'),
    ...section('Messages', messages.map(rowLine), 'None.'), ...section('Cadences', enrollments.map(rowLine), 'None.'),
    ...section('Chats', chats.flatMap(({ channel, started_at, turns, extraction }) => [
      `- ${channel}, ${day(started_at)}, taken from it: ${plain(JSON.stringify(extraction))}`, '', ...turns.flatMap(({ role, text }) => [`${role}:`, '', ...quoted(text), '']),
    ]), 'None.'),
    ...section('All that happened', events.flatMap(eventLines), 'Nothing.'),
    ...section('Given out before', disclosures.map(({ at, format }) => `- ${day(at)} (${format})`), 'Never.'),
    '', 'Backups hold copies of this for seven days of backups; exports that were made by hand are not known to salesos.',
  ];
};
