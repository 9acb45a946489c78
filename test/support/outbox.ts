import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { act } from '../../src/app/ledger/act.ts';
import { human } from '../../src/app/ledger/ledger.ts';
import { toIso } from '../../src/core/base/instant.ts';
import type { Channel } from '../../src/core/engage/channel.ts';
import type { OwnPayloads } from '../../src/core/ledger/event.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import { setSetting } from '../../src/db/workspace.ts';
import { channelsOf, giveLead, type TestContext, testContext } from './context.ts';

/** A Monday morning, within every window of UTC. */
export const MONDAY = Date.UTC(2026, 2, 2, 10);

/** A workspace that is live, in a folder of its own that has room for a journal, with these channels. */
export const outboxContext = async ({ channels = [], rules, now = MONDAY }: { readonly channels?: readonly Channel[]; readonly rules?: Rules; readonly now?: number } = {}): Promise<TestContext> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-outbox-'));
  onTestFinished(() => { rmSync(dir, { recursive: true, force: true }); });
  const made = testContext({ now, channels: channelsOf(...channels), ...(rules && { rules }) });
  await made.store.write((tx) => { setSetting(tx, 'live', toIso(now)); setSetting(tx, 'mode', 'autopilot'); });
  return { ...made, paths: { ...made.paths, dir, stop: join(dir, 'stop'), journal: join(dir, 'sends.journal') } };
};

/** A lead in UTC who may be written to. */
export const givePerson = (context: TestContext, name: string): Promise<number> =>
  giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@corp-${name}.example`, zone: 'UTC' } });

/** A message that nobody has said yes to. */
export const giveDraft = async (context: TestContext, key: number): Promise<string> => {
  let made = '';
  await act(context, key, (_, __, newId) => {
    made = newId('message');
    return [human('message.drafted', { id: made, channel: 'email', subject: 'Hello', body: 'Good morning\n', job: null })];
  });
  return made;
};

/** An approved message to a lead, due now unless told. */
export const giveMessage = async (context: TestContext, key: number, more: Partial<OwnPayloads['message.drafted']> = {}): Promise<string> => {
  let made = '';
  await act(context, key, (_, __, newId) => {
    made = more.id ?? newId('message');
    return [human('message.drafted', {
      id: made, channel: 'email', subject: 'Hello', body: 'Good morning\n', job: null, cadence: 'hello', step: 'first', occurrence: 1, approved: true, due_at: context.clock.now(), ...more,
    })];
  });
  return made;
};

/** `id state` of all messages, in the order in which they were written. */
export const states = (context: TestContext): readonly string[] => context.db.prepare('SELECT state FROM messages ORDER BY seq').pluck().all() as string[];
