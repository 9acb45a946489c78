import { compile } from '../../src/core/playbook/compile.ts';
import { showPath } from '../../src/core/playbook/scalar.ts';
import { parse } from '../../src/core/playbook/parse.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';

/**
 * The default rules with a playbook laid over them, in the playbook's own words: `rulesWith({ routing: { min_score: 50 } })`.
 * Throws with every problem of a wrong one.
 */
export const rulesWith = (playbook: object): Rules => {
  const parsed = parse(playbook);
  if (parsed.kind === 'bad') throw new Error(parsed.problems.map(({ path, message }) => `${showPath(path)}: ${message}`).join('\n'));
  return compile(parsed.value, { currency: 'EUR', senderName: null });
};

/** What a workspace has whose playbook says nothing. */
export const defaultRules = (): Rules => rulesWith({});
