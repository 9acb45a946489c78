import type { Command } from 'commander';
import type { AutomationRow, AutomationView, TestedAutomation } from '../app/work/automations.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { formatAge, formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';

const LIST_FIELDS = ['id', 'name', 'trigger', 'actions', 'limit', 'in_limit', 'cooldown', 'once_per_lead', 'fired', 'last_at', 'held', 'loops'] as const;
const SHOW_FIELDS = [...LIST_FIELDS, 'condition', 'runs'] as const;
const TEST_FIELDS = ['automation', 'name', 'lead_id', 'lead_name', 'fires', 'trigger', 'condition', 'holds', 'actions'] as const;
const LOOP_FIELDS = ['event', 'automation', 'rules', 'reason', 'lead_id', 'lead_name', 'at'] as const;

const viewJson = ({ id, name, trigger, actions, limit, cooldown, oncePerLead, fired, lastAt, inLimit, held, loops }: AutomationView, zone: string): Record<(typeof LIST_FIELDS)[number], unknown> => ({
  id, name, trigger, actions, limit, in_limit: inLimit, cooldown, once_per_lead: oncePerLead, fired, last_at: lastAt === null ? null : toIso(lastAt, zone), held, loops,
});

/** What keeps it from firing too often. */
const limitText = ({ limit, cooldown, oncePerLead, inLimit }: AutomationView): string => [
  ...(limit === null ? [] : [`${limit} (${inLimit ?? 0} now)`]), ...(cooldown === null ? [] : [`rests ${cooldown}`]), ...(oncePerLead ? ['once per lead'] : []),
].join(', ');

const list = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listAutomations } = await import('../app/work/automations.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const now = call.clock.now();
    const views = await listAutomations(context);
    await call.out.list({
      rows: views, json: (view) => viewJson(view, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'On', text: ({ trigger }) => trigger },
        { title: 'Does', text: ({ actions }) => actions.join('; '), shrink: true, drop: 3 },
        { title: 'Limit', text: (view) => limitText(view) || '-', shrink: true, drop: 2 },
        { title: 'Fired', text: ({ fired }) => fired.toLocaleString('en-US'), align: 'right' },
        { title: 'Last', text: ({ lastAt }) => formatAge(now, lastAt), align: 'right' },
        { title: 'Held', text: ({ held }, style) => (held === 0 ? '-' : style.yellow(held.toLocaleString('en-US'))), align: 'right', drop: 1 },
        { title: 'Loops', text: ({ loops }, style) => (loops === 0 ? '-' : style.red(loops.toLocaleString('en-US'))), align: 'right' },
      ],
      empty: 'The playbook has no automations.',
    });
    if (views.some(({ loops }) => loops > 0)) call.out.next('salesos automations loops', 'which rules set each other off');
    else call.out.next(views[0] ? `salesos automations test ${views[0].id} LEAD` : 'salesos playbook edit');
  });
};

/** What a row of the ledger says of an automation: that it fired, or why it did not. */
const runText = ({ type, trigger, reason }: AutomationRow): string => {
  switch (type) {
    case 'automation.fired': return `fired on ${trigger ?? ''}`;
    case 'automation.held': return `held back on ${trigger ?? ''}: ${reason ?? ''}`;
    case 'automation.cut': return `cut: ${reason ?? ''}`;
    default: return type satisfies never;
  }
};
const whoText = ({ leadId, leadName }: AutomationRow): string => `${leadName ?? '(no name)'}  ${leadId ?? ''}`;

const show = async ({ rule, ...call }: Call & { readonly rule: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showAutomation } = await import('../app/work/automations.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { view, runs } = await showAutomation(context, rule);
    const { id, name, trigger, condition, actions, fired, lastAt, held, loops: cut } = view;
    const { style } = call.out;
    call.out.record({
      ...viewJson(view, zone), condition: condition.map(({ depth, text }) => ({ depth, text })),
      runs: runs.map((row) => ({ event: row.seq, type: row.type, at: toIso(row.at, zone), lead_id: row.leadId, lead_name: row.leadName, text: runText(row) })),
    }, [
      `${style.bold(name)}  ${id}`,
      `On         ${trigger}`,
      ...condition.map(({ depth, text }, at) => `${at === 0 ? 'When' : ''}`.padEnd(11) + '  '.repeat(depth) + text),
      ...actions.map((action, at) => `${at === 0 ? 'Does' : ''}`.padEnd(11) + action),
      `Limit      ${limitText(view) || 'none'}`,
      `Fired      ${fired.toLocaleString('en-US')}${lastAt === null ? '' : `, last ${formatTime(lastAt, zone)}`}${held === 0 ? '' : `; held back ${held.toLocaleString('en-US')}`}${cut === 0 ? '' : `; loops cut ${cut.toLocaleString('en-US')}`}`,
      ...(runs.length === 0 ? [] : ['', style.bold('Last'), ...runs.map((row) => `  ${formatTime(row.at, zone)}  ${whoText(row)}  ${runText(row)}`)]),
    ]);
    call.out.next(`salesos automations test ${id} LEAD`);
  });
};

const verdict = (holds: boolean, style: Style): string => (holds ? style.green('yes') : style.red('no '));

const testLines = ({ automation, lead, trigger, condition, holds, actions, fires }: TestedAutomation, { style, zone }: { readonly style: Style; readonly zone: string }): readonly string[] => [
  `${style.bold(automation.name)} ${fires ? style.green('would fire') : style.yellow('would not fire')} for ${lead.name ?? '(no name)'}  ${lead.id}`,
  'Trigger', `  ${verdict(trigger.holds, style)}  ${trigger.text}: ${trigger.value}`,
  ...(condition.length === 0 ? [] : ['Condition', ...condition.map(({ depth, text, holds: is, value, isGroup }) =>
    `  ${verdict(is, style)}  ${'  '.repeat(depth)}${text}${isGroup ? '' : `: ${value ?? 'nothing'}`}`)]),
  ...(holds.length === 0 ? [] : ['Held back', ...holds.map(({ text, until }) => `  ${text}${until === null ? '' : `, until ${formatTime(until, zone)}`}`)]),
  fires ? 'It would' : 'If it fired, it would',
  ...actions.flatMap(({ text, would, idle }) => [`  ${text}${idle === null ? '' : style.dim(`: nothing to do, ${idle}`)}`, ...would.map((words) => style.dim(`    ${words}`))]),
];

const test = async ({ rule, lead, ...call }: Call & { readonly rule: string; readonly lead: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { tryAutomation } = await import('../app/work/automations.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const tested = await tryAutomation(context, { rule, lead });
    const { automation, lead: { id, name }, trigger, condition, holds, actions, fires } = tested;
    call.out.record({
      automation: automation.id, name: automation.name, lead_id: id, lead_name: name, fires,
      trigger: { text: trigger.text, holds: trigger.holds, value: trigger.value, event: trigger.event?.seq ?? null },
      condition: condition.map(({ depth, text, holds: is, value }) => ({ depth, text, holds: is, value })),
      holds: holds.map(({ kind, text, until, isOfJob }) => ({ kind, text, until: until === null ? null : toIso(until, zone), of_job: isOfJob })),
      actions: actions.map(({ text, would, idle }) => ({ text, would, idle })),
    }, testLines(tested, { style: call.out.style, zone }));
    call.out.say('Nothing was written.');
  });
};

const loops = async ({ limit, ...call }: Call & { readonly limit?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listAutomationLoops } = await import('../app/work/automations.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rulesOf = ({ rules, automation }: AutomationRow): readonly string[] => (rules === null ? [automation, automation] : JSON.parse(rules) as readonly string[]);
    await call.out.list({
      rows: await listAutomationLoops(context, limit ?? -1),
      json: (row) => ({ event: row.seq, automation: row.automation, rules: rulesOf(row), reason: row.reason, lead_id: row.leadId, lead_name: row.leadName, at: toIso(row.at, zone) }),
      columns: [
        { title: 'When', text: ({ at }) => formatTime(at, zone) },
        { title: 'Loop', text: (row) => rulesOf(row).join(' → ') },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId ?? '-', shrink: true },
        { title: 'Why', text: ({ reason }) => reason ?? '', shrink: true, drop: 1 },
      ],
      empty: 'No loop was ever cut.',
    });
  });
};

const RULE = 'an automation of the playbook, by id or name';

/** `salesos automations`: what the playbook does when something happens. */
export const register = (program: Command, deps: Deps, run = { list, show, test, loops }): void => {
  const automations = program.command('automations').description('What the playbook does by itself when something happens');
  document(automations.command('list', { isDefault: true }).description('List the automations, how often each fired and what held it back'), {
    examples: [['salesos automations list', 'all of them'], ['salesos automations list --json id,fired,held', 'for a script']], json: LIST_FIELDS,
    more: 'They stand in the playbook, section automations. Held: its limit over the workspace was reached. Loops: it would have set itself off again.',
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));

  document(automations.command('show').description('Show an automation and what it did last').argument('<rule>', RULE), {
    examples: [['salesos automations show hot', 'one of them'], ['salesos automations show hot --json runs', 'for a script']], json: SHOW_FIELDS,
  }).action((rule: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), rule }));

  document(automations.command('test').description('Say what an automation would do with a lead now; write nothing')
    .argument('<rule>', RULE).argument('<lead>', 'a lead by id, e-mail, phone or name'), {
    examples: [['salesos automations test hot anna@lab.example', 'trigger, condition, actions, part by part'], ['salesos automations test hot anna --json fires', 'for a script']],
    json: TEST_FIELDS,
    more: 'Of a trigger that is an event the newest one of the lead is taken. It fires for such an event when it comes, and for none twice.',
  }).action((rule: string, lead: string, _options: object, command: Command) => run.test({ ...callOf(command, deps), rule, lead }));

  document(automations.command('loops').description('List loops that were cut: which rules, which lead, when').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos automations loops', 'the newest first']], json: LOOP_FIELDS,
    more: 'In one evaluation an automation fires once for a lead: a decision that would fire it again is cut. So is work that would queue itself again and again.',
  }).action((options: { readonly limit?: number }, command: Command) => run.loops({ ...callOf(command, deps), ...options }));
};
