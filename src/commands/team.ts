import type { Command } from 'commander';
import { type Instant, toIso } from '../core/base/instant.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { MemberChange, MemberView } from '../app/deal/team.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseWhen } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';

const NAMES = ['id', 'name', 'email', 'skills', 'capacity', 'open_deals', 'open_tasks', 'load', 'away', 'away_since', 'away_until', 'zone'] as const;
const CHANGE_NAMES = [...NAMES, 'changes'] as const;

const memberJson = (member: MemberView, zone: string): object => {
  const isoOf = (instant: Instant | null): string | null => (instant === null ? null : toIso(instant, zone));
  return {
    id: member.id, name: member.name, email: member.email, skills: member.skills, capacity: member.capacity, open_deals: member.openDeals,
    open_tasks: member.openTasks, load: member.load === null ? null : Math.round(member.load * 1000) / 1000, away: member.away,
    away_since: isoOf(member.awaySince), away_until: isoOf(member.awayUntil), zone: member.zone,
  };
};

const presence = ({ away, awaySince, awayUntil }: MemberView, zone: string): string => {
  if (!away && awaySince !== null) return `here, away from ${formatTime(awaySince, zone)}${awayUntil === null ? '' : ` until ${formatTime(awayUntil, zone)}`}`;
  if (!away) return 'here';
  return awayUntil === null ? 'away' : `away until ${formatTime(awayUntil, zone)}`;
};
const dealsOf = ({ openDeals, capacity }: MemberView): string => (capacity === null ? String(openDeals) : `${openDeals} of ${capacity}`);
const skillsOf = ({ skills }: MemberView): string => skills?.join(', ') ?? 'all';

const list = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listTeam } = await import('../app/deal/team.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { isTerminal, isUnicode } = call.out;
    await call.out.list({
      rows: await listTeam(context),
      json: (member) => memberJson(member, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Name', text: ({ name }) => name, shrink: true },
        { title: 'Pipelines', text: skillsOf, shrink: true, drop: 2 },
        { title: 'Deals', text: dealsOf, align: 'right' },
        ...(isTerminal ? [{ title: 'Load', text: ({ load }: MemberView) => (load === null ? '' : bar(load, 1, 8, isUnicode)), drop: 3 }] : []),
        { title: 'Tasks', text: ({ openTasks }) => String(openTasks), align: 'right', drop: 1 },
        { title: 'Presence', text: (member, style) => (member.away ? style.yellow(presence(member, zone)) : presence(member, zone)) },
      ],
      empty: 'The playbook names nobody.', next: 'salesos playbook edit',
    });
  });
};

const linesOf = (member: MemberView, zone: string): readonly string[] => [
  `${member.name}  ${member.id}${member.email === null ? '' : `, ${member.email}`}`,
  `Pipelines  ${skillsOf(member)}`,
  `Deals      ${dealsOf(member)}`,
  `Tasks      ${member.openTasks}`,
  `Presence   ${presence(member, zone)}`,
];

const show = async ({ member, ...call }: Call & { readonly member: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showMember } = await import('../app/deal/team.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const view = await showMember(context, member);
    call.out.record(memberJson(view, zone), linesOf(view, zone));
    call.out.next(`salesos deals list --owner ${view.id}`);
  });
};

const tell = ({ out }: Call, { member, events }: MemberChange, zone: string): void =>
  out.record({ ...memberJson(member, zone), changes: events.map(wordsOf) }, [`${member.name}: ${presence(member, zone)}`, ...events.slice(1).map((event) => `  ${wordsOf(event)}`)]);

interface AwayOptions { readonly from?: string; readonly until?: string }

const away = async ({ member, from, until, ...call }: Call & { readonly member: string } & AwayOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { leaveMember } = await import('../app/deal/team.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const momentOf = (text: string | undefined): Instant | null => (text === undefined ? null : parseWhen(text, { now: call.clock.now(), zone }));
    const change = await leaveMember(context, { member, from: momentOf(from), until: momentOf(until) });
    tell(call, change, zone);
    call.out.next(`salesos team back ${change.member.id}`, 'when they are');
  });
};

const back = async ({ member, ...call }: Call & { readonly member: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { returnMember } = await import('../app/deal/team.ts');
  await withContext(call, async (context) => {
    tell(call, await returnMember(context, member), call.zone(context.zone));
    call.out.next('salesos team list');
  });
};

const MEMBER = 'a team member by id or name';

/** `salesos team`: who sells what, and who is away. */
export const register = (program: Command, deps: Deps, run = { list, show, away, back }): void => {
  const team = program.command('team').description('Who sells what, and who is away');
  document(team.command('list', { isDefault: true }).description('List the members with their load'), {
    examples: [['salesos team list', 'everybody'], ['salesos team list --json id,open_deals,away', 'for a script']], json: NAMES,
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
  document(team.command('show').description('Show a member').argument('<member>', MEMBER), {
    examples: [['salesos team show anna', 'one member']], json: NAMES,
  }).action((member: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), member }));
  document(team.command('away').description('Give nothing new to a member').argument('<member>', MEMBER)
    .option('--from WHEN', 'away from then on (default: from now on)')
    .option('--until WHEN', 'back by then: "next mon", 2026-03-01'), {
    examples: [['salesos team away anna --from 2026-08-03 --until 2026-08-17', 'a holiday ahead'], ['salesos team away anna --until "next mon"', 'a week off'], ['salesos team away anna', 'until they are back']], json: CHANGE_NAMES,
  }).action((member: string, options: AwayOptions, command: Command) => run.away({ ...callOf(command, deps), ...options, member }));
  document(team.command('back').description('A member is back; deals that wait for an owner are assigned').argument('<member>', MEMBER), {
    examples: [['salesos team back anna', 'here again']], json: CHANGE_NAMES,
  }).action((member: string, _options: object, command: Command) => run.back({ ...callOf(command, deps), member }));
};
