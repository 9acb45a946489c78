import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Export, exportTo } from '../../src/app/capture/export.ts';
import { importCsv, type ImportOptions, type ImportReport } from '../../src/app/capture/import.ts';
import { planImport } from '../../src/app/capture/plan.ts';
import { ingest, type IngestReport } from '../../src/app/capture/ingest.ts';
import { listLeads } from '../../src/app/lead/leads.ts';
import type { LeadView } from '../../src/app/lead/lead-view.ts';
import type { Instant } from '../../src/core/base/instant.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import { type TestContext, testContext } from './context.ts';

export interface CaptureContext extends TestContext { /** Writes a file that is removed with the test; answers its path. */ readonly file: (name: string, content: string | Uint8Array) => string }

/** A workspace in memory that can take files in; its folder of rejects is removed with the test. */
export const captureContext = (options: { readonly now?: Instant; readonly rules?: Rules } = {}): CaptureContext => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const context = testContext(options);
  return {
    ...context, paths: { ...context.paths, rejects: join(dir, 'rejects') },
    file: (name, content) => {
      const path = join(dir, name);
      writeFileSync(path, content);
      return path;
    },
  };
};

const quiet: ImportOptions['onPhase'] = () => ({ step: () => undefined, end: () => undefined });

export type Importing = Partial<Omit<ImportOptions, 'path' | 'onPhase'>> & { /** On a copy: only where the database is in a file. */ readonly isDryRun?: boolean };

/** Imports a file as the command does. */
export const importFile = (context: TestContext, path: string, { label = 'leads.csv', maps = [], overwrite = false, start = false, isDryRun = false, ...rest }: Importing = {}): Promise<ImportReport> =>
  (isDryRun ? planImport(context, { path, label, maps, overwrite, start, onPhase: quiet, ...rest }, {}) : importCsv(context, { path, label, maps, overwrite, start, onPhase: quiet, ...rest }));

export const importText = (context: CaptureContext, text: string | Uint8Array, options: Importing = {}): Promise<ImportReport> =>
  importFile(context, context.file(`${createHash('sha256').update(text).digest('hex').slice(0, 12)}.csv`, text), options);

export const ingestFile = (context: TestContext, path: string, { start = false, isDryRun = false }: { readonly start?: boolean; readonly isDryRun?: boolean } = {}): Promise<IngestReport> =>
  ingest(context, { path, label: 'events.ndjson', start, isDryRun, onPhase: quiet });

export const ingestText = (context: CaptureContext, text: string, options: { readonly start?: boolean; readonly isDryRun?: boolean } = {}): Promise<IngestReport> =>
  ingestFile(context, context.file(`${createHash('sha256').update(text).digest('hex').slice(0, 12)}.ndjson`, text), options);

/** What `export` writes. */
export const exported = async (context: TestContext, what: Export['what'] = 'leads', format?: Export['format']): Promise<string> => {
  const parts: string[] = [];
  await exportTo(context, (text) => { parts.push(text); return Promise.resolve(); }, { what, onProgress: () => undefined, ...(format === undefined ? {} : { format }) });
  return parts.join('');
};

/** All leads by id. */
export const leadsOf = async (context: TestContext): Promise<readonly LeadView[]> => {
  const leads: LeadView[] = [];
  for await (const lead of listLeads(context, {})) leads.push(lead);
  return leads.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The one lead of this name; fails when there is none or more. */
export const leadNamed = async (context: TestContext, name: string): Promise<LeadView> => {
  const found = (await leadsOf(context)).filter((lead) => lead.name === name);
  const [lead] = found;
  if (!lead || found.length > 1) throw new Error(`${found.length} leads are called ${name}`);
  return lead;
};
