import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSame, expectTrue, type Seen, type Step } from './step.ts';
import { BIN, envOf, inFolder, json, NOW, query, salesos, tamper, withLeads } from './workspace.ts';

/** Words that stand nowhere else, one for each place in which a person leaves traces. */
const CANARIES: Readonly<Record<string, string>> = {
  name: 'Zoë Quetzal-Ärmel', 'former name': 'Zoraida Quetzalov', 'e-mail': 'zoe.quetzal@quetzalmail.example', 'second e-mail': 'zq@quetzal-two.example', phone: '+4930912345678', company: 'Quetzalwerke KG',
  title: 'Chief Quetzal', note: 'quetzal-note "quoted"\nin two lines', attribute: 'quetzal-attribute', tag: 'quetzal-tag', 'LinkedIn slug': 'zoe-quetzal-77', 'external id': 'quetzal-crm-4711',
  campaign: 'quetzal-campaign', city: 'Quetzaltenango', 'event metadata': 'quetzal-metadata', 'event source': 'quetzal-source', 'log note': 'quetzal-log', task: 'quetzal-task', deal: 'quetzal-deal',
  'BANT quote': 'quetzal-quote', 'chat text': 'quetzal-chat', draft: 'quetzal-draft', 'rejected row': 'quetzal-rejected',
};
const of = (what: string): string => CANARIES[what] ?? '';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (...cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const rows = (): string => row('Name', 'Email', 'Phone', 'Company', 'Job Title', 'Notes', 'Shoe', 'Tags', 'LinkedIn', 'External ID', 'Campaign', 'City')
  + row(of('former name'), of('e-mail'), of('phone'), of('company'), of('title'), of('note'), of('attribute'), of('tag'), `https://www.linkedin.com/in/${of('LinkedIn slug')}`, `crm:${of('external id')}`, of('campaign'), of('city'))
  + row(of('name'), 'no address', '', '', of('rejected row'));
const events = (): string => [['demo_requested', of('e-mail').toUpperCase()], ['email_replied', of('e-mail')]].map(([type, email]) => `${JSON.stringify({
  event_type: type, source: of('event source'), occurred_at: NOW, lead_identifier: { email }, campaign: of('campaign'), metadata: { page: '/pricing', text: `We want to buy. ${of('event metadata')}` },
})}\n`).join('');

/** Makes the person known in the workspace of this folder, in every way in which a person can be. */
const haunt = (dir: string): string => {
  const put = (name: string, text: string): string => { const path = join(dir, name); writeFileSync(path, text); return path; };
  const email = of('e-mail');
  const people = put(`${email}.csv`, rows());
  salesos(dir, ['import', people, '-q'], { codes: [8] });
  salesos(dir, ['import', put('second.csv', row('Name', 'Email') + row(of('name'), of('second e-mail'))), '-q']);
  salesos(dir, ['ingest', put('haunt.ndjson', events()), '-q']);
  for (const args of [
    ['leads', 'edit', email, '--set', `name=${of('name')}`], ['import', put('both.csv', row('Name', 'Email') + row(of('name'), `${email}; ${of('second e-mail')}`))], ['log', 'note', email, of('log note')],
    ['tasks', 'add', email, of('task'), '--due', 'tomorrow'], ['leads', 'bant', email, '--budget', 'confirmed', '--need', 'stated', '--quote', of('BANT quote')],
    ['deals', 'create', email, '--pipeline', 'sales', '--name', of('deal')], ['tick'], ['review'], ['leads', 'search', 'quetzal'],
  ]) salesos(dir, [...args, '-q'], { codes: [0, 5] });
  const lead = `(SELECT lead_key FROM identities WHERE value = '${email}')`;
  const own = (type: string, payload: object): void => {
    tamper(dir, `INSERT INTO events (dedupe_key, lead_key, type, source, occurred_at, recorded_at, by, rule, history, payload)
      VALUES ('haunt-${type}', ${lead}, '${type}', 'salesos', 0, 0, 'outside', 'human', 1, '${JSON.stringify(payload).replaceAll("'", "''")}')`);
  };
  own('chat.recorded', { id: 'ch_1', channel: 'web', started_at: 0, ended_at: 0, turns: [{ role: 'visitor', text: of('chat text'), at: null }], extraction: {} });
  own('message.drafted', { id: 'ms_1', channel: 'email', subject: of('draft'), body: of('draft'), job: null });
  salesos(dir, ['rebuild', email]);
  query(dir, 'SELECT 1');
  return people;
};

const formsOf = (text: string): readonly Buffer[] => {
  const written = JSON.stringify(text).slice(1, -1);
  const forms = [text, text.toLowerCase(), text.toUpperCase(), written, written.toLowerCase(), text.replaceAll('"', '""'), encodeURIComponent(text), text.normalize('NFD'), text.normalize('NFD').replace(/\p{M}/gu, ''),
    [...written].map((letter) => (letter > '~' ? `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : letter)).join('')];
  return [...new Set(forms)].flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le'), Buffer.from(form, 'latin1')]);
};
const FORMS = Object.entries(CANARIES).flatMap(([what, text]) => formsOf(text).map((form) => ({ what, form })));

const filesIn = (path: string): readonly string[] => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path]);
/** Which canaries stand in the bytes of these files, in any form. */
const sightings = (paths: readonly string[]): readonly string[] => [...new Set(paths.flatMap(filesIn).flatMap((path) => {
  const bytes = readFileSync(path);
  return FORMS.filter(({ form }) => bytes.includes(form)).map(({ what }) => what);
}))].sort();

/** Nothing of the person is in the workspace, a new backup, or an export of everything; the workspace is whole; nothing brings them back. */
const expectGone = (dir: string, people: string, when: string): void => {
  const [backup, everything] = [join(dir, 'new.db'), join(dir, 'everything')];
  for (const path of [backup, everything]) rmSync(path, { recursive: true, force: true });
  salesos(dir, ['backup', '-o', backup]);
  salesos(dir, ['export', 'all', '-o', everything]);
  expectSame(`canaries ${when}`, sightings([join(dir, 'workspace'), backup, everything]), []);
  expectSame(`the search index ${when}`, query(dir, `SELECT rowid FROM lead_search WHERE lead_search MATCH '"quetzal"'`), []);
  expectSame(`verify ${when}`, json<{ ok: boolean }>(dir, ['verify']).ok, true);
  salesos(dir, ['import', people, '-q'], { codes: [8] });
  expectSame(`leads that the same file brings ${when}`, query(dir, `SELECT count(*) FROM leads WHERE removed = 0 AND (email LIKE '%quetzal%' OR name LIKE '%uetzal%')`), [[0]]);
};

const erased: Step = {
  name: 'of an erased person nothing is found, and neither import nor undo nor restore brings them back',
  run: () => inFolder((dir) => {
    withLeads(dir);
    const people = haunt(dir);
    expectSame('canaries before', sightings([join(dir, 'workspace')]), Object.keys(CANARIES).sort());
    salesos(dir, ['backup', '-o', join(dir, 'old.db')]);
    salesos(dir, ['leads', 'erase', of('e-mail'), '--yes']);
    expectGone(dir, people, 'after erasing');
    for (const { id } of json<readonly { readonly id: string }[]>(dir, ['imports', 'list'])) salesos(dir, ['undo', id, '--yes'], { codes: [0, 5] });
    expectSame('verify after every undo', json<{ ok: boolean }>(dir, ['verify']).ok, true);
    salesos(dir, ['restore', join(dir, 'old.db'), '--yes']);
    for (const name of readdirSync(join(dir, 'workspace')).filter((each) => each.includes('.replaced-'))) rmSync(join(dir, 'workspace', name));
    // Rejected again by the import above: it is a file of its own, and came after.
    rmSync(join(dir, 'workspace', 'rejects'), { recursive: true, force: true });
    expectGone(dir, people, 'after the restore of an older backup');
    return `${Object.keys(CANARIES).length} canaries in ${FORMS.length} forms: in the database before, afterwards in no byte of the workspace, a new backup, an export of everything`;
  }),
};

const CALLS = 'pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink';
const traced = (dir: string, options: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync('strace', ['-f', ...options, process.execPath, BIN, 'leads', 'erase', of('e-mail'), '--yes', '-q', '--now', NOW], { cwd: dir, env: envOf(dir, {}), encoding: 'utf8', timeout: 120_000 });

const killed: Step = {
  name: 'kill -9 at the writes of erasing, and the same command again',
  run: async ({ isShort }): Promise<Seen> => {
    if (spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status !== 0) return { skipped: 'strace is not here, or may not trace' };
    return inFolder((dir) => {
      salesos(dir, ['init', '--country', 'DE', '--mode', 'hybrid']);
      const people = haunt(dir);
      const [workspace, kept, log] = [join(dir, 'workspace'), join(dir, 'kept'), join(dir, 'strace.log')];
      cpSync(workspace, kept, { recursive: true });
      expectSame('erasing under strace', traced(dir, ['-o', log, '-e', `trace=${CALLS}`]).status, 0);
      const calls = readFileSync(log, 'utf8').split('\n').filter((line) => /\b(?:pwrite64|write|fsync|fdatasync|ftruncate|rename|unlink)\(/.test(line)).length;
      const step = Math.ceil(calls / (isShort ? 3 : 150));
      let kills = 0;
      for (let n = 1; n <= calls; n += step) {
        rmSync(workspace, { recursive: true, force: true });
        cpSync(kept, workspace, { recursive: true });
        const { status, signal } = traced(dir, ['-o', '/dev/null', '-e', `trace=${CALLS}`, '-e', `inject=${CALLS}:signal=SIGKILL:when=${n}`]);
        if (signal === 'SIGKILL' || status === 137) kills++;
        expectSame(`integrity after a kill at call ${n}`, query(dir, 'PRAGMA integrity_check'), [['ok']]);
        salesos(dir, ['leads', 'erase', of('e-mail'), '--yes', '-q']);
        expectGone(dir, people, `after a kill at call ${n} of ${calls}`);
      }
      expectTrue('no kill met a living process', kills > 0);
      return `${kills} kills over ${calls} writes: run again, nothing is left and nothing else is missing`;
    });
  },
};

export const ERASE_STEPS: readonly Step[] = [erased, killed];
