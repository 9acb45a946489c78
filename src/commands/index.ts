import type { CommandEntry } from '../cli/entry.ts';

/** Every noun, in the order in which help shows it. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'help', summary: 'Explain a command or a topic', group: 'start', load: async () => (await import('./help.ts')).helpOn(COMMANDS) },
];
