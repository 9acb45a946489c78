import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { rateText } from '../../core/base/rate.ts';
import { showSpan } from '../../core/base/span.ts';
import { actionText } from '../../core/decide/automation-action.ts';
import { type AutomationTest, testAutomation, triggerText } from '../../core/decide/automation-test.ts';
import { automationRule, firedWithin, heldRule } from '../../core/decide/automation-limit.ts';
import { flatten, trace, type TraceLine } from '../../core/decide/condition-trace.ts';
import type { Automation } from '../../core/playbook/rules.ts';
import { type AutomationCount, type AutomationRow, countAutomations, listAutomationRows, listLoops } from '../../db/work/automation.ts';
import { eventsOfLead, lastSeq } from '../../db/ledger/ledger.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { loadWorld } from '../ledger/world.ts';
import { automationNamed } from '../playbook/playbook-ref.ts';

export type { AutomationRow };

/** An automation in words, with what it has done. */
export interface AutomationView {
  readonly id: string; readonly name: string; readonly trigger: string;
  /** Without what was found: nobody was asked about. */
  readonly condition: readonly Pick<TraceLine, 'depth' | 'text'>[];
  readonly actions: readonly string[];
  readonly limit: string | null; readonly cooldown: string | null; readonly oncePerLead: boolean;
  readonly fired: number; readonly lastAt: Instant | null;
  /** How often it fired in the time that its limit looks back over; null without a limit. */
  readonly inLimit: number | null;
  readonly held: number; readonly loops: number;
}

const viewOf = (automation: Automation, counts: readonly AutomationCount[], inLimit: number | null): AutomationView => {
  const countOf = (type: AutomationCount['type']): AutomationCount | undefined => counts.find((one) => one.automation === automation.id && one.type === type);
  const fired = countOf('automation.fired');
  const { id, name, on, when, actions, limit, cooldownMs, oncePerLead } = automation;
  return {
    id, name, trigger: triggerText(on), condition: when === null ? [] : flatten(trace(when, () => null)), actions: actions.map(actionText),
    limit: limit === null ? null : rateText(limit), cooldown: cooldownMs === null ? null : showSpan(cooldownMs), oncePerLead,
    fired: fired?.times ?? 0, lastAt: fired?.lastAt ?? null, inLimit, held: countOf('automation.held')?.times ?? 0, loops: countOf('automation.cut')?.times ?? 0,
  };
};

const viewsOf = (tx: ReadTx, context: Context, automations: readonly Automation[]): readonly AutomationView[] => {
  const counts = countAutomations(tx);
  const world = loadWorld(tx, context);
  return automations.map((automation) => viewOf(automation, counts, automation.limit === null ? null : firedWithin(world, automation, tx.now)));
};

/** The automations of the playbook, in its order. */
export const listAutomations = (context: Context): Promise<readonly AutomationView[]> =>
  context.store.read((tx) => viewsOf(tx, context, context.rules.automations), context.signal);

/** What an automation did last, the newest first. */
const SHOWN = 20;

/** One automation and what it did last. Raises `not_found`. */
export const showAutomation = (context: Context, ref: string): Promise<{ readonly view: AutomationView; readonly runs: readonly AutomationRow[] }> =>
  context.store.read((tx) => {
    const automation = automationNamed(context.rules, ref);
    const [view] = viewsOf(tx, context, [automation]);
    if (!view) throw new AppError('internal', `${automation.id} has no view`);
    const rule = automationRule(automation);
    return { view, runs: listAutomationRows(tx, [rule, heldRule(automation), `${rule}.cut`], SHOWN) };
  }, context.signal);

/** Loops that were cut, the newest first: also of automations that the playbook no longer has. */
export const listAutomationLoops = (context: Context, limit: number): Promise<readonly AutomationRow[]> =>
  context.store.read((tx) => listLoops(tx, limit), context.signal);

export interface TestedAutomation extends Omit<AutomationTest, 'condition'> {
  readonly automation: Pick<Automation, 'id' | 'name'>;
  readonly condition: readonly TraceLine[];
  readonly lead: { readonly id: string; readonly name: string | null };
}

/** What an automation would do with a lead now. Writes nothing. Raises `not_found`, `conflict`. */
export const tryAutomation = (context: Context, { rule, lead }: { readonly rule: string; readonly lead: string }): Promise<TestedAutomation> =>
  context.store.read((tx) => {
    const { rules, playbookVersion } = context;
    const automation = automationNamed(rules, rule);
    const { key, id } = resolveLead(tx, lead);
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
    const name = record.fields.name ?? record.fields.company ?? record.fields.email ?? null;
    const test = testAutomation({ record, rules, world: loadWorld(tx, context), now: tx.now, nextSeq: lastSeq(tx) + 1, playbookVersion }, automation, eventsOfLead(tx, key));
    return { ...test, condition: test.condition === null ? [] : flatten(test.condition), automation, lead: { id, name } };
  }, context.signal);
