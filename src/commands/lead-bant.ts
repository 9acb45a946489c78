import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import type { Instant } from '../core/base/instant.ts';
import { questionFor } from '../core/decide/bant.ts';
import { BANT_LETTERS, BANT_LEVELS, type BantLetter, type BantLevel, type OwnEvent } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { AnswerBatch, BantLine, BantSaid, BantView } from '../app/lead/bant.ts';
import type { Context } from '../app/context.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseWhen } from '../cli/parse.ts';
import { answerText, bantLines } from './why-lines.ts';

const NAMES = ['lead_id', 'lead_name', 'bant', 'colour', 'answers', 'missing', 'batch', 'changes'] as const;

type Levels = { readonly [L in BantLetter]?: BantLevel };
type Quotes = { readonly [L in BantLetter as `${L}Quote`]?: string };
interface Flags extends Levels, Quotes { readonly quote?: string; readonly at?: string; readonly show?: boolean }

/** The answers that the flags give. Raises `usage` for a quote without its letter. */
const saidIn = (flags: Flags): readonly BantSaid[] => BANT_LETTERS.flatMap((letter): BantSaid[] => {
  const level = flags[letter];
  const quote = flags[`${letter}Quote`];
  if (level === undefined && quote !== undefined) {
    throw new AppError('usage', `--${letter}-quote says nothing of how sure it is.`, { hint: `Add the level: --${letter} ${BANT_LEVELS.join(' | ')}` });
  }
  return level === undefined ? [] : [{ letter, level, quote: quote ?? flags.quote ?? '' }];
});

interface Told { readonly view: BantView; readonly events: readonly OwnEvent[]; readonly batch: string | null }

interface Interviewing { readonly context: Context; readonly lead: string; readonly zone: string; readonly at?: Instant }

const levelOf = parseChoice(BANT_LEVELS);

/** Asks until the answer is a level; an empty one keeps what is known. */
const askLevel = async (call: Call, letter: BantLetter, known: BantLine | undefined): Promise<BantLevel | undefined> => {
  for (;;) {
    const text = (await call.ask(`  ${letter}: ${BANT_LEVELS.join(', ')}; Enter ${known ? `keeps ${known.level}` : 'leaves it open'}:`, '')).toLowerCase();
    if (text === '') return undefined;
    const level = BANT_LEVELS.find((each) => each === text) ?? BANT_LEVELS.find((each) => each.startsWith(text));
    if (level) return level;
    call.out.say(`  "${text}" is none of the levels.`);
  }
};

/** One question a letter. Each answer is written down as it is given: whoever breaks off keeps what was answered. */
const interview = async (call: Call, { context, lead, zone, ...when }: Interviewing): Promise<Told> => {
  const { answerBant, showBant } = await import('../app/lead/bant.ts');
  let view = await showBant(context, lead);
  let batch: AnswerBatch | undefined;
  const events: OwnEvent[] = [];
  call.out.say(`${view.leadName ?? '(no name)'}  ${view.leadId}`);
  for (const letter of BANT_LETTERS) {
    const known = view.answers.find((answer) => answer.letter === letter);
    call.out.say(questionFor(context.rules, letter, context.language));
    if (known) call.out.say(`  known: ${answerText(known, zone)}`);
    const level = await askLevel(call, letter, known);
    if (level === undefined) continue;
    const quote = await call.ask('  What did they say?', '');
    const answered = await answerBant(context, { lead: view.leadId, answers: [{ letter, level, quote }], ...when, ...(batch && { batch }) });
    ({ view, batch } = answered);
    events.push(...answered.events);
  }
  return { view, events, batch: batch?.id ?? null };
};

const bant = async ({ lead, show = false, at: atText, ...rest }: Call & Flags & { readonly lead: string }): Promise<void> => {
  const call: Call = rest;
  const said = saidIn(rest);
  const { withContext } = await import('../app/context.ts');
  const [{ answerBant, showBant }, { bantAnswersJson }] = await Promise.all([import('../app/lead/bant.ts'), import('../app/advise/why-json.ts')]);
  const isShown = said.length === 0 && (show || call.out.format !== 'text');
  if (said.length === 0 && !isShown && !call.canAsk) {
    throw new AppError('usage', 'There is no terminal to ask the questions on.', {
      hint: `Give answers: salesos leads bant ${JSON.stringify(lead)} --budget stated --budget-quote "…"; or --show for what is known.`,
    });
  }
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const when = atText === undefined ? {} : { at: parseWhen(atText, { now: call.clock.now(), zone }) };
    const told = async (): Promise<Told> => {
      if (isShown) return { view: await showBant(context, lead), events: [], batch: null };
      if (said.length === 0) return interview(call, { context, lead, zone, ...when });
      const { view, events, batch } = await answerBant(context, { lead, answers: said, ...when });
      return { view, events, batch: batch.id };
    };
    const { view, events, batch } = await told();
    const { leadId, leadName, bant: points, colour, missing } = view;
    const changes = events.map(wordsOf);
    call.out.record({ lead_id: leadId, lead_name: leadName, bant: points, colour, answers: bantAnswersJson(view, zone), missing, batch, changes }, () => {
      const [first, ...lines] = bantLines(view, { style: call.out.style, zone });
      return [`${leadName ?? '(no name)'}  ${leadId}: ${first ?? ''}`, ...lines, ...changes.map((change) => `  ${change}`)];
    });
    if (missing[0] !== undefined) call.out.next(`salesos leads bant ${leadId} --${missing[0]} stated --${missing[0]}-quote "…"`);
    else if (batch !== null) call.out.next(`salesos undo ${batch}`, 'takes these answers back');
  });
};

/** Adds `leads bant` to the noun. */
export const registerLeadBant = (leads: Command, deps: Deps, run = { bant }): void => {
  const command = leads.command('bant').description('Ask and answer budget, authority, need and timeline').argument('<lead>', 'a lead by id, e-mail, phone or name');
  for (const letter of BANT_LETTERS) {
    command.option(`--${letter} LEVEL`, letter === 'budget' ? BANT_LEVELS.join(', ') : 'the same', levelOf).option(`--${letter}-quote TEXT`, `what they said of ${letter}`);
  }
  command.option('--quote TEXT', 'what they said, of every letter without a quote of its own').option('--at WHEN', 'when they said it (default: now)').option('--show', 'only show what is known');
  document(command, {
    examples: [['salesos leads bant anna@lab.example', 'an interview: a question a letter, Enter keeps what is known'], ['salesos leads bant anna@lab.example --show', 'what is known'],
      ['salesos leads bant anna --budget stated --budget-quote "We have 5k" --need confirmed', 'what they said, in a script']],
    json: NAMES,
    more: `What a person answers stands over everything before it. Of what chats and messages show since, the strongest counts, of equals the newest: a weaker hint erases nothing.
An answer counts in full for the playbook's bant.stale_after, then by its stale_factor. The questions are the playbook's, bant.questions. \`salesos undo\` takes answers back.`,
  }).action((lead: string, options: Flags, called: Command) => run.bant({ ...callOf(called, deps), ...options, lead }));
};
