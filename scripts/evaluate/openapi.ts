import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A place in a document: what stands there, and the file, to which references in it are relative. */
export interface Place { readonly node: Node; readonly file: string }
export interface Documents {
  /** What is at a path of names, references followed. Raises when there is nothing. */
  at(file: string, ...names: readonly string[]): Place;
  /** One name further. */
  step(place: Place, ...names: readonly string[]): Place;
  /** What is wrong with a value, each with its path; unknown properties are wrong as well. */
  problems(value: unknown, schema: Place, path?: string): readonly string[];
}

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text), 'date-time-rfc-2822': (text) => /^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} [+-]\d{4}$/.test(text),
};

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string', number: (value) => typeof value === 'number', integer: Number.isInteger, boolean: (value) => typeof value === 'boolean', array: Array.isArray, object: isNode,
};

const sizeProblems = (value: unknown, node: Node, path: string): readonly string[] => {
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
  const [least, most] = typeof value === 'string' ? [node['minLength'], node['maxLength']] : [node['minItems'], node['maxItems']];
  return size === undefined ? [] : [...(typeof least === 'number' && size < least ? [`${path}: shorter than ${least}`] : []), ...(typeof most === 'number' && size > most ? [`${path}: longer than ${most}`] : [])];
};

const textProblems = (value: unknown, node: Node, path: string): readonly string[] => {
  if (typeof value !== 'string') return [];
  const { pattern, format } = node;
  const isFormed = typeof format === 'string' ? FORMATS[format] : undefined;
  return [...(typeof pattern === 'string' && !new RegExp(pattern).test(value) ? [`${path}: not of the form ${pattern}`] : []), ...(isFormed && !isFormed(value) ? [`${path}: is no ${String(format)}`] : [])];
};

/** Reads OpenAPI documents of any number of files that refer to each other, and checks values against the part of JSON Schema that they use. */
export const openApi = (folder: string): Documents => {
  const files = new Map<string, Node>();
  const read = (file: string): Node => {
    const known = files.get(file) ?? JSON.parse(readFileSync(join(folder, file), 'utf8')) as Node;
    files.set(file, known);
    return known;
  };
  const follow = ({ node, file }: Place): Place => {
    const { $ref } = node;
    if (typeof $ref !== 'string') return { node, file };
    const [path = '', pointer = ''] = $ref.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    return at(target, ...pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')));
  };
  const step = (place: Place, ...names: readonly string[]): Place => names.reduce<Place>((from, name) => {
    const { node, file } = follow(from);
    const next = node[name];
    if (!isNode(next)) throw new Error(`${file}: there is no ${name}`);
    return follow({ node: next, file });
  }, follow(place));
  const at = (file: string, ...names: readonly string[]): Place => step({ node: read(file), file }, ...names);

  const propertyProblems = (value: Node, { node, file }: Place, path: string): readonly string[] => {
    const properties = isNode(node['properties']) ? node['properties'] : undefined;
    const missing = listOf(node['required']).filter((name) => !(String(name) in value)).map((name) => `${path}: lacks ${String(name)}`);
    return [...missing, ...Object.entries(value).flatMap(([name, part]) => {
      const schema = properties?.[name] ?? node['additionalProperties'];
      if (isNode(schema)) return problems(part, { node: schema, file }, `${path}.${name}`);
      return properties === undefined || schema === true ? [] : [`${path}.${name}: is not in the contract`];
    })];
  };
  const problems = (value: unknown, schema: Place, path = '$'): readonly string[] => {
    const { node, file } = follow(schema);
    if (value === null) return node['nullable'] === true || (node['type'] === undefined && node['properties'] === undefined) ? [] : [`${path}: is null`];
    const type = node['type'] ?? (node['properties'] === undefined ? undefined : 'object');
    if (typeof type === 'string' && isOfType[type]?.(value) === false) return [`${path}: is no ${type}`];
    const choices = (name: 'oneOf' | 'anyOf'): readonly string[] => {
      const ways = listOf(node[name]).filter(isNode).map((way) => problems(value, { node: way, file }, path));
      return ways.length === 0 || ways.some(({ length }) => length === 0) ? [] : [`${path}: fits none of ${name}: ${ways[0]?.join('; ')}`];
    };
    const values = listOf(node['enum']);
    return [
      ...(values.length > 0 && !values.includes(value) ? [`${path}: ${JSON.stringify(value)} is none of ${values.join(', ')}`] : []), ...sizeProblems(value, node, path), ...textProblems(value, node, path),
      ...(isNode(value) && (node['properties'] !== undefined || node['additionalProperties'] !== undefined || node['required'] !== undefined) ? propertyProblems(value, { node, file }, path) : []),
      ...(Array.isArray(value) && isNode(node['items']) ? value.flatMap((item, index) => problems(item, { node: node['items'] as Node, file }, `${path}[${index}]`)) : []),
      ...listOf(node['allOf']).filter(isNode).flatMap((part) => problems(value, { node: part, file }, path)), ...choices('oneOf'), ...choices('anyOf'),
    ];
  };
  return { at, step, problems };
};
