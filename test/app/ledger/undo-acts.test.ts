import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeReview } from '../../../src/app/advise/review.ts';
import { completeAction } from '../../../src/app/advise/plan.ts';
import { EXPORT_NOUNS } from '../../../src/app/capture/export.ts';
import { closeDeal, createDeal, editDeal, moveDeal, reopenDeal } from '../../../src/app/deal/deals.ts';
import { bookMeeting } from '../../../src/app/deal/meetings.ts';
import { evaluateRoute, setRoute } from '../../../src/app/deal/route.ts';
import { addTask, cancelTask, completeTask } from '../../../src/app/deal/tasks.ts';
import { leaveMember, returnMember } from '../../../src/app/deal/team.ts';
import { logActivity } from '../../../src/app/lead/activity.ts';
import { answerBant } from '../../../src/app/lead/bant.ts';
import { setCustomer } from '../../../src/app/lead/customer.ts';
import { addLead, editLead } from '../../../src/app/lead/lead-edit.ts';
import { distinguishLeads, mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { answerTodo, readTodo } from '../../../src/app/work/todo.ts';
import { cancelJob, readQueue } from '../../../src/app/work/queue.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { enableSchedule } from '../../../src/app/work/schedule.ts';
import { markNotificationsRead } from '../../../src/app/advise/notifications.ts';
import { refillBudget } from '../../../src/app/work/budget.ts';
import { setLeadMode, setMode } from '../../../src/app/work/mode.ts';
import { checkAudit } from '../../../src/app/ledger/audit-check.ts';
import { redoAct } from '../../../src/app/ledger/redo.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { resolveDecision, undoDecision } from '../../../src/app/ledger/undo-decision.ts';
import { lastBatches, listUndoable } from '../../../src/app/ledger/undo-list.ts';
import { AppError } from '../../../src/core/base/errors.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { LEAD_STATUSES } from '../../../src/core/ledger/event.ts';
import { type CaptureContext, captureContext, exported, importText, ingestText } from '../../support/capture.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const LEADS = ['pat@pat.example', 'ann@ann.example', 'zoe@zoe.example'] as const;
const members = { bea: { name: 'Bea', capacity: 2 }, cal: { name: 'Cal' } };
const event = (type: string, email: string, minutes: number): string => JSON.stringify({
  event_type: type, source: 'website', occurred_at: new Date(NOW - minutes * 60_000).toISOString(), lead_identifier: { email }, metadata: { page: '/pricing' },
});

const given = async (): Promise<CaptureContext> => {
  const context = captureContext({ now: NOW, rules: rulesWith({ team: { members }, routing: { min_score: 5, discovery: 'sales', discovery_min_score: 5 } }) });
  await importText(context, 'Email,Name,Company,Job Title\npat@pat.example,Pat Doe,Pat Inc,CEO\nann@ann.example,Ann Adler,Ann Inc,CTO\nzoe@zoe.example,Zoe Zorn,Zoe Inc,\n');
  await ingestText(context, [event('demo_requested', LEADS[0], 20), event('pricing_viewed', LEADS[1], 30), event('email_replied', LEADS[1], 10)].join('\n'));
  await makeReview(context);
  return context;
};

const VALUES = `SELECT l.id, status, status_at, pipeline, owner, mode, customer, score_milli, score_ceiling, intent, intent_confidence, bant, win_probability, last_activity_at, last_heard_at, removed, merged_into, tags FROM leads l
  WHERE removed = 0 ORDER BY l.id`;
const ROWS = [
  VALUES, 'SELECT lead_key, kind, value, shared FROM identities ORDER BY 1, 2, 3', 'SELECT * FROM score_rows ORDER BY 1, 2, 3, 4', 'SELECT * FROM signals ORDER BY 1, 2, 3, 4, 5',
  'SELECT lead_key, letter, level, quote, source FROM bant_answers ORDER BY 1, 2, 3, 4', 'SELECT * FROM absences ORDER BY 1', 'SELECT id, done FROM plans ORDER BY 1', 'SELECT * FROM distinctions ORDER BY 1, 2',
  `SELECT id, state FROM enrollments ORDER BY 1`, 'SELECT name FROM schedules WHERE next_at IS NULL ORDER BY 1', 'SELECT id FROM notifications WHERE read_at IS NULL ORDER BY 1',
  `SELECT id, state FROM jobs WHERE state IN ('waiting', 'queued') ORDER BY 1`, `SELECT id, state FROM approvals WHERE state = 'open' ORDER BY 1`, `SELECT id, state FROM recommendations WHERE state = 'open' ORDER BY 1`,
  `SELECT coalesce((SELECT value FROM workspace WHERE name = 'mode'), 'hybrid'), (SELECT value FROM workspace WHERE name = 'turns')`, `SELECT coalesce(sum(CASE state WHEN 'refill' THEN amount ELSE 0 END), 0) FROM energy_ledger`,
] as const;
/** What a person gets out of it: all files, all values. */
const standOf = async (context: CaptureContext): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const noun of EXPORT_NOUNS) if (noun !== 'events') files.push(await exported(context, noun));
  return [...files, ...ROWS.map((sql) => `${sql.slice(0, 40)} ${JSON.stringify(context.db.prepare(sql).raw().all())}`)];
};

const newest = (context: CaptureContext, table: string, where = '1'): string => String(context.db.prepare(`SELECT id FROM ${table} WHERE ${where} ORDER BY seq DESC LIMIT 1`).pluck().get() ?? 'none');
const no = { attributes: {}, tagsAdded: [], tagsRemoved: [] };

type Command = (context: CaptureContext, lead: string, pick: number) => Promise<unknown>;
/** Every command that changes something and that a person can take back. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'leads edit': (context, lead, pick) => editLead(context, lead, { ...no, fields: { company: `Company ${pick}` }, tagsAdded: [`tag${pick}`] }),
  'leads edit --set email': (context, lead, pick) => editLead(context, lead, { ...no, fields: { phone: `+49 30 90182${pick}0` } }),
  'leads add': (context, _lead, pick) => addLead(context, { fields: { name: `New ${pick}`, email: `new${pick}@new.example` }, attributes: {}, tags: [] }),
  'leads status': (context, lead, pick) => setStatus(context, { lead, status: LEAD_STATUSES[pick % LEAD_STATUSES.length] ?? 'new', reason: 'by hand' }),
  'leads bant': (context, lead) => answerBant(context, { lead, answers: [{ letter: 'budget', level: 'confirmed', quote: '50k' }, { letter: 'need', level: 'stated', quote: '' }] }),
  'leads customer': (context, lead) => setCustomer(context, { lead, stage: 'at_risk', reason: 'by hand' }),
  'leads remove': (context, lead) => removeLeads(context, [lead], 'by hand'),
  'leads merge': (context, lead, pick) => mergeLeads(context, lead, LEADS[pick % 3] ?? ''),
  'leads distinguish': (context, lead, pick) => distinguishLeads(context, lead, LEADS[pick % 3] ?? ''),
  'log call': (context, lead) => logActivity(context, { lead, kind: 'call', text: 'wants a pilot', direction: 'out' }),
  'deals create': (context, lead) => createDeal(context, { lead, pipeline: 'sales' }),
  'deals edit': (context) => editDeal(context, newest(context, 'deals'), { name: 'Another name', probability: 0.4, owner: 'cal' }),
  'deals move': (context, _lead, pick) => moveDeal(context, newest(context, 'deals'), context.rules.pipelines[0]?.stages[pick % 3]?.id ?? ''),
  'deals close': (context, _lead, pick) => closeDeal(context, newest(context, 'deals'), { outcome: pick % 2 === 0 ? 'won' : 'lost', reason: 'by hand' }),
  'deals reopen': (context) => reopenDeal(context, newest(context, 'deals'), 'by hand'),
  'tasks add': (context, lead) => addTask(context, { lead, title: 'Call them', dueAt: NOW + DAY_MS }),
  'tasks done': (context) => completeTask(context, newest(context, 'tasks', `state = 'open'`)),
  'tasks cancel': (context) => cancelTask(context, newest(context, 'tasks', `state = 'open'`), 'by hand'),
  'meetings book': (context, lead) => bookMeeting(context, lead, { startsAt: NOW + DAY_MS, title: 'Demo', force: true } as Parameters<typeof bookMeeting>[2]),
  'route set': (context, lead) => setRoute(context, { lead, pipeline: 'sales', owner: 'cal', reason: 'by hand' }),
  'route evaluate --release': (context, lead) => evaluateRoute(context, { lead, release: true }),
  'mode set': (context, _lead, pick) => setMode(context, (['manual', 'autopilot', 'hybrid'] as const)[pick % 3] ?? 'manual'),
  'mode set --lead': (context, lead) => setLeadMode(context, lead, 'autopilot'),
  'team away': (context) => leaveMember(context, { member: 'bea', until: null }),
  'team back': (context) => returnMember(context, 'bea'),
  'todo do': async (context, _lead, pick) => { const items = await readTodo(context); return answerTodo(context, items[pick % Math.max(1, items.length)]?.id ?? 'ap_none', { yes: true }); },
  'todo skip': async (context, _lead, pick) => { const items = await readTodo(context); return answerTodo(context, items[pick % Math.max(1, items.length)]?.id ?? 'ap_none', { yes: false, reason: '' }); },
  'queue cancel': async (context) => cancelJob(context, (await readQueue(context, { state: 'open', limit: 1 }))[0]?.id ?? 'jb_none', 'by hand'),
  'plan done': (context) => completeAction(context, 1),
  'schedule disable': (context) => enableSchedule(context, 'backup', false),
  'notifications read': (context) => markNotificationsRead(context, 'all'),
  'budget refill': (context, _lead, pick) => refillBudget(context, 1 + pick),
};

/** The batches that are not taken back, the newest first. */
const batches = (context: CaptureContext): Promise<readonly string[]> => context.store.read((tx) => lastBatches(tx, 100));
const counts = (context: CaptureContext): Record<string, number> => context.db.prepare('SELECT (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM audit_links) AS links').get() as Record<string, number>;

const carryOut = async (context: CaptureContext, name: string, lead: string, pick: number): Promise<boolean> => {
  try { await COMMANDS[name]?.(context, lead, pick); } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return false;
    throw error;
  }
  return true;
};

const step = fc.record({ name: fc.constantFrom(...Object.keys(COMMANDS)), lead: fc.constantFrom(...LEADS), pick: fc.nat(9), stays: fc.boolean(), works: fc.nat(4) });

it.each(Object.keys(COMMANDS))('%s: its undo gives back all files and values, and takes nothing from the ledger', async (name) => {
  const context = await given();
  // What some of them need.
  for (const before of ['deals create', 'tasks add', 'team away']) await carryOut(context, before, LEADS[0], 0);
  if (name === 'deals reopen') await carryOut(context, 'deals close', LEADS[0], 0);
  if (name === 'leads customer') await carryOut(context, 'deals close', LEADS[0], 0);
  const [stand, before] = [await standOf(context), await batches(context)];
  const had = counts(context);
  await COMMANDS[name]?.(context, LEADS[0], 1);
  const [batch, another] = (await batches(context)).filter((id) => !before.includes(id));
  expect({ batch: typeof batch, another }).toEqual({ batch: 'string', another: undefined });
  await undoBatch(context, batch);
  expect(await standOf(context)).toEqual(stand);
  expect(counts(context)['events']).toBeGreaterThan(had['events'] ?? 0);
  expect((await checkAudit(context)).breaks).toEqual([]);
});

/** Undefined where it was done, else why not. */
const redo = (context: CaptureContext, undo: number | null): Promise<AppError | undefined> => redoAct(context, undo ?? 0).then(() => undefined, (error: unknown) => {
  if (error instanceof AppError && error.code === 'conflict') return error;
  throw error;
});
const shown = (context: CaptureContext): unknown => ({
  leads: context.db.prepare('SELECT id, name, email, phone, company, status, owner, pipeline, removed, mode, tags, bant FROM leads ORDER BY id').all(),
  deals: context.db.prepare('SELECT name, state, stage, owner FROM deals ORDER BY lead_key, name, state').all(),
  tasks: context.db.prepare('SELECT title, state FROM tasks ORDER BY lead_key, title, state').all(),
  settings: context.db.prepare(`SELECT name, value FROM workspace WHERE name = 'mode' OR name LIKE 'budget%' ORDER BY name`).all(),
  identities: context.db.prepare('SELECT kind, value FROM identities ORDER BY 1, 2').all(),
});

it.each(Object.keys(COMMANDS))('%s: the undo of its undo does it again', async (name) => {
  const context = await given();
  for (const before of ['deals create', 'tasks add', 'team away']) await carryOut(context, before, LEADS[0], 0);
  if (name === 'deals reopen') await carryOut(context, 'deals close', LEADS[0], 0);
  if (name === 'leads customer') await carryOut(context, 'deals close', LEADS[0], 0);
  await COMMANDS[name]?.(context, LEADS[0], 1);
  const did = shown(context);
  const { undo } = await undoBatch(context, undefined);
  const stand = await standOf(context);
  const refused = await redo(context, undo);
  expect(refused?.message).toBeUndefined();
  expect(shown(context)).toEqual(did);
  await verifyLeads(context);
  expect((await checkAudit(context)).breaks).toEqual([]);
  expect((await redo(context, undo))?.message).toMatch(/done again already/);
  // It is an act like any other.
  await undoBatch(context, undefined);
  expect(await standOf(context)).toEqual(stand);
});

it('does not do again what something has happened to since, nor what came from a file', async () => {
  const context = await given();
  await carryOut(context, 'leads edit', LEADS[0], 1);
  const { undo } = await undoBatch(context, undefined);
  await carryOut(context, 'log call', LEADS[0], 1);
  expect((await redo(context, undo))?.message).toMatch(/something has happened since/);
  await carryOut(context, 'leads add', LEADS[0], 7);
  const added = await undoBatch(context, undefined);
  await carryOut(context, 'leads add', LEADS[0], 7);
  expect((await redo(context, added.undo))?.message).toMatch(/since|somebody else/);
});

it('gives back all files and values after any sequence of commands, each with its undo', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
    const context = await given();
    for (const { name, lead, pick, stays, works } of steps) {
      if (works === 0) await runJobs(context);
      const [stand, before, had] = [await standOf(context), await batches(context), counts(context)];
      const isDone = await carryOut(context, name, lead, pick);
      const made = (await batches(context)).filter((id) => !before.includes(id));
      for (const batch of made) await undoBatch(context, batch);
      expect({ name, stand: await standOf(context) }).toEqual({ name, stand });
      const has = counts(context);
      if (made.length > 0) expect(Math.min((has['events'] ?? 0) - (had['events'] ?? 0), (has['links'] ?? 0) - (had['links'] ?? 0)) > 0).toBe(true);
      if (isDone && stays) await carryOut(context, name, lead, pick);
    }
    await verifyLeads(context);
  }), { numRuns: 15 });
}, 600_000);

it('takes back what a rule decided with what followed, and the rule does not decide it again', async () => {
  const context = await given();
  const decisions = (await listUndoable(context, 100)).filter(({ kind, state }) => kind === 'decision' && state === 'finished');
  expect(decisions.length).toBeGreaterThan(3);
  for (const { id } of decisions) {
    const seq = Number(id);
    if (context.db.prepare('SELECT undone_by FROM events WHERE seq = ?').pluck().get(seq) !== null) continue;
    await undoDecision(context, seq);
    expect(context.db.prepare('SELECT undone_by FROM events WHERE seq = ?').pluck().get(seq)).not.toBeNull();
  }
  expect(context.db.prepare(`SELECT status FROM leads WHERE removed = 0`).pluck().all()).toEqual(['new', 'new', 'new']);
  // At the status that is back the rules may do what they have not done yet, and nothing that was taken back.
  expect(context.db.prepare(`SELECT v.seq, v.type, v.rule FROM events v JOIN events u ON u.lead_key = v.lead_key AND u.rule = v.rule AND u.type = v.type
    WHERE u.undone_by < v.seq AND v.undone_by IS NULL AND v.by = 'rule'`).all()).toEqual([]);
  await verifyLeads(context);
});

it('cancels a job that had run and is taken back, and drops its drafts', async () => {
  const context = await given();
  await setMode(context, 'autopilot');
  await runJobs(context);
  const seq = Number(context.db.prepare(`SELECT seq FROM events WHERE type = 'job.succeeded' AND lead_key IS NOT NULL ORDER BY seq LIMIT 1`).pluck().get());
  expect(seq).toBeGreaterThan(0);
  await undoDecision(context, seq);
  const { claimed } = await runJobs(context);
  expect(claimed).toBe(0);
  await verifyLeads(context);
});

it('names what stays, and why', async () => {
  const context = await given();
  const of = (type: string): number => Number(context.db.prepare('SELECT seq FROM events WHERE type = ? ORDER BY seq DESC LIMIT 1').pluck().get(type));
  await setMode(context, 'autopilot');
  const [batch] = await batches(context);
  await undoBatch(context, batch);
  const refused = (seq: number): Promise<unknown> => context.store.read((tx) => { resolveDecision(tx, seq); }).catch((error: unknown) => (error as AppError).message);
  expect(await refused(of('mode.changed'))).toContain('has been undone already');
  expect(await refused(999_999)).toBe('There is no event #999999.');
});
