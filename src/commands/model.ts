import type { Command } from 'commander';
import type { TrainedModel } from '../app/learn/models.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import type { ModelReport } from '../core/learn/report.ts';
import { probabilityLines } from './probability-lines.ts';

const REPORT = ['outcomes', 'won', 'lost', 'refusal', 'auc', 'brier', 'log_loss', 'ece', 'reliability', 'judged', 'folds', 'by_occurrence', 'left_out', 'features', 'ridge'] as const;
const TRAINED = ['id', 'in_force', 'reason', ...REPORT] as const;
const SHOWN = ['id', 'at', 'in_force', 'reason', 'taken_back', ...REPORT] as const;
const LISTED = ['id', 'at', 'in_force', 'was_taken', 'reason', 'outcomes', 'won', 'lost', 'auc', 'brier', 'ece'] as const;
const EXPLAINED = ['lead_id', 'lead_name', 'probability', 'model', 'trained_at', 'outcomes', 'won', 'lost', 'auc', 'brier', 'ece', 'base', 'pushes', 'refusal'] as const;
/** Attributes that a person is shown; `--json` has all. */
const MOST = 12;

const share = (value: number): string => `${Math.round(value * 1000) / 10} %`;
const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

const reliabilityLines = ({ reliability }: ModelReport, { out: { isUnicode } }: Call): readonly string[] => (reliability.length === 0 ? [] : [
  '', 'Predicted      Leads   Of them won',
  ...reliability.map(({ from, to, count: leads, predicted, observed }) =>
    `${`${Math.round(from * 100)}-${Math.round(to * 100)} %`.padEnd(10)} ${String(leads).padStart(8)}   ${share(observed).padStart(6)} ${bar(observed, 1, 20, isUnicode)}  predicted ${share(predicted)}`),
]);

const reportLines = (report: ModelReport, call: Call): readonly string[] => {
  const { outcomes, won, lost, refusal, auc, brier, ece, judged, folds, by_occurrence, left_out, features } = report;
  const baseBrier = won * lost / outcomes ** 2;
  const learnt = refusal === null ? [
    `Learnt from ${count(outcomes, 'outcome')}: ${won} won, ${lost} lost.`,
    `AUC ${figure(auc)}, Brier ${figure(brier)} (base rate ${figure(baseBrier)}), calibration error ${figure(ece)}: ${count(judged, 'outcome')} held out, ${folds === 'time' ? 'each judged by those before it' : 'in five parts at random'}.`,
    ...(brier !== null && brier >= baseBrier ? ['That is no better than the base rate: nothing that is known tells who is won, and a probability says little more than how many are.'] : []),
    ...reliabilityLines(report, call),
    '', ...features.slice(0, MOST).map(({ feature, spread }, at) => `${at === 0 ? 'Weighs most ' : '            '}${feature}  ${spread.toFixed(2)}`),
    ...(features.length > MOST ? [`            and ${features.length - MOST} more`] : []),
  ] : [refusal];
  return [
    ...learnt,
    ...(by_occurrence === 0 ? [] : ['', `Of ${count(by_occurrence, 'lead')} all was recorded at once: what counts is when things are said to have happened.`]),
    ...(left_out.length === 0 ? [] : ['', ...left_out.map(({ feature, reason }) => `Left out: ${feature}, ${reason}`)]),
  ];
};

const train = async ({ dryRun, force, ...call }: Call & { readonly dryRun?: true; readonly force?: true }): Promise<void> => {
  const [{ withContext }, { train: learn }] = await Promise.all([import('../app/context.ts'), import('../app/learn/training.ts')]);
  await withContext(call, async (context) => {
    const progress = call.progress('Looking at outcomes');
    const { id, report, inForce, reason } = await learn(context, { dryRun: dryRun === true, force: force === true, onProgress: (done, total) => { progress.at(done, total); } }).finally(() => { progress.end(); });
    call.out.record({ id, in_force: inForce, reason, ...report }, () => [
      ...reportLines(report, call), '',
      dryRun ? `Nothing was changed: it would ${inForce ? '' : 'not '}be in force (${reason}).` : inForce ? `In force (${reason}).` : `Not in force: ${reason}.`,
    ]);
    if (!dryRun && report.refusal === null) call.out.next(inForce ? 'salesos model explain LEAD' : 'salesos model train --force', inForce ? 'what pushes one lead up or down' : 'take it all the same');
  });
};

const show = async ({ model, ...call }: Call & { readonly model?: string }): Promise<void> => {
  const [{ withContext }, { showModel }] = await Promise.all([import('../app/context.ts'), import('../app/learn/models.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { id, at, inForce, reason, takenBack, report } = await showModel(context, model);
    call.out.record({ id, at: at === null ? null : toIso(at, zone), in_force: inForce, reason, taken_back: takenBack, ...report }, () => (id === null ? [
      `Probabilities are a prior, from score and BANT: ${reason}.`,
    ] : [
      `${call.out.style.bold(id)}  ${formatTime(at, zone)}  ${inForce ? 'in force' : 'not in force'}: ${reason}`,
      ...(takenBack === 0 ? [] : [`Of what it learnt from ${count(takenBack, 'outcome was', 'outcomes were')} taken back since: the next tick trains it again, an hour after the last training at the earliest.`]),
      ...reportLines(report, call),
    ]));
    if (id === null) call.out.next('salesos model train', 'once there is enough; every Sunday it is tried by itself');
  });
};

const history = async (call: Call): Promise<void> => {
  const [{ withContext }, { listModels }] = await Promise.all([import('../app/context.ts'), import('../app/learn/models.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await call.out.list({
      rows: await listModels(context),
      json: ({ id, at, inForce, wasTaken, reason, report: { outcomes, won, lost, auc, brier, ece } }: TrainedModel): Record<(typeof LISTED)[number], unknown> =>
        ({ id, at: toIso(at, zone), in_force: inForce, was_taken: wasTaken, reason, outcomes, won, lost, auc, brier, ece }),
      columns: [
        { title: 'Model', text: ({ id }) => id }, { title: 'When', text: ({ at }) => formatTime(at, zone) },
        { title: 'Won', text: ({ report }) => String(report.won), align: 'right' }, { title: 'Lost', text: ({ report }) => String(report.lost), align: 'right' },
        { title: 'AUC', text: ({ report }) => figure(report.auc), align: 'right' }, { title: 'Brier', text: ({ report }) => figure(report.brier), align: 'right' },
        { title: 'Cal. error', text: ({ report }) => figure(report.ece), align: 'right', drop: 2 },
        { title: '', text: ({ inForce }, style) => (inForce ? style.bold('in force') : '') }, { title: 'Why', text: ({ reason }) => reason, shrink: true, drop: 1 },
      ],
      empty: 'Nothing was learnt yet: probabilities come from score and BANT.', next: 'salesos model train',
    });
  });
};

const explain = async ({ lead, ...call }: Call & { readonly lead: string }): Promise<void> => {
  const [{ withContext }, { explainProbability }, { probabilityJson }] = await Promise.all([import('../app/context.ts'), import('../app/learn/models.ts'), import('../app/advise/why-json.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { leadId, leadName, ...answer } = await explainProbability(context, lead);
    const { style } = call.out;
    call.out.record({ lead_id: leadId, lead_name: leadName, ...probabilityJson(answer, zone) }, () => [style.bold(leadName ?? leadId), ...probabilityLines(answer, { style, zone })]);
    if (answer.basis === null) call.out.next('salesos model train', 'learn from what was won and lost');
  });
};

/** `salesos model`: what outcomes teach about the chance to win. */
export const register = (program: Command, deps: Deps, run = { train, show, history, explain }): void => {
  const model = program.command('model').description('What was won and lost, and what it says of the others');
  document(model.command('train').description('Learn from every lead that was won or lost; a worse model never takes the place of a better one by itself')
    .option('--dry-run', 'learn, show and change nothing').option('--force', 'put it in force also where it is worse than the one before'), {
    examples: [['salesos model train', 'as it is done every Sunday at 03:00'], ['salesos model train --dry-run --json auc,brier,ece', 'what it would come to']], json: TRAINED,
    more: 'A lead is learnt from as it was known at a moment before its outcome. How good it is, is judged on outcomes that were held out. See docs/how-it-learns.md.',
  }).action((options: { readonly dryRun?: true; readonly force?: true }, sub: Command) => run.train({ ...callOf(sub, deps), ...options }));
  document(model.command('show', { isDefault: true }).argument('[model]', 'its id or the start of it; else the one in force').description('How good a model is, what it weighs and what it left out'), {
    examples: [['salesos model', 'the one in force'], ['salesos model show md_3f --json', 'with the reliability table']], json: SHOWN,
  }).action((ref: string | undefined, _options: object, sub: Command) => run.show({ ...callOf(sub, deps), ...(ref !== undefined && { model: ref }) }));
  document(model.command('history').description('Every training, the newest first'), { examples: [['salesos model history', 'what was in force, and why']], json: LISTED })
    .action((_options: object, sub: Command) => run.history(callOf(sub, deps)));
  document(model.command('explain').argument('<lead>', 'id, e-mail, phone or name').description('What pushes the chance of one lead up or down'), {
    examples: [['salesos model explain anna@lab.example', 'against the average lead']], json: EXPLAINED,
  }).action((lead: string, _options: object, sub: Command) => run.explain({ ...callOf(sub, deps), lead }));
};
