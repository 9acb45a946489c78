import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, stringify, visit } from 'yaml';

/** Where in a file, counting from 1. */
export interface Position { readonly line: number; readonly column: number }
export interface YamlFile {
  /** What it says, as JSON would; undefined for an empty file. */
  readonly value: unknown;
  /** What is no YAML. When there is any, `value` means nothing. */
  readonly problems: readonly (Position & { readonly message: string })[];
  /** Where the name or the value at a path stands; the nearest thing around it when the path is not in the file. */
  readonly locate: (path: readonly (string | number)[], at: 'key' | 'value') => Position;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
const keyText = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** The node one step further, and where its name stands. */
const step = (node: Node, name: string | number): { readonly key: number | undefined; readonly value: Node | null } | undefined => {
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return isNode(item) ? { key: startOf(item), value: item } : undefined;
  }
  const pair = isMap(node) ? node.items.find((each) => keyText(each) === String(name)) : undefined;
  return pair && { key: startOf(pair.key), value: isNode(pair.value) ? pair.value : null };
};

const offsetOf = (document: Document, path: readonly (string | number)[], at: 'key' | 'value'): number => {
  let node: Node | null = document.contents;
  let key: number | undefined;
  for (const name of path) {
    const target: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
    const next = target && step(target, name);
    if (!next) return key ?? startOf(node) ?? 0;
    key = next.key;
    node = next.value;
  }
  return (at === 'key' ? key : startOf(node) ?? key) ?? 0;
};

/** An alias may name nothing, or be one of very many that stand for each other: that shows only when they are followed. */
const follow = (document: Document, position: (offset: number) => Position): Pick<YamlFile, 'value' | 'problems'> => {
  try {
    return { value: document.toJS(), problems: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const lost: number[] = [];
    visit(document, { Alias: (_, alias) => { if (!alias.resolve(document)) lost.push(startOf(alias) ?? 0); } });
    return { value: undefined, problems: [{ ...position(lost[0] ?? 0), message: error.message }] };
  }
};

/** Aliases of a section that they are in themselves: it would never end. */
const circularAliases = (document: Document): readonly number[] => {
  const found: number[] = [];
  visit(document, {
    Alias: (_, alias, above) => {
      const target = alias.resolve(document);
      if (target && above.includes(target)) found.push(startOf(alias) ?? 0);
    },
  });
  return found;
};

/** Reads one YAML document, keeping where everything stands. A name that is there twice is a problem. */
export const readYaml = (text: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const written = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ ...position(pos[0]), message }));
  visit(document, { Pair: (_, { key }) => { if (isCollection(key)) written.push({ ...position(startOf(key) ?? 0), message: 'a name must be one word, not a list or a section' }); } });
  for (const at of circularAliases(document)) written.push({ ...position(at), message: 'this alias stands for a section that it is in itself' });
  const { value, problems } = written.length > 0 ? { value: undefined, problems: written } : follow(document, position);
  return {
    value, problems,
    locate: (path, at) => position(offsetOf(document, path, at)),
  };
};

/** A value as YAML that reads back as the same; short lists stay on one line. */
export const writeYaml = (value: object): string => stringify(value, { lineWidth: 120, nullStr: '' });

/** The text with this value at a path, what is around it as it was, comments included; sections that are not there yet are added at the end. The text has to be good YAML. */
export const setInYaml = (text: string, path: readonly string[], value: unknown): string => {
  const document = parseDocument(text);
  // `channels:` with nothing behind it is no section yet.
  for (let depth = 1; depth < path.length; depth++) if (!isMap(document.getIn(path.slice(0, depth)))) document.setIn(path.slice(0, depth), document.createNode({}));
  document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 });
};
