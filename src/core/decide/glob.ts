/**
 * True when `text` as a whole fits `pattern`: `*` stands for any letters, `?` for one. Capital letters make no difference.
 * Linear in practice whatever the pattern: only the last star is ever moved.
 */
export const fitsGlob = (pattern: string, text: string): boolean => {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let at = 0, star = -1, resumeAt = 0;
  for (let index = 0; index < given.length;) {
    if (wanted[at] === '*') { star = at++; resumeAt = index; continue; }
    if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) { at++; index++; continue; }
    if (star < 0) return false;
    at = star + 1;
    index = ++resumeAt;
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
};
