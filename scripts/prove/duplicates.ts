import { expectSame, expectTrue, type Step } from './step.ts';
import { inFolder, json, query, salesos } from './workspace.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from './harness.ts';

/** Copies of leads that are there already, as another source would have them: no address, the name turned round, the company without its form. */
const copiesOf = (dir: string, copies: number): string => {
  const rows = query(dir, `SELECT first_name, last_name, company, phone FROM leads WHERE phone IS NOT NULL ORDER BY id LIMIT ${copies}`) as [string, string, string, string][];
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return ['Name,Company,LinkedIn,Direct dial', ...rows.map(([first, last, company, phone], at) =>
    [cell(`${last}, ${first}`), cell(company.replace(/\s(GmbH|AG|Ltd|Inc)\b.*$/, '')), `https://www.linkedin.com/in/copy-${at}`, cell(`x ${phone}`)].join(','))].join('\n');
};

const duplicates: Step = {
  name: 'duplicates in a large workspace: found, merged, undone',
  run: ({ isShort }) => inFolder((dir) => {
    const leads = isShort ? 1500 : 200_000;
    runScript('seed.ts', [String(leads), '--dir', dir, '--events', '0', '--history']);
    const file = join(dir, 'copies.csv');
    writeFileSync(file, `${copiesOf(dir, 50)}\n`);
    salesos(dir, ['import', file], { codes: [0, 8] });
    const now = new Date().toISOString();
    const pairs = json<{ lead_id: string; other_id: string; confidence: number }[]>(dir, ['leads', 'duplicates', '--limit', '100000'], { now });
    const copies = new Set(query(dir, `SELECT id FROM leads WHERE linkedin LIKE '%/copy-%'`).map(([id]) => String(id)));
    const found = new Set(pairs.flatMap(({ lead_id, other_id }) => [lead_id, other_id]).filter((id) => copies.has(id)));
    expectTrue(`only ${found.size} of ${copies.size} copies were found`, found.size >= copies.size * 0.95);
    expectTrue('not in order', pairs.every(({ confidence }, at) => at === 0 || confidence <= (pairs[at - 1]?.confidence ?? 1)));
    const live = (): unknown => query(dir, 'SELECT count(*) FROM leads WHERE removed = 0 AND merged_into IS NULL')[0]?.[0];
    const before = Number(live());
    const [pair] = pairs.filter(({ lead_id, other_id }) => copies.has(lead_id) !== copies.has(other_id));
    const { batch } = json<{ batch: string }>(dir, ['leads', 'merge', pair?.lead_id ?? '', pair?.other_id ?? '', '--yes'], { now });
    expectSame('live leads after a merge', live(), before - 1);
    salesos(dir, ['undo', batch, '--yes'], { now });
    expectSame('live leads after its undo', live(), before);
    if (isShort) expectSame('verify', json<{ ok: boolean }>(dir, ['verify'], { now }).ok, true);
    return `${pairs.length} pairs among ${before} leads, ${found.size} of ${copies.size} copies among them; merged and undone`;
  }),
};

export const DUPLICATE_STEPS: readonly Step[] = [duplicates];
