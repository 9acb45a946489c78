import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Delivery } from '../../src/core/inbound/delivery-status.ts';
import { type MachineMail, machineMailOf, type MailKind } from '../../src/core/inbound/machine-mail.ts';
import { parseMail } from '../../src/files/mail-in.ts';
import type { Evaluation, Measure } from './evaluation.ts';

/*
 * Every .eml of a folder is machine mail, except those in a folder called `human`; people's are the project's own labelled replies as well. What kind it is, its name says: arf-01.eml is a complaint, rfc3834-01.eml an answer of a
 * program, all others came back. What a delivery-status part says is read here a second time, plainly and from the raw text, and compared.
 */

const KINDS: Readonly<Record<string, MailKind>> = { arf: 'complaint', rfc3834: 'auto_reply' };
const familyOf = (path: string): string => basename(path).replace(/-?\d*\.eml$/, '');
const labelOf = (path: string): MailKind => (/(?:^|\/)human(?:\/|-)/.test(path) ? 'human' : KINDS[familyOf(path)] ?? 'bounce');

interface Said { readonly recipient: string; readonly outcome: 'failed' | 'delayed' | 'delivered'; readonly permanent: boolean }

const decoded = (head: string, body: string): string => {
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : body;
};

/** The recipients that the delivery-status part of a raw mail names; undefined without such a part. */
const saidIn = (raw: string): readonly Said[] | undefined => {
  const text = raw.replaceAll('\r\n', '\n');
  const part = /\n--[^\n]*\n((?:[^\n]+\n)*?content-type:\s*message\/(?:global-)?delivery-status(?:[^\n]*\n(?!\n))*[^\n]*\n)\n([\s\S]*?)\n--/i.exec(text);
  if (!part) return undefined;
  const lines = decoded(part[1] ?? '', part[2] ?? '').replace(/\n[ \t]+/g, ' ').split('\n');
  const said: Said[] = [];
  let group = new Map<string, string>();
  const close = (): void => {
    const address = (name: string): string | undefined => /[^\s;:<>@]+@[^\s;:<>@]+/.exec(group.get(name) ?? '')?.[0]?.toLowerCase();
    const recipient = address('final-recipient') ?? address('original-recipient');
    const action = group.get('action')?.toLowerCase() ?? 'failed';
    const status = group.get('status')?.[0] ?? /\b([45])\.\d+\.\d+|\b([45])\d\d\b/.exec(group.get('diagnostic-code') ?? '')?.[0]?.[0];
    if (recipient !== undefined) {
      const outcome = action.startsWith('delay') ? 'delayed' : /^(?:deliver|relayed|expanded)/.test(action) ? 'delivered' : 'failed';
      said.push({ recipient, outcome, permanent: outcome === 'failed' && status !== '4' });
    }
    group = new Map();
  };
  for (const line of [...lines, 'final-recipient:']) {
    const [, name = '', value = ''] = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name.toLowerCase() === 'final-recipient' && group.has('final-recipient')) close();
    if (name !== '' && !group.has(name.toLowerCase())) group.set(name.toLowerCase(), value);
  }
  return said.length === 0 ? undefined : said;
};

const deliveriesOf = (read: MachineMail): readonly Delivery[] => (read.kind === 'bounce' ? read.deliveries : read.kind === 'auto_reply' ? read.delivered : []);
const isSame = (said: readonly Said[], read: MachineMail): { readonly recipient: boolean; readonly permanent: boolean } => {
  const wanted = read.kind === 'bounce' ? said.filter(({ outcome }) => outcome !== 'delivered') : said;
  const found = deliveriesOf(read);
  const recipient = wanted.length === found.length && wanted.every((one, at) => one.recipient === found[at]?.recipient.toLowerCase());
  return { recipient, permanent: recipient && wanted.every((one, at) => one.permanent === found[at]?.permanent && one.outcome === found[at]?.outcome) };
};

const emlIn = (folder: string): readonly string[] => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  .flatMap((entry) => (entry.isDirectory() ? emlIn(join(folder, entry.name)) : entry.name.endsWith('.eml') ? [join(folder, entry.name)] : []));

declare const PROJECT_ROOT: string;

/** The project's own labelled replies, each as a mail that a person sends. */
const ownReplies = (): readonly Uint8Array[] => readFileSync(join(PROJECT_ROOT, 'fixtures/replies/held-out.ndjson'), 'utf8').trim().split('\n').map((line) => {
  const { text } = JSON.parse(line) as { readonly text: string };
  return new TextEncoder().encode(`From: anna@lab.example\r\nSubject: Re: Our offer\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`);
});

/** Machine mail: how much is recognised, as what, and whether a delivery-status part is read right. No human reply may be taken for a machine's. */
export const evaluateMachineMail: Evaluation = async (folder) => {
  if (folder === undefined || !existsSync(folder)) return 'give the folder that holds mails as .eml files';
  const files = emlIn(folder);
  if (files.length === 0) return `${folder} has no .eml files`;
  const tally = new Map<string, { files: number; recognised: number; right: number }>();
  const wrong: string[] = [];
  let [reports, recipients, permanents] = [0, 0, 0];
  for (const path of files) {
    const raw = readFileSync(path);
    const read = machineMailOf(await parseMail(raw, path));
    const label = labelOf(path);
    const row = tally.get(label) ?? { files: 0, recognised: 0, right: 0 };
    tally.set(label, { files: row.files + 1, recognised: row.recognised + Number((read.kind === 'human') === (label === 'human')), right: row.right + Number(read.kind === label) });
    if (read.kind !== label) wrong.push(`${basename(path)} is read as ${read.kind}`);
    const said = saidIn(raw.toString('latin1'));
    if (said === undefined || label === 'human') continue;
    const same = isSame(said, read);
    reports++;
    recipients += Number(same.recipient);
    permanents += Number(same.permanent);
    if (!same.permanent) wrong.push(`${basename(path)}: ${JSON.stringify(said)} was read as ${JSON.stringify(deliveriesOf(read))}`);
  }
  const human = tally.get('human') ?? { files: 0, recognised: 0, right: 0 };
  for (const reply of ownReplies()) {
    const { kind } = machineMailOf(await parseMail(reply));
    human.files++;
    human.recognised += Number(kind === 'human');
    human.right += Number(kind === 'human');
  }
  tally.set('human', human);
  const share = (n: number, of: number): number => (of === 0 ? 1 : n / of);
  const machine = [...tally].filter(([label]) => label !== 'human').map(([, row]) => row);
  const total = { files: machine.reduce((sum, row) => sum + row.files, 0), recognised: machine.reduce((sum, row) => sum + row.recognised, 0), right: machine.reduce((sum, row) => sum + row.right, 0) };
  const rowOf = (what: string, row: typeof total): Measure => ({ what, files: row.files, recognised: row.recognised, share: share(row.recognised, row.files), 'as labelled': row.right });
  const rows: Measure[] = [
    ...[...tally].map(([label, row]) => rowOf(label, row)), rowOf('machine mail', total),
    { what: 'delivery-status: recipient', files: reports, recognised: recipients, share: share(recipients, reports), 'as labelled': '' },
    { what: 'delivery-status: permanent or temporary', files: reports, recognised: permanents, share: share(permanents, reports), 'as labelled': '' },
  ];
  for (const line of wrong) process.stderr.write(`${line}\n`);
  const missed = [
    ...(share(total.recognised, total.files) < 0.97 ? [`machine mail: ${share(total.recognised, total.files).toFixed(4)} recognised, below 0.97`] : []),
    ...(recipients < reports ? [`delivery-status: ${reports - recipients} with another recipient`] : []),
    ...(permanents < reports ? [`delivery-status: ${reports - permanents} with another verdict`] : []),
    ...(human.recognised < human.files ? [`human: ${human.files - human.recognised} taken for a machine`] : []),
  ];
  return { rows, missed };
};
