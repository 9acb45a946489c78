import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '../../../src/core/base/instant.ts';
import { isoWriter } from '../../../src/core/base/iso-writer.ts';

test.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Monrovia', 'Pacific/Chatham'])('%s: the same as one by one', (zone) => {
  const write = isoWriter(zone);
  const HOUR = 3_600_000;
  // Hours apart, so that changes of the clock are met from both sides.
  fc.assert(fc.property(fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2060, 0, 1) }), fc.integer({ min: 0, max: 30 }), (from, steps) => {
    for (let n = 0; n <= steps; n++) expect(write(from + n * HOUR / 4)).toBe(toIso(from + n * HOUR / 4, zone));
  }), { numRuns: 300 });
  for (let day = 0; day < 366; day++) for (const ms of [0, HOUR - 1, HOUR, 2 * HOUR - 1, 2 * HOUR]) { const at = Date.UTC(2026, 0, 1) + day * 24 * HOUR + ms; expect(write(at)).toBe(toIso(at, zone)); }
});
