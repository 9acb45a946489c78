import { better, defineQueue, defineWorker } from 'plainjob';
import { SqliteDatabase } from '../src/db/driver.ts';

const quiet = (): void => undefined;
const KIND = 'no_op';

/** Queues so many jobs that do nothing, and answers how many milliseconds plainjob takes to do them, over the same driver and with its own settings. */
export const drainPlainly = async (path: string, jobs: number): Promise<number> => {
  const queue = defineQueue({ connection: better(new SqliteDatabase(path)), logger: { error: console.error, warn: console.warn, info: quiet, debug: quiet } });
  try {
    queue.addMany(KIND, Array.from({ length: jobs }, (_, index) => index));
    let done = 0;
    let ended = 0;
    const worker = defineWorker(KIND, async () => undefined, {
      queue, logger: { error: console.error, warn: console.warn, info: quiet, debug: quiet },
      onCompleted: () => { if (++done === jobs) { ended = performance.now(); void worker.stop(); } },
    });
    const began = performance.now();
    await worker.start();
    if (queue.countJobs({ status: 2 }) !== jobs) throw new Error(`plainjob did ${done} of ${jobs} jobs`);
    return ended - began;
  } finally { queue.close(); }
};
