import { inboxFrom } from '../../src/channels/inbox.ts';
import type { Inbox } from '../../src/core/inbound/mailbox.ts';
import { evaluateLeads } from '../../src/app/ledger/evaluate.ts';
import { applyEffects } from '../../src/app/ledger/ledger.ts';
import type { Context } from '../../src/app/context.ts';
import { DAY_MS, type Instant } from '../../src/core/base/instant.ts';
import { channelRegistry } from '../../src/channels/registry.ts';
import type { JsonObject } from '../../src/core/base/ports.ts';
import type { Channel, Channels } from '../../src/core/engage/channel.ts';
import type { Effect } from '../../src/core/ledger/effect.ts';
import type { Attributes, Fields, Identity, IncomingEvent } from '../../src/core/ledger/event.ts';
import { fold } from '../../src/core/ledger/fold.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import type { Database } from '../../src/db/driver.ts';
import { appendEvent, nextSeq } from '../../src/db/ledger/ledger.ts';
import { insertLead, loadRecords, saveRecord, snapshot } from '../../src/db/ledger/lead-record.ts';
import type { Tx } from '../../src/db/store.ts';
import { type TestClock, testStore } from './database.ts';
import { defaultRules } from './rules.ts';

export interface TestContext extends Context { readonly clock: TestClock; readonly db: Database }

/** These channels and no others. */
export const channelsOf = (...channels: readonly Channel[]): Channels =>
  channelRegistry(Object.fromEntries(channels.map((channel) => [channel.channel, async () => channel])));

const NO_INBOX = inboxFrom({ section: null, senders: [], secret: () => undefined });

export interface TestWorkspace { readonly now?: Instant; readonly rules?: Rules; readonly channels?: Channels; readonly inbox?: Inbox }

/** A workspace in memory under these rules, in UTC, with a clock that stands; closed when the test ends. No channel is set up unless some are given. */
export const testContext = ({ now, rules = defaultRules(), channels = channelsOf(), inbox = NO_INBOX }: TestWorkspace = {}): TestContext => {
  const { store, clock, db } = testStore(now === undefined ? {} : { now });
  const dir = '/nowhere';
  return {
    store, clock, db, rules, playbookVersion: 1, zone: 'UTC', country: 'DE', language: 'en', currency: 'EUR', installId: 'test', seed: 1, channels, inbox,
    signal: new AbortController().signal, close: () => undefined,
    paths: {
      name: 'test', dir, database: `${dir}/salesos.db`, playbook: `${dir}/playbook.yaml`, config: `${dir}/config.yaml`, secrets: `${dir}/secrets`,
      stop: `${dir}/stop`, logs: `${dir}/logs`, backups: `${dir}/backups`, rejects: `${dir}/rejects`, journal: `${dir}/sends.journal`,
    },
  };
};

export interface GivenEvent {
  readonly type: string; readonly source?: string;
  /** Days before now. */
  readonly daysAgo?: number;
  readonly metadata?: JsonObject;
  readonly history?: boolean;
}
export interface GivenLead {
  readonly id: string; readonly fields?: Fields; readonly attributes?: Attributes; readonly events?: readonly GivenEvent[];
  /** False for a lead that is worked on from the start. */
  readonly history?: boolean;
}

const appendIncoming = (tx: Tx, key: number, { type, source = 'website', daysAgo = 0, metadata = {}, history = true }: GivenEvent): IncomingEvent => {
  const seq = nextSeq(tx);
  const event: IncomingEvent = {
    kind: 'incoming', type, metadata, seq, dedupeKey: `test#${seq}`, leadKey: key, source, campaign: null, occurredAt: tx.now - daysAgo * DAY_MS,
    recordedAt: tx.now, by: 'outside', actor: null, rule: null, causeSeq: null, batch: null, playbookVersion: null, history,
  };
  appendEvent(tx, event);
  return event;
};

/** Takes a lead and its events in as an import does, and evaluates it. Answers its key. */
export const giveLead = (context: Context, { id, fields = {}, attributes = {}, events = [], history = true }: GivenLead): Promise<number> =>
  context.store.write((tx) => {
    const key = insertLead(tx, id);
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    if (!record) throw new Error('the lead was not inserted');
    const before = snapshot(record);
    const identities: Identity[] = [
      ...(fields.email === undefined ? [] : [{ kind: 'email' as const, value: fields.email, shared: false }]),
      ...(fields.phone === undefined ? [] : [{ kind: 'phone' as const, value: fields.phone, shared: false }]),
    ];
    const created: Effect<'lead.created'> = {
      type: 'lead.created', payload: { id, origin: 'import', fields, attributes, identities, tags: [] }, by: 'outside', rule: 'human', causeSeq: null,
    };
    applyEffects(tx, record, [created], { playbookVersion: context.playbookVersion, history });
    for (const event of events) fold(record, appendIncoming(tx, key, event));
    saveRecord(tx, { before, after: record });
    evaluateLeads(tx, context, [key]);
    return key;
  });

/** Tells news of a lead that there is, and evaluates it. */
export const giveEvents = (context: Context, key: number, events: readonly GivenEvent[]): Promise<void> =>
  context.store.write((tx) => {
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    if (!record) throw new Error(`there is no lead ${key}`);
    const before = snapshot(record);
    for (const event of events) fold(record, appendIncoming(tx, key, event));
    saveRecord(tx, { before, after: record });
    evaluateLeads(tx, context, [key]);
  });
