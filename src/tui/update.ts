import { type Action, bindingOf, reasonAgainst } from './keymap.ts';
import { layoutOf } from './layout.ts';
import { type Column, columnAt, type Effect, type Model, type Msg, pageLimit, type Step, selectedCard } from './model.ts';
import { moveTo, receivePage, receiveSnapshot } from './window.ts';

const still = (model: Model): Step => [model, []];

/** Asks for everything anew, keeping the selected cards in sight. */
const reload = (model: Model, keep = true): Step => {
  const question = model.question + 1;
  const pipeline = model.pipelines[model.tab]?.id ?? '';
  return [{ ...model, question, isLoading: true }, [{ type: 'load', question, pipeline, filter: model.filter, around: keep ? anchorsOf(model) : {}, limit: pageLimit(model.size), keep }]];
};

const anchorsOf = ({ columns }: Model): Readonly<Record<string, number>> => Object.fromEntries(columns.flatMap(({ stage, page, selected }) => {
  const card = page.cards[selected - page.start];
  return card && selected > 0 ? [[stage.id, card.seq]] : [];
}));

const focusOn = (model: Model, focus: number): Model => ({ ...model, focus: Math.min(Math.max(0, focus), Math.max(0, model.columns.length - 1)) });

const cardsShown = (model: Model): number =>
  layoutOf({ size: model.size, columns: model.columns.length, focus: model.focus, hasDetail: model.mode.kind === 'detail' }).cards;

const select = (model: Model, place: number): Step => {
  const column = columnAt(model);
  return column ? moveTo(model, column, place, cardsShown(model)) : still(model);
};

const scroll = (model: Model, by: number): Step => {
  const { mode } = model;
  if (mode.kind !== 'detail') return still(model);
  return still({ ...model, mode: { ...mode, scroll: Math.max(0, mode.scroll + by) } });
};

const vertical = (model: Model, by: number): Step =>
  (model.mode.kind === 'detail' ? scroll(model, by) : select(model, (columnAt(model)?.selected ?? 0) + by));

const horizontal = (model: Model, by: number): Step => {
  const { mode } = model;
  if (mode.kind !== 'move') return still(focusOn(model, model.focus + by));
  const to = Math.min(Math.max(0, mode.to + by), model.columns.length - 1);
  return still({ ...model, mode: { ...mode, to } });
};

const openTab = (model: Model, tab: number): Step => {
  const count = model.pipelines.length;
  const wanted = (tab + count) % count;
  if (wanted === model.tab) return still(model);
  return reload({ ...model, tab: wanted, focus: 0, columns: [] }, false);
};

/** To the card that follows, into the next column that has any at the end of one, and around. */
const match = (model: Model, by: 1 | -1): Step => {
  const column = columnAt(model);
  if (!column) return still(model);
  const place = column.selected + by;
  if (column.stage.count > 0 && place >= 0 && place < column.stage.count) return select(model, place);
  const { columns, focus } = model;
  for (let step = 1; step <= columns.length; step++) {
    const at = (focus + by * step + columns.length * step) % columns.length;
    const count = columns[at]?.stage.count ?? 0;
    if (count > 0) return select({ ...model, focus: at }, by === 1 ? 0 : count - 1);
  }
  return still(model);
};

const confirm = (model: Model, to: number): Step => {
  const card = model.mode.kind === 'move' || model.mode.kind === 'detail' ? model.mode.card : selectedCard(model);
  if (!card || !model.columns[to]) return still(model);
  if (to === model.focus) return still({ ...model, mode: { kind: 'board' }, message: { text: 'It stands there already.', isError: false } });
  return still({ ...model, mode: { kind: 'confirm', card, to }, message: null });
};

const accept = (model: Model): Step => {
  const { mode } = model;
  if (mode.kind === 'move') return confirm(model, mode.to);
  if (mode.kind !== 'confirm') return still({ ...model, mode: { kind: 'board' } });
  const stage = model.columns[mode.to]?.stage.id ?? '';
  return [{ ...model, mode: { kind: 'board' }, isLoading: true }, [{ type: 'move', deal: mode.card.id, stage }]];
};

const withFilter = (model: Model, filter: string): Step => reload({ ...model, filter }, false);

const back = (model: Model): Step => {
  const { mode } = model;
  if (mode.kind === 'filter') return withFilter({ ...model, mode: { kind: 'board' } }, mode.before);
  if (mode.kind !== 'board') return still({ ...model, mode: { kind: 'board' } });
  return model.filter === '' ? still({ ...model, message: { text: 'Press q to leave.', isError: false } }) : withFilter(model, '');
};

const open = (model: Model): Step => {
  const card = selectedCard(model);
  return card ? [{ ...model, mode: { kind: 'detail', card, detail: null, scroll: 0 } }, [{ type: 'detail', deal: card.id }]] : still(model);
};

const jump = (model: Model, to: 'first' | 'last'): Step => {
  if (model.mode.kind === 'detail') return still({ ...model, mode: { ...model.mode, scroll: to === 'first' ? 0 : Number.MAX_SAFE_INTEGER } });
  return select(model, to === 'first' ? 0 : (columnAt(model)?.stage.count ?? 1) - 1);
};

/** What each action does; the key tells apart those that many keys share. */
const ACTIONS: Readonly<Record<Action, (model: Model, key: string) => Step>> = {
  up: (model) => vertical(model, -1),
  down: (model) => vertical(model, 1),
  left: (model) => horizontal(model, -1),
  right: (model) => horizontal(model, 1),
  page_up: (model) => vertical(model, -(model.mode.kind === 'detail' ? Math.max(1, model.size.rows - 6) : cardsShown(model))),
  page_down: (model) => vertical(model, model.mode.kind === 'detail' ? Math.max(1, model.size.rows - 6) : cardsShown(model)),
  first: (model) => jump(model, 'first'),
  last: (model) => jump(model, 'last'),
  next_tab: (model) => openTab(model, model.tab + 1),
  previous_tab: (model) => openTab(model, model.tab - 1),
  tab: (model, key) => (model.pipelines[Number(key) - 1] ? openTab(model, Number(key) - 1) : still(model)),
  open,
  filter: (model) => still({ ...model, mode: { kind: 'filter', before: model.filter } }),
  next_match: (model) => match(model, 1),
  previous_match: (model) => match(model, -1),
  move: (model) => {
    const card = selectedCard(model);
    const to = model.focus + 1 < model.columns.length ? model.focus + 1 : model.focus - 1;
    return card ? still({ ...model, mode: { kind: 'move', card, to: Math.max(0, to) } }) : still(model);
  },
  move_left: (model) => confirm(model, model.focus - 1),
  move_right: (model) => confirm(model, model.focus + 1),
  accept,
  refuse: back,
  choose: (model, key) => confirm(model, Number(key) - 1),
  erase: (model) => withFilter(model, [...new Intl.Segmenter().segment(model.filter)].slice(0, -1).map(({ segment }) => segment).join('')),
  help: (model) => still({ ...model, mode: { kind: 'help' } }),
  refresh: (model) => reload(model),
  back,
  quit: (model) => [model, [{ type: 'quit' }]],
};

const NAMED = new Set(['space', 'enter', 'escape', 'tab', 'up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end', 'delete']);

/** A key that types something: itself, and not the name of one. */
const typed = (key: string): string | undefined => {
  if (key === 'space') return ' ';
  return NAMED.has(key) || key.includes('+') && key.length > 1 ? undefined : key;
};

const onKey = (model: Model, key: string): Step => {
  const binding = bindingOf(model, key);
  if (!binding) {
    const text = model.mode.kind === 'filter' ? typed(key) : undefined;
    return text === undefined ? still(model) : withFilter(model, model.filter + text);
  }
  const why = reasonAgainst(model, binding);
  if (why !== undefined) return still({ ...model, message: { text: `Not now: ${why}.`, isError: false } });
  return ACTIONS[binding.action]({ ...model, message: null }, key);
};

const onPoll = (model: Model, version: number): Step => {
  if (version === model.version || model.isLoading) return still(model);
  const [next, effects] = reload(model);
  const { mode } = model;
  const again: readonly Effect[] = mode.kind === 'detail' ? [{ type: 'detail', deal: mode.card.id }] : [];
  return [next, [...effects, ...again]];
};

const settled = ({ columns, ...model }: Model): Model =>
  ({ ...model, isLoading: false, columns: columns.map((column): Column => ({ ...column, isLoading: false })) });

/** What becomes of the board when something happens: the next model, and what is to be done for it. */
export const update = (model: Model, msg: Msg): Step => {
  switch (msg.type) {
    case 'key': return onKey(model, msg.key);
    case 'resized': {
      const resized = { ...model, size: msg.size };
      const shown = cardsShown(resized);
      return still({ ...resized, columns: resized.columns.map((column) => ({ ...column, top: Math.max(column.top, column.selected - shown + 1) })) });
    }
    case 'loaded': return still(msg.question === model.question ? receiveSnapshot(model, { ...msg, shown: cardsShown(model) }) : model);
    case 'paged': return still(msg.question === model.question ? receivePage(model, msg, cardsShown(model)) : model);
    case 'detailed': {
      const { mode } = model;
      return still(mode.kind === 'detail' && mode.card.id === msg.detail.deal ? { ...model, mode: { ...mode, detail: msg.detail } } : model);
    }
    case 'moved': return reload({ ...model, message: { text: msg.message, isError: false } });
    case 'failed': return still({ ...settled(model), message: { text: msg.message, isError: true } });
    case 'polled': return onPoll(model, msg.version);
    default: return msg satisfies never;
  }
};

/** The board's first question. */
export const start = (model: Model): Step => reload(model, false);
