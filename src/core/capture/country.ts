const NAMES_IN = ['en', 'de', 'fr', 'es'] as const;
/** What people write that no list of names has. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'united states of america': 'US', america: 'US', uk: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB',
  wales: 'GB', holland: 'NL', 'czech republic': 'CZ', tschechien: 'CZ', brd: 'DE', turkey: 'TR', 'south korea': 'KR', russia: 'RU',
};

const known: { codes?: ReadonlyMap<string, string> } = {};

const countryCodes = (): ReadonlyMap<string, string> => {
  if (known.codes) return known.codes;
  const codes = new Map<string, string>(Object.entries(ALSO));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of NAMES_IN) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters) for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      if (name === undefined) continue;
      // A withdrawn code (DD, BU) has the name of its successor: it stands for that one.
      const current = new Intl.Locale(`und-${code}`).region ?? code;
      codes.set(code.toLowerCase(), current);
      if (!codes.has(name.toLowerCase())) codes.set(name.toLowerCase(), current);
    }
  }
  known.codes = codes;
  return codes;
};

/** What the list of regions has beside countries: unions, the unknown, and names for testing. */
const NO_COUNTRIES: readonly string[] = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

/** True for two capitals that ISO 3166 gives to a country today. */
export const isCountry = (code: string): boolean => {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.includes(code) || new Intl.Locale(`und-${code}`).region !== code) return false;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined;
};

/** ISO 3166 alpha-2 of a code or a name in English, German, French or Spanish; what is not known stays as it is given. */
export const countryOf = (text: string): string => countryCodes().get(text.toLowerCase()) ?? text;
