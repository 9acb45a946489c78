import { z } from 'zod';
import type { PlanHeader } from './plan.ts';

const header = z.object({
  plan: z.literal(1), file: z.string(), file_hash: z.string(), workspace: z.string(), country: z.string(), playbook_version: z.number().int(), last_seq: z.number().int(),
  options: z.object({
    maps: z.array(z.string()), overwrite: z.boolean(), start: z.boolean(), source: z.string().exactOptional(), dates: z.enum(['dmy', 'mdy']).exactOptional(),
    outcome: z.string().exactOptional(),
  }),
});
const end = z.object({ end: z.literal(true), rows: z.number().int() });

const parseJson = (text: string): unknown => {
  try { return JSON.parse(text); } catch { return undefined; }
};

/** The first line of a plan; undefined when it is none. */
export const readPlanHeader = (text: string): PlanHeader | undefined => header.safeParse(parseJson(text)).data;
/** How many rows the last line of a plan says it has; undefined when it is none. */
export const readPlanEnd = (text: string): number | undefined => end.safeParse(parseJson(text)).data?.rows;
