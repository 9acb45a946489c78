import type { Command } from 'commander';
import type { PlaybookSource } from '../app/playbook/playbook-source.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';

const NAMES = ['from', 'to', 'differences'] as const;
const HISTORY_NAMES = ['version', 'name', 'at', 'until', 'hash'] as const;
const SHORT_HASH = 8;

/** Files need no workspace; versions do. */
const read = async (call: Call, refs: readonly [string, string]): Promise<readonly PlaybookSource[]> => {
  const { isOfWorkspace, sourceElsewhere, sourceInWorkspace } = await import('../app/playbook/playbook-source.ts');
  if (!refs.some(isOfWorkspace)) return refs.map(sourceElsewhere);
  const { withContext } = await import('../app/context.ts');
  return withContext(call, (context) => Promise.all(refs.map((ref) => (isOfWorkspace(ref) ? sourceInWorkspace(context, ref) : sourceElsewhere(ref)))));
};

const diff = async ({ from, to, ...call }: Call & { readonly from: string; readonly to: string }): Promise<void> => {
  const [sources, { playbookOf }, { diffPlaybooks, differenceText }] =
    await Promise.all([read(call, [from, to]), import('../app/playbook/playbook-source.ts'), import('../core/playbook/diff.ts')]);
  const [a, b] = sources;
  if (!a || !b) return;
  const differences = diffPlaybooks(playbookOf(a), playbookOf(b));
  const json = {
    from: a.label, to: b.label,
    differences: differences.map((each) => ({ section: each.section, path: each.path, what: each.what, kind: each.kind, from: each.from, to: each.to, text: differenceText(each) })),
  };
  call.out.record(json, () => {
    const { style } = call.out;
    const sections = [...new Set(differences.map(({ section }) => section))];
    return [
      differences.length === 0 ? `${a.label} and ${b.label} come to the same rules.` : `${a.label} → ${b.label}: ${count(differences.length, 'difference')}`,
      ...sections.flatMap((section) => [style.bold(section), ...differences.filter((each) => each.section === section).map((each) => `  ${differenceText(each)}`)]),
    ];
  });
  if (differences.length > 0) call.out.next(`salesos playbook test ${to}`, 'what it would have changed');
};

const history = async (call: Call): Promise<void> => {
  const [{ withContext }, { playbookHistory }] = await Promise.all([import('../app/context.ts'), import('../app/playbook/playbook-source.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const changes = await playbookHistory(context);
    await call.out.list({
      rows: changes,
      json: ({ version, name, at, until, hash }) => ({ version, name, at: toIso(at, zone), until: until === null ? null : toIso(until, zone), hash }),
      columns: [
        { title: 'Version', text: ({ version }) => String(version), align: 'right' },
        { title: 'In force from', text: ({ at }) => formatTime(at, zone) },
        { title: 'Until', text: ({ until }) => (until === null ? 'now' : formatTime(until, zone)) },
        { title: 'Name', text: ({ name }) => name, shrink: true },
        { title: 'Hash', text: ({ hash }) => hash.slice(0, SHORT_HASH), drop: 1 },
      ],
      ...(changes.length > 1 && { next: `salesos playbook diff ${changes[1]?.version ?? 1} current` }),
    });
  });
};

/** `salesos playbook diff` and `history`: what changed in the rules, and when. */
export const registerDiff = (noun: Command, deps: Deps, run = { diff, history }): void => {
  document(noun.command('diff').argument('<from>', 'a file, a version, current, or a ready playbook').argument('<to>', 'another').description('Say what differs between two playbooks, rule by rule'), {
    examples: [['salesos playbook diff current new.yaml', 'before it is put in place'], ['salesos playbook diff 1 2', 'two versions: see salesos playbook history'], ['salesos playbook diff default biotech', 'two that come with salesos']],
    json: NAMES,
    more: 'What a playbook leaves out has its default, so that a default written down is no difference.',
  }).action((from: string, to: string, _options: object, command: Command) => run.diff({ ...callOf(command, deps), from, to }));
  document(noun.command('history').description('List which versions of the playbook were in force, newest first'), {
    examples: [['salesos playbook history', 'when the rules changed'], ['salesos playbook history --json version,at', 'for a script']],
    json: HISTORY_NAMES,
  }).action((_options: object, command: Command) => run.history(callOf(command, deps)));
};
