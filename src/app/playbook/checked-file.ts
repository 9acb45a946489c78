import { AppError } from '../../core/base/errors.ts';
import { count } from '../../core/base/text.ts';
import type { Parsed } from '../../core/playbook/parse.ts';
import { showPath } from '../../core/playbook/scalar.ts';
import { readYaml } from '../../files/yaml.ts';

interface Mistake { readonly line: number; readonly column: number; readonly path: string; readonly message: string }

/** More than these are only counted: the first ones usually cause the others. */
const SHOWN = 20;

const refuse = (file: string, mistakes: readonly Mistake[]): AppError => {
  const inOrder = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
  const lines = inOrder.slice(0, SHOWN).map(({ line, column, path, message }) => `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`);
  const rest = inOrder.length > SHOWN ? [`and ${inOrder.length - SHOWN} more`] : [];
  return new AppError('config', [`${count(inOrder.length, 'mistake')} in ${file}:`, ...lines, ...rest].join('\n'), {
    hint: 'Correct the file; nothing was changed.', details: { file, mistakes: inOrder },
  });
};

/** Reads a YAML file that people write. Raises `config` naming line, column and path of every mistake at once. */
export const parseFile = <T>(file: string, text: string, parse: (input: unknown) => Parsed<T>): T => {
  const { value, problems, locate } = readYaml(text);
  if (problems.length > 0) throw refuse(file, problems.map((problem) => ({ ...problem, path: '' })));
  const parsed = parse(value);
  if (parsed.kind === 'good') return parsed.value;
  throw refuse(file, parsed.problems.map(({ path, message, at }) => ({ ...locate(path, at), path: showPath(path), message })));
};
