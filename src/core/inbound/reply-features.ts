import { type Concept, LEXICON } from './lexicon.ts';
import type { Sentence } from './clause.ts';

/** What is counted of a text, by name, and how much each counts: `w:price`, `p:concept concept` … */
export type Features = ReadonlyMap<string, number>;

/** Words of one sentence that are read: longer ones are no sentences. */
const LONGEST = 200;
const STEM = 5;
const GRAM = 4;
/** How far before a word a denial stands that may be its own. */
const DENIES_WITHIN = 3;
/** How much a trace counts beside a word: concepts more, what is seen in parts of words less. */
const WEIGHTS = { word: 1, letters: 0.5, gap: 0.7, concept: 1.5, relation: 1 } as const;
/** All traces of a text together are as long as this, however many they are. */
const LENGTH = 5;

/** Which concepts a word stands for, by the whole word and by how it begins. */
interface Concepts { readonly exact: ReadonlyMap<string, readonly Concept[]>; readonly beginnings: ReadonlyMap<string, readonly Concept[]> }

const readLexicon = (): Concepts => {
  const [exact, beginnings] = [new Map<string, Concept[]>(), new Map<string, Concept[]>()];
  for (const [concept, words] of Object.entries(LEXICON) as [Concept, string][]) {
    for (const word of words.split(' ')) {
      const [known, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] as const : [exact, word] as const;
      known.set(key, [...known.get(key) ?? [], concept]);
    }
  }
  return { exact, beginnings };
};
let read: Concepts | undefined;
/** Read when first asked for: most commands read no reply. */
const lexicon = (): Concepts => (read ??= readLexicon());

const conceptsOf = (word: string): readonly Concept[] => {
  const { exact, beginnings } = lexicon();
  const found = new Set<Concept>(exact.get(word));
  for (let end = 2; end <= word.length; end++) for (const concept of beginnings.get(word.slice(0, end)) ?? []) found.add(concept);
  return [...found];
};

/** The concepts of a sentence: which there are, which are denied, which stand side by side, and which are there together. */
const addConcepts = (words: readonly string[], isQuestion: boolean, add: (name: string, weight: number) => void): void => {
  const at = words.map(conceptsOf);
  const here = [...new Set(at.flat())].sort();
  for (const concept of here) {
    add(`c:${concept}`, WEIGHTS.concept);
    if (isQuestion) add(`q:${concept}`, WEIGHTS.relation);
  }
  for (const [index, concepts] of at.entries()) {
    const isDenied = at.slice(Math.max(0, index - DENIES_WITHIN), index).some((before) => before.includes('deny'));
    for (const concept of concepts) {
      if (concept === 'deny') continue;
      if (isDenied) add(`n:${concept}`, WEIGHTS.concept);
      for (const next of at[index + 1] ?? []) add(`a:${concept}+${next}`, WEIGHTS.relation);
    }
  }
  for (const [index, one] of here.entries()) for (const other of here.slice(index + 1)) add(`p:${one}+${other}`, WEIGHTS.relation);
};

const addWords = (words: readonly string[], isQuestion: boolean, add: (name: string, weight: number) => void): void => {
  for (const word of words) {
    add(`w:${word}`, WEIGHTS.word);
    if (word.length > STEM) add(`s:${word.slice(0, STEM)}`, WEIGHTS.word);
    const bounded = `^${word}$`;
    for (let from = 0; from + GRAM <= bounded.length; from++) add(`l:${bounded.slice(from, from + GRAM)}`, WEIGHTS.letters);
  }
  const line = ['^', ...words, isQuestion ? '?' : '$'];
  for (const [index, word] of line.entries()) {
    const [next, afterNext] = [line[index + 1], line[index + 2]];
    if (next !== undefined) add(`b:${word}+${next}`, WEIGHTS.word);
    if (afterNext !== undefined) add(`g:${word}+${afterNext}`, WEIGHTS.gap);
  }
};

/** What one sentence shows; `traces` of more than one add up to a text. */
export const tracesOf = ({ said, isQuestion }: Sentence): Features => {
  const traces = new Map<string, number>();
  const words = said.trim().split(' ').slice(0, LONGEST);
  const add = (name: string, weight: number): void => { traces.set(name, weight); };
  add(isQuestion ? 'asks' : 'says', WEIGHTS.word);
  addWords(words, isQuestion, add);
  addConcepts(words, isQuestion, add);
  return traces;
};

/**
 * What a text shows: the traces of all its sentences, each once, and how long it is; scaled, so that a long text has no louder voice than a short one. `traces` are those of each
 * sentence, where they are known already.
 */
export const featuresOf = (sentences: readonly Sentence[], traces: readonly Features[] = sentences.map(tracesOf)): Features => {
  const all = new Map(traces.flatMap((of) => [...of]));
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  all.set(`length:${Math.min(5, Math.floor(Math.log2(1 + length / 20)))}`, WEIGHTS.word);
  const norm = Math.sqrt([...all.values()].reduce((sum, value) => sum + value * value, 0));
  return new Map([...all].map(([name, value]): [string, number] => [name, value / norm * LENGTH]));
};
