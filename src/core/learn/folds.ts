import { unit } from '../base/random.ts';
import type { Observation } from './observation.ts';

/** What is learnt from and what is judged, both by their place in the list. */
export interface Fold { readonly learn: readonly number[]; readonly judge: readonly number[] }
export type FoldKind = 'time' | 'random';
export interface Folds { readonly kind: FoldKind; readonly folds: readonly Fold[] }

const COUNT = 5;
const SEED = 20_260;

const hasBoth = (places: readonly number[], observations: readonly Observation[]): boolean =>
  places.some((place) => observations[place]?.won === true) && places.some((place) => observations[place]?.won === false);

/** Each block is judged by what was learnt from all before it; the first one is only learnt from. */
const inTime = (observations: readonly Observation[]): readonly Fold[] => {
  const size = observations.length / (COUNT + 1);
  const places = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);
  return Array.from({ length: COUNT }, (_, at) => {
    const cut = Math.round((at + 1) * size);
    return { learn: places(0, cut), judge: places(cut, Math.round((at + 2) * size)) };
  });
};

const atRandom = (observations: readonly Observation[]): readonly Fold[] => {
  const parts = observations.map(({ id }) => Math.floor(unit(SEED, id) * COUNT));
  const places = [...observations.keys()];
  return Array.from({ length: COUNT }, (_, part) => ({ learn: places.filter((place) => parts[place] !== part), judge: places.filter((place) => parts[place] === part) }));
};

/**
 * Parts of `observations`, which are in the order of time, so that nothing is judged by what came later. Where they have one moment, as an imported list may have,
 * or where the older ones all ended alike, at random by id.
 */
export const foldsOf = (observations: readonly Observation[]): Folds => {
  // A list without dates is one moment, however long it took to read it.
  const moments = new Set(observations.map(({ at, told }) => (told?.isDated === false ? `list ${told.list}` : at)));
  const timed = moments.size > COUNT ? inTime(observations) : [];
  const isTimed = timed.length > 0 && timed.every(({ learn }) => hasBoth(learn, observations));
  const folds = isTimed ? timed : atRandom(observations).filter(({ learn }) => hasBoth(learn, observations));
  return { kind: isTimed ? 'time' : 'random', folds: folds.filter(({ judge }) => judge.length > 0) };
};
