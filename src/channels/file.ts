import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutboundMessage, SendResult } from '../core/engage/channel.ts';
import { strict, text } from '../core/playbook/scalar.ts';
import { refusalOf } from './envelope.ts';
import { common, type Factory, settingsOf } from './factory.ts';
import { composeMail, senderSetting } from './mail.ts';

const DEFAULT_SENDER = { name: '', address: 'nobody@localhost.invalid' };
const schema = strict({ ...common, folder: text.default('outgoing'), from: senderSetting.optional() });

const idOf = (key: string): string => `file-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;

/** A file that is whole or not there, and never written a second time. */
const place = (folder: string, name: string, content: Buffer): void => {
  const path = join(folder, name);
  if (existsSync(path)) return;
  const made = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
  const file = openSync(made, 'wx', 0o600);
  try {
    try { writeFileSync(file, content); fsyncSync(file); } finally { closeSync(file); }
    try { linkSync(made, path); } catch (error) { if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; }
  } finally { rmSync(made, { force: true }); }
};

const linesIn = (path: string): readonly string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);

const append = (path: string, id: string, line: string): void => {
  const lines = linesIn(path);
  if (lines.some((each) => each.includes(`"id":"${id}"`))) return;
  const file = openSync(path, 'a', 0o600);
  // What a power cut left of a line stays one of its own.
  try { writeFileSync(file, `${lines.length > 0 && lines.at(-1) !== '' ? '\n' : ''}${line}\n`); fsyncSync(file); } finally { closeSync(file); }
};

/**
 * Into a folder and to nobody: each e-mail as a file .eml that any mail program opens, everything else as a line of CHANNEL.ndjson. It knows a key for ever:
 * the same message twice is there once.
 */
export const file: Factory = (setup) => {
  const { folder: named, from = DEFAULT_SENDER, test_to } = settingsOf(schema, setup);
  const { channel } = setup;
  const folder = resolve(setup.folder, named);
  const list = join(folder, `${channel}.ndjson`);
  const write = async (message: OutboundMessage): Promise<SendResult> => {
    const id = idOf(message.key);
    const mail = channel === 'email' ? await composeMail(message, { from }) : undefined;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (mail !== undefined) place(folder, `${id}.eml`, mail);
      else append(list, id, JSON.stringify({ id, channel, to: message.to, name: message.leadName, text: message.text }));
    } catch (error) { return { kind: 'not_sent', reason: `${folder}: ${(error as NodeJS.ErrnoException).code ?? String(error)}` }; }
    return { kind: 'sent', providerId: id };
  };
  return {
    provider: 'file', channel, mailbox: channel === 'email' ? from.address : 'file', keyed: { ttlMs: Number.MAX_SAFE_INTEGER }, self: test_to ?? (channel === 'email' ? from.address : null),
    send: async (message, signal) => (signal.aborted ? { kind: 'not_sent', reason: 'stopped before it was sent' } : refusalOf(message) ?? write(message)),
    find: async ({ key }) => {
      const id = idOf(key);
      const isThere = channel === 'email' ? existsSync(join(folder, `${id}.eml`)) : linesIn(list).some((line) => line.includes(`"id":"${id}"`));
      return isThere ? { kind: 'sent', providerId: id } : { kind: 'not_sent', reason: 'it is not in the folder' };
    },
    verify: () => Promise.resolve({ ok: true, as: folder }),
    close: () => Promise.resolve(),
  };
};
