import { describe, expect, it } from 'vitest';
import { explainLead } from '../../../src/app/advise/why.ts';
import type { Touch } from '../../../src/app/advise/why-touches.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { HOUR_MS, MINUTE_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import type { Fields, OwnPayloads } from '../../../src/core/ledger/event.ts';
import { putOff } from '../../../src/db/engage/outbox.ts';
import { messages } from '../../../src/db/schema.ts';
import { beginSend } from '../../../src/db/engage/send.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { channelsOf, giveLead, testContext, type TestContext } from '../../support/context.ts';

const at = (text: string): number => parseIso(text, 'Europe/Berlin') ?? Number.NaN;
/** A Tuesday. */
const NOON = at('2026-11-24T12:00');
const MAILBOX = 'me@memory.example';

const given = async ({ isLive = true, now = NOON }: { readonly isLive?: boolean; readonly now?: number } = {}): Promise<TestContext> => {
  const context = testContext({ now, channels: channelsOf(memoryChannel('email', { mailbox: MAILBOX })) });
  if (isLive) await context.store.write((tx) => setSetting(tx, 'live', toIso(tx.now)));
  return context;
};

interface Written { readonly key: number; readonly id: string }
let leads = 0;
/** A lead in Germany to whom one message is to leave now, approved unless it is said otherwise. */
const written = async (context: TestContext, { fields = {}, draft = {} }: { readonly fields?: Fields; readonly draft?: Partial<OwnPayloads['message.drafted']> } = {}): Promise<Written> => {
  const id = `ld_${++leads}`;
  const key = await giveLead(context, { id, fields: { name: `Lead ${leads}`, email: `lead${leads}@firma${leads}.example`, country: 'DE', ...fields } });
  await act(context, key, (_, __, newId) => [human('message.drafted', {
    id: newId('message'), channel: 'email', subject: 'Hello', body: 'Hello', job: null, approved: true, due_at: context.clock.now(), cadence: 'job', occurrence: 1, ...draft,
  })]);
  return { key, id };
};

const enrolled = (context: TestContext, { key }: Written, cadence: string, messages: readonly { readonly due: number }[]): Promise<unknown> => act(context, key, (_, __, newId) => {
  const id = newId('enrollment');
  const steps = messages.map(({ due }, index) => ({ id: `step${index}`, due_at: due, message: newId('message') }));
  return [human('enrollment.started', { id, cadence, job: null, steps }), ...steps.map(({ id: step, due_at, message }) =>
    human('message.drafted', { id: message, channel: 'email', subject: 'Step', body: 'Step', job: null, enrollment: id, step, cadence, due_at, occurrence: 1, approved: true as const }))];
});

const sentBefore = (context: TestContext, { key }: Written, { count, apartMs = 0 }: { readonly count: number; readonly apartMs?: number }): Promise<unknown> =>
  context.store.write((tx) => {
    for (let index = 0; index < count; index++) {
      beginSend({ ...tx, now: tx.now - index * apartMs }, { key: `k${key}-${index}`, message: `x${key}-${index}`, leadKey: key, channel: 'email', mailbox: MAILBOX, token: 't', until: tx.now });
    }
  });

const touchesOf = async (context: TestContext, { id }: Written): Promise<readonly Touch[]> => (await explainLead(context, id)).next?.touches ?? [];
const first = async (context: TestContext, lead: Written): Promise<Partial<Touch>> => (await touchesOf(context, lead))[0] ?? {};

describe('why LEAD next, one of each gate', () => {
  it('names what holds everything', async () => {
    const dry = await given({ isLive: false });
    expect(await first(dry, await written(dry))).toMatchObject({ gate: 'dry_run', opensAt: null });
    await dry.store.write((tx) => setSetting(tx, 'stopped', toIso(tx.now)));
    expect(await first(dry, await written(dry))).toMatchObject({ gate: 'stopped' });
  });

  it('names the gate of each touch, and when it opens', async () => {
    const context = await given();
    const free = await written(context);
    expect(await first(context, free)).toMatchObject({ gate: null, reason: null, opensAt: NOON });

    const suppressed = await written(context);
    await act(context, suppressed.key, (record) => [human('person.suppressed', { identities: [...record.identities.values()], reason: 'unsubscribed', quote: 'no more' })]);
    const closed = await written(context);
    await act(context, closed.key, () => [human('status.changed', { from: 'new', to: 'lost', reason: 'gone' })]);
    const asked = await written(context, { draft: { channel: 'email' } });
    await act(context, asked.key, (_, __, newId) => [human('message.drafted', { id: newId('message'), channel: 'email', subject: 'Second', body: 'Second', job: null, due_at: NOON, cadence: 'job', occurrence: 2 })]);
    const both = await written(context, { draft: { due_at: at('2026-12-24T12:00') } });
    await enrolled(context, both, 'nurture', [{ due: NOON }]);
    await enrolled(context, both, 'close_deal', [{ due: NOON }]);
    const night = await written(context, { draft: { due_at: at('2026-11-27T18:01') } });
    const tokyo = await written(context, { fields: { zone: 'Asia/Tokyo' } });
    const christmas = await written(context, { draft: { due_at: at('2026-12-25T10:00') } });
    const written20 = await written(context);
    await sentBefore(context, written20, { count: 1 });

    expect(await first(context, suppressed)).toMatchObject({ gate: 'suppression', reason: 'suppressed (unsubscribed)', opensAt: null });
    expect(await first(context, closed)).toMatchObject({ gate: 'ended', reason: 'the lead is lost' });
    expect((await touchesOf(context, asked)).map(({ gate }) => gate).sort()).toEqual(['mode_or_approval', null].sort());
    expect((await touchesOf(context, both)).filter(({ cadence }) => cadence !== 'job').map(({ cadence, gate }) => [cadence, gate])).toEqual(expect.arrayContaining([['nurture', null], ['close_deal', 'other_cadence']]));
    expect(await first(context, night)).toMatchObject({ gate: 'window', reason: 'outside the hours in Europe/Berlin', opensAt: at('2026-11-30T08:00') });
    expect(await first(context, tokyo)).toMatchObject({ gate: 'window', opensAt: parseIso('2026-11-25T08:00', 'Asia/Tokyo') });
    expect(await first(context, christmas)).toMatchObject({ gate: 'holiday', reason: 'Christmas Day in Europe/Berlin', opensAt: at('2026-12-28T08:00') });
    expect(await first(context, written20)).toMatchObject({ gate: 'cap', opensAt: NOON + 20 * HOUR_MS });

    await sentBefore(context, await written(context), { count: 60, apartMs: 4 * MINUTE_MS });
    expect(await first(context, free)).toMatchObject({ gate: 'throttle', reason: expect.stringMatching(/^me@memory\.example sends at most 20 in 24 hours/) });
    await context.store.write((tx) => setSetting(tx, `mailbox_paused:${MAILBOX}`, '4 of 60 bounced'));
    expect(await first(context, free)).toMatchObject({ gate: 'mailbox_paused', reason: '4 of 60 bounced', opensAt: null });
  }, 60_000);

  it('names what the other side said, until it is called again', async () => {
    const context = await given();
    const put = await written(context);
    await context.store.write((tx) => putOff(tx, { id: String(tx.q.select({ id: messages.id }).from(messages).get()?.id), at: NOON + 5 * MINUTE_MS, gate: 'provider', reason: '421 too busy' }));
    expect(await first(context, put)).toMatchObject({ gate: 'provider', reason: '421 too busy', opensAt: NOON + 5 * MINUTE_MS });
    context.clock.advance(5 * MINUTE_MS);
    expect(await first(context, put)).toMatchObject({ gate: null });
  });

  it('says what is missing besides: a channel, an address; and what is late', async () => {
    const context = await given();
    const texted = await written(context, { draft: { channel: 'sms' } });
    expect(await first(context, texted)).toMatchObject({ gate: 'consent', reason: 'no consent to sms is on record' });
    const consents = async (type: 'consent.given' | 'consent.withdrawn') => act(context, texted.key, () => [human(type, { channel: 'sms', source: 'form', text: '' })]);
    await consents('consent.given');
    expect(await first(context, texted)).toMatchObject({ gate: 'channel' });
    await consents('consent.withdrawn');
    expect(await first(context, texted)).toMatchObject({ gate: 'consent', reason: 'consent to sms was withdrawn' });
    const nobody = await written(context);
    await act(context, nobody.key, (record) => [human('lead.updated', { fields: { email: { from: record.fields.email ?? null, to: null } }, attributes: {}, identities_added: [], identities_removed: [], tags_added: [], tags_removed: [] })]);
    expect(await first(context, nobody)).toMatchObject({ gate: 'address' });
    // Friday evening: not late on Monday at ten, late on Wednesday at nine.
    const monday = await given({ now: at('2026-11-30T10:00') });
    expect(await first(monday, await written(monday, { draft: { due_at: at('2026-11-27T18:01') } }))).toMatchObject({ gate: null });
    const wednesday = await given({ now: at('2026-12-02T09:00') });
    expect(await first(wednesday, await written(wednesday, { draft: { due_at: at('2026-11-27T18:01') } }))).toMatchObject({ gate: 'late' });
  }, 60_000);
});
