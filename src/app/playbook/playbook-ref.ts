import { AppError } from '../../core/base/errors.ts';
import { fold } from '../../core/base/text.ts';
import type { Cadence } from '../../core/playbook/cadence-rules.ts';
import type { Automation, Member, Pipeline, Rules, Stage } from '../../core/playbook/rules.ts';

const named = <Thing extends { readonly id: string; readonly name: string }>(things: readonly Thing[], text: string, what: string): Thing => {
  const wanted = fold(text);
  const found = things.find(({ id }) => id === text) ?? things.find(({ id, name }) => fold(id) === wanted || fold(name) === wanted);
  if (found) return found;
  const known = things.length === 0 ? 'There is none in the playbook.' : `Known: ${[...new Set(things.map(({ id, name }) => (fold(id) === fold(name) ? id : `${id} (${name})`)))].join(', ')}.`;
  throw new AppError('not_found', `There is no ${what} "${text}".`, { hint: known, details: { known: things.map(({ id }) => id) } });
};

/** By id or name, whatever the case. Raises `not_found` with those there are. */
export const pipelineNamed = (rules: Pick<Rules, 'pipelines'>, text: string): Pipeline => named(rules.pipelines, text, 'pipeline');
/** By id or name, whatever the case. Raises `not_found` with those there are. */
export const stageNamed = (pipeline: Pipeline, text: string): Stage => named(pipeline.stages, text, `stage of ${pipeline.id}`);
/** By id or name, whatever the case. Raises `not_found` with those there are. */
export const memberNamed = (rules: Pick<Rules, 'team'>, text: string): Member => named(rules.team.members, text, 'team member');
/** By id or name, whatever the case. Raises `not_found` with those there are. */
export const automationNamed = (rules: Pick<Rules, 'automations'>, text: string): Automation => named(rules.automations, text, 'automation');
/** By id, whatever the case. Raises `not_found` with those there are. */
export const cadenceNamed = ({ cadences }: Pick<Rules, 'cadences'>, text: string): Cadence & { readonly id: string } => named(Object.entries(cadences).map(([id, cadence]) => ({ ...cadence, id, name: id })), text, 'cadence');
