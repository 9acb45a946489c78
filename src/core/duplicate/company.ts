import { words } from '../base/text.ts';

/** What follows a company's name because of the law, in one word each; dots are taken out first. */
const LEGAL_FORMS = new Set([
  // German
  'gmbh', 'mbh', 'ggmbh', 'ag', 'kg', 'kgaa', 'ohg', 'gbr', 'ug', 'haftungsbeschraenkt', 'ev', 'ek', 'eg', 'se', 'partg', 'partgmbb', 'stiftung', 'gesmbh',
  // English
  'inc', 'incorporated', 'llc', 'ltd', 'limited', 'plc', 'corp', 'corporation', 'company', 'co', 'lp', 'llp', 'pllc', 'pbc', 'pty', 'pte',
  // French, Spanish, Italian, Portuguese
  'sa', 'sarl', 'sas', 'sasu', 'eurl', 'sl', 'slu', 'srl', 'spa', 'sapa', 'snc', 'lda', 'ltda', 'scop',
  // Dutch, Nordic, Eastern
  'bv', 'nv', 'vof', 'ab', 'as', 'asa', 'aps', 'oy', 'oyj', 'kft', 'zrt', 'doo', 'dd', 'sro', 'zoo', 'sp', 'ooo', 'kk',
]);
/** They join a name to its form: GmbH & Co. KG. */
const JOINTS = new Set(['und', 'and', 'et', 'y', 'e', 'i']);

/** `G.m.b.H.` and `S.p.A.` are one word. */
const withoutDots = (text: string): string => text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}\p{L}?(?![\p{L}\p{N}])/gu, (letters) => `${letters.replace(/[.\s]/g, '')} `);

/**
 * A company's name for comparing: folded words without the legal form, which half of all sources leave out. `Müller Söhne GmbH & Co. KG` →
 * `mueller soehne`. Of a name that is nothing but forms all words stay. Empty for no letters or digits.
 */
export const companyWords = (company: string): readonly string[] => {
  const all = words(withoutDots(company.replace(/&/g, ' and ').replace(/\(haftungsbeschränkt\)/i, '')));
  let end = all.length;
  while (end > 0 && (LEGAL_FORMS.has(all[end - 1] ?? '') || (JOINTS.has(all[end - 1] ?? '') && end < all.length))) end--;
  const bare = all.slice(all[0] === 'the' && end > 1 ? 1 : 0, end);
  return bare.length > 0 ? bare : all;
};
