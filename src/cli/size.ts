const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes for a person, in units of 1000: `940 B`, `12.5 MB`. */
export const formatSize = (bytes: number): string => {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
};
