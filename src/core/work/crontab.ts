import { AppError } from '../base/errors.ts';

/*
 * The lines of a crontab and the units of systemd that tick a workspace. Text in, text out.
 */

/** What runs each minute, all of it absolute: cron's PATH finds no node. */
export interface Ticker {
  readonly node: string;
  readonly script: string;
  readonly database: string;
  /** Where the person's settings lie, when that is not below HOME as cron sets it. */
  readonly env: Readonly<Record<string, string>>;
}

/** A control character would end the line, and the rest of it would be a line of its own. */
const assertPlain = ({ node, script, database, env }: Ticker): void => {
  for (const text of [node, script, database, ...Object.values(env)]) {
    for (const letter of text) if (letter < ' ' || letter === '\u007f') throw new AppError('config', `${JSON.stringify(text)} cannot stand in a crontab: it has a line break or another control character`, { hint: 'Give the folder another name.' });
  }
};

/** For sh; a % would be a line break to cron. */
const quoted = (text: string): string => `'${text.replaceAll(`'`, `'\\''`)}'`.replaceAll('%', '\\%');

const markOf = (database: string): string => `# salesos tick for ${database}`;
const workspaceIn = (database: string): string => `SALESOS_DB=${quoted(database)} `;

/** The two lines: which workspace, and what cron does each minute. Raises `config` for a path that no crontab can hold. */
export const cronLines = (ticker: Ticker): readonly [mark: string, line: string] => {
  assertPlain(ticker);
  const { node, script, database, env } = ticker;
  const settings = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)} `).join('');
  return [markOf(database), `* * * * * ${settings}${workspaceIn(database)}${quoted(node)} ${quoted(script)} tick`];
};

interface Entry { readonly from: number; readonly to: number }
/** Where the lines of a workspace stand, in characters of the text, its line breaks included. A line below the mark that is no tick of it is somebody's own. */
const entriesIn = (text: string, database: string): readonly Entry[] => {
  const lines = text.split(/(?<=\n)/);
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    const isMark = line.replace(/\r?\n$/, '') === markOf(database);
    const isPair = isMark && next.includes(workspaceIn(database)) && /\btick\s*$/.test(next);
    if (isMark) entries.push({ from: at, to: at + line.length + (isPair ? next.length : 0) });
    at += line.length;
    if (isPair) { at += next.length; index++; }
  }
  return entries;
};

/** The crontab without the lines of this workspace; every other byte as it was. */
export const withoutEntry = (text: string, database: string): string => {
  let kept = '';
  let at = 0;
  for (const { from, to } of entriesIn(text, database)) { kept += text.slice(at, from); at = to; }
  return kept + text.slice(at);
};

/** The crontab with the lines of this workspace, once: in their place where they are, else at the end. */
export const withEntry = (text: string, ticker: Ticker): string => {
  const lines = `${cronLines(ticker).join('\n')}\n`;
  const [first] = entriesIn(text, ticker.database);
  if (!first) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${lines}`;
  return text.slice(0, first.from) + lines + withoutEntry(text.slice(first.to), ticker.database);
};

export const hasEntry = (text: string, database: string): boolean => entriesIn(text, database).length > 0;

/** For a unit file: quoted, and neither a specifier nor a variable. */
const inUnit = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}"`;
const inCommand = (text: string): string => inUnit(text).replaceAll('$', '$$$$');

export interface Units { readonly service: string; readonly timer: string }
/** The two units of systemd: what is done, and that it is done each minute, once for those that were slept through. Raises as `cronLines`. */
export const systemdUnits = (ticker: Ticker): Units => {
  assertPlain(ticker);
  const { node, script, database, env } = ticker;
  const variables = Object.entries({ ...env, SALESOS_DB: database }).map(([name, value]) => `Environment=${inUnit(`${name}=${value}`)}`);
  return {
    service: ['[Unit]', `Description=salesos tick for ${database.replaceAll('%', '%%')}`, '', '[Service]', 'Type=oneshot', ...variables, `ExecStart=${inCommand(node)} ${inCommand(script)} tick`, ''].join('\n'),
    timer: ['[Unit]', `Description=salesos tick for ${database.replaceAll('%', '%%')}, each minute`, '', '[Timer]', 'OnCalendar=minutely', 'AccuracySec=1s', 'Persistent=true', '', '[Install]', 'WantedBy=timers.target', ''].join('\n'),
  };
};
