import { describe, expect, it, onTestFinished } from 'vitest';
import type { Card } from '../../src/core/base/board-port.ts';
import { bindingOf, KEYMAP } from '../../src/tui/keymap.ts';
import { emptyModel, type Model, type Size, selectedCard } from '../../src/tui/model.ts';
import { createRuntime, type Runtime } from '../../src/tui/runtime.ts';
import { ASCII_SIGNS, type Signs, textOf, UNICODE, widthOf } from '../../src/tui/text.ts';
import { update } from '../../src/tui/update.ts';
import { viewModel } from '../../src/tui/view-model.ts';
import { card, type Filed, memoryBoard } from './board-data.ts';

const STAGES = ['In', 'Contacted', 'Qualified', 'Proposal', 'Closing'];
const few = (patch: (n: number) => Partial<Card> = () => ({})): readonly Filed[] =>
  [1, 2, 3, 4, 5].map((n) => ({ stage: n < 4 ? 'In' : 'Qualified', card: card(n, patch(n)) }));
const many = (count: number): readonly Filed[] => Array.from({ length: count }, (_, at) => ({ stage: 'In', card: card(at + 1) }));

interface Opened { readonly runtime: Runtime; readonly board: ReturnType<typeof memoryBoard>; press(...keys: readonly string[]): Promise<Model>; quits(): number }
const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

const open = async (filed: readonly Filed[], size: Size = { columns: 100, rows: 24 }): Promise<Opened> => {
  const board = memoryBoard(STAGES, filed);
  let quits = 0;
  const runtime = createRuntime({ port: board, model: emptyModel(board.pipelines, size, 0), onQuit: () => { quits++; }, onCrash: (error) => { throw error; }, pollMs: 0 });
  onTestFinished(() => runtime.stop());
  await runtime.ready;
  return {
    runtime, board, quits: () => quits,
    press: async (...keys) => {
      for (const key of keys) { runtime.dispatch({ type: 'key', key }); await settle(); }
      return runtime.model();
    },
  };
};
const shown = (model: Model, signs: Signs = UNICODE): readonly string[] => viewModel(model, signs).map((line) => textOf(line).trimEnd());
const screen = (model: Model, signs: Signs = UNICODE): string => shown(model, signs).join('\n');
const named = (model: Model): string | undefined => selectedCard(model)?.name;

describe('navigation', () => {
  it.each([
    [['down'], 'Lead 2'], [['j', 'j'], 'Lead 3'], [['j', 'j', 'j'], 'Lead 3'], [['j', 'k'], 'Lead 1'], [['up'], 'Lead 1'], [['G'], 'Lead 3'],
    [['G', 'g'], 'Lead 1'], [['pagedown'], 'Lead 3'], [['end', 'home'], 'Lead 1'], [['right', 'right'], 'Lead 4'], [['l', 'l', 'j'], 'Lead 5'],
    [['l', 'l', 'l', 'h'], 'Lead 4'], [['left'], 'Lead 1'], [['right'], undefined],
  ] as const)('%j selects %s', async (keys, name) => {
    const { press } = await open(few());
    expect(named(await press(...keys))).toBe(name);
  });

  it('changes the pipeline by Tab, Shift-Tab and number', async () => {
    const { press } = await open(few());
    expect((await press('tab')).tab).toBe(1);
    expect((await press('tab')).tab).toBe(0);
    expect((await press('shift+tab')).tab).toBe(1);
    expect((await press('1')).tab).toBe(0);
    expect((await press('9')).tab).toBe(0);
  });

  it('keeps a window of a long column and shows the card at every place', async () => {
    const { press, runtime, board } = await open(many(1000));
    for (let place = 2; place <= 400; place++) expect(named(await press('j'))).toBe(`Lead ${place}`);
    expect(runtime.model().columns[0]?.page.cards.length).toBeLessThanOrEqual(200);
    expect(named(await press('G'))).toBe('Lead 1000');
    expect(screen(runtime.model())).toContain('Lead 999');
    for (let place = 999; place >= 700; place--) expect(named(await press('k'))).toBe(`Lead ${place}`);
    expect(named(await press('g'))).toBe('Lead 1');
    expect(board.asked).toContain('page In after');
    expect(board.asked).toContain('page In before');
    expect(board.asked).toContain('page In last');
  });
});

describe('filter', () => {
  it('narrows as one types, keeps on Enter, goes back on Esc', async () => {
    const { press } = await open(few());
    const typed = await press('/', 'l', 'e', 'a', 'd', 'space', '5');
    expect(screen(typed)).toContain('/lead 5');
    expect(named(typed)).toBe('Lead 5');
    expect(typed.columns.map(({ stage }) => stage.count)).toEqual([0, 0, 1, 0, 0]);
    expect((await press('backspace')).filter).toBe('lead ');
    expect((await press('5', 'enter')).mode.kind).toBe('board');
    expect(screen(await press('j'))).toContain('Filter "lead 5": 1 deal; Esc drops it');
    expect((await press('escape')).filter).toBe('');
    expect((await press('/', 'x', 'escape')).filter).toBe('');
  });
  it('types keys that mean something elsewhere', async () => {
    const { press } = await open(few());
    expect((await press('/', 'q', 'm', '?', '<')).filter).toBe('qm?<');
  });
  it('goes from match to match across stages with n and N', async () => {
    const { press } = await open(few());
    await press('/', 'l', 'e', 'enter');
    expect(named(await press('n'))).toBe('Lead 2');
    expect(named(await press('n', 'n'))).toBe('Lead 4');
    expect(named(await press('n', 'n'))).toBe('Lead 1');
    expect(named(await press('N'))).toBe('Lead 5');
  });
});

describe('moving a deal', () => {
  it('asks before it moves, and moves after a yes', async () => {
    const { press, board } = await open(few());
    expect(screen(await press('>'))).toContain('Move Lead 1 from In to Contacted? y yes  n no');
    expect(board.filed[0]?.stage).toBe('In');
    const moved = await press('y');
    expect(board.filed[0]?.stage).toBe('Contacted');
    expect(screen(moved)).toContain('Lead 1 moved to Contacted.');
    expect(named(moved)).toBe('Lead 2');
  });
  it.each([['n'], ['escape'], ['q']])('leaves it after %s', async (key) => {
    const { press, board } = await open(few());
    expect((await press('>', key)).mode.kind).toBe('board');
    expect(board.filed[0]?.stage).toBe('In');
  });
  it('lets one choose the stage by arrow or number', async () => {
    const { press, board } = await open(few());
    expect(screen(await press('m', 'right', 'right'))).toContain('Move Lead 1 to:');
    await press('enter', 'enter');
    expect(board.filed[0]?.stage).toBe('Proposal');
    await press('m', '5', 'y');
    expect(board.filed[1]?.stage).toBe('Closing');
  });
  it('says why not at the edge', async () => {
    const { press } = await open(few());
    const model = await press('<');
    expect(model.mode.kind).toBe('board');
    expect(screen(model)).toContain('Not now: first stage.');
  });
  it('says what went wrong and goes on', async () => {
    const { press, board } = await open(few());
    await press('>');
    board.filed.splice(0, 1);
    expect(screen(await press('y'))).toContain('The deal is gone.');
    expect((await press('j')).message).toBeNull();
  });
});

describe('the detail', () => {
  it('opens, scrolls and closes', async () => {
    const { press } = await open(few(), { columns: 80, rows: 24 });
    expect(screen(await press('enter'))).toContain('Detail of dl_1');
    expect(screen(await press('G'))).toContain('line 40');
    expect(screen(await press('g'))).toContain('line 1');
    expect((await press('escape')).mode.kind).toBe('board');
  });
  it('stands beside the board where there is room', async () => {
    const { press } = await open(few(), { columns: 200, rows: 50 });
    const text = screen(await press('enter'));
    expect(text).toContain('Detail of dl_1');
    expect(text).toContain('Lead 4');
  });
});

describe('changes from outside', () => {
  it('appear without taking the person elsewhere', async () => {
    const { press, runtime, board } = await open(few());
    await press('j');
    board.filed.unshift({ stage: 'In', card: card(0, { name: 'New one' }) });
    board.change();
    runtime.dispatch({ type: 'polled', version: 2 });
    await settle();
    expect(named(runtime.model())).toBe('Lead 2');
    expect(screen(runtime.model())).toContain('New one');
    const before = board.asked.length;
    runtime.dispatch({ type: 'polled', version: 2 });
    expect(board.asked.length).toBe(before);
  });
  it('leave the place when the card is gone', async () => {
    const { press, runtime, board } = await open(few());
    await press('j');
    board.filed.splice(1, 1);
    board.change();
    runtime.dispatch({ type: 'polled', version: 2 });
    await settle();
    expect(named(runtime.model())).toBe('Lead 3');
  });
  it('drops an answer to an older question', async () => {
    const { runtime } = await open(few());
    const model = runtime.model();
    const [next] = update({ ...model, question: model.question + 1 }, {
      type: 'loaded', question: model.question, keep: true, snapshot: { version: 9, now: 0, stages: [], pages: {} },
    });
    expect(next.columns).toBe(model.columns);
  });
});

describe('the screen', () => {
  const hostile = (n: number): Partial<Card> => (n === 1
    ? { name: '\u001B[31mEvil\u0007', company: 'a\u202Eb\r\nc', nextStep: '\u009B2J' } : n === 2 ? { name: '李小龙李小龙李小龙李小龙', company: '👩‍👩‍👧‍👦 Family' } : {});

  it.each([[20, 6], [40, 15], [60, 24], [80, 24], [100, 30], [132, 43], [200, 50], [250, 60]])('%i×%i: every line fits, none is missing', async (columns, rows) => {
    const { press, runtime } = await open(few(hostile), { columns, rows });
    for (const keys of [[], ['enter'], ['escape', '?'], ['escape', 'm'], ['enter'], ['n', '/', 'a']]) {
      for (const signs of [UNICODE, ASCII_SIGNS]) {
        const model = await press(...(signs === UNICODE ? keys : []));
        const frame = viewModel(model, signs).map(textOf);
        expect(frame.length).toBeLessThan(rows);
        expect(Math.max(...frame.map(widthOf))).toBeLessThanOrEqual(columns);
        expect(frame.join('')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
      }
    }
    expect(runtime.model().size.columns).toBe(columns);
  });

  it('shows what a card says', async () => {
    const { runtime } = await open(few((n) => (n === 1 ? { isRotting: true, temperature: 'hot', scoreMilli: 72_999 } : {})), { columns: 160, rows: 24 });
    const lines = shown(runtime.model());
    expect(lines[1]).toMatch(/^In +1\/3│Contacted +0│Qualified +2│Proposal +0│Closing +0$/);
    expect(lines[2]).toMatch(/^3600 EUR, likely 1800 +│0 EUR/);
    expect(lines[3]).toMatch(/^▌Lead 1 +│ +│ Lead 4/);
    expect(lines[4]).toContain('Company 1 1200 EUR');
    expect(lines[5]).toContain('72.9▲ 3d! Call back');
  });

  it('draws with ASCII alone where nothing else shows', async () => {
    const { runtime, press } = await open(few(), { columns: 80, rows: 24 });
    for (const keys of [[], ['?'], ['escape', 'enter']]) {
      await press(...keys);
      expect(screen(runtime.model(), ASCII_SIGNS)).toMatch(/^[\n\u0020-\u007E]*$/);
    }
  });

  it('lays out anew at once after a resize', async () => {
    const { runtime } = await open(few());
    runtime.dispatch({ type: 'resized', size: { columns: 40, rows: 12 } });
    expect(shown(runtime.model())).toHaveLength(11);
    expect(screen(runtime.model())).toContain('stages 1-2 of 5');
  });

  it('keeps the selected card on the screen when it becomes smaller', async () => {
    const { press, runtime } = await open(many(30), { columns: 80, rows: 60 });
    await press(...Array.from({ length: 12 }, () => 'j'));
    runtime.dispatch({ type: 'resized', size: { columns: 80, rows: 14 } });
    expect(screen(runtime.model())).toContain('▌Lead 13');
  });
});

describe('the keymap', () => {
  it('has no key with two meanings in one mode', () => {
    const seen = new Set<string>();
    for (const { keys, modes } of KEYMAP) for (const mode of modes) for (const key of keys) {
      expect(seen.has(`${mode} ${key}`), `${key} in ${mode}`).toBe(false);
      seen.add(`${mode} ${key}`);
    }
  });
  it('leads out of every mode', async () => {
    const { runtime } = await open(few());
    for (const kind of ['board', 'filter', 'move', 'confirm', 'help', 'detail'] as const) {
      const mode = { kind, before: '', card: card(1), to: 1, detail: null, scroll: 0 } as Model['mode'];
      expect(bindingOf({ ...runtime.model(), mode }, 'ctrl+c')?.action).toBe('quit');
    }
  });
  it('is all on the help page, at 80×24', async () => {
    const { press } = await open(few(), { columns: 80, rows: 24 });
    const text = screen(await press('?'));
    for (const { help, modes } of KEYMAP) if (modes.includes('board')) expect(text).toContain(help);
  });
  it('quits by q and Ctrl-C', async () => {
    const { press, quits } = await open(few());
    await press('q');
    expect(quits()).toBe(1);
    await press('?', 'ctrl+c');
    expect(quits()).toBe(2);
  });
});
