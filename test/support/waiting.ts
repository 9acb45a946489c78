// A program for test/cli/signals.test.ts: `wait` stops when it is asked to, `stubborn` never hears, `ask` waits for an answer.
import { callOf } from '../../src/cli/command.ts';
import type { CommandEntry } from '../../src/cli/entry.ts';
import { runOver, runProcess } from '../../src/main.ts';

const FOREVER_MS = 60_000;

const entry = (name: string, body: (call: ReturnType<typeof callOf>) => Promise<void>): CommandEntry => ({
  name, summary: name, group: 'work',
  load: async () => ({
    register: (program, deps) => {
      program.command(name).action(async (_options: object, command) => {
        const call = callOf(command, deps);
        call.out.say('ready');
        await body(call);
      });
    },
  }),
});

await runProcess(process.argv.slice(2), runOver([
  entry('wait', ({ clock, signal }) => clock.sleep(FOREVER_MS, signal)),
  entry('stubborn', ({ clock }) => clock.sleep(FOREVER_MS)),
  entry('ask', ({ confirm }) => confirm('Sure?')),
  entry('leak', async ({ io, clock }) => { io.stdin.on('data', () => undefined); await clock.sleep(1); }),
  entry('escape', ({ clock }) => { setTimeout(() => { throw new TypeError('out of a callback'); }, 1); return clock.sleep(FOREVER_MS); }),
]));
