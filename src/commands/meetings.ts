import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { type Instant, toIso } from '../core/base/instant.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { MEETING_NAMES, type MeetingView, meetingJson } from '../app/deal/meeting-view.ts';
import type { MeetingChange } from '../app/deal/meetings.ts';
import type { Context } from '../app/context.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount, parseMoment, parseTitle } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { formatTime } from '../cli/time.ts';

const SHOW_NAMES = [...MEETING_NAMES, 'history'] as const;
const CHANGE_NAMES = [...MEETING_NAMES, 'changes'] as const;
const SLOT_NAMES = ['starts_at', 'ends_at', 'owner'] as const;

const stateText = ({ state, isOver }: MeetingView, style: Style): string => {
  if (isOver) return style.yellow('over: held?');
  return state === 'held' ? style.green(state) : state;
};

interface ListOptions extends Call { readonly state?: MeetingView['state']; readonly all?: boolean; readonly lead?: string; readonly owner?: string; readonly limit?: number }

const list = async ({ state, all, lead, owner, limit, ...call }: ListOptions): Promise<void> => {
  const [{ withContext }, { listMeetings }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await call.out.list({
      rows: await listMeetings(context, {
        state: all ? 'all' : state ?? 'booked', limit: limit ?? Number.MAX_SAFE_INTEGER, ...(lead !== undefined && { lead }), ...(owner !== undefined && { owner }),
      }),
      json: (meeting) => meetingJson(meeting, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Begins', text: ({ startsAt }) => formatTime(startsAt, zone) },
        { title: 'Min', text: ({ minutes }) => String(minutes), align: 'right' },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Meeting', text: ({ title }) => title, shrink: true },
        { title: 'Place', text: ({ place }) => place ?? '-', shrink: true, drop: 2 },
        { title: 'Owner', text: (meeting) => meeting.owner ?? '-', drop: 1 },
        { title: 'State', text: stateText },
      ],
      empty: 'No meetings.', next: 'salesos meetings slots',
    });
  });
};

/** Writes the file for calendars where it was asked for; `-` is standard output, on which nothing else then stands. */
const writeFile = async (call: Call, context: Context, { output, file }: { readonly output: string; readonly file: string }): Promise<void> => {
  if (output === '-') { await call.out.raw(file); return; }
  const { writeOwnFile } = await import('../app/own-file.ts');
  await writeOwnFile(context.paths, output, file);
  call.out.say(`Wrote ${output}: send it, or open it in your calendar.`);
};

const lines = (meeting: MeetingView, zone: string, style: Style): readonly string[] => [
  `${style.bold(meeting.title)}  ${meeting.id}`,
  `Lead       ${meeting.leadName ?? '(no name)'}  ${meeting.leadId}`,
  `When       ${formatTime(meeting.startsAt, zone)} to ${formatTime(meeting.endsAt, zone).slice(11)}, ${meeting.minutes} minutes (${zone})`,
  `State      ${stateText(meeting, style)}`,
  ...(meeting.place === null ? [] : [`Place      ${meeting.place}`]),
  `Owner      ${meeting.owner ?? 'nobody'}`, ...(meeting.deal === null ? [] : [`Deal       ${meeting.deal}`]), ...(meeting.text === '' ? [] : ['', ...meeting.text.split('\n')]),
];

interface Output { readonly output?: string }

const show = async ({ meeting: ref, output, ...call }: Call & Output & { readonly meeting: string }): Promise<void> => {
  const [{ withContext }, { meetingFile, showMeeting }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { meeting, events } = await showMeeting(context, ref);
    if (output !== undefined) await writeFile(call, context, { output, file: await meetingFile(context, meeting.id) });
    if (output === '-') return;
    call.out.record({
      ...meetingJson(meeting, zone), history: events.map((event) => ({ event: event.seq, type: event.type, at: toIso(event.occurredAt, zone), by: event.by, text: wordsOf(event) })),
    }, () => [
      ...lines(meeting, zone, call.out.style), '', call.out.style.bold('History'), ...events.map((event) => `${formatTime(event.occurredAt, zone)}  ${wordsOf(event)} (${event.by})`),
    ]);
  });
};

/** Acts, says what was done and what the rules made of it, and writes the file; nothing is done where that could not be written. */
const tell = async (call: Call & Output, context: Context, act: () => Promise<MeetingChange>): Promise<void> => {
  const zone = call.zone(context.zone);
  const { output } = call;
  if (output !== undefined && output !== '-') {
    const { assertWritable } = await import('../app/own-file.ts');
    assertWritable(context.paths, output);
  }
  const { meeting, events, file } = await act();
  if (output !== undefined) await writeFile(call, context, { output, file });
  if (output === '-') return;
  call.out.record({ ...meetingJson(meeting, zone), changes: events.map(wordsOf) }, [
    events.length === 0 ? `${meeting.id}  nothing to change` : `${meeting.id}  ${meeting.title}: ${formatTime(meeting.startsAt, zone)}, ${meeting.minutes} minutes, ${meeting.state}`,
    ...events.map((event) => `  ${wordsOf(event)}`),
  ]);
  if (output === undefined && meeting.state !== 'held') call.out.next(`salesos meetings show ${meeting.id} -o meeting.ics`, 'a file for calendars');
};

/** The moment that a person names; where clocks show it twice the first, which is said. Raises `usage` for one that no clock shows. */
const momentOf = (text: string, call: Call, { zone }: Context): Instant => {
  const { instant, second } = parseMoment(text, { now: call.clock.now(), zone });
  if (second !== null) call.out.say(`Clocks show this time twice in ${zone}: the first is taken. The second is --at ${toIso(second, zone)}`);
  return instant;
};

interface BookOptions extends Call, Output {
  readonly lead: string; readonly at?: string; readonly minutes?: number; readonly title?: string; readonly text?: string; readonly place?: string; readonly owner?: string;
  readonly deal?: string; readonly force?: boolean;
}

const book = async ({ lead, at, minutes, title, text, place, owner, deal, force, ...call }: BookOptions): Promise<void> => {
  if (at === undefined) throw new AppError('usage', 'Say when: --at "tomorrow 14:30".', { hint: 'Free times: salesos meetings slots' });
  const [{ withContext }, { bookMeeting }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => tell(call, context, () => bookMeeting(context, lead, {
    startsAt: momentOf(at, call, context), ...(minutes !== undefined && { minutes }), ...(title !== undefined && { title }), ...(text !== undefined && { text }),
    ...(place !== undefined && { place }), ...(owner !== undefined && { owner }), ...(deal !== undefined && { deal }), ...(force && { force }),
  })));
};

interface MoveOptions extends Call, Output {
  readonly meeting: string; readonly at?: string; readonly minutes?: number; readonly title?: string; readonly text?: string; readonly place?: string; readonly force?: boolean;
}

const move = async ({ meeting, at, minutes, title, text, place, force, ...call }: MoveOptions): Promise<void> => {
  const [{ withContext }, { moveMeeting }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => tell(call, context, () => moveMeeting(context, meeting, {
    ...(at !== undefined && { startsAt: momentOf(at, call, context) }), ...(minutes !== undefined && { minutes }), ...(title !== undefined && { title }), ...(text !== undefined && { text }),
    ...(place !== undefined && { place }), ...(force && { force }),
  })));
};

const cancel = async ({ meeting, reason = '', ...call }: Call & Output & { readonly meeting: string; readonly reason?: string }): Promise<void> => {
  const [{ withContext }, { cancelMeeting }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => tell(call, context, () => cancelMeeting(context, meeting, reason)));
};

const held = async ({ meeting, text = '', ...call }: Call & { readonly meeting: string; readonly text?: string }): Promise<void> => {
  const [{ withContext }, { holdMeeting }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => tell(call, context, () => holdMeeting(context, meeting, text)));
};

interface SlotOptions extends Call { readonly owner?: string; readonly days?: number; readonly minutes?: number; readonly limit?: number }

const slots = async ({ owner, days, minutes, limit = 20, ...call }: SlotOptions): Promise<void> => {
  const [{ withContext }, { listSlots }] = await Promise.all([import('../app/context.ts'), import('../app/deal/meetings.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await call.out.list({
      rows: await listSlots(context, { limit, ...(owner !== undefined && { owner }), ...(days !== undefined && { days }), ...(minutes !== undefined && { minutes }) }),
      json: (slot) => ({ starts_at: toIso(slot.startsAt, zone), ends_at: toIso(slot.endsAt, zone), owner: slot.owner }),
      columns: [
        { title: 'Begins', text: ({ startsAt }) => formatTime(startsAt, zone) }, { title: 'Ends', text: ({ endsAt }) => formatTime(endsAt, zone).slice(11) },
        { title: 'Owner', text: (slot) => slot.owner ?? '-' },
      ],
      empty: 'Nothing is free.', next: 'salesos meetings book LEAD --at WHEN',
    });
  });
};

const MEETING = 'a meeting by id or prefix, or its lead';

/** `salesos meetings`: when you meet your leads. */
export const register = (program: Command, deps: Deps, run = { list, show, book, move, cancel, held, slots }): void => {
  const meetings = program.command('meetings').description('When you meet your leads');
  document(meetings.command('list', { isDefault: true }).description('List booked meetings, the soonest first')
    .option('--state STATE', 'booked, held or cancelled', parseChoice(['booked', 'held', 'cancelled']))
    .option('--all', 'also held and cancelled ones').option('--lead LEAD', 'only those with this lead').option('--owner MEMBER', 'only those of this member').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos meetings list', 'what is booked'], ['salesos meetings list --state held --csv', 'what was, for a sheet']], json: MEETING_NAMES,
  }).action((options: Omit<ListOptions, keyof Call>, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  const withFile = (command: Command): Command => command.option('-o, --output FILE', 'write a file for calendars (.ics); - is standard output');
  document(withFile(meetings.command('show').description('Show a meeting, or write its file').argument('<meeting>', MEETING)), {
    examples: [['salesos meetings show anna', 'the meeting with a lead'], ['salesos meetings show anna -o meeting.ics', 'to send, or for your calendar']], json: SHOW_NAMES,
  }).action((meeting: string, options: Output, command: Command) => run.show({ ...callOf(command, deps), ...options, meeting }));

  const withFields = (command: Command): Command => withFile(command
    .option('--minutes N', 'how long it lasts (default: meetings.lasts of the playbook)', parseCount).option('--title TITLE', 'what it is called', parseTitle).option('--text TEXT', 'what there is to know')
    .option('--place PLACE', 'where, or a link').option('--force', 'whatever working hours, holidays and other meetings say'));
  document(withFields(meetings.command('book').description('Book a meeting with a lead').argument('<lead>', 'a lead by id, e-mail, phone or name')
    .option('--at WHEN', 'when it begins: tomorrow 14:30, "next mon 10:00", 2026-03-01T09:30').option('--owner MEMBER', 'who meets them (default: the owner of the lead)')
    .option('--deal DEAL', 'what it is about (default: the newest open deal)')), {
    examples: [['salesos meetings book anna@lab.example --at "tomorrow 14:30" -o meeting.ics', 'with an invitation'], ['salesos meetings book anna --at 2026-03-01T19:00 --force', 'out of hours']],
    json: CHANGE_NAMES,
    more: 'A time outside the team\'s working hours, on one of its holidays (team.holidays of the playbook), or in which its owner has another meeting, is refused with the next free ones. A booked meeting is the next activity of the deal, and means interest: '
      + 'meeting_booked in lifecycle.interested_on.',
  }).action((lead: string, options: Omit<BookOptions, keyof Call | 'lead'>, command: Command) => run.book({ ...callOf(command, deps), ...options, lead }));

  document(withFields(meetings.command('move').description('Give a meeting another time, length or place').argument('<meeting>', MEETING).option('--at WHEN', 'when it begins')), {
    examples: [['salesos meetings move anna --at "next tue 10:00" -o meeting.ics', 'with the change for calendars']], json: CHANGE_NAMES,
  }).action((meeting: string, options: Omit<MoveOptions, keyof Call | 'meeting'>, command: Command) => run.move({ ...callOf(command, deps), ...options, meeting }));

  document(withFile(meetings.command('cancel').description('Call a meeting off').argument('<meeting>', MEETING).option('--reason TEXT', 'why')), {
    examples: [['salesos meetings cancel anna --reason ill -o cancelled.ics', 'with the end for calendars']], json: CHANGE_NAMES,
  }).action((meeting: string, options: Output & { readonly reason?: string }, command: Command) => run.cancel({ ...callOf(command, deps), ...options, meeting }));

  document(meetings.command('held').description('Say that a meeting took place').argument('<meeting>', MEETING).option('--text TEXT', 'what came of it'), {
    examples: [['salesos meetings held anna --text "wants an offer"', 'an activity of the lead']], json: CHANGE_NAMES,
  }).action((meeting: string, options: { readonly text?: string }, command: Command) => run.held({ ...callOf(command, deps), ...options, meeting }));

  document(meetings.command('slots').description('List the next free times')
    .option('--owner MEMBER', 'of this member').option('--days N', 'today and so many days (default: meetings.days of the playbook)', parseCount)
    .option('--minutes N', 'for a meeting of this length', parseCount).option('--limit N', 'at most N (default: 20)', parseCount), {
    examples: [['salesos meetings slots', 'when you have time'], ['salesos meetings slots --days 3 --minutes 60 --json', 'for a script']], json: SLOT_NAMES,
  }).action((options: Omit<SlotOptions, keyof Call>, command: Command) => run.slots({ ...callOf(command, deps), ...options }));
};
