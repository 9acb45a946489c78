import { cardAt, type Column, type Effect, type Model, pageLimit, type Step } from './model.ts';
import type { Anchor, Page, Snapshot, Stage } from '../core/base/board-port.ts';

/*
 * A column may hold 100,000 cards; the board has a window of them. Moving asks for the next page before the window ends, and forgets what is
 * far away, so that every key costs the same whatever the length.
 */

/** Windows of so many pages are kept. */
const KEPT_PAGES = 3;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const endOf = ({ start, cards }: Page): number => start + cards.length;

/** The window scrolled as little as shows the selected card. */
const scrolled = (column: Column, selected: number, shown: number): Column => {
  const top = clamp(column.top, Math.max(0, selected - shown + 1), selected);
  return { ...column, selected, top: Math.min(top, Math.max(0, column.stage.count - shown)) };
};

const put = (model: Model, column: Column): Model =>
  ({ ...model, columns: model.columns.map((other) => (other.stage.id === column.stage.id ? column : other)) });

const ask = (model: Model, stage: Stage, anchor: Anchor, goTo: 'first' | 'last' | null): Effect => ({
  type: 'page', question: model.question, pipeline: model.pipelines[model.tab]?.id ?? '', stage: stage.id, filter: model.filter, anchor,
  limit: pageLimit(model.size), goTo,
});

/** The page that the person is about to need, if it is not here: within one screen of the end of the window. */
const wanted = ({ page, stage }: Column, place: number, shown: number): Anchor | undefined => {
  const first = page.cards[0];
  const last = page.cards.at(-1);
  if (last && place + shown >= endOf(page) && endOf(page) < stage.count) return { kind: 'after', seq: last.seq, place: endOf(page) };
  if (first && place - shown < page.start && page.start > 0) return { kind: 'before', seq: first.seq, place: page.start };
  return undefined;
};

/** Selects the card at a place, or the nearest there is; asks for more cards where they end. */
export const moveTo = (model: Model, column: Column, place: number, shown: number): Step => {
  const { stage, page } = column;
  const goal = clamp(place, 0, Math.max(0, stage.count - 1));
  const isFar = goal < page.start - shown || goal >= endOf(page) + shown;
  if (isFar && (goal === 0 || goal === stage.count - 1)) {
    const anchor: Anchor = goal === 0 ? { kind: 'first' } : { kind: 'last', count: stage.count };
    return [put(model, { ...column, isLoading: true }), [ask(model, stage, anchor, goal === 0 ? 'first' : 'last')]];
  }
  const reached = clamp(goal, page.start, Math.max(page.start, endOf(page) - 1));
  const moved = scrolled(column, reached, shown);
  const anchor = column.isLoading ? undefined : wanted(moved, reached, shown);
  return anchor ? [put(model, { ...moved, isLoading: true }), [ask(model, stage, anchor, null)]] : [put(model, moved), []];
};

/** A page joined to the window that it continues; one that does not continue it takes its place. */
const joined = (window: Page, page: Page, keep: number): Page => {
  if (page.start === endOf(window)) {
    const cards = [...window.cards, ...page.cards];
    const dropped = Math.max(0, cards.length - keep);
    return { start: window.start + dropped, cards: cards.slice(dropped) };
  }
  if (endOf(page) === window.start) return { start: page.start, cards: [...page.cards, ...window.cards].slice(0, keep) };
  return page;
};

interface Arrived { readonly stage: string; readonly page: Page; readonly goTo: 'first' | 'last' | null }

/** Takes in a page that was asked for. */
export const receivePage = (model: Model, { stage, page, goTo }: Arrived, shown: number): Model => {
  const column = model.columns.find((other) => other.stage.id === stage);
  if (!column) return model;
  const window = goTo === null ? joined(column.page, page, pageLimit(model.size) * KEPT_PAGES) : page;
  const place = goTo === 'first' ? 0 : goTo === 'last' ? column.stage.count - 1 : column.selected;
  const selected = clamp(place, window.start, Math.max(window.start, endOf(window) - 1));
  return put(model, scrolled({ ...column, page: window, isLoading: false }, selected, shown));
};

/** The column as it is now, with the person where they were: on the same card, or at the same place when it is gone. */
const refreshed = (stage: Stage, page: Page, old: Column | undefined, shown: number): Column => {
  const fresh: Column = { stage, page, selected: page.start, top: page.start, isLoading: false };
  const card = old && cardAt(old, old.selected);
  if (!old || !card) return fresh;
  const found = page.cards.findIndex(({ id }) => id === card.id);
  const place = found >= 0 ? page.start + found : old.selected;
  const selected = clamp(place, page.start, Math.max(page.start, endOf(page) - 1));
  return scrolled({ ...fresh, top: Math.max(0, old.top + selected - old.selected) }, selected, shown);
};

/** Takes in a whole new look at the pipeline. */
export const receiveSnapshot = (model: Model, { snapshot, keep, shown }: { readonly snapshot: Snapshot; readonly keep: boolean; readonly shown: number }): Model => {
  const { stages, pages, version, now } = snapshot;
  const focused = model.columns[model.focus]?.stage.id;
  const columns = stages.map((stage) => refreshed(stage, pages[stage.id] ?? { start: 0, cards: [] },
    keep ? model.columns.find((column) => column.stage.id === stage.id) : undefined, shown));
  const same = columns.findIndex(({ stage }) => stage.id === focused);
  const firstFull = columns.findIndex(({ stage }) => stage.count > 0);
  const isUnseen = model.columns.length === 0;
  // A filter leads to where something was found; otherwise nothing takes the person elsewhere.
  const isEmptied = model.filter !== '' && (columns[same]?.stage.count ?? 0) === 0;
  const focus = same < 0 || isUnseen || isEmptied ? Math.max(0, firstFull) : same;
  return { ...model, columns, focus, version, now, isLoading: false };
};
