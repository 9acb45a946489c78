import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { playbookSchema } from '../../../src/core/playbook/schema.ts';

/** A part of the schema as JSON Schema has it. */
interface Part { readonly properties?: Readonly<Record<string, Part>>; readonly items?: Part; readonly additionalProperties?: Part | boolean; readonly anyOf?: readonly Part[]; readonly allOf?: readonly Part[]; readonly oneOf?: readonly Part[] }

/** Every key of a part, however deep, by its path. What reads itself what it is given (`chosen`) keeps its own. */
const keysOf = (part: Part | boolean | undefined, path: string): readonly { readonly path: string; readonly key: string }[] => {
  if (typeof part !== 'object') return [];
  return [
    ...Object.entries(part.properties ?? {}).flatMap(([key, value]) => [{ path: `${path}.${key}`, key }, ...keysOf(value, `${path}.${key}`)]),
    ...[part.items, part.additionalProperties, ...part.anyOf ?? [], ...part.allOf ?? [], ...part.oneOf ?? []].flatMap((one) => keysOf(one, path)),
  ];
};

/** Keys that the paragraphs of their section do not name, neither set nor in a comment. */
const unnamedIn = (manual: string): readonly string[] => {
  const paragraphs = manual.split('\n\n');
  const { properties = {} } = z.toJSONSchema(playbookSchema, { io: 'input', unrepresentable: 'any' }) as Part;
  return Object.entries(properties).flatMap(([section, part]) => {
    const own = paragraphs.filter((paragraph) => new RegExp(`^(# )?${section}:`, 'm').test(paragraph)).join('\n');
    return [...(own === '' ? [section] : []), ...keysOf(part, section).filter(({ key }) => !new RegExp(`(?<!\\w)${key}(?!\\w)`).test(own)).map(({ path }) => path)];
  });
};

const MANUAL = readFileSync('playbooks/default.yaml', 'utf8');

it('is the manual: default.yaml names every key of every section', () => {
  expect(unnamedIn(MANUAL)).toEqual([]);
});

it('would tell of a key that is not named', () => {
  expect(unnamedIn(MANUAL.replace('  upsell_health: 70\n', '').replaceAll('upsell_health', ''))).toEqual(['customers.upsell_health']);
  expect(unnamedIn(MANUAL.replace(/^.*\bcapture:.*$/m, ''))).toEqual(['capture', 'capture.unknown_senders']);
});
