import { expectSame, expectTrue, type Step } from './step.ts';
import { inFolder, json, query, salesos } from './workspace.ts';
import { runScript } from './harness.ts';

/** A large workspace, made through the real import and ingest, and looked at. */
const large: Step = {
  name: 'a large workspace: import, ingest, idle tick, list, board',
  run: ({ isShort }) => inFolder((dir) => {
    const leads = isShort ? 1500 : 100_000;
    runScript('seed.ts', [String(leads), '--dir', dir, '--history']);
    const now = new Date().toISOString();
    salesos(dir, ['tick'], { now });
    const idle = json<{ evaluated: number; jobs: { claimed: number }; schedules: unknown[] }>(dir, ['tick'], { now });
    expectSame('an idle tick', [idle.evaluated, idle.jobs.claimed, idle.schedules], [0, 0, []]);
    const events = Number(query(dir, `SELECT count(*) FROM events WHERE type NOT LIKE '%.%'`)[0]?.[0]);
    expectSame('events', events, leads * 10);
    const listed = salesos(dir, ['leads', 'list', '--jsonl'], { now }).out.trimEnd().split('\n').length;
    expectTrue(`only ${listed} leads listed`, listed > leads * 0.9);
    expectTrue('no board', salesos(dir, ['board', '--plain'], { now }).out.split('\n').length > 10);
    return `${listed} leads and ${events} events: imported, ingested, an idle tick, listed, on the board`;
  }),
};

export const SCALE_STEPS: readonly Step[] = [large];
