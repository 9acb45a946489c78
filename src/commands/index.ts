import type { CommandEntry } from '../cli/entry.ts';

/** Every noun, in the order in which help shows it. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'init', summary: 'Make a workspace: settings, playbook, database', group: 'start', load: () => import('./init.ts') },
  { name: 'help', summary: 'Explain a command or a topic', group: 'start', load: async () => (await import('./help.ts')).helpOn(COMMANDS) },
  { name: 'backup', aliases: ['backups'], summary: 'Copy the database while it is in use; list the copies', group: 'setup', load: () => import('./backup.ts') },
  { name: 'restore', summary: 'Put a backup in the place of the database', group: 'setup', load: () => import('./restore.ts') },
  { name: 'playbook', aliases: ['playbooks'], summary: 'The rules: check, show, edit', group: 'setup', load: () => import('./playbook.ts') },
  { name: 'import', summary: 'Take leads in from a CSV file', group: 'capture', load: () => import('./import.ts') },
  { name: 'ingest', summary: 'Take events in: page visits, replies, meetings', group: 'capture', load: () => import('./ingest.ts') },
  { name: 'export', summary: 'Write leads or events to a file', group: 'capture', load: () => import('./export.ts') },
  { name: 'imports', summary: 'What was imported and ingested, and can be taken back', group: 'capture', load: () => import('./imports.ts') },
];
