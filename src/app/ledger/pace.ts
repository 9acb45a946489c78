export interface Pace { /** How long a transaction should last. */ readonly ms: number; readonly least: number; readonly most: number }

/** How much the next transaction takes on, after one of this size took so many milliseconds: half of it, as much, or twice as much. */
export const nextSize = (size: number, took: number, { ms, least, most }: Pace): number => {
  if (took > ms) return Math.max(least, size >> 1);
  return took < ms / 2 ? Math.min(most, size * 2) : size;
};
