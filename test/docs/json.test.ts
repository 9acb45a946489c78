import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { documentationOf } from '../../src/cli/command.ts';
import { programFor } from '../../src/cli/program.ts';
import { PLAN_STATUSES } from '../../src/app/advise/plan.ts';
import { TODO_KINDS } from '../../src/app/work/todo.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import {
  ACTIVITY_KINDS, BANT_LETTERS, BANT_LEVELS, CAMPAIGN_STATUSES, ENROLLMENT_ENDS, IDENTITY_KINDS, JOB_KINDS, LEAD_STATUSES, MODES, SUPPRESSION_REASONS, URGENCIES,
} from '../../src/core/ledger/event.ts';
import { ATTRIBUTION_MODELS } from '../../src/core/revenue/attribution.ts';
import { ORIGIN_KINDS } from '../../src/core/revenue/tally.ts';
import { PLAN_ACTIONS, SURVIVORSHIP } from '../../src/core/capture/plan.ts';
import { TYPED_REASONS } from '../../src/core/capture/wish.ts';
import type { Approval } from '../../src/core/ledger/lead-record.ts';
import { JOB_STATES } from '../../src/db/work/job.ts';
import { MAIL_KINDS } from '../../src/core/inbound/machine-mail.ts';
import { OBJECTION_TYPES, REPLY_CLASSES, REPLY_INTENTS, SENTIMENTS } from '../../src/core/inbound/understanding.ts';
import { testClock } from '../support/database.ts';
import { memoryIo } from '../support/io.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';
import { FINDING_KINDS } from '../../src/core/engage/cadence-check.ts';
import { ALL_PATTERN_KINDS, BEST_KINDS, VERDICTS } from '../../src/core/learn/pattern.ts';
import { GOALS } from '../../src/core/playbook/cadence-schema.ts';
import { fillCadence, fillWorkspace, NOW, writeFiles } from './workspace.ts';

interface Field { readonly path: string; readonly type: string; /** The words it is one of, where they are listed. */ readonly words: readonly string[] }
interface Section { readonly names: readonly string[]; readonly base: string | undefined; readonly runs: readonly string[]; readonly fields: readonly Field[] }

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/json.md'), 'utf8');

/** `` `a`, `b` or `c` `` at the beginning of what is said of a field. */
const wordsOf = (says: string): readonly string[] => {
  const list = /^`[a-z_]+`(?:(?:, | or )`[a-z_]+`)+/.exec(says)?.[0] ?? '';
  return [...list.matchAll(/`([a-z_]+)`/g)].map(([, word = '']) => word);
};

const sections: readonly Section[] = PAGE.split(/^### /m).slice(1).map((text) => ({
  names: (text.split('\n', 1)[0] ?? '').split(', '),
  base: /^Fields of `([^`]+)`, and:$/m.exec(text)?.[1],
  runs: [...text.matchAll(/^salesos (.+)$/gm)].map(([, line = '']) => line),
  fields: [...text.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+) \|$/gm)].map(([, path = '', type = '', says = '']) => ({ path, type, words: wordsOf(says) })),
}));

const sectionOf = (name: string): Section => {
  const section = sections.find(({ names }) => names.includes(name));
  if (!section) throw new Error(`docs/json.md has no section "${name}"`);
  return section;
};
const fieldsOf = ({ base, fields }: Section): readonly Field[] => [...(base === undefined ? [] : fieldsOf(sectionOf(base))), ...fields];

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?(Z|[+-]\d{2}:\d{2})$/;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string', number: (value) => typeof value === 'number', boolean: (value) => typeof value === 'boolean',
  time: (value) => typeof value === 'string' && TIME.test(value), day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  object: isObject, map: isObject, value: (value) => value !== undefined && value !== null, list: Array.isArray, 'list of text': (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
};

/** What is wrong with an object, against the fields below a path. */
const differences = (value: unknown, fields: readonly Field[], at: string): readonly string[] => {
  if (!isObject(value)) return [`${at}: ${JSON.stringify(value)} is no object`];
  const own = fields.filter(({ path }) => !path.includes('.'));
  const extra = Object.keys(value).filter((key) => !own.some(({ path }) => path === key)).map((key) => `${at}.${key} is not documented`);
  return [...extra, ...own.flatMap(({ path, type, words }) => {
    if (!(path in value)) return [`${at}.${path} is documented and missing`];
    const word = value[path];
    if (words.length > 0 && typeof word === 'string' && !words.includes(word)) return [`${at}.${path}: "${word}" is none of ${words.join(', ')}`];
    return wrong(value[path], type, { fields, path, at: `${at}.${path}` });
  })];
};

const childrenOf = (fields: readonly Field[], prefix: string): readonly Field[] =>
  fields.filter(({ path }) => path.startsWith(prefix)).map(({ path, ...field }) => ({ ...field, path: path.slice(prefix.length) }));

const wrong = (value: unknown, type: string, { fields, path, at }: { readonly fields: readonly Field[]; readonly path: string; readonly at: string }): readonly string[] => {
  if (type.endsWith('?')) return value === null ? [] : wrong(value, type.slice(0, -1), { fields, path, at });
  const shape = /^`([^`]+)`$/.exec(type)?.[1];
  if (shape !== undefined) return differences(value, fieldsOf(sectionOf(shape)), at);
  const like = /^list of `([^`]+)`$/.exec(type)?.[1];
  const isRight = PLAIN[like === undefined ? type : 'list'];
  if (!isRight) return [`${at}: the type "${type}" is none`];
  if (!isRight(value)) return [`${at}: ${JSON.stringify(value)} is no ${type}`];
  const inside = like === undefined ? childrenOf(fields, `${path}[].`) : fieldsOf(sectionOf(like));
  if (Array.isArray(value) && type !== 'list of text' && type !== 'value') return value.flatMap((entry) => differences(entry, inside, `${at}[]`));
  return type === 'object' ? differences(value, childrenOf(fields, `${path}.`), at) : [];
};

const withVerbs = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(withVerbs)];
const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name());

test('every command that names JSON fields in its help has a section with the same fields', async () => {
  const io = memoryIo();
  const said: Record<string, readonly string[]> = {};
  for (const entry of COMMANDS) {
    const program = programFor(io, false);
    const { register } = await entry.load();
    register(program, { io, env: {}, signal: io.signal, clock: testClock() });
    for (const command of program.commands.flatMap(withVerbs)) {
      const { json } = documentationOf(command) ?? {};
      if (json) said[pathOf(command).replace(/^salesos /, '')] = [...json].sort();
    }
  }
  const documented = Object.fromEntries(sections.filter(({ names }) => !names.some((name) => /^an? /.test(name))).flatMap((section) => section.names.map((name) =>
    [name, fieldsOf(section).filter(({ path }) => !path.includes('.')).map(({ path }) => path).sort()])));
  expect(documented).toEqual(said);
});

/** Words of the examples that stand for the first of a list. */
const STAND_INS: readonly (readonly [word: string, list: string])[] = [
  ['TASK', 'tasks list'], ['JOB', 'queue list'], ['APPROVAL', 'approvals list'], ['TODO', 'todo list'], ['RECOMMENDATION', 'recommendations list'],
  ['BATCH', 'imports list'], ['NOTIFICATION', 'notifications list --all'], ['CHAT', 'chats list'], ['ENROLLMENT', 'enrollments list'], ['MESSAGE', 'outbox list'],
  ['INTERVENTION', 'interventions list --all'],
];

const runIn = async (box: Sandbox, line: string): Promise<unknown> => {
  let words = line.replace('march.db', join(box.dir, 'march.db'));
  for (const [name, path] of writeFiles(box)) words = words.replace(name, path);
  for (const [word, list] of STAND_INS) {
    if (!words.includes(word)) continue;
    const { stdout } = await box.run(`${list} --json id --limit 1`, { now: NOW });
    words = words.replace(word, (JSON.parse(stdout) as { readonly id: string }[])[0]?.id ?? `there is no ${word}`);
  }
  const { code, stdout, stderr } = await box.run(`${words} --json`, { now: NOW });
  if (code !== 0) throw new Error(`salesos ${line}: exit ${code}\n${stderr}`);
  return JSON.parse(stdout);
};

/** These begin with an empty machine. */
const FRESH = ['init', 'import', 'ingest', 'imports list'];

test('what the commands print has the names and types of docs/json.md', async () => {
  const [fresh, filled] = [sandbox(), sandbox()];
  await fillWorkspace(filled);
  await fillCadence(filled);
  const found: string[] = [];
  for (const section of sections) {
    for (const line of section.runs) {
      const printed = await runIn(section.names.some((name) => FRESH.includes(name)) ? fresh : filled, line);
      for (const row of Array.isArray(printed) ? printed : [printed]) found.push(...differences(row, fieldsOf(section), `salesos ${line}: `));
    }
  }
  expect([...new Set(found)]).toEqual([]);
}, 180_000);

const BY = ['outside', 'human', 'rule', 'model'];
const APPROVAL_STATES: readonly Approval['state'][] = ['open', 'approved', 'rejected', 'expired', 'cancelled'];
test.each<readonly [section: string, field: string, words: readonly string[]]>([
  ['init', 'mode', MODES], ['status', 'mode', MODES], ['mode show', 'mode', MODES], ['leads list', 'status', LEAD_STATUSES], ['leads show', 'identities[].kind', IDENTITY_KINDS],
  ['leads bant', 'answers[].letter', BANT_LETTERS], ['leads bant', 'answers[].level', BANT_LEVELS], ['log call', 'kind', ACTIVITY_KINDS],
  ['cadences list', 'on_reply[].reply', REPLY_CLASSES],
  ['review', 'top_priorities[].urgency', URGENCIES], ['notifications list', 'urgency', URGENCIES], ['plan list', 'completion_status', PLAN_STATUSES],
  ['queue list', 'state', JOB_STATES], ['a job', 'kind', JOB_KINDS], ['todo list', 'kind', TODO_KINDS], ['approvals list', 'state', APPROVAL_STATES],
  ['an approval', 'state', APPROVAL_STATES], ['an event', 'by', BY], ['suppressions list', 'reason', SUPPRESSION_REASONS], ['leads suppress', 'reason', TYPED_REASONS],
  ['an enrollment', 'end', ENROLLMENT_ENDS], ['campaigns list', 'status', CAMPAIGN_STATUSES], ['report attribution', 'kind', ORIGIN_KINDS], ['report attribution', 'model', ATTRIBUTION_MODELS], ['messages classify', 'intent', REPLY_INTENTS], ['messages classify', 'objection', OBJECTION_TYPES], ['messages classify', 'kind', MAIL_KINDS], ['messages classify', 'sentiment', SENTIMENTS], ['cadences list', 'goal', GOALS], ['a pattern', 'kind', [...ALL_PATTERN_KINDS, ...BEST_KINDS]], ['a pattern', 'verdict', VERDICTS], ['cadences check', 'findings[].kind', FINDING_KINDS], ['import', 'plan[].action', PLAN_ACTIONS], ['import', 'plan[].changes[].rule', SURVIVORSHIP],
])('%s: %s lists the words of the code', (section, field, words) => {
  expect(fieldsOf(sectionOf(section)).find(({ path }) => path === field)?.words).toEqual(words);
});

test('a list that is empty proves nothing: what leads show promises is there to be seen', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  const card = await runIn(box, 'leads show anna') as Readonly<Record<string, readonly unknown[]>>;
  const empty = ['identities', 'scores', 'signals', 'history', 'deals', 'tasks', 'jobs', 'recommendations'].filter((name) => card[name]?.length === 0);
  expect(empty).toEqual([]);
  expect((await runIn(box, 'leads show bob') as { readonly messages: readonly unknown[] }).messages).not.toEqual([]);
});
