import type { Command } from 'commander';
import type { KindAutonomy, KindStats } from '../app/work/autonomy.ts';
import { JOB_KINDS } from '../core/ledger/event.ts';
import { cadenceOfKind } from '../core/work/enroll-kind.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';

const FIELDS = ['kind', 'asked', 'open', 'approved', 'edited', 'rejected', 'expired', 'cancelled', 'acceptance', 'streak', 'needed', 'autonomy', 'lost'] as const;
const ANSWER_FIELDS = ['kind', 'autonomy', 'streak', 'needed', 'lost'] as const;

const autonomyJson = ({ kind, state, streak, needed, lost }: KindAutonomy): Record<(typeof ANSWER_FIELDS)[number], unknown> => ({ kind, autonomy: state, streak, needed, lost });
const jsonOf = ({ autonomy, rate, asked, open, approved, edited, rejected, expired, cancelled }: KindStats): Record<(typeof FIELDS)[number], unknown> => {
  const { kind, autonomy: own, streak, needed, lost } = autonomyJson(autonomy);
  return { kind, asked, open, approved, edited, rejected, expired, cancelled, acceptance: rate === null ? null : Math.round(rate * 1000) / 1000, streak, needed, autonomy: own, lost };
};

const stats = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readStats } = await import('../app/work/autonomy.ts');
  await withContext(call, async (context) => {
    const rows = await readStats(context);
    const proposed = rows.find(({ autonomy }) => autonomy.state === 'proposed');
    await call.out.list({
      rows, json: jsonOf,
      columns: [
        { title: 'Job', text: ({ kind }) => kind }, { title: 'Asked', text: ({ asked }) => String(asked) }, { title: 'Yes', text: ({ approved }) => String(approved) },
        { title: 'Edited', text: ({ edited }) => String(edited), drop: 2 }, { title: 'No', text: ({ rejected }) => String(rejected) }, { title: 'Expired', text: ({ expired }) => String(expired), drop: 3 },
        { title: 'Accepted', text: ({ rate }) => (rate === null ? '-' : `${Math.round(rate * 100)} %`) },
        { title: 'In a row', text: ({ autonomy: { streak, needed } }) => `${streak} of ${needed}`, drop: 1 },
        { title: 'By itself', text: ({ autonomy: { state, lost } }) => (state === 'granted' ? 'yes' : state === 'proposed' ? 'proposed' : lost === null ? 'no' : `no: ${lost}`), shrink: true },
      ],
      empty: 'Nothing was asked for yet.', ...(proposed && { next: `salesos approvals automate ${proposed.kind}` }),
    });
  });
};

/** A kind of job, or the beginning of a cadence. */
const parseKind = (text: string): string => (cadenceOfKind(text) === undefined ? parseChoice(JOB_KINDS)(text) : text);

const answer = async ({ kind, word, ...call }: Call & { readonly kind: string; readonly word: 'granted' | 'revoked' }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { answerAutonomy } = await import('../app/work/autonomy.ts');
  await withContext(call, async (context) => {
    const done = await answerAutonomy(context, kind, word);
    call.out.record(autonomyJson(done), [word === 'granted' ? `${kind} runs by itself in hybrid mode, until somebody complains.` : `${kind} asks again.`]);
    if (word === 'granted') call.out.next(`salesos approvals ask ${kind}`, 'takes it back');
  });
};

/** Adds `approvals stats`, `automate` and `ask`. */
export const registerAutonomy = (approvals: Command, deps: Deps, run = { stats, answer }): void => {
  document(approvals.command('stats').description('How each kind was answered, and what has earned to run by itself'), {
    examples: [['salesos approvals stats', 'a line a kind']], json: FIELDS,
  }).action((_options: object, command: Command) => run.stats(callOf(command, deps)));
  document(approvals.command('automate').description('Let a kind run by itself that has earned it').argument('<kind>', `${JOB_KINDS.join(', ')}, enroll:CADENCE`, parseKind), {
    examples: [['salesos approvals automate follow_up', 'after enough unedited approvals in a row']], json: ANSWER_FIELDS,
  }).action((kind: string, _options: object, command: Command) => run.answer({ ...callOf(command, deps), kind, word: 'granted' }));
  document(approvals.command('ask').description('Be asked again about a kind that runs by itself').argument('<kind>', `${JOB_KINDS.join(', ')}, enroll:CADENCE`, parseKind), {
    examples: [['salesos approvals ask follow_up', 'as before']], json: ANSWER_FIELDS,
  }).action((kind: string, _options: object, command: Command) => run.answer({ ...callOf(command, deps), kind, word: 'revoked' }));
};
