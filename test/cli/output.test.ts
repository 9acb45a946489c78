import { describe, expect, it } from 'vitest';
import { type Format, outputOf } from '../../src/cli/output.ts';
import { formatAge, formatTime } from '../../src/cli/time.ts';
import { measureFor } from '../../src/cli/width.ts';
import { bar, sparkline } from '../../src/cli/chart.ts';
import { memoryIo, type MemoryIoOptions } from '../support/io.ts';

interface Lead { readonly id: string; readonly name: string; readonly score: number | null }
const LEADS: readonly Lead[] = [
  { id: 'ld_1', name: 'Ann\u001B[31m Lee', score: 39950 },
  { id: 'ld_2', name: '李小龙, a name that is long', score: null },
];
const listing = (rows: readonly Lead[]) => ({
  rows, empty: 'No leads yet.', next: 'salesos import FILE',
  json: (lead: Lead) => ({ ...lead }),
  columns: [
    { title: 'ID', text: (lead: Lead) => lead.id },
    { title: 'Name', text: (lead: Lead) => lead.name, shrink: true },
    { title: 'Note', text: () => 'note', drop: 1 },
    { title: 'Score', text: (lead: Lead) => (lead.score === null ? '-' : String(lead.score)), align: 'right' as const },
  ],
});
interface Given extends MemoryIoOptions { readonly format?: Format; readonly fields?: readonly string[]; readonly isQuiet?: boolean; readonly env?: Record<string, string> }
const given = ({ format = 'text', fields = [], isQuiet = false, env = {}, ...options }: Given = {}) => {
  const io = memoryIo(options);
  return { io, out: outputOf(io, env, { format, fields, isQuiet, wantsColour: true }) };
};

describe('raw', () => {
  const bytes = 'Name\r\nAnn\u001B[31m\u202E Lee\r\n';
  it('is byte for byte in a pipe and harmless on a terminal', async () => {
    const pipe = given();
    await pipe.out.raw(bytes);
    expect(pipe.io.out()).toBe(bytes);
    const terminal = given({ isTerminal: true });
    await terminal.out.raw(bytes);
    expect(terminal.io.out()).toBe('Name\nAnn␛[31m\uFFFD Lee\n');
  });
});

describe('list', () => {
  it('has its heading in CSV without rows too: of the command, of the list where it differs, or what was selected', async () => {
    const header = async (listed: object, fields: readonly string[] = []): Promise<string> => {
      const io = memoryIo();
      await outputOf(io, {}, { format: 'csv', fields, names: ['id', 'name', 'score'], isQuiet: false, wantsColour: true }).list({ ...listing([]), ...listed });
      return io.out();
    };
    expect(await header({})).toBe('id,name,score\r\n');
    expect(await header({ names: ['other'] })).toBe('other\r\n');
    expect(await header({}, ['score', 'id'])).toBe('score,id\r\n');
  });

  it('is a table with a heading on a terminal', async () => {
    const { io, out } = given({ isTerminal: true, columns: 80, env: { NO_COLOR: '1' } });
    await out.list(listing(LEADS));
    expect(io.out()).toBe([
      'ID    Name                         Note  Score',
      'ld_1  Ann␛[31m Lee                 note  39950',
      'ld_2  李小龙, a name that is long  note      -', ''].join('\n'));
    expect(io.err()).toBe('Next: salesos import FILE\n');
  });

  it('colours the heading only, and only where colour is on', async () => {
    const { io, out } = given({ isTerminal: true });
    await out.list(listing(LEADS));
    expect(io.out().match(/\u001B\[\d+m/g)).toEqual(['\u001B[2m', '\u001B[22m']);
  });

  it.each([40, 30, 24])('fits a terminal of %d columns', async (columns) => {
    const { io, out } = given({ isTerminal: true, columns, env: { NO_COLOR: '1' } });
    await out.list(listing(LEADS));
    const measure = await measureFor(['李']);
    for (const line of io.out().split('\n')) expect(measure(line)).toBeLessThanOrEqual(columns);
    expect(io.out()).not.toContain('Note');
  });

  it('is one untruncated record a line in a pipe, tabs between', async () => {
    const { io, out } = given({ columns: 20 });
    await out.list(listing(LEADS));
    expect(io.out()).toBe('ld_1\tAnn␛[31m Lee\tnote\t39950\nld_2\t李小龙, a name that is long\tnote\t-\n');
  });

  it('says on stderr that there are none, and stays silent under --quiet', async () => {
    const loud = given();
    await loud.out.list(listing([]));
    expect([loud.io.out(), loud.io.err()]).toEqual(['', 'No leads yet.\nNext: salesos import FILE\n']);
    const quiet = given({ isQuiet: true });
    await quiet.out.list(listing([]));
    expect([quiet.io.out(), quiet.io.err()]).toEqual(['', '']);
  });

  it('is a JSON array whose values are unchanged and harmless', async () => {
    const { io, out } = given({ format: 'json' });
    await out.list(listing(LEADS));
    expect(JSON.parse(io.out())).toEqual(LEADS);
    expect(io.out()).not.toContain('\u001B');
    expect(io.err()).toBe('');
    const none = given({ format: 'json' });
    await none.out.list(listing([]));
    expect(none.io.out()).toBe('[]\n');
  });

  it('selects fields in the order they were asked for', async () => {
    const { io, out } = given({ format: 'jsonl', fields: ['score', 'id'] });
    await out.list(listing(LEADS));
    expect(io.out()).toBe('{"score":39950,"id":"ld_1"}\n{"score":null,"id":"ld_2"}\n');
  });

  it('refuses an unknown field and names the known', async () => {
    const { out } = given({ format: 'json', fields: ['scor'] });
    await expect(out.list(listing(LEADS))).rejects.toMatchObject({ code: 'usage', hint: 'Did you mean "score"? Fields: id, name, score.' });
  });

  it('is CSV with a header', async () => {
    const { io, out } = given({ format: 'csv' });
    await out.list(listing(LEADS));
    expect(io.out()).toBe('id,name,score\r\nld_1,Ann␛[31m Lee,39950\r\nld_2,"李小龙, a name that is long",\r\n');
  });

  it('takes rows as they come and stops when the reader has left', async () => {
    const controller = new AbortController();
    const { io, out } = given({ format: 'jsonl', signal: controller.signal });
    const rows = async function* () { for (const lead of LEADS) { yield lead; controller.abort('closed_pipe'); } };
    await out.list({ ...listing([]), rows: rows() });
    expect(io.out().split('\n')).toHaveLength(2);
  });
});

describe('record', () => {
  it('is lines for a person and an object for a program', () => {
    const person = given();
    person.out.record({ id: 'ld_1' }, () => ['Lead ld_1', 'forged\nline']);
    expect(person.io.out()).toBe('Lead ld_1\nforged line\n');
    const program = given({ format: 'json' });
    program.out.record({ id: 'ld_1', name: 'Ann' }, ['never']);
    expect(JSON.parse(program.io.out())).toEqual({ id: 'ld_1', name: 'Ann' });
  });
});

describe('talk', () => {
  it('goes to stderr; warnings survive --quiet', () => {
    const { io, out } = given({ isQuiet: true });
    out.say('hello'); out.next('salesos review'); out.warn('careful\u0007');
    expect([io.out(), io.err()]).toEqual(['', 'careful␇\n']);
  });
});

describe('charts and times', () => {
  it.each([[5, 10, 4, true, '██'], [1, 1000, 4, true, '▏'], [0, 10, 4, true, ''], [20, 10, 4, true, '████'], [3, 10, 10, false, '###'], [1, 0, 4, true, '']] as const)(
    'bar(%d of %d, %d)', (value, max, width, isUnicode, wanted) => expect(bar(value, max, width, isUnicode)).toBe(wanted));
  it('draws a sparkline', () => {
    expect(sparkline([0, 1, 4, 8], true)).toBe('▁▂▅█');
    expect(sparkline([0, 8], false)).toBe('_@');
    expect(sparkline([], true)).toBe('');
  });
  it('shows times in the zone it is given', () => {
    const at = Date.UTC(2026, 2, 1, 7, 5);
    expect([formatTime(at, 'UTC'), formatTime(at, 'Asia/Kolkata'), formatTime(null, 'UTC')]).toEqual(['2026-03-01 07:05', '2026-03-01 12:35', '-']);
    expect([formatAge(at, at - 90_000), formatAge(at, at - 3 * 86_400_000), formatAge(at, at + 7_200_000), formatAge(at, at), formatAge(at, undefined)])
      .toEqual(['1m', '3d', '+2h', 'now', '-']);
  });
});
