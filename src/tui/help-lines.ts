import { type Binding, KEYMAP, keyName, reasonAgainst } from './keymap.ts';
import type { Model } from './model.ts';
import { cut, fill, type Line, type Signs, UNICODE, widthOf } from './text.ts';

const keysText = ({ keys }: Binding, isUnicode: boolean): string =>
  (keys.length > 5 ? `${keys[0]}-${keys.at(-1)}` : keys.map((key) => keyName(key, isUnicode)).join(' '));

/** Cells in which a key and what it does can be read. */
const LEAST_CELL = 38;

/** Help as lines `keys  what`, in as many columns as the screen has room for. */
export const helpLines = ({ width, height, signs }: { readonly width: number; readonly height: number; readonly signs: Signs }): readonly Line[] => {
  const isUnicode = signs === UNICODE;
  const entries = KEYMAP.filter(({ modes }) => modes.includes('board')).map((binding) => [keysText(binding, isUnicode), binding.help] as const);
  const keysWidth = Math.max(...entries.map(([keys]) => widthOf(keys)));
  const room = Math.max(1, height - 2);
  const across = Math.min(Math.ceil(entries.length / room), Math.max(1, Math.floor(width / LEAST_CELL)));
  const cell = Math.floor(width / across);
  const perColumn = Math.ceil(entries.length / across);
  const rows = Array.from({ length: Math.min(room, perColumn) }, (_, row): Line => Array.from({ length: across }, (_, column) => {
    const [keys, help] = entries[column * perColumn + row] ?? ['', ''];
    return [{ text: ` ${fill(keys, keysWidth, signs.cut)}  `, look: 'bold' as const }, { text: fill(help, Math.max(0, cell - keysWidth - 3), signs.cut) }];
  }).flat());
  const lines: Line[] = [[{ text: 'Keys', look: 'bold' }], [{ text: '' }], ...rows];
  while (lines.length < height) lines.push([{ text: '' }]);
  return lines.slice(0, height);
};

interface Entry { readonly keys: string; readonly label: string; readonly why: string | undefined; readonly isKept: boolean }

const plainWidth = (entries: readonly Entry[], withReasons: boolean): number =>
  entries.reduce((sum, entry) => sum + widthOf(wordsOf(entry, withReasons)) + 2, 0);
const wordsOf = ({ keys, label, why }: Entry, withReasons: boolean): string => `${keys} ${label}${withReasons && why !== undefined ? ` (${why})` : ''}`;

/** The main keys of the mode and why a key is off; as many as fill, help and the way out always. */
export const footerLine = (model: Model, signs: Signs): Line => {
  const isUnicode = signs === UNICODE;
  const width = model.size.columns;
  let entries: Entry[] = KEYMAP.filter(({ modes, label }) => label !== undefined && modes.includes(model.mode.kind)).map((binding) => ({
    keys: binding.keys.slice(0, 1).map((key) => keyName(key, isUnicode)).join(' '), label: binding.label ?? '', why: reasonAgainst(model, binding),
    isKept: binding.action === 'help' || binding.action === 'quit' || binding.action === 'back',
  }));
  if (model.mode.kind === 'board' && model.filter === '') entries = entries.filter(({ label }) => label !== 'back');
  const withReasons = plainWidth(entries, true) <= width;
  while (plainWidth(entries, withReasons) > width) {
    const victim = entries.findLastIndex(({ isKept }) => !isKept);
    if (victim < 0) break;
    entries.splice(victim, 1);
  }
  return entries.flatMap((entry): Line => {
    const { keys } = entry;
    const words = cut(wordsOf(entry, withReasons), width, signs.cut);
    return [
      entry.why === undefined ? { text: keys, look: 'bold' } : { text: keys, look: 'dim' },
      entry.why === undefined ? { text: `${words.slice(keys.length)}  ` } : { text: `${words.slice(keys.length)}  `, look: 'dim' },
    ];
  });
};
