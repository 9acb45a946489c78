/** `1.234,56`, `-12,5 €`, `EUR 1 234,56`: a currency or a percent sign may stand on either side. */
const COMMA = /^([^\d,.\s-]{0,4}\s?)(-?(?:\d{1,3}(?:[. '’\u00a0\u202f]\d{3})+|\d+),(\d+))(\s?[^\d,.\s]{0,4})$/u;
const WHOLE = /^[^\d,.\s-]{0,4}\s?-?(?:\d{1,3}(?:[. '’\u00a0\u202f]\d{3})+|\d+)\s?[^\d,.\s]{0,4}$/u;

/** The number with a decimal comma written with a point and without grouping, its currency kept: `1234.56 €`. Other text as it is. */
export const readDecimal = (text: string): string => {
  const found = COMMA.exec(text);
  if (found) {
    const [, before = '', number = '', , after = ''] = found;
    return before + number.replace(/[. '’\u00a0\u202f]/g, '').replace(',', '.') + after;
  }
  return WHOLE.test(text) ? text.replace(/(\d)[. '’\u00a0\u202f](?=\d{3})/g, '$1') : text;
};

/**
 * Are these the values of a column of numbers with a decimal comma? All are numbers, and at least two, or one with its currency or groups, have cents: `1,2` alone may be
 * a list.
 */
export const areDecimals = (values: readonly string[]): boolean => {
  let cents = 0;
  for (const value of values) {
    const found = COMMA.exec(value);
    if (found?.[3]?.length === 2) cents += /[.€$£%\u00a0\u202f]/.test(value) ? 2 : 1;
    else if (!found && !WHOLE.test(value)) return false;
  }
  return cents >= 2;
};
