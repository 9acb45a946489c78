/** 32-bit FNV-1a over UTF-16 code units, finished with murmur3's mixer so that close labels land far apart. */
const hash32 = (text: string, seed: number): number => {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A number in [0, 1) that depends on nothing but its arguments, so that a replay draws the same. */
export const unit = (seed: number, ...label: readonly (string | number)[]): number =>
  hash32(label.join('\u0000'), seed) / 4294967296;
