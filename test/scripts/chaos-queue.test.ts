import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { breachesOf, PLANTS, plant, prepare, run, sceneIn } from '../../scripts/chaos/queue.ts';

const JOBS = 10;
const MINUTE_MS = 60_000;

it('finds whatever a broken settlement would leave, and nothing where all is well', () => {
  const root = mkdtempSync(join(tmpdir(), 'salesos-plant-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const scene = sceneIn(join(root, 'whole'));
  prepare(scene, JOBS);
  // The job without a name is tried until its attempts are over.
  for (let minute = 0; minute < 25; minute++) run(scene, ['queue', 'run', '--json'], minute * MINUTE_MS);
  expect(breachesOf(scene, JOBS)).toEqual([]);
  for (const what of Object.keys(PLANTS)) {
    const broken = sceneIn(join(root, what.replaceAll(' ', '-')));
    cpSync(scene.dir, broken.dir, { recursive: true });
    plant(broken, what);
    expect(breachesOf(broken, JOBS), what).not.toEqual([]);
  }
}, 120_000);
