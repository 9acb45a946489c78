import { hasPhrase, spaced } from '../extract/text.ts';

/** The first of these names that a text says, as the list writes it; null for none. */
export const competitorIn = (text: string, competitors: readonly string[]): string | null => {
  const said = spaced(text);
  let first: { readonly name: string; readonly at: number } | undefined;
  for (const name of competitors) {
    if (!hasPhrase(said, [name])) continue;
    const at = said.indexOf(spaced(name));
    if (!first || at < first.at) first = { name, at };
  }
  return first?.name ?? null;
};
