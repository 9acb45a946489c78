import type { Command } from 'commander';
import type { ChatImportReport } from '../app/capture/chats.ts';
import type { ChatQuery, ShownChat } from '../app/capture/chat-list.ts';
import type { ExtractedChat } from '../app/capture/chat-extract.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { parseCount } from '../cli/parse.ts';
import { reasonLines } from '../cli/reasons.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import type { JsonObject } from '../core/base/ports.ts';
import { count, grouped } from '../core/base/text.ts';
import { budgetText } from '../core/extract/budget.ts';
import { extractionJson } from '../core/extract/extraction-json.ts';
import type { Extraction } from '../core/extract/transcript.ts';

interface FileCall extends Call { readonly file: string }

const inputOf = async (file: string, call: Call): Promise<{ kind: 'stream'; stream: Awaited<ReturnType<typeof openInput>> } | { kind: 'file'; path: string }> =>
  (isStandardInput(file) ? { kind: 'stream', stream: await openInput(file, call.io) } : { kind: 'file', path: file });

// ---- import ----

const REPORTED = ['batch', 'chats', 'recorded', 'unchanged', 'leads_created', 'leads_updated', 'without_lead', 'suppressed', 'left_out', 'rejected', 'rejects_file'] as const;

const refusal = ({ rejected, rejects_file, reasons }: Pick<ChatImportReport, 'rejected' | 'rejects_file' | 'reasons'>): AppError =>
  new AppError('partial', [`${count(rejected, 'chat')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), {
    ...(rejects_file === null ? {} : { hint: `Each with its line and reason: ${rejects_file}` }), details: { rejected, rejects_file, reasons },
  });

const importFile = async ({ file, ...call }: FileCall): Promise<void> => {
  const input = await inputOf(file, call);
  const [{ withContext }, { importChats }, { withInput }] = await Promise.all([import('../app/context.ts'), import('../app/capture/chats.ts'), import('../app/capture/input.ts')]);
  const report = await withContext({ ...call, durability: 'normal' }, (context) =>
    withInput(input, call.signal, (named) => importChats(context, { ...named, onPhase: call.progress })));
  const { out } = call;
  for (const note of report.notes) out.say(note);
  const { batch, chats, unchanged, leads_created, leads_updated, without_lead, suppressed, left_out, rejected } = report;
  out.record(Object.fromEntries(REPORTED.map((name) => [name, report[name]])), () => [
    `Read ${out.style.bold(count(chats, 'chat'))}: ${count(leads_created, 'new lead')}, ${grouped(leads_updated)} updated, ${grouped(without_lead)} kept without a lead, ${grouped(unchanged)} known already`
      + `${suppressed > 0 ? `, ${count(suppressed, 'person', 'people')} suppressed` : ''}${left_out > 0 ? `, ${grouped(left_out)} left out` : ''}${rejected > 0 ? `, ${out.style.yellow(`${grouped(rejected)} rejected`)}` : ''}.`,
  ]);
  if (batch !== null && rejected === 0) out.next('salesos chats list', `or take it back: salesos undo ${batch}`);
  if (rejected > 0) throw refusal(report);
};

// ---- extract ----

const EXTRACTED = [
  'email', 'phone', 'name', 'company', 'role', 'budget', 'timeline', 'buying_intent', 'engagement', 'completeness', 'bant_score', 'scout_score', 'temperature', 'would_create', 'language', 'bant', 'other', 'wish', 'id', 'line',
] as const;

const factLines = ({ email, phone, name, company, role, budget, timeline, bant, other, wish, language }: Extraction): readonly string[] => [
  ['Name', name], ['E-mail', email], ['Phone', phone], ['Company', company], ['Role', role], ['Budget', budget && budgetText(budget)],
  ['Timeline', timeline && `${timeline.by ?? 'no date'}: "${timeline.quote}"`], ['BANT', bant.map(({ letter, level }) => `${letter} ${level}`).join(', ')], ['Language', language],
  ['Wants', other === null ? '' : `no purchase (${other})`], ['Wish', wish && `${wish.reason}: "${wish.quote}"`],
].flatMap(([label, text]) => (label == null || text == null || text === '' ? [] : [`  ${label.padEnd(9)} ${text}`]));

const extractedLines = (chat: Extract<ExtractedChat, { kind: 'chat' }>, bold: (text: string) => string): readonly string[] => {
  const { extraction: found, id, line, messages } = chat;
  const { scoutScore, temperature, buyingIntent, engagement, completeness, bantScore, wouldCreate } = found;
  return [
    `${bold(id)}  line ${line}, ${count(messages, 'message')}`, ...factLines(found),
    `  ScoutScore ${scoutScore} ${temperature}: buying intent ${buyingIntent}, engagement ${engagement}, contact ${completeness}, BANT ${bantScore}; ${wouldCreate ? 'would become a lead' : 'would become no lead'}`,
  ];
};

const extractFile = async ({ file, ...call }: FileCall): Promise<void> => {
  const input = await inputOf(file, call);
  const [{ extractChats }, { withInput }] = await Promise.all([import('../app/capture/chat-extract.ts'), import('../app/capture/input.ts')]);
  const { out, clock, signal, env } = call;
  const reasons: string[] = [];
  let rejected = 0;
  await withInput(input, signal, async ({ path, title }) => {
    const chats: Extract<ExtractedChat, { kind: 'chat' }>[] = [];
    const good = async function* () {
      const named = { ...(call.workspace === undefined ? {} : { workspace: call.workspace }), ...(call.db === undefined ? {} : { db: call.db }) };
      for await (const chat of extractChats({ path, title, clock, signal, env, onNote: out.say, ...named })) {
        if (chat.kind === 'chat') { yield chat; continue; }
        rejected++;
        if (reasons.length < 3) reasons.push(/^line \d/.test(chat.reason) ? chat.reason : `line ${chat.line}: ${chat.reason}`);
      }
    };
    const json = ({ extraction, id, line }: Extract<ExtractedChat, { kind: 'chat' }>): object => ({ ...extractionJson(extraction), id, line });
    if (out.format === 'text') {
      for await (const chat of good()) out.lines(extractedLines(chat, out.style.bold));
      return;
    }
    for await (const chat of good()) chats.push(chat);
    const [only] = chats;
    if (only && chats.length === 1 && out.format === 'json') { out.record(json(only), []); return; }
    await out.list({
      rows: chats, json,
      columns: [{ title: 'Chat', text: ({ id }) => id }],
    });
  });
  if (rejected > 0) throw refusal({ rejected, rejects_file: null, reasons });
};

// ---- list and show ----

const LISTED = ['id', 'channel', 'started_at', 'ended_at', 'messages', 'scout_score', 'temperature', 'buying_intent', 'email', 'phone', 'lead_id', 'lead_name'] as const;

const list = async ({ lead, limit, ...call }: Call & ChatQuery): Promise<void> => {
  const [{ withContext }, { chatSummary, listChats }] = await Promise.all([import('../app/context.ts'), import('../app/capture/chat-list.ts')]);
  const { out } = call;
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await out.list({
      rows: listChats(context, { ...(lead === undefined ? {} : { lead }), ...(limit === undefined ? {} : { limit }) }),
      json: ({ id, channel, startedAt, endedAt, messages, extraction, leadId, leadName }) => {
        const { scoutScore, temperature, buyingIntent, email, phone } = chatSummary(extraction);
        return { id, channel, started_at: toIso(startedAt, zone), ended_at: toIso(endedAt, zone), messages, scout_score: scoutScore, temperature, buying_intent: buyingIntent, email, phone, lead_id: leadId, lead_name: leadName };
      },
      columns: [
        { title: 'ID', text: ({ id }) => id, shrink: true },
        { title: 'Ended', text: ({ endedAt }) => formatTime(endedAt, zone) },
        { title: 'Messages', text: ({ messages }) => String(messages), drop: 2 },
        { title: 'Scout', text: ({ extraction }) => String(chatSummary(extraction).scoutScore) },
        { title: 'Temperature', text: ({ extraction }) => chatSummary(extraction).temperature ?? '-', drop: 3 },
        { title: 'Contact', text: ({ extraction }) => chatSummary(extraction).email ?? chatSummary(extraction).phone ?? '-', shrink: true, drop: 1 },
        { title: 'Lead', text: ({ leadId, leadName }) => leadName ?? leadId ?? '-', shrink: true },
      ],
      empty: 'No chats yet. Take some in: salesos chats import FILE',
    });
  });
};

const SHOWN = ['id', 'channel', 'started_at', 'ended_at', 'lead_id', 'lead_name', 'messages', 'extraction'] as const;

const partsLine = (extraction: JsonObject, { scoutScore, temperature, buyingIntent, engagement, completeness, bantScore }: { readonly scoutScore: number; readonly temperature: string | null; readonly buyingIntent: number;
  readonly engagement: number; readonly completeness: number; readonly bantScore: number }): string =>
  `ScoutScore ${scoutScore} ${temperature ?? ''}: buying intent ${buyingIntent}, engagement ${engagement}, contact ${completeness}, BANT ${bantScore}${extraction['wish'] === null || extraction['wish'] === undefined ? '' : '; wants to be left alone'}`;

const show = async ({ chat: ref, ...call }: Call & { readonly chat: string }): Promise<void> => {
  const [{ withContext }, { chatSummary, showChat }] = await Promise.all([import('../app/context.ts'), import('../app/capture/chat-list.ts')]);
  const { out } = call;
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const chat: ShownChat = await showChat(context, ref);
    const { id, channel, startedAt, endedAt, turns, extraction, leadId, leadName } = chat;
    const summary = chatSummary(extraction);
    out.record({
      id, channel, started_at: toIso(startedAt, zone), ended_at: toIso(endedAt, zone), lead_id: leadId, lead_name: leadName,
      messages: turns.map(({ role, text, at }) => ({ role, text, at: at === null ? null : toIso(at, zone) })), extraction,
    }, () => [
      `${out.style.bold(id)}  ${channel}, ${formatTime(startedAt, zone)}${endedAt === startedAt ? '' : ` to ${formatTime(endedAt, zone)}`}`,
      `Lead: ${leadId === null ? 'nobody' : `${leadName ?? '(no name)'}  ${leadId}`}`, partsLine(extraction, summary), '',
      ...turns.flatMap(({ role, text, at }) => {
        const [first = '', ...rest] = text.split('\n');
        return [`${at === null ? '' : `${formatTime(at, zone)}  `}${role === 'visitor' ? out.style.bold('Visitor') : 'Assistant'}: ${first}`, ...rest.map((line) => `  ${line}`)];
      }),
    ]);
    if (leadId !== null) out.next(`salesos why ${leadId} score`);
  });
};

const FORMATS = 'JSON ({"id": "…", "messages": [{"role": "visitor", "text": "…", "at": "2026-03-01T09:30:00Z"}]}, one, several or an array), or text: lines that begin with "Visitor:" or "Assistant:" '
  + '(Besucher, Kunde, Agent, Bot, Support …; a time may stand before), chats divided by a line of dashes.';

export const register = (program: Command, deps: Deps, run = { importFile, extractFile, list, show }): void => {
  const chats = program.command('chats').description('Conversations with visitors: import, list, show, extract');
  document(chats.command('import').argument('<file>', 'a file of transcripts, or - for standard input').description('Take chats in: who has a contact and means it becomes a lead'), {
    examples: [['salesos chats import chats.json', 'an export of a chat tool'], ['pbpaste | salesos chats import -', 'a chat that you have copied']], json: REPORTED,
    more: `${FORMATS} A chat counts once, by its id or its words; a longer version replaces it. A visitor with an e-mail address or phone and a ScoutScore of 30 becomes a lead; somebody known is updated; `
      + 'who asks to be left alone or forgotten is suppressed for ever; others are kept without a lead. The limits and words are the playbook\'s, section chat. Chats that cannot be read go to a rejects file, and the exit code is 8.',
  }).action((file: string, _options: object, command: Command) => run.importFile({ ...callOf(command, deps), file }));
  document(chats.command('extract').argument('<file>', 'a file of transcripts, or - for standard input').description('Show what chats say of their visitors; write nothing'), {
    examples: [['salesos chats extract chat.txt', 'with the parts of its ScoutScore'], ['salesos chats extract - --json email,phone,scout_score', 'for a script; one chat is an object, several are a list']], json: EXTRACTED,
    more: `${FORMATS} A text in which no line says who speaks is read as what a visitor wrote. Needs no workspace; where there is one, its playbook, country and zone are used.`,
  }).action((file: string, _options: object, command: Command) => run.extractFile({ ...callOf(command, deps), file }));
  document(chats.command('list', { isDefault: true }).description('List chats, the newest first').option('--lead LEAD', 'of one lead').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos chats list', 'with their ScoutScore'], ['salesos chats list --lead anna@lab.example', 'those of one lead']], json: LISTED,
  }).action((options: ChatQuery, command: Command) => run.list({ ...callOf(command, deps), ...options }));
  document(chats.command('show').argument('<chat>', 'a chat by its id or the beginning of it').description('Show a chat with its messages and what they say'), {
    examples: [['salesos chats show chat_9k2', 'by the beginning of its id']], json: SHOWN,
  }).action((chat: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), chat }));
};
