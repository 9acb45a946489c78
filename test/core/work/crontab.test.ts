import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronLines, hasEntry, systemdUnits, type Ticker, withEntry, withoutEntry } from '../../../src/core/work/crontab.ts';

const ticker = (database = '/home/mia/.local/share/salesos/default/salesos.db'): Ticker => ({ node: '/usr/bin/node', script: '/opt/salesos/bin/salesos.js', database, env: {} });
const OTHERS = '# mine\nMAILTO=mia@lab.example\n*/5 * * * * /usr/bin/true\n';

describe('a crontab', () => {
  it('gets two lines with absolute paths', () => {
    expect(cronLines(ticker())).toEqual(['# salesos tick for /home/mia/.local/share/salesos/default/salesos.db',
      `* * * * * SALESOS_DB='/home/mia/.local/share/salesos/default/salesos.db' '/usr/bin/node' '/opt/salesos/bin/salesos.js' tick`]);
  });
  it('is the same when it is done again, and as it was when they are taken out', () => {
    const once = withEntry(OTHERS, ticker());
    expect(withEntry(once, ticker())).toBe(once);
    expect(withoutEntry(once, ticker().database)).toBe(OTHERS);
  });
  it('gets the new line in the place of the old one', () => {
    const old = `${withEntry(OTHERS, { ...ticker(), node: '/old/node' })}# after\n`;
    expect(withEntry(old, ticker())).toBe(`${OTHERS}${cronLines(ticker()).join('\n')}\n# after\n`);
  });
  it('keeps what a person wrote below the mark', () => {
    const edited = `${cronLines(ticker())[0]}\n0 4 * * * /usr/bin/backup\n`;
    expect(withoutEntry(edited, ticker().database)).toBe('0 4 * * * /usr/bin/backup\n');
  });
  it('refuses a path that would end the line', () => {
    expect(() => cronLines(ticker('/tmp/a\n* * * * * rm -rf /\n/salesos.db'))).toThrow('cannot stand in a crontab');
  });

  const line = fc.string({ unit: 'grapheme-composite', maxLength: 30 }).map((text) => text.replaceAll(/[\r\n]/g, ''));
  const path = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `/w/${text.replaceAll(/[\u0000-\u001f\u007f/]/g, '_')}/salesos.db`);
  it('of somebody else keeps every byte, whatever stands in it and however many workspaces come and go', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.boolean(), fc.uniqueArray(path, { minLength: 1, maxLength: 3 }), (lines, isWindows, databases) => {
      const before = lines.map((text) => `${text}${isWindows ? '\r\n' : '\n'}`).join('');
      let text = before;
      for (const database of databases) text = withEntry(text, ticker(database));
      for (const database of databases) expect(hasEntry(text, database)).toBe(true);
      for (const database of [...databases].reverse()) { text = withoutEntry(text, database); expect(hasEntry(text, database)).toBe(false); }
      expect(text).toBe(before);
    }), { numRuns: 300 });
  });
  it('gives sh the path as it is, quotes, dollars and percent signs included', () => {
    const database = `/tmp/it's $HOME 100% "x"/salesos.db`;
    const command = cronLines({ ...ticker(database), node: '/bin/sh', script: '-c' })[1].replace('* * * * * ', '').replace(/'-c' tick$/, `-c 'printf %s "$SALESOS_DB"'`);
    // Cron takes the backslash before a % away.
    const { stdout } = spawnSync('/bin/sh', ['-c', command.replaceAll('\\%', '%')], { encoding: 'utf8' });
    expect(stdout).toBe(database);
  });
});

it('a timer of systemd runs the same, with specifiers and variables as they are', () => {
  const { service, timer } = systemdUnits(ticker(`/w/50% "of" $x/salesos.db`));
  expect(service).toContain('Environment="SALESOS_DB=/w/50%% \\"of\\" $x/salesos.db"\nExecStart="/usr/bin/node" "/opt/salesos/bin/salesos.js" tick\n');
  expect(timer).toContain('OnCalendar=minutely');
  expect(systemdUnits({ ...ticker(), script: '/opt/a$b.js' }).service).toContain('"/opt/a$$b.js" tick');
});
