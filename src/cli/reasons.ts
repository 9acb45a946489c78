/** The first reasons of many as lines, and how many there are besides. */
export const reasonLines = (reasons: readonly string[], total: number): readonly string[] =>
  [...reasons, ...(reasons.length > 0 && total > reasons.length ? [`and ${total - reasons.length} more`] : [])];
