import { readFileSync } from 'node:fs';
import parsePhoneNumber from 'libphonenumber-js/max';
import { expectSame, expectTrue, type Step } from './step.ts';
import { fixture, inFolder, json, LEAD_FILES, query, salesos, withLeads } from './workspace.ts';

interface Line { readonly event_type?: string; readonly source?: string; readonly occurred_at?: string }
const DAY_MS = 86_400_000;

const eventsOf = (): readonly Line[] => readFileSync(fixture('events.ndjson'), 'utf8').split('\n').filter((line) => line !== '').flatMap((line) => {
  try { return [JSON.parse(line) as Line]; } catch { return []; }
});

/** The fixtures are what they are meant to be, as the program reads them. */
const areReal: Step = {
  name: 'fixtures: leads, dirt, events',
  run: () => inFolder((dir) => {
    withLeads(dir);
    const leads = Number(query(dir, `SELECT count(*) FROM leads WHERE origin = 'import'`)[0]?.[0]);
    expectTrue(`${leads} leads are fewer than 500`, leads >= 500);
    const countries = new Set(query(dir, 'SELECT phone FROM leads WHERE phone IS NOT NULL').map(([phone]) => parsePhoneNumber(String(phone))?.country));
    expectTrue(`phones of only ${[...countries].join(', ')}`, countries.size >= 6);
    const umlauts = query(dir, `SELECT 1 FROM leads WHERE name LIKE '%ü%' OR name LIKE '%ö%'`).length;
    expectTrue('no umlauts', umlauts > 0);
    const events = eventsOf();
    const times = events.map(({ occurred_at = '' }) => Date.parse(occurred_at)).filter((time) => !Number.isNaN(time));
    const days = (times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / DAY_MS;
    const sources = new Set(events.map(({ source }) => source));
    expectTrue(`only ${Math.round(days)} days`, days >= 117);
    expectTrue(`only ${sources.size} sources`, sources.size >= 7);
    const report = json<{ events: number; rejected: number; duplicates: number }>(dir, ['ingest', fixture('events.ndjson')], { codes: [0, 8] });
    expectTrue(`only ${report.events} events`, report.events >= 5000);
    expectTrue('no dirt among the events', report.rejected > 0 && report.duplicates > 0);
    return `${leads} leads from ${LEAD_FILES.length} layouts, phones of ${countries.size} countries, ${report.events} events of ${Math.round(days)} days from ${sources.size} sources`;
  }),
};

/** History starts nothing; what is fresh does. */
const startWork: Step = {
  name: 'history starts no work, fresh events do',
  run: () => inFolder((dir) => {
    withLeads(dir);
    const jobs = (): number => Number(query(dir, 'SELECT count(*) FROM jobs')[0]?.[0]);
    expectSame('jobs after importing', jobs(), 0);
    salesos(dir, ['ingest', fixture('events.ndjson'), '-q'], { codes: [0, 8] });
    expectTrue('the fresh events queued nothing', jobs() > 0);
    return `0 jobs after three imports, ${jobs()} after the events`;
  }),
};

export const FIXTURE_STEPS: readonly Step[] = [areReal, startWork];
