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
  { name: 'status', summary: 'Where things stand and what to do next', group: 'day', load: () => import('./status.ts') },
  { name: 'leads', aliases: ['lead'], summary: 'People you may sell to: list, show, search', group: 'sell', load: () => import('./leads.ts') },
  { name: 'why', aliases: ['explain'], summary: 'Explain a lead: every point, signal, route and status', group: 'sell', load: () => import('./why.ts') },
  { name: 'deals', aliases: ['deal'], summary: 'What you may sell: list, show, create, move, close', group: 'sell', load: () => import('./deals.ts') },
  { name: 'pipelines', aliases: ['pipeline'], summary: 'Where deals stand and what they are worth', group: 'sell', load: () => import('./pipelines.ts') },
  { name: 'tasks', aliases: ['task'], summary: 'What a person has to do', group: 'sell', load: () => import('./tasks.ts') },
  { name: 'team', summary: 'Who sells what, and who is away', group: 'sell', load: () => import('./team.ts') },
  { name: 'route', summary: 'Send leads to pipelines, by hand or by the rules', group: 'sell', load: () => import('./route.ts') },
  { name: 'verify', summary: 'Compare every row with the ledger, and check the file', group: 'setup', load: () => import('./verify.ts') },
  { name: 'rebuild', summary: 'Make every row again from the ledger', group: 'setup', load: () => import('./rebuild.ts') },
  { name: 'undo', summary: 'Take back an import or ingest whole', group: 'capture', load: () => import('./undo.ts') },
];
