const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const ASCII_LEVELS = ['_', '.', '-', '=', '+', '*', '#', '@'] as const;

const share = (value: number, max: number): number => (max > 0 && value > 0 ? Math.min(1, value / max) : 0);

/** A bar of at most `width` cells for `value` out of `max`; a value above zero always shows. */
export const bar = (value: number, max: number, width: number, isUnicode: boolean): string => {
  const part = share(value, max);
  if (part === 0) return '';
  if (!isUnicode) return '#'.repeat(Math.max(1, Math.round(part * width)));
  const eighths = Math.max(1, Math.round(part * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
};

/** One cell a value, the largest highest. */
export const sparkline = (values: readonly number[], isUnicode: boolean): string => {
  const levels = isUnicode ? LEVELS : ASCII_LEVELS;
  const max = Math.max(0, ...values);
  return values.map((value) => levels[Math.min(levels.length - 1, Math.floor(share(value, max) * levels.length))] ?? '').join('');
};
