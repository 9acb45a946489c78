import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContext, type Context } from '../../src/app/context.ts';
import { sourceElsewhere, rulesIn } from '../../src/app/playbook/playbook-source.ts';
import { DAY_MS, type Instant } from '../../src/core/base/instant.ts';
import { unit } from '../../src/core/base/random.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import { openStore } from '../../src/db/open.ts';
import { runScript } from './harness.ts';
import { differingIn, familiesOf, type GivenFamily, numbersOf, type RealCourse, runForReal } from './real-run.ts';
import { expectSame, expectTrue, type Step } from './step.ts';
import { inFolder, json, query, salesos } from './workspace.ts';

const BEGIN = '2026-03-02T09:00:00Z';
const later = (days: number): string => new Date(Date.parse(BEGIN) + days * DAY_MS).toISOString();

/** Every so-manieth family of leads. */
const SHARE = 20;
/** Other points, a lower threshold, other jobs: the kind of change a founder tries. */
const CHANGED = `routing: { min_score: 30, min_confidence: 0.2 }
scoring: { behaviour: { demo_requested: { points: 18, decay: { half_life: 20d } }, email_clicked: 9 } }
lifecycle: { interested_on: [demo_requested, webinar_attended] }
jobs: { by_status: { new: [] } }
automations: { warm: { on: { score_above: 35 }, do: [{ enqueue_job: follow_up }] } }
`;

/** Some leads hear from a person: won, lost, and on the way. */
const humanActs = (dir: string, leads: number): void => {
  const ids = query(dir, `SELECT id FROM leads WHERE removed = 0 AND merged_into IS NULL ORDER BY id LIMIT ${Math.min(leads, 40)}`).map(([id]) => String(id));
  ids.forEach((id, index) => {
    const at = later(1 + Math.floor(unit(7, 'act', index) * 20));
    const status = (['won', 'lost', 'qualified', 'disqualified'] as const)[index % 4];
    const { code } = salesos(dir, ['leads', 'status', id, status ?? 'won'], { now: at, codes: [0, 5] });
    // Who has an open deal is won or lost with it.
    if (code === 5) salesos(dir, ['deals', 'close', id, ...(status === 'won' ? ['--won'] : ['--lost', '--reason', 'no budget'])], { now: at });
  });
};

/** News of a part of the leads on ten later days, each taken in as it comes. */
const laterNews = (dir: string, leads: number): void => {
  for (let day = 2; day <= 20; day += 2) {
    const path = join(dir, `day-${day}.ndjson`);
    writeFileSync(path, '');
    for (let index = day; index < leads; index += 23) {
      const type = (['demo_requested', 'email_clicked', 'page_visited', 'webinar_attended'] as const)[(index + day) % 4];
      appendFileSync(path, `${JSON.stringify({
        event_type: type, source: 'website', occurred_at: later(day - 0.2), lead_identifier: { email: `person.${index}@${index % 997}-company.example` },
        metadata: { page: '/pricing', message: index % 3 === 0 ? 'what is the price?' : 'do you have a partner programme?' },
      })}\n`);
    }
    salesos(dir, ['ingest', path, '-q'], { now: later(day), codes: [0, 8] });
  }
};

/** A real run under these rules, in a file of its own. */
const realRun = async (context: Context, rules: Rules, { dir, families, until }: { readonly dir: string; readonly families: readonly GivenFamily[]; readonly until: Instant }): Promise<ReadonlyMap<number, RealCourse>> => {
  const { store } = await openStore({
    path: join(dir, `real-${rules.name}-${rules.routing.minScoreMilli}.db`), durability: 'normal', clock: context.clock, newId: (prefix) => `${prefix}_real`, jitter: () => 0, patienceMs: 0,
  });
  try {
    return await runForReal({ context: { ...context, store, rules }, families, until, since: null, modeAt: () => 'hybrid' });
  } finally { store.close(); }
};

interface Tally { readonly leads: number; readonly won: number; readonly lost: number }
interface Told { readonly leads: Tally; readonly events: number; readonly differing: Tally; readonly crossing: { readonly up: Tally; readonly down: Tally }; readonly routed: Tally; readonly transitioned: Tally; readonly worked: Tally;
  readonly transitions: object; readonly jobs: object; readonly examples: readonly Example[] }
/** Of one lead; what else is said of it stands in the tables. */
interface Example { readonly lead_id: string; readonly lead_name: string | null; readonly outcome: string | null }

const step: Step = {
  name: 'what-if: playbook test says what two real runs come to',
  isTested: true,
  run: ({ isShort }) => inFolder(async (dir) => {
    const leads = isShort ? 500 : 100_000;
    runScript('seed.ts', [String(leads), '--dir', dir, '--now', BEGIN]);
    laterNews(dir, leads);
    humanActs(dir, leads);
    const until = later(45);
    let held = '';
    const file = join(dir, 'changed.yaml');
    writeFileSync(file, CHANGED);
    const began = performance.now();
    const told = json<Told>(dir, ['playbook', 'test', file], { now: until });
    const seconds = Math.round((performance.now() - began) / 1000);
    expectSame('the same playbook differs', json<Told>(dir, ['playbook', 'test', 'current'], { now: until }).differing.leads, 0);
    const clock = { now: () => Date.parse(until), sleep: () => Promise.resolve() };
    const context = await openContext({ env: { HOME: dir }, db: join(dir, 'workspace', 'salesos.db'), clock, signal: new AbortController().signal });
    try {
      // A real run takes some hundred times as long: of many leads, a share of them is run, and held lead by lead against what was said.
      const families = (await familiesOf(context)).filter((_, index) => index % (isShort ? 1 : SHARE) === 0);
      const changedRules = await rulesIn(context, sourceElsewhere(file));
      const running = { dir, families, until: Date.parse(until) };
      const [current, changed] = [await realRun(context, context.rules, running), await realRun(context, changedRules, running)];
      const outcomes = new Map(query(dir, `SELECT key, status FROM leads WHERE merged_into IS NULL`).map(([key, status]) => [Number(key), String(status)]));
      const runs = { current, changed, outcomes, thresholds: [context.rules.routing.minScoreMilli, changedRules.routing.minScoreMilli] } as const;
      const ran = new Set([...current.values()].map(({ id }) => id));
      const said = told.examples.filter(({ lead_id }) => ran.has(lead_id)).map(({ lead_id, lead_name: _name, outcome: _outcome, ...rest }) => [lead_id, rest]);
      expectSame('the leads that differ', Object.fromEntries(said.sort()), Object.fromEntries(Object.entries(differingIn(runs)).sort()));
      const real = numbersOf(runs);
      if (isShort) for (const name of ['leads', 'crossing', 'routed', 'transitioned', 'worked', 'transitions', 'jobs'] as const) expectSame(name, told[name], real[name]);
      held = `${said.length} of the ${ran.size} leads that were really run twice, from empty, differ, in just that`;
    } finally { context.close(); }
    expectTrue('nothing differed', told.routed.leads > 0 && told.transitioned.leads > 0 && told.worked.leads > 0 && told.crossing.up.leads > 0);
    return `${told.leads.leads} leads, ${told.events} events in ${seconds} s: ${told.crossing.up.leads} more reach the threshold, ${told.routed.leads} routed elsewhere, ${told.transitioned.leads} other statuses, ${told.worked.leads} other jobs; ${held}`;
  }),
};

export const WHAT_IF_STEPS: readonly Step[] = [step];
