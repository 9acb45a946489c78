/** What a shell reads as more than a letter between double quotes. */
const MEANT = /["$`\\!]/;

/** A text as one word of a shell, for a command to be copied: names come from strangers, and none of them may become a command of its own. */
export const shellWord = (text: string): string => (MEANT.test(text) ? `'${text.replaceAll(`'`, `'\\''`)}'` : `"${text}"`);
