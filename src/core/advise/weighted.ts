/** Open deals of one stage in one currency: those with a probability of their own are weighed by it, the plain ones are not weighed yet. */
export interface Weighable { readonly plain: number; readonly plainMinor: number; readonly weighedMinor: number }

/** Sum × probability, in minor units. Plain deals have that of their stage; where it has none they add nothing: never as if they were certain. */
export const weightedMinor = ({ plainMinor, weighedMinor }: Weighable, stageProbability: number | null): number =>
  Math.round(weighedMinor + plainMinor * (stageProbability ?? 0));

/** How many of the deals miss a probability. */
export const withoutProbability = ({ plain }: Pick<Weighable, 'plain'>, stageProbability: number | null): number => (stageProbability === null ? plain : 0);
