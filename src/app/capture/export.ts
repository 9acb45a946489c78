import { toIso } from '../../core/base/instant.ts';
import type { Json } from '../../core/base/ports.ts';
import { exportCells, exportHeaders } from '../../core/capture/exchange.ts';
import { isOwnType } from '../../core/ledger/event.ts';
import { eventPage, type ExportedEvent, exportPage, listAttributeNames } from '../../db/capture/export.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { csvText } from '../../files/csv-out.ts';
import type { Context } from '../context.ts';
import { assertReplaceable } from '../own-file.ts';

const PAGE = 1000;

/** Takes text in order; resolves when it wants more. */
export type Sink = (text: string) => Promise<void>;
export interface Export {
  readonly what: 'leads' | 'events';
  readonly onProgress: (done: number) => void;
}

/**
 * Every lead with all its facts as CSV, by id, in pages: memory stays flat. Importing it changes nothing; imported elsewhere and exported again
 * it is the same to the byte.
 */
const exportLeads = async ({ store, signal }: Context, write: Sink, onProgress: Export['onProgress']): Promise<number> => {
  const names = await store.read(listAttributeNames, signal);
  await write(csvText([exportHeaders(names)]));
  let after = '';
  let total = 0;
  for (;;) {
    const from = after;
    const leads = await store.read((tx) => exportPage(tx, from, PAGE), signal);
    const last = leads.at(-1);
    if (!last) return total;
    await write(csvText(leads.map((lead) => exportCells(lead, names))));
    after = last.id;
    total += leads.length;
    onProgress(leads.length);
  }
};

/** Incoming events as `ingest` reads them; our own say besides who decided and by which rule. */
const eventLine = (event: ExportedEvent, zone: string): string => {
  const { seq, type, source, campaign, by, actor, rule, cause_seq, history, lead_id, email, phone } = event;
  const identifier = lead_id === null ? null : { external_id: `salesos:${lead_id}`, ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }) };
  return `${JSON.stringify({
    seq, event_type: type, source, occurred_at: toIso(event.occurred_at, zone), recorded_at: toIso(event.recorded_at, zone), lead_id, by, actor, rule, cause_seq,
    history: history === 1, campaign, ...(isOwnType(type) ? {} : { idempotency_key: event.dedupe_key }), lead_identifier: identifier,
    metadata: JSON.parse(event.payload) as Json,
  })}\n`;
};

const exportEvents = async ({ store, signal, zone }: Context, write: Sink, onProgress: Export['onProgress']): Promise<number> => {
  let after = 0;
  let total = 0;
  for (;;) {
    const from = after;
    const events = await store.read((tx) => eventPage(tx, from, PAGE), signal);
    const last = events.at(-1);
    if (!last) return total;
    await write(events.map((event) => eventLine(event, zone)).join(''));
    after = last.seq;
    total += events.length;
    onProgress(events.length);
  }
};

const exporters = { leads: exportLeads, events: exportEvents } as const;

/** Writes an export to a sink. Answers how many records it has. */
export const exportTo = (context: Context, write: Sink, { what, onProgress }: Export): Promise<number> => exporters[what](context, write, onProgress);

/** Writes an export to a file, whole or not at all, 0600. Answers how many records it has. Raises `conflict` for a file that must not be replaced. */
export const exportToFile = async (context: Context, path: string, options: Export): Promise<number> => {
  assertReplaceable(context.paths, path);
  let total = 0;
  await writeAtomically(path, async (append) => { total = await exportTo(context, append, options); });
  return total;
};
