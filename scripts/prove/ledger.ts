import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unit } from '../../src/core/base/random.ts';
import { expectSame, expectTrue, type Step } from './step.ts';
import { fixture, inFolder, json, query, salesos, tamper, withLeads } from './workspace.ts';

const VALUES = `SELECT id, score_milli, intent, round(intent_confidence, 9), bant FROM leads WHERE removed = 0 AND merged_into IS NULL ORDER BY id`;
const ROUTES = `SELECT l.id, l.status, l.pipeline, l.owner, d.stage, d.owner FROM leads l LEFT JOIN deals d ON d.lead_key = l.key
  WHERE l.removed = 0 AND l.merged_into IS NULL ORDER BY 1, 5, 6`;

const lines = (): readonly string[] => readFileSync(fixture('events.ndjson'), 'utf8').split('\n').filter((line) => line !== '');
const shuffled = (all: readonly string[], seed: number): readonly string[] =>
  all.map((line, index) => ({ line, at: unit(seed, index) })).sort((a, b) => a.at - b.at).map(({ line }) => line);

/** The same events, arriving otherwise. Split over files they are evaluated more than once: then values are the same, and routes may be earlier ones. */
const ARRIVALS: Readonly<Record<string, { readonly files: (all: readonly string[]) => readonly (readonly string[])[]; readonly isOneEvaluation: boolean }>> = {
  shuffled: { files: (all) => [shuffled(all, 7)], isOneEvaluation: true },
  doubled: { files: (all) => [all.flatMap((line) => [line, line])], isOneEvaluation: true },
  split: { files: (all) => [all.slice(0, 1700), all.slice(1700, 3400), all.slice(3400)], isOneEvaluation: false },
};

/** Into a copy of one workspace: ids are made with the install's own, so that two installs have different ones. */
const arrive = (base: string, dir: string, files: readonly (readonly string[])[]): void => {
  cpSync(join(base, 'workspace'), join(dir, 'workspace'), { recursive: true });
  files.forEach((part, index) => {
    const path = join(dir, `events-${index}.ndjson`);
    writeFileSync(path, `${part.join('\n')}\n`);
    salesos(dir, ['ingest', path, '-q'], { codes: [0, 8] });
  });
};

const order: Step = {
  isTested: true,
  name: 'order, portions and doubles make no difference',
  run: () => inFolder(async (base) => {
    withLeads(base);
    const all = lines();
    const { values, routes } = await inFolder((dir) => { arrive(base, dir, [all]); return { values: query(dir, VALUES), routes: query(dir, ROUTES) }; });
    for (const [name, { files, isOneEvaluation }] of Object.entries(ARRIVALS)) {
      await inFolder((dir) => {
        arrive(base, dir, files(all));
        expectSame(`scores and intents, ${name}`, query(dir, VALUES), values);
        if (isOneEvaluation) expectSame(`statuses and routes, ${name}`, query(dir, ROUTES), routes);
      });
    }
    return `${values.length} leads: scores and intents the same shuffled, doubled and split; statuses, routes and owners where evaluated once`;
  }),
};

/** One change behind the program's back in each derived table. */
const PLANTED: Readonly<Record<string, string>> = {
  leads: `UPDATE leads SET status = 'won' WHERE key = (SELECT min(key) FROM leads WHERE status = 'contacted')`,
  'leads, values': 'UPDATE leads SET score_milli = score_milli + 1 WHERE key = (SELECT min(key) FROM leads WHERE score_milli > 0)',
  'leads, customer': `UPDATE leads SET customer = json_set(customer, '$.stage', 'churned') WHERE key = (SELECT min(key) FROM leads WHERE customer IS NOT NULL)`,
  identities: `UPDATE identities SET value = 'x' || value WHERE (kind, value) = (SELECT kind, value FROM identities LIMIT 1)`,
  score_rows: 'UPDATE score_rows SET milli_points = milli_points + 1 WHERE lead_key = (SELECT min(lead_key) FROM score_rows)',
  signals: 'DELETE FROM signals WHERE lead_key = (SELECT min(lead_key) FROM signals)',
  bant_answers: `UPDATE bant_answers SET quote = 'planted'`,
  status_history: `UPDATE status_history SET "to" = 'won' WHERE seq = (SELECT min(seq) FROM status_history)`,
  deals: 'UPDATE deals SET amount_minor = 1 WHERE id = (SELECT min(id) FROM deals)',
  tasks: `UPDATE tasks SET title = 'x' WHERE id = (SELECT min(id) FROM tasks)`,
  jobs: `UPDATE jobs SET state = 'succeeded' WHERE id = (SELECT min(id) FROM jobs WHERE state = 'queued')`,
  approvals: `DELETE FROM approvals WHERE id = (SELECT min(id) FROM approvals)`,
  recommendations: `UPDATE recommendations SET urgency = 'low' WHERE id = (SELECT min(id) FROM recommendations)`,
  notifications: `DELETE FROM notifications WHERE id = (SELECT min(id) FROM notifications WHERE lead_key IS NOT NULL)`,
  messages: `UPDATE messages SET body = 'x' WHERE id = (SELECT min(id) FROM messages)`,
};

const planted: Step = {
  name: 'verify finds a planted change in each table, rebuild mends it',
  run: ({ isShort }) => inFolder((dir) => {
    withLeads(dir);
    salesos(dir, ['ingest', fixture('events.ndjson'), '-q'], { codes: [0, 8] });
    const lead = String(query(dir, `SELECT id FROM leads WHERE status = 'contacted' ORDER BY id LIMIT 1`)[0]?.[0]);
    salesos(dir, ['leads', 'bant', lead, '--budget', 'confirmed', '--need', 'confirmed', '--authority', 'confirmed', '--timeline', 'stated']);
    salesos(dir, ['tasks', 'add', lead, 'Call back']);
    const deal = String(query(dir, `SELECT id FROM deals WHERE state = 'open' ORDER BY id LIMIT 1`)[0]?.[0]);
    salesos(dir, ['deals', 'close', deal, '--won']);
    salesos(dir, ['tick']);
    expectSame('verify before', json<{ ok: boolean }>(dir, ['verify']).ok, true);
    const all = Object.entries(PLANTED);
    for (const round of isShort ? [all] : all.map((one) => [one])) {
      for (const [table, sql] of round) expectTrue(`nothing to plant in ${table}`, tamper(dir, sql) > 0);
      const found = json<{ ok: boolean; differences: { table: string }[] }>(dir, ['verify'], { codes: [5] });
      for (const [table] of round) expectTrue(`the change in ${table} was not found`, !found.ok && found.differences.some((difference) => table.startsWith(difference.table)));
      salesos(dir, ['rebuild', '-q']);
      expectSame(`verify after rebuilding ${round.map(([table]) => table).join(', ')}`, json<{ ok: boolean }>(dir, ['verify']).ok, true);
    }
    return `${Object.keys(PLANTED).length} planted changes found and mended`;
  }),
};

const again: Step = {
  isTested: true,
  name: 'import, undo, import is as if done once',
  run: () => inFolder((dir) => {
    withLeads(dir);
    salesos(dir, ['ingest', fixture('events.ndjson'), '-q'], { codes: [0, 8] });
    const look = (): unknown => [salesos(dir, ['export', 'leads']).out, query(dir, VALUES), query(dir, ROUTES)];
    const once = look();
    const before = Number(query(dir, 'SELECT count(*) FROM events')[0]?.[0]);
    salesos(dir, ['undo', '--yes', '-q']);
    salesos(dir, ['ingest', fixture('events.ndjson'), '-q'], { codes: [0, 8] });
    expectSame('after undo and ingest', look(), once);
    const after = Number(query(dir, 'SELECT count(*) FROM events')[0]?.[0]);
    expectTrue('the ledger did not grow', after > before);
    for (let batch = 0; batch < 4; batch++) salesos(dir, ['undo', '--yes', '-q']);
    expectSame('leads after undoing everything', json<unknown[]>(dir, ['leads', 'list']), []);
    for (const file of ['leads-hubspot.csv', 'leads-linkedin.csv', 'leads-german.csv']) salesos(dir, ['import', fixture(file), '-q'], { codes: [0, 8] });
    salesos(dir, ['ingest', fixture('events.ndjson'), '-q'], { codes: [0, 8] });
    expectSame('after undoing and taking in everything', look(), once);
    expectSame('verify', json<{ ok: boolean }>(dir, ['verify']).ok, true);
    return `exports, scores and routes the same; ${before} events became ${Number(query(dir, 'SELECT count(*) FROM events')[0]?.[0])}, none deleted`;
  }),
};

export const LEDGER_STEPS: readonly Step[] = [order, planted, again];
