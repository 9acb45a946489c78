import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { count } from '../core/base/text.ts';

const LIST_FIELDS = ['name', 'where', 'leads'] as const;
const CARD_FIELDS = [...LIST_FIELDS, 'hot', 'warm', 'cold'] as const;

const list = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listSegments } = await import('../app/lead/where.ts');
  await withContext(call, async (context) => {
    const segments = await listSegments(context);
    await call.out.list({
      rows: segments, json: ({ name, where, leads }) => ({ name, where, leads }),
      columns: [
        { title: 'Name', text: ({ name }) => name }, { title: 'Leads', text: ({ leads }) => leads.toLocaleString('en-US'), align: 'right' },
        { title: 'Where', text: ({ where }) => where, shrink: true },
      ],
      empty: 'The playbook has no segments. Under segments a line such as `hot_germans: score>60 and country=DE` makes one.',
    });
    if (segments[0]) call.out.next(`salesos leads list --segment ${segments[0].name}`);
    else call.out.next('salesos playbook edit');
  });
};

const show = async ({ segment, ...call }: Call & { readonly segment: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showSegment } = await import('../app/lead/where.ts');
  await withContext(call, async (context) => {
    const { name, where, leads, temperatures: { hot, warm, cold } } = await showSegment(context, segment);
    call.out.record({ name, where, leads, hot, warm, cold }, [`${name}: ${where}`, `  ${count(leads, 'lead')}: ${hot} hot, ${warm} warm, ${cold} cold`]);
    call.out.next(`salesos leads list --segment ${name}`);
  });
};

/** `salesos segments`: filters of leads that have a name. */
export const register = (program: Command, deps: Deps, run = { list, show }): void => {
  const segments = program.command('segments').description('Filters of leads that the playbook gives a name');
  document(segments.command('list', { isDefault: true }).description('List the segments, and how many leads are in each'), {
    examples: [['salesos segments list', 'all of them'], ['salesos segments list --json name,leads', 'for a script']],
    json: LIST_FIELDS,
    more: 'They stand in the playbook: segments: { hot_germans: "score>60 and country=DE" }. What a filter can ask: salesos help filters',
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
  document(segments.command('show').argument('<segment>', 'its name').description('Show a segment and who is in it now'), {
    examples: [['salesos segments show hot_germans', 'how many, and how hot'], ['salesos leads list --segment hot_germans', 'who they are']],
    json: CARD_FIELDS,
  }).action((segment: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), segment }));
};
