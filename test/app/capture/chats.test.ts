import { describe, expect, it } from 'vitest';
import { importChats, type ChatImportReport } from '../../../src/app/capture/chats.ts';
import { listChats, showChat } from '../../../src/app/capture/chat-list.ts';
import { explainLead } from '../../../src/app/advise/why.ts';
import { editLead } from '../../../src/app/lead/lead-edit.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { listSuppressions } from '../../../src/app/lead/lead-suppression.ts';
import { rebuildAll } from '../../../src/app/ledger/rebuild.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/core/base/instant.ts';
import { type CaptureContext, captureContext, importText, leadNamed, leadsOf } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const quiet = () => ({ step: () => undefined, end: () => undefined });
let files = 0;
const importing = (context: CaptureContext, text: string): Promise<ChatImportReport> => importChats(context, { path: context.file(`chats-${++files}.txt`, text), label: 'chats.txt', onPhase: quiet });
const chat = (id: string | null, texts: readonly string[], { minutesAgo = 60 } = {}): string => JSON.stringify({
  ...(id === null ? {} : { id }), messages: texts.map((text, index) => ({ role: index % 2 === 0 ? 'visitor' : 'assistant', text, at: new Date(NOW - (minutesAgo - index) * MINUTE_MS).toISOString() })),
});
const chatsIn = async (context: CaptureContext): Promise<readonly string[]> => {
  const rows: string[] = [];
  for await (const { id, leadName, messages } of listChats(context, {})) rows.push(`${id} ${messages} ${leadName ?? '-'}`);
  return rows;
};
const jobsOf = (context: CaptureContext): readonly unknown[] => context.db.prepare('SELECT kind, state, run_at AS runAt, rule FROM jobs ORDER BY kind').all();

const ANNA = ['Hi, we need a booking system for 4 clinics, how much is it?', 'May I have your name and email?', 'Anna Berg, Lab Nord, anna@lab-nord.example'];
const KEEN = [
  'We need to replace our booking system before June, budget approved: 12,000 EUR for 40 users. How much is it, and can I have a demo next week?', 'Gladly. Who are you?',
  "I'm Dana Kessler, CEO of Kessler Physio, I decide. dana@kessler-physio.example, +49 171 3920011. We want to buy. Could you send me an offer asap?",
];

describe('a chat', () => {
  it('with a contact and enough in it becomes a lead; "hi" becomes none, and is kept', async () => {
    const context = captureContext({ now: NOW });
    expect(await importing(context, `${chat('c1', ANNA)}\n${chat('c2', ['hi', 'Hello!'])}\n`)).toMatchObject({ chats: 2, recorded: 2, leads_created: 1, without_lead: 1, rejected: 0 });
    expect(await leadsOf(context)).toMatchObject([{ name: 'Anna Berg', email: 'anna@lab-nord.example', company: 'Lab Nord', source: 'chat', status: 'contacted' }]);
    expect(await chatsIn(context)).toEqual(['c1 3 Anna Berg', 'c2 2 -']);
    await verifyLeads(context);
  });
  it('counts once, whatever the file is called, and has an id of its words where it has none', async () => {
    const context = captureContext({ now: NOW });
    await importing(context, `${chat('c1', ANNA)}\n${chat(null, KEEN)}\n`);
    const before = context.db.prepare('SELECT max(seq) FROM events').pluck().get();
    expect(await importing(context, `\n${chat('c1', ANNA)}\n${chat(null, KEEN)}\n`)).toMatchObject({ batch: null, chats: 2, recorded: 0, unchanged: 2 });
    expect(context.db.prepare('SELECT max(seq) FROM events').pluck().get()).toBe(before);
  });
  it('that says much begins further on, with a follow-up at once that mode and approvals hold', async () => {
    const context = captureContext({ now: NOW });
    await importing(context, chat('c1', KEEN));
    const [lead] = await leadsOf(context);
    expect(lead).toMatchObject({ status: 'qualified', title: 'CEO', phone: '+491713920011' });
    const followUp = jobsOf(context).find((job) => (job as { kind: string }).kind === 'follow_up') as { state: string; runAt: number };
    expect(followUp.state).toBe('waiting');
    expect(followUp.runAt).toBeLessThanOrEqual(NOW + 5 * MINUTE_MS);
    expect(context.db.prepare(`SELECT count(*) FROM approvals WHERE action = 'follow_up' AND state = 'open'`).pluck().get()).toBe(1);
    expect(context.db.prepare('SELECT letter, level, source FROM bant_answers ORDER BY letter').all()).toEqual([
      { letter: 'authority', level: 'confirmed', source: 'chat' }, { letter: 'budget', level: 'confirmed', source: 'chat' },
      { letter: 'need', level: 'stated', source: 'chat' }, { letter: 'timeline', level: 'stated', source: 'chat' },
    ]);
    await verifyLeads(context);
  });
  it('gives one row of points, which a later one replaces and an earlier one does not', async () => {
    const rowsOf = async (order: readonly string[]): Promise<unknown> => {
      const context = captureContext({ now: NOW });
      for (const each of order) await importing(context, each);
      await verifyLeads(context);
      await rebuildAll(context);
      await verifyLeads(context);
      return context.db.prepare(`SELECT rule, occurred_at AS at, milli_points AS milli FROM score_rows WHERE rule = 'chat_qualified'`).all();
    };
    const early = chat('a', ['price? anna@lab-nord.example my name is Anna Berg'], { minutesAgo: 600 });
    const late = chat('b', ANNA, { minutesAgo: 60 });
    const rows = await rowsOf([early, late]);
    expect(rows).toHaveLength(1);
    expect(rows).toMatchObject([{ at: NOW - 58 * MINUTE_MS }]);
    expect(await rowsOf([late, early])).toEqual(rows);
    expect(await rowsOf([`${early}\n${late}`])).toEqual(rows);
  });
  it('is named by why, with its points', async () => {
    const context = captureContext({ now: NOW });
    await importing(context, chat('c1', KEEN));
    const { score, intent } = await explainLead(context, 'dana@kessler-physio.example');
    expect(score.rows).toMatchObject([{ rule: 'chat_qualified', event: { type: 'chat.recorded' } }]);
    expect(intent.intents[0]?.intent).toBe('buy');
  });
});

describe('somebody known', () => {
  const known = 'Name,Email,Phone\nAnna Berg,anna@lab-nord.example,+4930123456\n';
  it('who chats is updated, is in touch now, and gets work again', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, known);
    expect(jobsOf(context)).toEqual([]);
    expect(await importing(context, chat('c1', ANNA))).toMatchObject({ leads_created: 0, leads_updated: 1 });
    expect(await leadNamed(context, 'Anna Berg')).toMatchObject({ company: 'Lab Nord', status: 'contacted' });
    expect(jobsOf(context)).toMatchObject([{ kind: 'follow_up' }]);
    await verifyLeads(context);
  });
  it('who chats again gets the jobs of the status again only when intent rose', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, known);
    await importing(context, chat('c1', ANNA, { minutesAgo: 90 }));
    context.db.prepare(`UPDATE jobs SET state = 'cancelled', finished_at = ${NOW}`).run();
    await importing(context, chat('c2', ['hello, anna@lab-nord.example here'], { minutesAgo: 30 }));
    expect(jobsOf(context)).toHaveLength(1);
    await importing(context, chat('c3', ['We want to buy now, please send the offer. Need a demo asap. anna@lab-nord.example'], { minutesAgo: 10 }));
    expect(jobsOf(context).map((job) => (job as { state: string }).state).sort()).toEqual(['cancelled', 'queued']);
  });
  it('who was removed stays so, and the chat is not kept', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, known);
    await removeLeads(context, ['anna@lab-nord.example'], 'test');
    expect(await importing(context, chat('c1', ANNA))).toMatchObject({ recorded: 0, left_out: 1 });
    expect(await chatsIn(context)).toEqual([]);
  });
  it('of another country has their numbers read as of there', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Email,Country\nReto Huber,reto@huber.example,CH\n');
    await importing(context, chat('c1', ['Hier ist Reto Huber, reto@huber.example, bitte um Offerte: 079 123 45 67']));
    expect(await leadNamed(context, 'Reto Huber')).toMatchObject({ phone: '+41791234567' });
  });
});

describe('a longer version of a chat', () => {
  it('replaces the shorter one and brings the contact that was missing', async () => {
    const context = captureContext({ now: NOW });
    await importing(context, chat('c1', ANNA.slice(0, 2)));
    expect(await chatsIn(context)).toEqual(['c1 2 -']);
    const { batch } = await importing(context, chat('c1', ANNA));
    expect(await chatsIn(context)).toEqual(['c1 3 Anna Berg']);
    expect(await importing(context, chat('c1', ANNA.slice(0, 2)))).toMatchObject({ unchanged: 1 });
    await verifyLeads(context);
    await undoBatch(context, batch ?? '');
    expect([await chatsIn(context), await leadsOf(context)]).toEqual([['c1 2 -'], []]);
    await verifyLeads(context);
    await importing(context, chat('c1', ANNA));
    expect(await chatsIn(context)).toEqual(['c1 3 Anna Berg']);
    await verifyLeads(context);
  });
  it('moves the lead it made on, and counts no word twice', async () => {
    const context = captureContext({ now: NOW });
    await importing(context, chat('c1', ANNA));
    const signals = (): unknown => context.db.prepare('SELECT count(*) FROM signals').pluck().get();
    expect(signals()).toBe(1);
    await importing(context, chat('c1', [...ANNA, 'Thank you.', 'We have 20k EUR, I am the owner and I decide. We want to order 60 licenses asap, call me: +49 171 3920011']));
    expect(signals()).toBe(1);
    expect((await leadsOf(context))[0]?.status).toBe('qualified');
    expect((await explainLead(context, 'anna@lab-nord.example')).score.rows).toHaveLength(1);
    await verifyLeads(context);
  });
});

describe('a visitor who wants to be left alone', () => {
  const suppressed = async (context: CaptureContext): Promise<readonly string[]> => {
    const rows: string[] = [];
    for await (const { kind, value, reason } of listSuppressions(context)) rows.push(`${kind} ${value} ${reason}`);
    return rows.sort();
  };
  it('is suppressed and no lead', async () => {
    const context = captureContext({ now: NOW });
    const report = await importing(context, chat('c1', ['How much is it? Anyway, please delete my data and never contact me. anna@lab-nord.example']));
    expect(report).toMatchObject({ leads_created: 0, suppressed: 1, without_lead: 1 });
    expect([await suppressed(context), await leadsOf(context)]).toEqual([['email anna@lab-nord.example deletion_requested'], []]);
    await importText(context, 'Name,Email\nAnna Berg,anna@lab-nord.example\n');
    expect((await leadNamed(context, 'Anna Berg')).suppressed).toBe('deletion_requested');
    await undoBatch(context, report.batch ?? '');
    expect(await suppressed(context)).toEqual(['email anna@lab-nord.example deletion_requested']);
    await verifyLeads(context);
  });
  it('and is known is suppressed with all that is theirs, in the chat where they said so', async () => {
    const context = captureContext({ now: NOW });
    await importing(context, chat('c1', ANNA));
    await importing(context, chat('c1', [...ANNA, 'Here you are.', 'Stop messaging me!']));
    expect(await leadNamed(context, 'Anna Berg')).toMatchObject({ suppressed: 'refused' });
    await editLead(context, 'anna@lab-nord.example', { fields: { title: 'CTO' }, attributes: {}, tagsAdded: [], tagsRemoved: [] });
    await verifyLeads(context);
  });
});

it('takes every good chat of a file whose others are bad, and says which and why', async () => {
  const context = captureContext({ now: NOW });
  const report = await importing(context, [
    '{"id": 1, "messages": "none"}', '{broken', chat('c1', ANNA), '{"messages": [{"role": "king", "text": "hi"}]}', '{"messages": []}',
    `{"messages": [{"role": "visitor", "text": "hi", "at": "${new Date(NOW + 30 * HOUR_MS).toISOString()}"}]}`, chat('c2', KEEN), '',
  ].join('\n'));
  expect(report).toMatchObject({ chats: 7, recorded: 2, leads_created: 2, rejected: 5 });
  expect(report.reasons).toEqual(['line 1: it has no list of messages: {"messages": [{"role": "visitor", "text": "…"}]}', 'line 2: it is not valid JSON', 'line 4: message 1 has the role "king", not visitor or assistant']);
});

it('says what undo takes back: leads, chats, points and jobs, and no suppression', async () => {
  const context = captureContext({ now: NOW });
  const { batch } = await importing(context, `${chat('c1', ANNA)}\n${chat('c2', KEEN)}\n${chat('c3', ['hi'])}`);
  await undoBatch(context, batch ?? '');
  expect([await chatsIn(context), await leadsOf(context)]).toEqual([[], []]);
  for (const table of ['jobs', 'score_rows', 'signals', 'bant_answers', 'approvals']) expect([table, context.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0]);
  await verifyLeads(context);
  await importing(context, chat('c2', KEEN));
  expect(await showChat(context, 'c2')).toMatchObject({ id: 'c2', leadName: 'Dana Kessler' });
  await verifyLeads(context);
});
