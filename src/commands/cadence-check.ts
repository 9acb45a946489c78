import type { Command } from 'commander';
import type { CadenceChecked, CadenceFinding } from '../app/engage/check.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';

const FIELDS = ['cadence', 'leads', 'errors', 'warnings', 'findings'] as const;

const findingJson = ({ level, kind, step, template, language, message, leads, examples }: CadenceFinding): object => ({ level, kind, step, template, language, message, leads, examples });
const ofLevel = ({ findings }: CadenceChecked, level: CadenceFinding['level']): number => findings.filter((finding) => finding.level === level).length;

interface CheckFlags { readonly where?: string; readonly strict?: true }
interface CheckOptions extends Call, CheckFlags { readonly names: readonly string[] }

const linesOf = (checked: CadenceChecked, colour: (finding: CadenceFinding) => string): readonly string[] => [
  ...checked.findings.map((finding) => `${colour(finding)}  ${finding.message}${finding.leads === 0 ? '' : `  (${count(finding.leads, 'lead')}: ${finding.examples.join(', ')}${finding.leads > finding.examples.length ? ', …' : ''})`}`),
  `${checked.cadence}${checked.leads === 0 ? '' : ` for ${count(checked.leads, 'lead')}`}: ${count(ofLevel(checked, 'error'), 'error')}, ${count(ofLevel(checked, 'warning'), 'warning')}.`,
];

const check = async (options: CheckOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { checkCadence } = await import('../app/engage/check.ts');
  const { where, strict, names, out } = options;
  await withContext(options, async (context) => {
    const checked = await checkCadence(context, {
      cadence: names.at(-1) ?? '', leads: names.slice(0, -1), ...(where !== undefined && { where: (await import('../app/lead/where.ts')).whereOf(context, where) }),
    });
    const [errors, warnings] = [ofLevel(checked, 'error'), ofLevel(checked, 'warning')];
    out.record({ cadence: checked.cadence, leads: checked.leads, errors, warnings, findings: checked.findings.map(findingJson) },
      linesOf(checked, ({ level }) => (level === 'error' ? out.style.red('error  ') : out.style.yellow('warning'))));
    if (errors > 0 || (strict === true && warnings > 0)) {
      throw new AppError('invalid', `${checked.cadence} is not ready: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`, { hint: 'Mend the texts (salesos playbook edit) or the leads; who has an error is left out when enrolled.' });
    }
    if (checked.leads === 0) out.next(`salesos cadences check --where "score>0" ${checked.cadence}`, 'with the leads that are meant');
  });
};

/** `salesos cadences check`. */
export const registerCheck = (cadences: Command, deps: Deps, run = { check }): void => {
  document(cadences.command('check').description('Look for what is wrong with a cadence before anybody is in it').argument('<names...>', 'leads that are meant, and last the cadence')
    .option('--where FILTER', 'with all leads that fit: "score>60 and country=DE"').option('--strict', 'a warning is an error'), {
    examples: [
      ['salesos cadences check nurture', 'its texts: languages, spam words, a way out, the length of text messages'], ['salesos cadences check --where "country=DE" nurture', 'with the leads: missing values and addresses'],
      ['salesos cadences check nurture --strict --json', 'for a script: exit code 3 when anything is found'],
    ],
    json: FIELDS, more: 'Errors: a value or an address that a lead lacks, more than three text messages for one. Warnings: a text that is missing in a language, a channel that is not set up, spam words, no way out, more than one text message.',
  }).action((names: readonly string[], options: CheckFlags, command: Command) => run.check({ ...callOf(command, deps), ...options, names }));
};
