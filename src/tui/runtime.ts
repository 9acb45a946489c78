import { messageOf } from '../core/base/errors.ts';
import type { Effect, Model, Msg, Step } from './model.ts';
import type { BoardPort } from '../core/base/board-port.ts';
import { start, update } from './update.ts';

/** Keeps one model, carries out its effects and tells who listens. Knows no screen. */
export interface Runtime {
  readonly model: () => Model;
  dispatch(msg: Msg): void;
  /** Called after every change; answers how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Resolves once the first snapshot is here; rejects when there is none. */
  readonly ready: Promise<void>;
  /** Ends the polling; nothing is dispatched afterwards. */
  stop(): void;
}

export interface RuntimeOptions {
  readonly port: BoardPort;
  readonly model: Model;
  readonly onQuit: () => void;
  /** A mistake of ours: the board can't go on. Nothing is dispatched afterwards. */
  readonly onCrash: (error: unknown) => void;
  /** How often the workspace is asked whether it has changed; 0 is never. */
  readonly pollMs: number;
}


type Loading = Extract<Effect, { type: 'load' }>;

/** Starts the board: asks for its first snapshot at once. */
export const createRuntime = ({ port, model: first, onQuit, onCrash, pollMs }: RuntimeOptions): Runtime => {
  let model = first;
  let isStopped = false;
  let isLoading = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let waiting: Loading | undefined;
  const listeners = new Set<() => void>();
  let settleReady: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;
  const ready = new Promise<void>((resolve, reject) => { settleReady = { resolve, reject }; });

  const take = ([next, effects]: Step): void => {
    const changed = next !== model;
    model = next;
    if (changed) for (const listener of listeners) listener();
    for (const effect of effects) perform(effect);
  };
  const stop = (): void => { isStopped = true; clearInterval(timer); };
  const dispatch = (msg: Msg): void => {
    if (isStopped) return;
    try { take(update(model, msg)); } catch (error) {
      stop();
      settleReady?.reject(error);
      onCrash(error);
    }
  };

  const answer = (work: Promise<Msg>): void => {
    work.then(dispatch, (error: unknown) => dispatch({ type: 'failed', message: messageOf(error) }));
  };

  /** One at a time: while one runs only the newest of the others waits, so that typing a filter never piles up. */
  const load = (effect: Loading): void => {
    if (isLoading) { waiting = effect; return; }
    isLoading = true;
    const { question, pipeline, filter, around, limit, keep } = effect;
    port.snapshot({ pipeline, filter, around, limit }).then((snapshot) => {
      dispatch({ type: 'loaded', question, snapshot, keep });
      settleReady?.resolve();
    }, (error: unknown) => {
      dispatch({ type: 'failed', message: messageOf(error) });
      settleReady?.reject(error);
    }).finally(() => {
      isLoading = false;
      const next = waiting;
      waiting = undefined;
      if (next && !isStopped) load(next);
    });
  };

  const perform = (effect: Effect): void => {
    switch (effect.type) {
      case 'load': load(effect); return;
      case 'page': {
        const { question, goTo, pipeline, stage, filter, anchor, limit } = effect;
        answer(port.page({ pipeline, stage, filter, anchor, limit }).then((page) => ({ type: 'paged', question, stage, page, goTo })));
        return;
      }
      case 'detail': answer(port.detail(effect.deal).then((detail) => ({ type: 'detailed', detail }))); return;
      case 'move': answer(port.move(effect.deal, effect.stage).then((message) => ({ type: 'moved', message }))); return;
      case 'quit': onQuit(); return;
      default: effect satisfies never;
    }
  };

  if (pollMs > 0) timer = setInterval(() => { answer(port.version().then((version) => ({ type: 'polled', version }))); }, pollMs);
  take(start(model));
  return {
    model: () => model, dispatch, ready, stop,
    subscribe: (listener) => { listeners.add(listener); return () => listeners.delete(listener); },
  };
};
