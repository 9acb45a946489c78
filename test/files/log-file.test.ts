import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { redact, secretsIn } from '../../src/core/base/secret.ts';
import { appendLine, endOfLog, lastLines, linesSince } from '../../src/files/log-file.ts';

const place = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-log-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return join(dir, 'logs');
};

it('keeps 10 MB and four older files, readable by the owner alone', () => {
  const folder = place();
  const long = 'x'.repeat(4_000_000);
  for (let index = 0; index < 24; index++) appendLine(folder, `${index} ${long}`);
  expect(readdirSync(folder).sort()).toEqual(['salesos.log.1', 'salesos.log.2', 'salesos.log.3', 'salesos.log.4']);
  appendLine(folder, '24 last');
  expect(statSync(join(folder, 'salesos.log')).mode & 0o777).toBe(0o600);
  // Three lines fill a file: of 25 the last of five files are left.
  expect(lastLines(folder, 100, (line) => line.split(' ')[0] || undefined)).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 12)));
  expect(lastLines(folder, 2, (line) => line.split(' ')[0] || undefined)).toEqual(['23', '24']);
});

it('is followed over a file that is moved away, and not past a line that is not whole', () => {
  const folder = place();
  let { position } = linesSince(folder, endOfLog(folder));
  const next = (): readonly string[] => { const more = linesSince(folder, position); position = more.position; return more.lines.map((line) => line.slice(0, 5)); };
  appendLine(folder, 'first');
  expect(next()).toEqual(['first']);
  expect(next()).toEqual([]);
  appendLine(folder, 'secnd');
  appendLine(folder, `large${'x'.repeat(10_000_000)}`);
  appendLine(folder, 'third');
  expect(next()).toEqual(['secnd', 'large', 'third']);
});

it('shows no secret: values of such variables, keys by their form, passwords in addresses', () => {
  const secrets = secretsIn({ OPENAI_API_KEY: 'canary-one-1234', TWILIO_AUTH_TOKEN: 'canary-two', HOME: '/home/mia', SHORT_KEY: 'abc' });
  expect(secrets).toEqual(['canary-one-1234', 'canary-two']);
  expect(redact('401 for canary-one-1234 and Bearer abcdef.123456 at https://mia:hunter22@host/x, sk-proj-abcdef123456, /home/mia', secrets))
    .toBe('401 for *** and *** at https://mia:***@host/x, ***, /home/mia');
});
