import type { Command } from 'commander';
import type { Classified } from '../app/inbound/classify.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { registerMessageIn } from './message-in.ts';

interface FileCall extends Call { readonly file: string }

const CLASSIFIED = [
  'kind', 'intent', 'objection', 'confidence', 'evidence', 'competitor', 'sentiment', 'urgency', 'language', 'unsubscribe', 'return_date', 'referral', 'trimmed',
] as const satisfies readonly (keyof Classified)[];

const KINDS: Readonly<Record<Classified['kind'], string>> = { human: 'a person', auto_reply: 'an automatic reply', bounce: 'a bounce', complaint: 'a complaint' };
const referralText = ({ name, email, phone }: NonNullable<Classified['referral']>): string => [name, email, phone].filter((part) => part !== null).join(', ');

const linesOf = ({ kind, intent, objection, confidence, evidence, competitor, sentiment, urgency, language, unsubscribe, return_date, referral }: Classified, bold: (text: string) => string): readonly string[] => [
  `${bold(intent === null ? KINDS[kind] : objection === null ? intent : `${intent}: ${objection}`)}  ${Math.round(confidence * 100)} %`,
  ...[
    ['Written by', KINDS[kind]], ['Because', evidence && `"${evidence.quote}" (${evidence.rule})`], ['Sounds', sentiment], ['Urgency', urgency], ['Language', language],
    ['Competitor', competitor], ['Back on', return_date], ['Names', referral && referralText(referral)], ['Wish', unsubscribe ? 'no more messages: the person is suppressed' : null],
  ].flatMap(([label, text]) => (text === null || text === undefined ? [] : [`  ${String(label).padEnd(10)} ${text}`])),
];

const classifyFile = async ({ file, ...call }: FileCall): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ classify }, { withInput }] = await Promise.all([import('../app/inbound/classify.ts'), import('../app/capture/input.ts')]);
  const { out, clock, signal, env, workspace, db } = call;
  const found = await withInput(input, signal, ({ path, title }) =>
    classify({ path, title, clock, signal, env, ...(workspace === undefined ? {} : { workspace }), ...(db === undefined ? {} : { db }) }));
  out.record(Object.fromEntries(CLASSIFIED.map((name) => [name, found[name]])), () => linesOf(found, out.style.bold));
};

export const register = (program: Command, deps: Deps, run = { classifyFile }): void => {
  const messages = program.command('messages').description('What leads write: classify, or put in by hand');
  document(messages.command('classify').argument('<file>', 'a message as text or as a mail (.eml), or - for standard input').description('Show what a message says and by what that is seen; write nothing'), {
    examples: [['salesos messages classify reply.eml', 'a saved mail'], ['pbpaste | salesos messages classify -', 'a reply that you have copied'], ['salesos messages classify reply.txt --json intent,unsubscribe', 'for a script']], json: CLASSIFIED,
    more: 'By plain rules, in English and German, without quotes and signature. Of a mail headers and parts tell first whether a person, an automatic reply, a mail server or a complaint wrote it. '
      + 'Needs no workspace; where there is one, its competitors, country and zone are used. What each intent is and what follows from it: docs/replies.md.',
  }).action((file: string, _options: object, command: Command) => run.classifyFile({ ...callOf(command, deps), file }));
  registerMessageIn(messages, deps);
};
