import { localDate, MINUTE_MS, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { count } from '../../core/base/text.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { quietUntil } from '../../core/work/quiet.ts';
import { beginHandover, deleteOldHandovers, giveUpHandovers, listWaiting, settleHandover } from '../../db/advise/handover.ts';
import type { NotificationRow } from '../../db/advise/notification.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import { type Ended, runProgram } from '../../files/program.ts';
import type { Context } from '../context.ts';
import { giveNotice } from './notice.ts';

/*
 * Notifications for people who are not looking: to a program of theirs, to the desktop. That one is given is written down before it is, so that no kill makes it
 * twice; one of which nobody knows how it went stays unknown, and is in the list as ever.
 */

type Environment = Readonly<Record<string, string | undefined>>;
export const WAYS = ['exec', 'desktop'] as const;
type Way = (typeof WAYS)[number];

/** One notification, or several as one. */
interface Parcel { readonly ids: readonly string[]; readonly kind: string; readonly urgency: string; readonly title: string; readonly text: string; readonly json: JsonObject }

const jsonOf = ({ id, kind, urgency, title, text, leadId, leadName, createdAt }: NotificationRow, context: Context): JsonObject =>
  ({ id, kind, urgency, title, text, lead_id: leadId, lead_name: leadName, created_at: toIso(createdAt, context.zone) });

const parcelOf = (rows: readonly NotificationRow[], context: Context): Parcel => {
  const workspace = context.paths.name ?? context.paths.database;
  const [first] = rows;
  if (rows.length === 1 && first) {
    const { kind, urgency, title, text } = first;
    return { ids: [first.id], kind, urgency, title, text, json: { workspace, count: 1, ...jsonOf(first, context) } };
  }
  const urgency = ['critical', 'high', 'medium', 'low'].find((each) => rows.some((row) => row.urgency === each)) ?? 'low';
  const title = count(rows.length, 'notification');
  const text = rows.map((row) => row.title).join('\n');
  return {
    ids: rows.map(({ id }) => id), kind: 'digest', urgency, title, text,
    json: { workspace, count: rows.length, id: null, kind: 'digest', urgency, title, text, lead_id: null, lead_name: null, created_at: null, notifications: rows.map((row) => jsonOf(row, context)) },
  };
};

const DESKTOP_URGENCY: Readonly<Record<string, string>> = { critical: 'critical', high: 'normal', medium: 'normal', low: 'low' };
const DESKTOP_TIMEOUT_MS = 5000;

/** Markup and escape sequences would be read by the desktop: a lead's name is neither. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const give = (way: Way, { urgency, title, text, json }: Parcel, { exec, execTimeoutMs }: Rules['notifications'], env: Environment): Promise<Ended> => {
  if (way === 'desktop') return runProgram(['notify-send', '--app-name=salesos', `--urgency=${DESKTOP_URGENCY[urgency] ?? 'normal'}`, '--', plain(title), plain(text)], { env, timeoutMs: DESKTOP_TIMEOUT_MS });
  const [program = '', ...args] = exec ?? [];
  return runProgram([program, ...args], { env, input: `${JSON.stringify(json)}\n`, timeoutMs: execTimeoutMs });
};

const faultOf = (ended: Ended, timeoutMs: number): string | null => {
  if (ended.kind === 'missing') return 'there is no such program, or it may not be run';
  if (ended.kind === 'timeout') return `it took longer than ${Math.round(timeoutMs / 1000)} s and was ended`;
  return ended.code === 0 ? null : `it ended with ${ended.code}${ended.stderr.trim() === '' ? '' : `: ${ended.stderr.trim().slice(0, 300)}`}`;
};

const isOn = (way: Way, { exec, desktop }: Rules['notifications'], env: Environment): boolean =>
  (way === 'exec' ? exec !== null : desktop && Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['DBUS_SESSION_BUS_ADDRESS']));

/** From which event on a way is told: what was there when it was switched on is not news. */
const startOf = (tx: ReadTx, way: Way): number => Number(getSetting(tx, fromOf(way)));
const fromOf = (way: Way): string => `handover_from_${way}`;

/** Read once when a stretch of sleep has left very many. */
const MOST = 1000;
/** A tick is not for waiting: what a slow program leaves is handed over by the next. */
const BUDGET_MS = 30_000;

/** Takes what is to be given next and writes that down; undefined when nothing waits. */
const claim = (tx: Tx, context: Context, way: Way): Parcel | undefined => {
  const { rules: { notifications }, zone } = context;
  const isQuiet = quietUntil(tx.now, zone, notifications.quiet) !== null;
  const waiting = listWaiting(tx, { way, after: startOf(tx, way), isQuiet, limit: MOST });
  const rows = waiting.length > notifications.groupOver ? waiting : waiting.slice(0, 1);
  if (rows.length === 0) return undefined;
  const parcel = parcelOf(rows, context);
  beginHandover(tx, way, parcel.ids);
  return parcel;
};

/** Gives one way what waits for it, until something goes wrong: that is said once a day, and blocks nothing. */
const serve = async (context: Context, way: Way, env: Environment, until: number): Promise<void> => {
  const { store, rules: { notifications }, zone } = context;
  for (let parcel = await store.write((tx) => claim(tx, context, way), context.signal); parcel; parcel = await store.write((tx) => claim(tx, context, way), context.signal)) {
    const { ids } = parcel;
    const error = faultOf(await give(way, parcel, notifications, env), way === 'exec' ? notifications.execTimeoutMs : DESKTOP_TIMEOUT_MS);
    await store.write((tx) => {
      settleHandover(tx, way, ids, { state: error === null ? 'done' : 'failed', error });
      if (error === null) return;
      giveNotice(tx, context, {
        kind: 'error', urgency: 'medium', key: `handover:${way}:${localDate(tx.now, zone)}`, title: `A notification was not handed over to ${way === 'exec' ? 'your program' : 'the desktop'}`,
        text: `${way === 'exec' ? (notifications.exec ?? []).join(' ') : 'notify-send'}: ${error}. See salesos notifications list, and notifications.${way} of the playbook.`,
      });
    });
    if (error !== null || performance.now() > until) return;
  }
};

/** When the doorbell shall ring for notifications again. */
const arrange = (tx: Tx, { rules: { notifications }, zone }: Context, ways: readonly Way[]): void => {
  const end = quietUntil(tx.now, zone, notifications.quiet);
  const isHeld = end !== null && ways.some((way) => listWaiting(tx, { way, after: startOf(tx, way), isQuiet: false, limit: 1 }).length > 0);
  if (isHeld) setSetting(tx, 'handover_at', String(end)); else clearSetting(tx, 'handover_at');
  setSetting(tx, 'handover_seen', String(tx.now));
};

/**
 * Hands over what waits, each notification once to each way, also when a process is killed in between. Outside of every transaction, and whatever the programs do.
 * A way that was switched on hears of what came after the event `newsAfter`.
 */
export const handOver = async (context: Context, env: Environment, newsAfter = 0): Promise<void> => {
  const { store, rules: { notifications }, signal } = context;
  const ways = WAYS.filter((way) => isOn(way, notifications, env));
  const off = WAYS.filter((way) => (way === 'exec' ? notifications.exec === null : !notifications.desktop));
  await store.write((tx) => {
    giveUpHandovers(tx, tx.now - notifications.execTimeoutMs - MINUTE_MS);
    for (const way of WAYS) {
      const isKnown = getSetting(tx, fromOf(way)) !== undefined;
      if (off.includes(way)) { if (isKnown) clearSetting(tx, fromOf(way)); } else if (!isKnown) setSetting(tx, fromOf(way), String(newsAfter));
    }
    if (off.length === WAYS.length) { clearSetting(tx, 'handover_at'); clearSetting(tx, 'handover_seen'); }
    // Whoever is killed from here on leaves the doorbell ringing.
    else if (ways.length > 0) setSetting(tx, 'handover_at', String(tx.now));
    deleteOldHandovers(tx, tx.now - KEEP_MS);
  }, signal);
  const until = performance.now() + BUDGET_MS;
  for (const way of ways) await serve(context, way, env, until);
  if (off.length < WAYS.length) await store.write((tx) => arrange(tx, context, WAYS.filter((way) => !off.includes(way))), signal);
};

/** Longer than any clock is set back. */
const KEEP_MS = 7 * 24 * 60 * MINUTE_MS;
