/** Edits between two words: insert, delete, replace, swap neighbours (optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1), isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
      const row = rows[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
};

/** The word a person probably meant: a unique beginning, or at most a third of the letters wrong. Undefined when none is near. */
export const suggest = (word: string, known: readonly string[]): string | undefined => {
  const typed = word.toLowerCase();
  const begun = known.filter((candidate) => typed.length > 1 && candidate.startsWith(typed));
  if (begun.length === 1) return begun[0];
  const ranked = known.map((candidate) => ({ candidate, edits: distance(typed, candidate.toLowerCase()) })).sort((x, y) => x.edits - y.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(Math.max(typed.length, best.candidate.length) / 3)) ? best.candidate : undefined;
};
