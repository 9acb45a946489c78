import type { Register } from './command.ts';

/** The headings of `salesos --help`, in their order. */
export const GROUPS = {
  start: 'Start',
  capture: 'Bring leads in',
  day: 'Your day',
  sell: 'Leads and deals',
  work: 'Work that runs by itself',
  setup: 'Playbook and data',
} as const;
export type CommandGroup = keyof typeof GROUPS;

/** A noun in the light table: enough to list it and to find it; its file loads only when it is used. */
export interface CommandEntry {
  readonly name: string;
  /** Other spellings that are understood and not listed: the singular, a short form. */
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly group: CommandGroup;
  readonly load: () => Promise<{ readonly register: Register }>;
}
