import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseWhen } from '../cli/parse.ts';
import { formatScore } from '../cli/style.ts';
import { formatDate } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import type { Count, DifferingLead, Tally } from '../core/decide/what-if.ts';
import type { Tested } from '../app/playbook/what-if.ts';

interface TestFlags { readonly since?: string }
interface TestOptions extends Call, TestFlags { readonly playbook: string }

const NAMES = ['playbook', 'since', 'until', 'events', 'leads', 'differing', 'threshold', 'crossing', 'routed', 'routes', 'transitioned', 'transitions', 'worked', 'jobs', 'examples'] as const;
const SHOWN = 10;

const points = (milli: number): number => Math.floor(milli / 100) / 10;
const leadJson = ({ id, name, result, crosses, peakMilli, pipeline, status, transitions, jobs }: DifferingLead): object => ({
  lead_id: id, lead_name: name, outcome: result, crosses, peak_score: { current: points(peakMilli.current), changed: points(peakMilli.changed) }, pipeline, status, transitions, jobs,
});

const testJson = (label: string, tested: Tested, zone: string): object => {
  const { since, until, events, leads, differing, thresholdMilli, crossing, routed, routes, transitioned, transitions, worked, jobs, examples } = tested;
  return {
    playbook: label, since: since === null ? null : toIso(since, zone), until: toIso(until, zone), events, leads, differing,
    threshold: { current: points(thresholdMilli.current), changed: points(thresholdMilli.changed) }, crossing, routed, routes, transitioned, transitions, worked, jobs,
    examples: examples.map(leadJson),
  };
};

const tally = ({ leads, won, lost }: Tally): string => `${count(leads, 'lead')}${won + lost === 0 ? '' : ` (${won} won, ${lost} lost)`}`;
const pool = (pipeline: string | null): string => pipeline ?? 'pool';
const move = (counts: Readonly<Record<string, Count>>): readonly string[] => Object.entries(counts).filter(([, { current, changed }]) => current !== changed)
  .map(([name, { current, changed }]) => `    ${name.replace('>', ' → ')}: ${current} → ${changed}`);

const testLines = (label: string, tested: Tested, zone: string): readonly string[] => {
  const { since, leads, events, differing, thresholdMilli, crossing, routed, routes, transitioned, transitions, worked, jobs } = tested;
  const { current, changed } = thresholdMilli;
  const threshold = current === changed ? formatScore(current) : `${formatScore(current)}, now ${formatScore(changed)}`;
  return [
    `${tally(leads)} and ${count(events, 'event')} replayed under the current playbook and under ${label}${since === null ? '' : `, decided anew since ${formatDate(since, zone)}`}`,
    differing.leads === 0 ? 'Nothing would have been different.' : `Different for ${tally(differing)}:`,
    ...(differing.leads === 0 ? [] : [
      `  Score reaches the routing threshold (${threshold}): ${tally(crossing.up)} more, ${tally(crossing.down)} fewer`,
      `  Routed elsewhere: ${tally(routed)}`, ...routes.map((route) => `    ${pool(route.from)} → ${pool(route.to)}: ${tally(route)}`),
      `  Other status: ${tally(transitioned)}`, ...move(transitions),
      `  Other jobs: ${tally(worked)}`, ...move(jobs),
    ]),
  ];
};

const test = async ({ playbook, since, ...call }: TestOptions): Promise<void> => {
  const [{ withContext }, { testPlaybook }, { isOfWorkspace, rulesIn, sourceElsewhere, sourceInWorkspace }] =
    await Promise.all([import('../app/context.ts'), import('../app/playbook/what-if.ts'), import('../app/playbook/playbook-source.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const source = isOfWorkspace(playbook) ? await sourceInWorkspace(context, playbook) : sourceElsewhere(playbook);
    const rules = await rulesIn(context, source);
    const progress = call.progress('Replaying leads');
    const tested = await testPlaybook(context, {
      rules, since: since === undefined ? null : parseWhen(since, { now: call.clock.now(), zone }), onProgress: (done, total) => { progress.at(done, total); },
    });
    progress.end();
    const { out } = call;
    if (out.format !== 'text') { out.record(testJson(source.label, tested, zone), []); return; }
    out.lines(testLines(source.label, tested, zone));
    const score = ({ peakMilli: { current, changed } }: DifferingLead): string => `${formatScore(current)} → ${formatScore(changed)}`;
    await out.list({
      rows: tested.examples.slice(0, SHOWN), json: leadJson,
      columns: [
        { title: 'Lead', text: ({ id }) => id },
        { title: 'Name', text: ({ name }) => name ?? '', shrink: true },
        { title: 'In fact', text: ({ result }) => result ?? '' },
        { title: 'Highest score', text: score, align: 'right' },
        { title: 'Pipeline', text: ({ pipeline: { current, changed } }) => (current === changed ? pool(current) : `${pool(current)} → ${pool(changed)}`) },
        { title: 'Status', text: ({ status: { current, changed } }) => (current === changed ? current : `${current} → ${changed}`), drop: 2 },
        { title: 'Jobs', text: ({ jobs }) => (jobs === null ? '' : `${jobs.current.length} → ${jobs.changed.length}`), align: 'right', drop: 1 },
      ],
    });
    if (tested.examples.length > SHOWN) out.say(`… and ${count(tested.examples.length - SHOWN, 'more lead')}: --json lists them all.`);
    out.next(`salesos playbook diff current ${playbook}`, 'what differs in the rules');
  });
};

/** `salesos playbook test`: what other rules would have made of the same leads. */
export const registerTest = (noun: Command, deps: Deps, run = { test }): void => {
  document(noun.command('test').argument('<playbook>', 'a file, a version, or a ready playbook').description('Say what other rules would have done with the leads you have')
    .option('--since WHEN', 'decide anew from then on only: 2026-01-01, -90d'), {
    examples: [['salesos playbook test new.yaml', 'before it is put in place'], ['salesos playbook test new.yaml --since -90d', 'as if it had been in force for 90 days']],
    json: NAMES,
    more: 'Everything that came in, and what people decided, is replayed under both playbooks in the order of time; all else is decided anew. Nothing is written.\nWhat exactly is simulated: docs/what-if.md.',
  }).action((playbook: string, options: TestFlags, command: Command) => run.test({ ...callOf(command, deps), ...options, playbook }));
};
