import type { Command } from 'commander';
import type { CampaignReport } from '../app/revenue/campaign-import.ts';
import type { CampaignChange, CampaignEdit, CampaignStory, CampaignView, CostSaid } from '../app/revenue/campaigns.ts';
import { costPerJson, majorOf, RETURN_NAMES, returnJson } from '../app/revenue/money-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { parseAmount, parseChoice, parseTitle, parseWhen } from '../cli/parse.ts';
import { reasonLines } from '../cli/reasons.ts';
import type { Style } from '../cli/style.ts';
import { AppError } from '../core/base/errors.ts';
import { daysAfter, localDate } from '../core/base/instant.ts';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import { shellWord } from '../core/base/shell.ts';
import { count } from '../core/base/text.ts';
import { filterText, isBareWord } from '../core/filter/lexer.ts';
import { CAMPAIGN_STATUSES, type CampaignStatus } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { ATTRIBUTION_MODELS, type AttributionModel } from '../core/revenue/attribution.ts';
import type { Campaign, CampaignCost } from '../core/revenue/campaign.ts';
import { costText, type DaysFlags, daysOf, perText, notAddedLines, returnColumns, roiText, sumsText, winsText } from './return-columns.ts';

const SAID_NAMES = ['id', 'name', 'added', 'status', 'starts', 'ends', 'words', 'sources', 'mediums'] as const;
const NAMES = [...SAID_NAMES, ...RETURN_NAMES, 'cost_per_lead', 'cost_per_win'] as const;
const SHOW_NAMES = [...NAMES, 'costs', 'models'] as const;
const CHANGE_NAMES = [...SAID_NAMES, 'costs', 'changes'] as const;

const saidJson = (name: string, campaign: Campaign | null, status: CampaignStatus | null) => ({
  id: campaign?.id ?? null, name, added: campaign !== null, status, starts: campaign?.starts ?? null, ends: campaign?.ends ?? null,
  words: campaign?.words ?? [], sources: campaign?.sources ?? [], mediums: campaign?.mediums ?? [],
});
const costsJson = (costs: readonly CampaignCost[]) => costs.map(({ first, last, note, minor, currency }) => ({ first, last, note, amount: majorUnits({ minor, currency }), currency }));
const viewJson = ({ name, campaign, status, result }: CampaignView) => ({
  ...saidJson(name, campaign, status), ...returnJson(result), cost_per_lead: costPerJson(result, result.leads), cost_per_win: costPerJson(result, result.wins),
});

const stretch = ({ first, last }: Pick<CampaignCost, 'first' | 'last'>): string => (first === last ? first : `${first} to ${last}`);
const daysText = ({ starts, ends }: Campaign): string => (starts === null && ends === null ? '' : `${starts ?? ''}..${ends ?? ''}`);

interface QueryFlags extends DaysFlags { readonly model?: AttributionModel }
const queryOf = ({ model, since, until }: QueryFlags, call: Call, zone: string) => ({
  days: daysOf({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) }, call, zone), ...(model !== undefined && { model }),
});

const list = async ({ model, since, until, ...call }: Call & QueryFlags): Promise<void> => {
  const [{ withContext }, { listCampaigns }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/campaigns.ts')]);
  await withContext(call, async (context) => {
    const progress = call.progress('Reading leads');
    const views = await listCampaigns(context, queryOf({ ...(model !== undefined && { model }), ...(since !== undefined && { since }), ...(until !== undefined && { until }) }, call, context.zone), (done) => progress.at(done));
    progress.end();
    await call.out.list({
      rows: views, json: viewJson,
      columns: [
        { title: 'Campaign', text: ({ name, campaign }) => (campaign ? name : `${name} (not added)`), shrink: true },
        { title: 'Status', text: ({ status }) => status ?? '-', drop: 2 },
        { title: 'Days', text: ({ campaign }) => (campaign ? daysText(campaign) : ''), drop: 4 },
        ...returnColumns<CampaignView>(({ result }) => result),
        { title: 'Per lead', text: ({ result }) => perText(result, result.leads), align: 'right', drop: 3 },
        { title: 'Per win', text: ({ result }) => perText(result, result.wins), align: 'right', drop: 1 },
      ],
      empty: 'No campaigns.', ...(views.length === 0 && { next: 'salesos campaigns add NAME --cost AMOUNT' }),
    });
    const named = (isAdded: boolean): readonly string[] => views.filter(({ campaign }) => (campaign !== null) === isAdded).map(({ name }) => name);
    for (const line of notAddedLines({ words: named(false), added: named(true) })) call.out.say(line);
  });
};

const storyLines = ({ name, campaign, status, result, results }: CampaignStory, style: Style): readonly string[] => {
  const { currency } = result;
  return [
    `${style.bold(name)}  ${campaign ? campaign.id : '(not added: no cost known)'}`,
    ...(campaign ? [`Status     ${status ?? ''}${campaign.status === null ? ', by its days' : ', set by hand'}`] : []),
    ...(campaign && daysText(campaign) !== '' ? [`Days       ${daysText(campaign)}`] : []),
    ...(campaign && campaign.words.length > 0 ? [`Called     ${campaign.words.join(', ')}`] : []),
    ...(campaign && campaign.sources.length > 0 ? [`Sources    ${campaign.sources.join(', ')}`] : []),
    ...(campaign && campaign.mediums.length > 0 ? [`Mediums    ${campaign.mediums.join(', ')}`] : []),
    `Leads      ${result.leads}`, `Won        ${winsText(result)}, shares of ${result.deals}`, `Revenue    ${sumsText(result.revenue, currency)}`,
    `Cost       ${costText(result)}, per lead ${perText(result, result.leads)}, per win ${perText(result, result.wins)}`,
    ...(campaign?.costs ?? []).map((cost) => `           ${formatMoney(cost)} for ${stretch(cost)}${cost.note === '' ? '' : `, ${cost.note}`}`),
    `ROI        ${roiText(result, style)}`,
    `Models     ${[...results].map(([model, { revenue }]) => `${model} ${sumsText(revenue, currency)}`).join(', ')}`,
  ];
};

/** The leads that name it. A word with * or ? is a pattern where it stands without quotes; one that cannot stand so is left out. */
const leadsFilter = ({ name, words }: Pick<Campaign, 'name' | 'words'>): string => {
  const patterns = words.filter((word) => /[*?]/.test(word));
  const plain = [name, ...words.filter((word) => !patterns.includes(word))];
  return [...plain.map(filterText), ...patterns.filter(isBareWord)].map((word) => `campaign = ${word}`).join(' or ');
};

const show = async ({ campaign: ref, model, since, until, ...call }: Call & QueryFlags & { readonly campaign: string }): Promise<void> => {
  const [{ withContext }, { showCampaign }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/campaigns.ts')]);
  await withContext(call, async (context) => {
    const story = await showCampaign(context, ref, queryOf({ ...(model !== undefined && { model }), ...(since !== undefined && { since }), ...(until !== undefined && { until }) }, call, context.zone));
    const { campaign, result, results } = story;
    call.out.record({
      ...viewJson(story), costs: costsJson(campaign?.costs ?? []), models: Object.fromEntries([...results].map(([each, { revenue }]) => [each, majorOf(revenue, result.currency)])),
    }, () => storyLines(story, call.out.style));
    if (!campaign) call.out.next(`salesos campaigns add ${shellWord(story.name)} --cost AMOUNT`);
    else if (campaign.sources.length + campaign.mediums.length === 0) call.out.next(`salesos leads list --where ${shellWord(leadsFilter(campaign))}`);
  });
};

/** Says what was done, and which days a cost is for. */
const tell = ({ out }: Call, { campaign, status, events }: CampaignChange): void => {
  out.record({ ...saidJson(campaign.name, campaign, status), costs: costsJson(campaign.costs), changes: events.map(wordsOf) }, [
    events.length === 0 ? `${campaign.id}  nothing to change` : `${campaign.id}  ${campaign.name}, ${status}`, ...events.map((event) => `  ${wordsOf(event)}`),
  ]);
};

/** Raises `usage` for what is no amount. */
const amountOf = (text: string): CostSaid['amount'] => (text === 'none' ? null : parseAmount(text));

interface When { readonly call: Call; readonly zone: string }
const dayOf = (text: string, { call, zone }: When): string => localDate(parseWhen(text, { now: call.clock.now(), zone }), zone);
/** A month as `2026-03`, two days as `2026-03-01..2026-03-31`, or a day. Raises `usage`. */
const stretchOf = (text: string, when: When): NonNullable<CostSaid['days']> => {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(text.trim()) ?? [];
  if (month !== '' && Number(month) >= 1 && Number(month) <= 12) {
    const next = Number(month) === 12 ? `${String(Number(year) + 1).padStart(4, '0')}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
    return { first: `${year}-${month}-01`, last: daysAfter(next, -1) };
  }
  const [from = '', to = from, ...more] = text.split('..').map((part) => part.trim());
  const [first, last] = [dayOf(from, when), dayOf(to, when)];
  if (more.length > 0 || last < first) throw new AppError('usage', `"${text}" is no stretch of days.`, { hint: 'Write a day, a month or the first and the last day: 2026-03-05, 2026-03 or 2026-03-01..2026-03-31.' });
  return { first, last };
};

interface SaidFlags {
  readonly cost?: string; readonly for?: string; readonly note?: string; readonly start?: string; readonly end?: string; readonly status?: CampaignStatus | 'auto';
  readonly match?: readonly string[]; readonly source?: readonly string[]; readonly medium?: readonly string[];
}
const listOf = (texts: readonly string[]): readonly string[] => (texts.length === 1 && texts[0] === 'none' ? [] : [...new Set(texts.map(parseTitle))]);

/** What flags say of a campaign. Raises `usage`. */
const saidOf = ({ cost, for: days, note, start, end, status, match, source, medium }: SaidFlags, when: When): Omit<CampaignEdit, 'name'> => {
  if (cost === undefined && (days !== undefined || note !== undefined)) throw new AppError('usage', '--for and --note go with --cost.', { hint: 'Say what it cost: --cost 500 --for 2026-03' });
  const dayOrNone = (text: string): string | null => (text === 'none' ? null : dayOf(text, when));
  return {
    ...(start !== undefined && { starts: dayOrNone(start) }), ...(end !== undefined && { ends: dayOrNone(end) }), ...(status !== undefined && { status: status === 'auto' ? null : status }),
    ...(match !== undefined && { words: listOf(match) }), ...(source !== undefined && { sources: listOf(source) }), ...(medium !== undefined && { mediums: listOf(medium) }),
    ...(cost !== undefined && { cost: { amount: amountOf(cost), days: days === undefined ? null : stretchOf(days, when), note: note === undefined ? '' : parseTitle(note) } }),
  };
};

const add = async ({ name, flags, ...call }: Call & { readonly name: string; readonly flags: SaidFlags }): Promise<void> => {
  const [{ withContext }, { addCampaign }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/campaigns.ts')]);
  await withContext(call, async (context) => {
    if (flags.cost === 'none') throw new AppError('usage', '--cost none takes a cost away: a new campaign has none.');
    const change = await addCampaign(context, parseTitle(name), saidOf(flags, { call, zone: context.zone }));
    tell(call, change);
    call.out.next(`salesos campaigns show ${change.campaign.id}`);
  });
};

const edit = async ({ campaign, name, flags, ...call }: Call & { readonly campaign: string; readonly name?: string; readonly flags: SaidFlags }): Promise<void> => {
  const [{ withContext }, { editCampaign }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/campaigns.ts')]);
  await withContext(call, async (context) => {
    tell(call, await editCampaign(context, campaign, { ...(name !== undefined && { name: parseTitle(name) }), ...saidOf(flags, { call, zone: context.zone }) }));
  });
};

const REPORTED = ['batch', 'rows', 'created', 'changed', 'unchanged', 'costs', 'rejected', 'rejects_file', 'reasons'] as const;

const importFile = async ({ file, ...call }: Call & { readonly file: string }): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ withContext }, { importCampaigns }, { withInput }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/campaign-import.ts'), import('../app/capture/input.ts')]);
  const report: CampaignReport = await withContext(call, (context) => withInput(input, call.signal, (named) => importCampaigns(context, { ...named, onPhase: call.progress })));
  const { out } = call;
  const { batch, rows, created, changed, unchanged, costs, rejected, rejects_file, reasons } = report;
  for (const note of report.notes) out.say(note);
  out.record(Object.fromEntries(REPORTED.map((name) => [name, report[name]])), () => [
    `Read ${out.style.bold(count(rows, 'row'))}: ${count(created, 'new campaign')}, ${changed} changed, ${unchanged} known already, ${count(costs, 'cost')} set${rejected > 0 ? `, ${out.style.yellow(`${rejected} rejected`)}` : ''}.`,
  ]);
  if (rejected > 0) {
    throw new AppError('partial', [`${count(rejected, 'row')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), {
      ...(rejects_file === null ? {} : { hint: `Each with its line and reason: ${rejects_file}` }), details: { rejected, rejects_file, reasons },
    });
  }
  if (batch !== null) out.next('salesos campaigns list', `or take it back: salesos undo ${batch}`);
};

const collect = (value: string, known: readonly string[] = []): readonly string[] => [...known, value];
const said = (command: Command): Command => command
  .option('--cost AMOUNT', '1200, 1199.50, 5k or "1200 EUR"; for the days of --for, else those of the campaign, else today')
  .option('--for DAYS', 'what the cost is for, alike for each day: 2026-03-05, 2026-03 or 2026-03-01..2026-03-31')
  .option('--note TEXT', 'what was paid; the same days and note again replace the cost')
  .option('--start DAY', 'its first day').option('--end DAY', 'its last day')
  .option('--status STATUS', 'planned, active, paused or ended; auto goes by its days (default)', parseChoice([...CAMPAIGN_STATUSES, 'auto'] as const))
  .option('--match WORD', 'what leads, events and utm_campaign call it beside its name, * and ? for any letters; may be given several times', collect)
  .option('--source SOURCE', 'only from this source or utm_source; may be given several times', collect)
  .option('--medium MEDIUM', 'only with this utm_medium; may be given several times', collect);

const query = (command: Command): Command => command
  .option('--model MODEL', 'how revenue is shared out: position, first, last, linear or time_decay', parseChoice(ATTRIBUTION_MODELS))
  .option('--since DAY', 'from this day on').option('--until DAY', 'up to this day, which is in it');

const CAMPAIGN = 'a campaign by id or name';

/** `salesos campaigns`: what brought leads, what it cost and what came back. */
export const register = (program: Command, deps: Deps, run = { list, show, add, edit, importFile }): void => {
  const campaigns = program.command('campaigns').description('What brought leads, what it cost and what came back');
  document(query(campaigns.command('list', { isDefault: true }).description('List campaigns with leads, wins, revenue, cost and ROI')), {
    examples: [['salesos campaigns list', 'all of them, the most revenue first'], ['salesos campaigns list --since 2026-01-01 --csv', 'this year, for a sheet']], json: NAMES,
    more: 'Campaigns that only leads and events name are listed too; no cost of them is known. Costs count up to today, or --until. ROI is (revenue - cost) / cost; it is n/a without a cost, and where cost and revenue are in different currencies.',
  }).action((flags: QueryFlags, command: Command) => run.list({ ...callOf(command, deps), ...flags }));
  document(query(campaigns.command('show').description('Show a campaign: what it is, its costs, and what each model says came of it').argument('<campaign>', CAMPAIGN)), {
    examples: [['salesos campaigns show spring-ads', 'by its id'], ['salesos campaigns show "Spring ads" --json', 'for a script']], json: SHOW_NAMES,
  }).action((campaign: string, flags: QueryFlags, command: Command) => run.show({ ...callOf(command, deps), ...flags, campaign }));
  document(said(campaigns.command('add').description('Add a campaign, with what it costs').argument('<name>', 'what it is called')), {
    examples: [
      ['salesos campaigns add "Spring ads" --cost 1200 --start 2026-03-01 --end 2026-03-31', 'a month of it'], ['salesos campaigns add Expo --source conference --cost "4800 EUR" --for 2026-04-14', 'whoever came from a source'],
      ['salesos campaigns add Newsletter --match "nl-*" --medium email', 'by the tags of its links'],
    ],
    json: CHANGE_NAMES,
    more: 'A lead belongs to it by its campaign, an event by its campaign or utm_campaign: its name, its id, or a --match. With --source or --medium these must fit too; then it also has what names no campaign at all and came from there in its days.',
  }).action((name: string, flags: SaidFlags, command: Command) => run.add({ ...callOf(command, deps), name, flags }));
  document(said(campaigns.command('edit').description('Change a campaign, or add another cost').argument('<campaign>', CAMPAIGN).option('--name NAME', 'a new name; the old one is kept as a --match')), {
    examples: [
      ['salesos campaigns edit spring-ads --cost 900 --for 2026-04', 'what April cost'], ['salesos campaigns edit spring-ads --cost none --for 2026-04', 'take that cost away'],
      ['salesos campaigns edit spring-ads --status paused --end none', 'as it stands now'],
    ],
    json: CHANGE_NAMES, more: '--match, --source and --medium replace what was there; none takes it away. Undo takes an edit back.',
  }).action((campaign: string, { name, ...flags }: SaidFlags & { readonly name?: string }, command: Command) => run.edit({ ...callOf(command, deps), campaign, ...(name !== undefined && { name }), flags }));
  document(campaigns.command('import').description('Take campaigns and what they cost from a file').argument('<file>', 'CSV or JSON, or - for standard input'), {
    examples: [['salesos campaigns import google-ads.csv', 'what advertisers report: campaign, day, cost'], ['salesos campaigns import campaigns.csv', 'as salesos export campaigns writes it']], json: REPORTED,
    more: 'Columns: campaign, day (or month), cost, currency and note; besides id, status, starts, ends, words, sources, mediums, cost_last, in English or German. Rows of one campaign and day are parts of one cost. '
      + 'The same file again changes nothing; undo takes an import back. Rows that cannot be read go to a rejects file, and the exit code is 8.',
  }).action((file: string, _options: object, command: Command) => run.importFile({ ...callOf(command, deps), file }));
};
