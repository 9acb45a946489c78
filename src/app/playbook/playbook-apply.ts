import { scalar, statement } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { rebuildLeads } from '../ledger/rebuild.ts';
import { REVALUING } from './revaluing.ts';

const selectOutdated = scalar<[number, number, number], number>('SELECT key FROM leads WHERE key > ? AND valued_under <> ? ORDER BY key LIMIT ?');
const selectById = statement<[string, number], { key: number; id: string }>(
  'SELECT key, id FROM leads WHERE id > ? AND removed = 0 AND merged_into IS NULL ORDER BY id LIMIT ?');
const CHUNK = 200;

/**
 * Gives leads their values under the current playbook, a chunk a transaction, from where it stopped last. Decides nothing: that waits for
 * `playbook apply`, for something to happen to the lead, or for its alarm. Stops after `budgetMs`; says how many leads it did.
 */
export const revalue = async (context: Context, budgetMs: number): Promise<number> => {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < budgetMs) {
    const keys = await context.store.write((tx) => {
      const cursor = getSetting(tx, REVALUING);
      if (cursor === undefined) return [];
      const [version, last] = cursor.split(':').map(Number);
      const chunk = tx.use(selectOutdated).all(version === context.playbookVersion ? last ?? 0 : 0, context.playbookVersion, CHUNK);
      const newest = chunk.at(-1);
      rebuildLeads(tx, context, chunk);
      if (newest === undefined) clearSetting(tx, REVALUING);
      else setSetting(tx, REVALUING, `${context.playbookVersion}:${newest}`);
      return chunk;
    }, context.signal);
    if (keys.length === 0) return done;
    done += keys.length;
  }
  return done;
};

/** Ends a transaction whose outcome was only to be looked at. */
class Rollback extends Error {}

export interface Applied { readonly leads: number; /** How many decisions each rule took, or would take. */ readonly decided: Readonly<Record<string, number>> }
export interface ApplyOptions { readonly dryRun: boolean; readonly onProgress?: (done: number) => void }

/** Decides every lead again under the current playbook, or shows what would be decided and writes nothing. */
export const applyPlaybook = async (context: Context, { dryRun, onProgress }: ApplyOptions): Promise<Applied> => {
  const decided: Record<string, number> = {};
  let last = '';
  let leads = 0;
  for (;;) {
    let chunk: { key: number; id: string }[] = [];
    let rules: (string | null)[] = [];
    try {
      await context.store.write((tx) => {
        chunk = tx.use(selectById).all(last, CHUNK);
        const keys = chunk.map(({ key }) => key);
        rebuildLeads(tx, context, keys);
        rules = evaluateLeads(tx, context, keys).map(({ rule }) => rule);
        if (dryRun) throw new Rollback();
      }, context.signal);
    } catch (error) { if (!(error instanceof Rollback)) throw error; }
    for (const rule of rules) decided[rule ?? 'none'] = (decided[rule ?? 'none'] ?? 0) + 1;
    const newest = chunk.at(-1);
    if (newest === undefined) break;
    last = newest.id;
    leads += chunk.length;
    onProgress?.(leads);
  }
  if (!dryRun) {
    await context.store.write((tx) => {
      applyToWorkspace(tx, [human('playbook.applied', { version: context.playbookVersion })], { playbookVersion: context.playbookVersion });
      clearSetting(tx, REVALUING);
    }, context.signal);
  }
  return { leads, decided };
};
