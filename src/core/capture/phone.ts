import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type ParsedPhone = { readonly e164: string } | { readonly reason: string };

/**
 * Mobile numbers of common plans, by calling code: surely right, so the full numbering plans need not be asked. The list may be short but
 * never wrong; North America is not in it because its area codes have holes that no short pattern knows.
 */
const SURE = /^\+(?:491(?:5[0125-9]\d{8}|6[023]\d{7}|7\d{8})|447(?:[1-3]\d|4[0-46-9]|5[13-9]|7[1-7]|8[014-9]|9[024-9])\d{7}|33(?:6[0-24-8]|7[3-9])\d{7}|417[5-9]\d{7}|346\d{8}|436(?:50|60|64|76|77|80|81|99)\d{7})$/;

/** Calling codes of the plans above whose numbers begin with a 0 at home. */
const CALLING: Readonly<Record<string, string>> = { DE: '49', GB: '44', FR: '33', CH: '41', AT: '43' };

const SEPARATORS = /[\s\u00a0().\-/\u2010-\u2015]+/g;

/** `1.71E+11`: a spreadsheet kept three digits of the number. */
const isRounded = (text: string): boolean => /^\+?\d(?:[.,]\d+)?E\+?\d+$/i.test(text);

/** `491711234567.0`: a program took it for a number with a fraction. */
const FLOAT = /^(\d{10,})[.,]0$/;

const parseSlowly = (text: string, country: string): ParsedPhone => {
  const region = country.toUpperCase();
  const phone = parsePhoneNumberFromString(text, { extract: false, ...(isSupportedCountry(region) ? { defaultCountry: region } : {}) });
  if (phone?.isValid()) return { e164: phone.number };
  // Spreadsheets and Brevo leave the plus out: what is no number at home, and long enough for one with its country, is read as that.
  const abroad = /^[1-9]\d{10,14}$/.test(text) ? parsePhoneNumberFromString(`+${text}`, { extract: false }) : undefined;
  return abroad?.isValid() === true ? { e164: abroad.number } : { reason: `"${text}" is no valid phone number` };
};

/** The number in E.164; a national one is read as one of `country` (ISO 3166). Refuses, with the reason, what a spreadsheet has rounded. */
export const parsePhone = (text: string, country: string): ParsedPhone => {
  if (isRounded(text)) return { reason: `a spreadsheet has rounded the phone number to ${text}: export it as text` };
  const written = text.replace(FLOAT, '$1');
  const bare = written.replace(SEPARATORS, '');
  const number = bare.startsWith('00') ? `+${bare.slice(2)}` : bare;
  const code = number.startsWith('0') ? CALLING[country.toUpperCase()] : undefined;
  const full = code === undefined ? number : `+${code}${number.slice(1)}`;
  if (SURE.test(full)) return { e164: full };
  // Without its plus 4915123456789 would be a number in Leer: nobody leaves out the 0 as well.
  if (SURE.test(`+${number}`)) return { e164: `+${number}` };
  return parseSlowly(number === bare ? written : number, country);
};

/** The country of an international number, for national ones that stand beside it; undefined when it is no number or names no country. */
export const countryOfPhone = (text: string): string | undefined =>
  (text.startsWith('+') || text.startsWith('00') ? parsePhoneNumberFromString(text.replace(/^00/, '+'), { extract: false })?.country : undefined);
