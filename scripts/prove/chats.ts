import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTION_MUSTS, evaluateExtraction } from '../evaluate/extraction.ts';
import { expectSame, expectTrue, type Step } from './step.ts';
import { fixture, inFolder, json, query, salesos, withLeads } from './workspace.ts';

/** What is read from chats is as good as was promised, on the half that nothing was tuned on. */
const isMeasured: Step = {
  name: 'chats: extraction of the labelled set',
  run: async () => {
    const measured = await evaluateExtraction(undefined);
    if (typeof measured === 'string') return { skipped: measured };
    expectSame('musts that are missed', measured.missed, []);
    const of = measured.rows.filter(({ half, field }) => half === 'held_out' && String(field) in EXTRACTION_MUSTS);
    return `held out: ${of.map(({ field, f1 }) => `${field} F1 ${Number(f1).toFixed(3)}`).join(', ')}; no lead of "hi"`;
  },
};

interface Report { readonly batch: string | null; readonly recorded: number; readonly unchanged: number; readonly leads_created: number; readonly leads_updated: number; readonly without_lead: number; readonly suppressed: number; readonly left_out: number; readonly rejected: number }

const line = (at: number): string => {
  const started = Date.UTC(2026, 1, 1) + at * 60_000;
  const texts = at % 5 === 0 ? ['hi', 'Hello!'] : at % 7 === 0 ? [`Please delete my data: p${at}@visitor.example`]
    : [`Wir brauchen ${at} Lizenzen, was kostet das?`, 'Wie erreichen wir Sie?', `Erika Muster${at}, erika.muster${at}@visitor.example, bis Ende Mai, Budget 5.000 €`];
  return at % 101 === 100 ? '{"id": "broken"' : JSON.stringify({
    id: `c${at}`, messages: texts.map((text, index) => ({ role: index % 2 === 0 ? 'visitor' : 'assistant', text, at: new Date(started + index * 20_000).toISOString() })),
  });
};

/** Chats come in once, every row follows from the ledger, and an undo takes all of it back but what people asked for. */
const areWhole: Step = {
  name: 'chats: import, again, verify, rebuild, undo',
  run: ({ isShort }) => inFolder((dir) => {
    withLeads(dir);
    const many = isShort ? 300 : 5000;
    const file = join(dir, 'chats.ndjson');
    writeFileSync(file, `${Array.from({ length: many }, (_, at) => line(at)).join('\n')}\n`);
    const counts = (): unknown => query(dir, 'SELECT (SELECT count(*) FROM leads WHERE removed = 0), (SELECT count(*) FROM jobs), (SELECT count(*) FROM chats), (SELECT count(*) FROM score_rows)')[0];
    const before = counts();
    const report = json<Report>(dir, ['chats', 'import', file], { codes: [0, 8] });
    const { recorded, leads_created, leads_updated, without_lead, suppressed, rejected, left_out } = report;
    expectSame('chats that came in and did not', recorded + rejected + left_out, many);
    expectSame('what became of those', leads_created + leads_updated + without_lead, recorded);
    expectTrue('no lead, no suppression or no reject', leads_created > 0 && suppressed > 0 && rejected > 0);
    const again = json<Report>(dir, ['chats', 'import', file], { codes: [0, 8] });
    expectSame('the same file again', [again.recorded, again.unchanged], [0, recorded]);
    expectSame('rows of chats for one lead', Number(query(dir, `SELECT max(n) FROM (SELECT count(*) AS n FROM score_rows WHERE rule = 'chat_qualified' GROUP BY lead_key)`)[0]?.[0]), 1);
    salesos(dir, ['verify']);
    salesos(dir, ['rebuild']);
    salesos(dir, ['verify']);
    const silenced = Number(query(dir, 'SELECT count(*) FROM suppressions')[0]?.[0]);
    salesos(dir, ['undo', String(report.batch), '--yes']);
    expectSame('leads, jobs, chats and points after the undo', counts(), before);
    expectSame('suppressions after the undo', Number(query(dir, 'SELECT count(*) FROM suppressions')[0]?.[0]), silenced);
    salesos(dir, ['verify']);
    return `${recorded} of ${many} chats: ${leads_created} leads, ${without_lead} without one, ${suppressed} people suppressed, ${rejected} rejected; nothing twice, and all of it taken back`;
  }),
};

/** Reading a text takes time in proportion to its length, whatever it is made of. */
const areReadInTime: Step = {
  name: 'chats: hostile texts',
  run: () => inFolder((dir) => {
    const units = ['a@a.', '1 ', '+49', 'dot ', 'A & ', 'Regards, ', '(at)', 'GmbH ', '\\n', 'von ', 'budget 5 '];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil((1 << 20) / unit.length));
      const chat = json<{ scout_score: number }>(dir, ['chats', 'extract', '-'], { input: JSON.stringify({ messages: [{ role: 'visitor', text }] }) });
      expectTrue(`a ScoutScore of ${chat.scout_score}`, chat.scout_score >= 0 && chat.scout_score <= 100);
    }
    const { out } = salesos(dir, ['chats', 'extract', fixture('chats/labelled.ndjson'), '--jsonl'], { codes: [0, 8] });
    expectTrue('the labelled chats are not read as they lie', out.split('\n').length > 100);
    return `${units.length} texts of a megabyte, each of one thing repeated, were read to the end`;
  }),
};

export const CHAT_STEPS: readonly Step[] = [isMeasured, areWhole, areReadInTime];
