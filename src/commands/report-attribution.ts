import type { Command } from 'commander';
import type { AttributionReport } from '../app/revenue/attribution.ts';
import { MODELS_NAMES, modelsJson, RETURN_NAMES, type Return, returnJson, returnOf } from '../app/revenue/money-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import type { Column } from '../cli/table.ts';
import { count } from '../core/base/text.ts';
import { ATTRIBUTION_MODELS, type AttributionModel } from '../core/revenue/attribution.ts';
import { type Grouping, GROUPINGS, type OriginRow } from '../core/revenue/tally.ts';
import { costText, type DaysFlags, daysOf, notAddedLines, returnColumns, sumsText } from './return-columns.ts';

const ORIGIN_NAMES = ['kind', 'name', 'campaign'] as const;
const NAMES = [...ORIGIN_NAMES, 'model', ...RETURN_NAMES] as const;
const ALL_NAMES = [...ORIGIN_NAMES, ...MODELS_NAMES] as const;
const TITLES: Readonly<Record<AttributionModel, string>> = { position: 'Position', first: 'First', last: 'Last', linear: 'Linear', time_decay: 'Time decay' };

const nameOf = ({ kind, name }: OriginRow, by: Grouping): string => {
  switch (kind) {
    case 'campaign': return name;
    case 'word': return `${name} (not added)`;
    case 'source': return by === 'source' ? name : `${name} (no campaign)`;
    case 'unknown': return '(unknown)';
    case 'unplaced': return '(cost without a source)';
    default: return kind satisfies never;
  }
};
const originJson = ({ kind, name, campaign }: OriginRow) => ({ kind, name: name === '' ? null : name, campaign: campaign?.id ?? null });

/** What a reader has to know beside the numbers. */
const tellTotals = ({ out }: Call, { totals, rows }: AttributionReport, { models, currency }: { readonly models: string; readonly currency: string }): void => {
  out.say(`${count(totals.deals, 'deal')} won, ${sumsText(totals.revenue, currency)} in all${totals.withoutAmount === 0 ? '' : `; ${count(totals.withoutAmount, 'deal has', 'deals have')} no amount and ${totals.withoutAmount === 1 ? 'adds' : 'add'} nothing`}. ${models}`);
  const named = (which: OriginRow['kind']): readonly string[] => rows.filter(({ kind }) => kind === which).map(({ name }) => name);
  for (const line of notAddedLines({ words: named('word'), added: named('campaign') })) out.say(line);
  if (rows.some(({ kind, cost }) => kind === 'unplaced' && cost.size > 0)) out.say('A campaign without one source of its own cannot tell which source it paid for: salesos campaigns edit NAME --source SOURCE');
};

interface AttributionFlags extends DaysFlags { readonly by?: Grouping; readonly model?: AttributionModel | 'all' }

const attribution = async ({ by = 'campaign', model, since, until, ...call }: Call & AttributionFlags): Promise<void> => {
  const [{ withContext }, { reportAttribution }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/attribution.ts')]);
  await withContext(call, async (context) => {
    const { currency } = context;
    const one = model ?? context.rules.attribution.model;
    const models = one === 'all' ? ATTRIBUTION_MODELS : [one];
    const progress = call.progress('Reading leads');
    const report = await reportAttribution(context, { by, models, days: daysOf({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) }, call, context.zone) }, (done) => progress.at(done));
    progress.end();
    const results = new Map(report.rows.map((row) => [row, new Map(models.map((each) => [each, returnOf(row, { model: each, currency })]))]));
    const resultOf = (row: OriginRow, each: AttributionModel): Return => results.get(row)?.get(each) ?? returnOf(row, { model: each, currency });
    const names: Column<OriginRow> = { title: by === 'campaign' ? 'Campaign' : 'Source', text: (row) => nameOf(row, by), shrink: true };
    const empty = 'No leads and no won deals in this time.';
    if (one === 'all') {
      await call.out.list({
        rows: report.rows, empty, names: ALL_NAMES,
        json: (row) => ({ ...originJson(row), ...modelsJson(row, currency) }),
        columns: [
          names,
          { title: 'Leads', text: ({ leads }) => String(leads), align: 'right', drop: 2 },
          ...models.map((each): Column<OriginRow> => ({ title: TITLES[each], text: (row) => sumsText(resultOf(row, each).revenue, currency), align: 'right' })),
          { title: 'Cost', text: (row) => costText(resultOf(row, 'position')), align: 'right', drop: 1 },
        ],
      });
    } else {
      await call.out.list({
        rows: report.rows, empty, json: (row) => ({ ...originJson(row), model: one, ...returnJson(resultOf(row, one)) }),
        columns: [names, ...returnColumns<OriginRow>((row) => resultOf(row, one))],
      });
    }
    tellTotals(call, report, { models: one === 'all' ? 'Each column shares out the same sum.' : `Shared out by the model ${one}: salesos report attribution --model all shows the others.`, currency });
  });
};

/** `salesos report attribution`: where leads and revenue came from, and what that cost. */
export const registerAttribution = (report: Command, deps: Deps, run = { attribution }): void => {
  document(report.command('attribution').description('Where leads and revenue came from, what that cost, and what came back')
    .option('--by WHAT', 'campaign or source (default: campaign)', parseChoice(GROUPINGS))
    .option('--model MODEL', 'position, first, last, linear or time_decay; all for the five side by side (default: that of the playbook)', parseChoice([...ATTRIBUTION_MODELS, 'all'] as const))
    .option('--since DAY', 'from this day on: leads that came, deals that were won, costs that fell due')
    .option('--until DAY', 'up to this day, which is in it'), {
    examples: [
      ['salesos report attribution', 'by campaign, all time'], ['salesos report attribution --by source --since 2026-01-01', 'this year, by source'],
      ['salesos report attribution --model all', 'five models side by side'],
    ],
    json: NAMES, otherJson: ALL_NAMES,
    more: 'Revenue is that of the deals that are won now. Each is shared out among the touchpoints before its win, to the last cent. Deals in other currencies are counted beside, not converted. See docs/money.md.',
  }).action((flags: AttributionFlags, command: Command) => run.attribution({ ...callOf(command, deps), ...flags }));
};
