import { columnAt, type Mode, type Model, selectedCard } from './model.ts';

export type Action =
  | 'up' | 'down' | 'left' | 'right' | 'page_up' | 'page_down' | 'first' | 'last' | 'next_tab' | 'previous_tab' | 'tab' | 'open' | 'filter'
  | 'next_match' | 'previous_match' | 'move' | 'move_left' | 'move_right' | 'accept' | 'refuse' | 'choose' | 'erase' | 'help' | 'refresh' | 'back' | 'quit';

/** One line of the keymap: handler, footer, `?` and the documentation all come from it. */
export interface Binding {
  readonly keys: readonly string[];
  readonly action: Action;
  /** Two words at most, for the footer; left out, the footer does not show it. */
  readonly label?: string;
  readonly help: string;
  readonly modes: readonly Mode['kind'][];
  /** Why it can't be used now; undefined when it can. */
  readonly disabled?: (model: Model) => string | undefined;
}

const noCard = (model: Model): string | undefined => (selectedCard(model) ? undefined : 'no deal selected');
const noFilter = ({ filter }: Model): string | undefined => (filter === '' ? 'no filter' : undefined);
const onlyTab = ({ pipelines }: Model): string | undefined => (pipelines.length > 1 ? undefined : 'one pipeline only');
const edge = (step: number) => (model: Model): string | undefined =>
  noCard(model) ?? (model.columns[model.focus + step] ? undefined : step < 0 ? 'first stage' : 'last stage');
const emptyColumn = (model: Model): string | undefined => ((columnAt(model)?.stage.count ?? 0) > 0 ? undefined : 'nothing in this stage');

const BOARD = ['board'] as const;
const BOTH = ['board', 'detail'] as const;

export const KEYMAP: readonly Binding[] = [
  { keys: ['enter'], action: 'open', label: 'open', help: 'Open the deal', modes: BOARD, disabled: noCard },
  { keys: ['/'], action: 'filter', label: 'filter', help: 'Filter by name or company', modes: BOARD },
  { keys: ['<'], action: 'move_left', label: 'move back', help: 'Move the deal back', modes: BOTH, disabled: edge(-1) },
  { keys: ['>'], action: 'move_right', label: 'move on', help: 'Move the deal on', modes: BOTH, disabled: edge(1) },
  { keys: ['m'], action: 'move', label: 'move to', help: 'Move the deal to a stage', modes: BOTH, disabled: noCard },
  { keys: ['up', 'k'], action: 'up', help: 'Up', modes: BOTH },
  { keys: ['down', 'j'], action: 'down', help: 'Down', modes: BOTH },
  { keys: ['left', 'h'], action: 'left', help: 'The stage to the left', modes: ['board', 'move'] },
  { keys: ['right', 'l'], action: 'right', help: 'The stage to the right', modes: ['board', 'move'] },
  { keys: ['pageup'], action: 'page_up', help: 'A screen up', modes: BOTH },
  { keys: ['pagedown', 'space'], action: 'page_down', help: 'A screen down', modes: BOTH },
  { keys: ['g', 'home'], action: 'first', help: 'To the top', modes: BOTH },
  { keys: ['G', 'end'], action: 'last', help: 'To the bottom', modes: BOTH },
  { keys: ['n'], action: 'next_match', help: 'Next match, across stages', modes: BOARD, disabled: (model) => noFilter(model) },
  { keys: ['N'], action: 'previous_match', help: 'The match before', modes: BOARD, disabled: (model) => noFilter(model) },
  { keys: ['tab'], action: 'next_tab', label: 'pipeline', help: 'Next pipeline', modes: BOARD, disabled: onlyTab },
  { keys: ['shift+tab'], action: 'previous_tab', help: 'Pipeline before', modes: BOARD, disabled: onlyTab },
  { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], action: 'tab', help: 'Pipeline of that number', modes: BOARD },
  { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], action: 'choose', label: 'stage', help: 'The stage of that number', modes: ['move'] },
  { keys: ['enter'], action: 'accept', label: 'choose', help: 'Take this stage', modes: ['move'] },
  { keys: ['y', 'enter'], action: 'accept', label: 'yes', help: 'Do it', modes: ['confirm'] },
  { keys: ['n'], action: 'refuse', label: 'no', help: 'Leave it', modes: ['confirm'] },
  { keys: ['enter'], action: 'accept', label: 'keep', help: 'Keep the filter', modes: ['filter'] },
  { keys: ['backspace'], action: 'erase', help: 'Erase a letter', modes: ['filter'] },
  { keys: ['r', 'ctrl+l'], action: 'refresh', help: 'Load everything anew', modes: BOTH },
  { keys: ['?'], action: 'help', label: 'help', help: 'This help', modes: BOTH },
  { keys: ['escape'], action: 'back', label: 'back', help: 'Back, or drop the filter', modes: ['detail', 'filter', 'move', 'confirm', 'help', 'board'] },
  { keys: ['q'], action: 'back', help: 'Back', modes: ['detail', 'help', 'move', 'confirm'] },
  { keys: ['q'], action: 'quit', label: 'quit', help: 'Leave the board', modes: BOARD },
  { keys: ['?'], action: 'back', help: 'Close the help', modes: ['help'] },
  { keys: ['ctrl+c'], action: 'quit', help: 'Leave at once', modes: ['board', 'detail', 'filter', 'move', 'confirm', 'help'] },
];

/** The binding of a key in the mode of the model. */
export const bindingOf = (model: Model, key: string): Binding | undefined =>
  KEYMAP.find(({ keys, modes }) => keys.includes(key) && modes.includes(model.mode.kind));

/** Why a binding can't be used now; undefined when it can. */
export const reasonAgainst = (model: Model, { action, disabled }: Binding): string | undefined => {
  const why = disabled?.(model);
  if (why !== undefined) return why;
  const moves = action === 'up' || action === 'down' || action === 'page_up' || action === 'page_down' || action === 'first' || action === 'last';
  return moves && model.mode.kind === 'board' ? emptyColumn(model) : undefined;
};

const SHOWN: Readonly<Record<string, string>> = {
  enter: 'Enter', escape: 'Esc', up: '↑', down: '↓', left: '←', right: '→', pageup: 'PgUp', pagedown: 'PgDn', tab: 'Tab', 'shift+tab': 'Shift-Tab',
  home: 'Home', end: 'End', space: 'Space', backspace: 'Backspace', 'ctrl+c': 'Ctrl-C', 'ctrl+l': 'Ctrl-L',
};
const ASCII: Readonly<Record<string, string>> = { up: 'Up', down: 'Down', left: 'Left', right: 'Right' };

/** The key as a person reads it. */
export const keyName = (key: string, isUnicode: boolean): string => (isUnicode ? undefined : ASCII[key]) ?? SHOWN[key] ?? key;
