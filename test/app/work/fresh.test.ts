import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { tick } from '../../../src/app/work/tick.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

it('thirty days of ticks on a fresh install hand no message over, in autopilot too: all of them are drafts', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-fresh-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const made = testContext({ rules: rulesWith({ schedule: { backup: 'off' } }) });
  const context = { ...made, paths: { ...made.paths, dir } };
  await context.store.write((tx) => setSetting(tx, 'mode', 'autopilot'));
  for (let index = 0; index < 8; index++) {
    await giveLead(context, { id: `ld_${index}`, fields: { name: `Lead ${index}`, email: `l${index}@x${index}.test` }, history: false, events: [{ type: 'email_replied', history: false, metadata: { text: 'a proposal, please' } }] });
  }
  for (const end = context.clock.now() + 30 * DAY_MS; context.clock.now() < end; context.clock.advance(6 * HOUR_MS)) await tick(context);
  const count = (sql: string): unknown => context.db.prepare(sql).pluck().get();
  expect(count(`SELECT count(*) FROM jobs WHERE lead_key IS NOT NULL AND state = 'succeeded'`)).toBeGreaterThanOrEqual(8);
  expect(count(`SELECT count(*) FROM messages WHERE state = 'approved'`)).toBeGreaterThanOrEqual(8);
  expect(count(`SELECT count(*) FROM messages WHERE state NOT IN ('draft', 'approved', 'discarded')`)).toBe(0);
  expect(count('SELECT count(*) FROM sends')).toBe(0);
  expect(count(`SELECT count(*) FROM events WHERE type IN ('message.sending', 'message.sent', 'message.failed', 'message.unknown')`)).toBe(0);
});
