import { reserveBudget } from '../../src/db/work/energy.ts';
import { openStore } from '../../src/db/open.ts';

/* A process of its own that reserves one by one, as fast as it can: how many it got. Arguments: database, name, how often, cap, resource. */
const [path = '', name = '', times = '0', most = '0', resource = 'energy'] = process.argv.slice(2);
const DAY = '2026-03-02';
const clock = { now: () => Date.now(), sleep: (ms: number) => new Promise<void>((done) => { setTimeout(done, ms); }) };
const { store } = await openStore({ path, durability: 'normal', mustExist: true, clock, newId: (prefix) => prefix, jitter: () => Math.random(), patienceMs: 30_000 });
let got = 0;
for (let at = 0; at < Number(times); at++) {
  const isPaid = await store.write((tx) => reserveBudget(tx, {
    resource: resource === 'coins' ? 'coins' : 'energy', day: DAY, job: `jb_${name}_${at}`, amount: 1, at: tx.now, caps: [{ from: DAY, most: Number(most) }, { from: '2026-03-01', most: Number(most) + 1 }],
  }));
  if (isPaid) got++;
}
store.close();
process.stdout.write(String(got));
