import type { Command } from 'commander';
import type { Clock } from '../core/base/ports.ts';
import type { Io } from './io.ts';
import { type Format, type Output, outputOf, unknownField } from './output.ts';
import { type Progress, progressOf } from './progress.ts';
import { askOn, askSecretOn, canAsk, confirmOn } from './prompt.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What main gives to every command file. */
export interface Deps {
  readonly io: Io;
  readonly env: Environment;
  /** Aborted by SIGINT, SIGTERM and by a reader that left. */
  readonly signal: AbortSignal;
  /** Stands still under the hidden `--now`. */
  readonly clock: Clock;
}

/** One call of a command: the dependencies, the global flags, and the doors to the person. */
export interface Call extends Deps {
  readonly workspace?: string;
  readonly db?: string;
  readonly yes: boolean;
  readonly quiet: boolean;
  readonly utc: boolean;
  readonly seed?: number;
  readonly out: Output;
  /** The zone in which times are shown: the workspace's, or UTC under --utc. */
  zone(workspaceZone: string): string;
  /** Passes under --yes or after a yes on a terminal. Raises `cancelled` after a no, `usage` where nobody can be asked, as under --json. */
  confirm(question: string): Promise<void>;
  /** True when questions reach a person. */
  readonly canAsk: boolean;
  /** The answer of a person; elsewhere the fallback. Raises `usage` where nobody can be asked and there is no fallback. */
  ask(question: string, fallback?: string): Promise<string>;
  /** As `ask`, unseen and without a fallback; `hint` says what to do where nobody can be asked. */
  askSecret(question: string, hint: string): Promise<string>;
  /** Shown on stderr when work lasts over a second on a terminal; not under --json. */
  progress(label: string, total?: number): Progress;
}

/** Adds a noun with its verbs to the program. Decides nothing, opens nothing. */
export type Register = (program: Command, deps: Deps) => void;

/** What `--help` shows beyond commander's own. */
export interface Documentation {
  /** Command and what it does; shown first. */
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** The documented JSON names, in order: `--json a,b` selects among them. */
  readonly json?: readonly string[];
  /** The names of what the command prints instead under one of its flags, such as `undo --list`. */
  readonly otherJson?: readonly string[];
  readonly more?: string;
}

const documents = new WeakMap<Command, Documentation>();

/**
 * Gives a command its examples and JSON names; a command without examples fails the tests. Call it once its options are there: a word in capitals
 * (`--limit N`) is a value, as people read it, where commander alone would only see `<n>`.
 */
export const document = (command: Command, documentation: Documentation): Command => {
  documents.set(command, documentation);
  for (const option of command.options) if (/[ =][A-Z]/.test(option.flags)) option.required = true;
  return command;
};

/** What `document` stored, if anything. */
export const documentationOf = (command: Command): Documentation | undefined => documents.get(command);

interface GlobalFlags {
  readonly workspace?: string; readonly db?: string; readonly json?: string | true; readonly jsonl?: true; readonly csv?: true;
  readonly color?: boolean; readonly utc?: true; readonly yes?: true; readonly quiet?: true; readonly seed?: number;
}

const formatOf = ({ json, jsonl, csv }: GlobalFlags): Format => {
  if (csv) return 'csv';
  if (jsonl) return 'jsonl';
  return json === undefined ? 'text' : 'json';
};

/** Before anything is done: a command that did its work must not fail because of a name that it could have refused. */
const checkFields = (command: Command, fields: readonly string[]): void => {
  const { json, otherJson = [] } = documentationOf(command) ?? {};
  const wrong = json && fields.find((field) => !json.includes(field) && !otherJson.includes(field));
  if (json && wrong !== undefined) throw unknownField(wrong, json);
};

/** The call that an action hands to its run function, from the global flags and the dependencies. Raises `usage` for a JSON field that the command does not have. */
export const callOf = (command: Command, deps: Deps): Call => {
  const flags: GlobalFlags = command.optsWithGlobals();
  const { workspace, db, json, color = true, utc = false, yes = false, quiet = false, seed } = flags;
  const { io, env } = deps;
  const fields = typeof json === 'string' ? json.split(',').map((field) => field.trim()).filter(Boolean) : [];
  checkFields(command, fields);
  const format = formatOf(flags);
  // A program reads stderr then: JSON alone, and nobody who answers.
  const isJson = format === 'json' || format === 'jsonl';
  const person = isJson ? undefined : io;
  return {
    ...deps, yes, quiet, utc,
    ...(workspace === undefined ? {} : { workspace }),
    ...(db === undefined ? {} : { db }),
    ...(seed === undefined ? {} : { seed }),
    out: outputOf(io, env, { format, fields, names: documentationOf(command)?.json ?? [], isQuiet: quiet, wantsColour: color }),
    zone: (workspaceZone) => (utc ? 'UTC' : workspaceZone),
    confirm: (question) => confirmOn(person, question, yes),
    canAsk: canAsk(person),
    ask: (question, fallback) => askOn(person, question, fallback),
    askSecret: (question, hint) => askSecretOn(person, question, hint),
    progress: (label, total) => progressOf({ io, env, label, isQuiet: quiet || isJson, ...(total === undefined ? {} : { total }) }),
  };
};
