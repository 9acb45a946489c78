import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeReview } from '../../../src/app/advise/review.ts';
import { closeDeal, createDeal, editDeal, reopenDeal, showDeal } from '../../../src/app/deal/deals.ts';
import type { ProposalTerms, WantedLine } from '../../../src/app/deal/proposal-draft.ts';
import { removeProposalFiles, writeProposal } from '../../../src/app/deal/proposal-files.ts';
import {
  acceptProposal, createProposal, declineProposal, editProposal, foreseeProposal, listProposalViews, type ProposalChange, sendProposal, showProposal, viewProposal,
} from '../../../src/app/deal/proposals.ts';
import { listTaskViews } from '../../../src/app/deal/tasks.ts';
import { discardMessage } from '../../../src/app/engage/outbox.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { eraseRows, resolveSubject } from '../../../src/app/lead/erasure.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { lastBatches } from '../../../src/app/ledger/undo-list.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { smtp } from '../../../src/channels/smtp.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { type CaptureContext, captureContext, ingestText } from '../../support/capture.ts';
import { SMTP_LOGIN, startSmtp } from '../../support/fake-smtp.ts';
import { MONDAY, outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const CATALOG = {
  workshop: { name: 'Workshop', description: 'A day with *your* team.', price: 1900, unit: 'day' }, consulting: { name: 'Consulting', price: 120, unit: 'hour' }, custom: { name: 'Custom work' },
  dollars: { name: 'Dollars', price: '10 USD' }, old: { name: 'Old', price: 5, active: false },
};
const RULES = rulesWith({ business: { name: 'Acme' }, catalog: CATALOG, proposals: { tax: 19 } });
const item = (id: string, quantity = 1, minor?: number): WantedLine => ({ item: id, quantityMilli: quantity * 1000, price: minor === undefined ? null : (currency) => ({ minor, currency }) });
const workshop: ProposalTerms = { items: [item('workshop', 2)] };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const statusOf = (context: TestContext): unknown => context.db.prepare(`SELECT status FROM leads WHERE id = 'ld_anna'`).pluck().get();
const typesOf = ({ events }: ProposalChange): readonly string[] => events.map(({ type }) => type);
const undoLast = async (context: TestContext): Promise<void> => {
  const [last] = await context.store.read((tx) => lastBatches(tx, 1), context.signal);
  await undoBatch(context, last ?? '');
};

const given = async (context: TestContext = testContext({ now: MONDAY, rules: RULES })) => {
  await giveLead(context, { id: 'ld_anna', fields: { name: 'Anna Berg', email: 'anna@lab.example', company: 'Lab', zone: 'UTC' } });
  const { deal } = await createDeal(context, { lead: 'anna', pipeline: 'sales' });
  return { context, deal };
};
const offered = async (terms: ProposalTerms = workshop) => {
  const { context, deal } = await given();
  const made = await createProposal(context, 'anna', terms);
  return { context, deal, made, id: made.proposal.id };
};

describe('writing one', () => {
  test('takes catalog, deal and facts, adds up with discount and tax, and is kept in the ledger', async () => {
    const { context, deal, made } = await offered({ items: [item('workshop', 2), item('cons', 7.5, 11_000)], discountBp: 500, note: 'We begin in **May**.' });
    expect(made.proposal).toMatchObject({ deal: deal.id, state: 'draft', version: 1, totalMinor: 522_856, currency: 'EUR', validUntil: '2026-03-16', title: 'Proposal for Lab', sent: null });
    const text = made.proposal.current?.text ?? '';
    expect(text).toContain('# Proposal for Lab\n\nFor: Anna Berg, Lab  \nFrom: Me, Acme  \n');
    expect(text).toContain('| **Workshop**: A day with \\*your\\* team. | 2 day | €1,900.00 | €3,800.00 |\n| **Consulting** | 7.5 hour | €110.00 | €825.00 |\n| Subtotal | | | €4,625.00 |\n| Discount 5 % | | | -€231.25 |\n'
      + '| Net | | | €4,393.75 |\n| VAT 19 % | | | €834.81 |\n| **Total EUR** | | | **€5,228.56** |\n\nWe begin in **May**.\n\nThis proposal is valid until March 16, 2026.');
    await verifyLeads(context);
  });
  test('is in the language of the lead, or another that is asked for; of a deal without items for what it is worth', async () => {
    const { context, deal } = await given();
    await editDeal(context, deal.id, { amount: eur(480_000) });
    const said = await foreseeProposal(context, deal.id, { language: 'de', taxBp: null });
    expect(said).toMatchObject({ language: 'de', title: 'Angebot für Lab', total_minor: 480_000, tax_bp: null, lines: [{ item: null, name: 'Lab', quantity_milli: 1000 }] });
    expect(said.text).toContain('| **Gesamtbetrag EUR** | | | **4.800,00 €** |');
    expect(await listProposalViews(context, { state: 'all', limit: 10 })).toEqual([]);
  });
  test('refuses what cannot be offered, and says how to', async () => {
    const { context } = await given();
    const refused = (terms: ProposalTerms): Promise<unknown> => createProposal(context, 'anna', terms).then(() => undefined, ({ code, message }: { code: string; message: string }) => `${code}: ${message}`);
    expect(await refused({})).toBe('usage: Nothing is offered yet.');
    expect(await refused({ items: [item('custom')] })).toBe('usage: Custom work (custom) has a price on request.');
    expect(await refused({ items: [item('old')] })).toBe('conflict: Old (old) is not offered any more.');
    expect(await refused({ items: [item('workshop'), item('dollars')] })).toBe('conflict: The prices are in EUR and in USD: they cannot be added up.');
    expect(await refused({ items: [item('nothing')] })).toBe('not_found: The catalog has no "nothing".');
    expect(await refused({ ...workshop, template: 'other' })).toBe('not_found: The playbook has no proposal template "other".');
    expect(await refused({ ...workshop, language: 'fr' })).toBe('not_found: Proposal template standard has no text in "fr".');
    expect(await refused({ ...workshop, validUntil: '2026-03-01' })).toBe('usage: 2026-03-01 is over: a proposal holds until a day that is ahead.');
    expect(context.db.prepare('SELECT count(*) FROM proposals').pluck().get()).toBe(0);
  });
  test('a template of one\'s own is strict: what is not known of the lead is named', async () => {
    const rules = rulesWith({ catalog: CATALOG, proposals: { template: 'short', templates: { short: { en: { title: 'Offer', body: '{{ lines }}\n\n{{ attributes.Plan }} {{ total }}' } } } } });
    const { context } = await given(testContext({ now: MONDAY, rules }));
    await expect(createProposal(context, 'anna', workshop)).rejects.toMatchObject({ code: 'invalid', message: 'proposal template short (en) needs {{ attributes.Plan }}, and nothing is known for it' });
  });
});

describe('versions', () => {
  test('are kept; what is not said stays, and one that was sent never changes', async () => {
    const { context, id } = await offered();
    const first = (await sendProposal(context, id, { byHand: true })).proposal.list[0];
    const { proposal } = await editProposal(context, id, { discountBp: 1000 });
    expect(proposal).toMatchObject({ state: 'draft', version: 2, sent: 1, totalMinor: 406_980 });
    expect(proposal.list[0]).toEqual(first);
    expect((await editProposal(context, id, { text: 'In my own words.\n' })).proposal).toMatchObject({ version: 3, totalMinor: 406_980, current: { text: 'In my own words.\n', discount_bp: 1000 } });
    await expect(editProposal(context, id, {})).rejects.toMatchObject({ code: 'usage' });
    // What they have is what they accept.
    expect((await acceptProposal(context, 'anna', {})).proposal).toMatchObject({ state: 'accepted', accepted: 1, totalMinor: 452_200 });
    await expect(editProposal(context, id, { discountBp: 0 })).rejects.toMatchObject({ code: 'conflict' });
    await verifyLeads(context);
  });
  test('as files: Markdown and a page, each 0600; those of a person are found again', async () => {
    const { context, id, made } = await offered();
    const dir = mkdtempSync(join(tmpdir(), 'salesos-proposals-'));
    onTestFinished(() => { rmSync(dir, { recursive: true, force: true }); });
    const paths = { ...context.paths, dir };
    const version = made.proposal.current;
    if (!version) throw new Error('no version');
    const files = await writeProposal({ paths }, id, version);
    expect(files).toEqual([join(dir, 'proposals', `${id}-v1.md`), join(dir, 'proposals', `${id}-v1.html`)]);
    expect(readFileSync(files[0] ?? '', 'utf8')).toBe(version.text);
    expect(readFileSync(files[1] ?? '', 'utf8')).toContain('<h1>Proposal for Lab</h1>');
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
    await writeProposal({ paths }, 'pr_other', version);
    await expect(writeProposal({ paths }, id, version, join(dir, 'nowhere'))).rejects.toMatchObject({ code: 'not_found' });
    expect(removeProposalFiles(paths, [id])).toHaveLength(2);
    expect(readdirSync(join(dir, 'proposals'))).toEqual(['pr_other-v1.html', 'pr_other-v1.md']);
  });
});

describe('sending', () => {
  const live = async () => {
    const channel = memoryChannel('email', { mailbox: 'me@acme.example' });
    const { context, deal } = await given(await outboxContext({ channels: [channel], rules: RULES }));
    const { proposal } = await createProposal(context, 'anna', workshop);
    return { channel, context, deal, id: proposal.id };
  };
  test('goes through the outbox with the text without marks; it is sent once the message is', async () => {
    const { channel, context, id } = await live();
    const { proposal, events } = await sendProposal(context, id, { byHand: false });
    expect([proposal.state, events.slice(0, 3).map(({ type }) => type)]).toEqual(['draft', ['message.drafted', 'message.approved', 'proposal.queued']]);
    await expect(sendProposal(context, id, { byHand: false })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('is on its way as') });
    await expect(editProposal(context, id, { discountBp: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await sendDue(context)).toMatchObject({ sent: 1 });
    expect(channel.calls[0]?.subject).toBe('Our proposal for Lab');
    expect(channel.calls[0]?.text).toContain('Workshop: A day with *your* team.');
    expect((await showProposal(context, id)).proposal).toMatchObject({ state: 'sent', sent: 1 });
    await expect(sendProposal(context, id, { byHand: true })).rejects.toMatchObject({ code: 'conflict', message: `Version 1 of ${id} was sent already.` });
    await verifyLeads(context);
  });
  test('leaves as a mail of two parts: the text, and the same words with the tables of the offer as HTML', async () => {
    const outgoing = await startSmtp();
    const section = { provider: 'smtp', from: 'Mia <mia@acme.example>', host: '127.0.0.1', port: outgoing.port, security: 'none', user: SMTP_LOGIN.user } as const;
    const channel = smtp({ channel: 'email', folder: '/nowhere', secret: () => SMTP_LOGIN.password, section });
    try {
      const { context } = await given(await outboxContext({ channels: [channel], rules: RULES }));
      const { proposal } = await createProposal(context, 'anna', { ...workshop, note: 'Seats < 20 & *more*' });
      await sendProposal(context, proposal.id, { byHand: false });
      expect(await sendDue(context)).toMatchObject({ sent: 1 });
      const raw = outgoing.taken[0]?.raw ?? '';
      expect(raw).toMatch(/^Content-Type: multipart\/alternative/im);
      const { text = '', html = '' } = await PostalMime.parse(raw);
      expect(text).toContain('Hi Anna,\n\nas agreed, here is our proposal');
      expect(text).toContain('Workshop: A day with *your* team.');
      expect(html).toContain('<p>Hi Anna,</p>\n<p>as agreed, here is our proposal for');
      expect(html).toContain('<tr><td><strong>Workshop</strong>: A day with *your* team.</td><td class="right">2 day</td><td class="right">€1,900.00</td><td class="right">€3,800.00</td></tr>');
      expect(html).toContain('<p>Seats &lt; 20 &amp; <em>more</em></p>');
      expect(html).not.toMatch(/\{\{|[\uE000\uE001]/);
      await verifyLeads(context);
    } finally { await Promise.all([channel.close(), outgoing.close()]); }
  });
  test('in the HTML of the template, where it has one with a place for it', async () => {
    const inHtml = (html: string) => rulesWith({ business: { name: 'Acme' }, catalog: CATALOG, templates: { proposal: { en: { subject: 'Offer', body: 'Hi {{ first_name }}\n\n{{ proposal }}\n\n{{ unsubscribe }}', html } } } });
    const sendIn = async (html: string) => {
      const channel = memoryChannel('email', { mailbox: 'me@acme.example' });
      const { context } = await given(await outboxContext({ channels: [channel], rules: inHtml(html) }));
      const { proposal } = await createProposal(context, 'anna', workshop);
      await sendProposal(context, proposal.id, { byHand: false });
      await sendDue(context);
      return channel.calls[0];
    };
    const call = await sendIn('<h2>{{ first_name }}</h2>{{ proposal }}<p>{{ unsubscribe }}</p>');
    expect(call?.html).toMatch(/^<h2>Anna<\/h2><h1>Proposal for Lab<\/h1>\n<p>.*<table>.*<\/table>.*<p>No more messages\?.*<\/p>$/s);
    await expect(sendIn('<p>Here it is</p>')).rejects.toMatchObject({ code: 'config', message: 'the HTML of the template "proposal" has no place for the proposal' });
  });
  test('with a link in its place; taken back from the outbox it can be edited and sent again', async () => {
    const { channel, context, id } = await live();
    const { proposal } = await sendProposal(context, id, { byHand: false, link: 'https://acme.example/o/1' });
    await discardMessage(context, proposal.current?.message ?? '', '');
    await editProposal(context, id, { discountBp: 1000 });
    await sendProposal(context, id, { byHand: false, link: 'https://acme.example/o/2' });
    await sendDue(context);
    expect(channel.calls.map(({ text }) => /https:\S+/.exec(text)?.[0])).toEqual(['https://acme.example/o/2']);
    expect(channel.calls[0]?.html).toContain('<p><a href="https://acme.example/o/2" rel="noreferrer">https://acme.example/o/2</a></p>');
    expect((await showProposal(context, id)).proposal).toMatchObject({ state: 'sent', version: 2, sent: 2 });
  });
  test('not after its last day; by hand it is only said', async () => {
    const { context, id } = await live();
    context.clock.advance(15 * DAY_MS);
    await expect(sendProposal(context, id, { byHand: false })).rejects.toMatchObject({ code: 'conflict', message: `${id} held until 2026-03-16.` });
    expect(await listProposalViews(context, { state: 'open', limit: 10, expired: true })).toMatchObject([{ id, isExpired: true }]);
    expect((await editProposal(context, id, { title: 'Once more' })).proposal).toMatchObject({ isExpired: false, validUntil: '2026-03-31' });
    expect((await sendProposal(context, id, { byHand: true })).proposal).toMatchObject({ state: 'sent' });
    context.clock.advance(13 * DAY_MS);
    const { review } = await makeReview(context);
    expect(review.top_priorities[0]).toMatchObject({ action: 'Ask Anna Berg about the proposal', reasoning: expect.stringContaining('The proposal holds until 2026-03-31') });
  });
});

describe('an answer', () => {
  test('yes: ready to close, the deal is worth it, a task to close, and nothing is won', async () => {
    const { context, deal, id } = await offered();
    await sendProposal(context, id, { byHand: true });
    const change = await acceptProposal(context, id, {});
    expect(typesOf(change)).toEqual(expect.arrayContaining(['proposal.accepted', 'status.changed', 'deal.updated', 'task.created']));
    expect(typesOf(change)).not.toContain('job.queued');
    expect(statusOf(context)).toBe('ready_to_close');
    expect((await showDeal(context, deal.id)).deal).toMatchObject({ state: 'open', amountMinor: 452_200, stage: 'closing' });
    const [task] = await listTaskViews(context, { state: 'open', kind: 'closing', limit: 9 });
    expect(task).toMatchObject({ title: 'Close the deal with Anna Berg: the proposal is accepted', deal: deal.id, text: expect.stringContaining(`salesos deals close ${deal.id} --won`) });
    await closeDeal(context, deal.id, { outcome: 'won', reason: 'signed' });
    expect(await listTaskViews(context, { state: 'open', kind: 'closing', limit: 9 })).toEqual([]);
    await reopenDeal(context, deal.id, 'typo');
    expect(await listTaskViews(context, { state: 'open', kind: 'closing', limit: 9 })).toHaveLength(1);
    await verifyLeads(context);
  });
  test('what a person said the deal is worth stands, and the task says so; a later yes replaces an earlier one', async () => {
    const { context, deal, id } = await offered();
    await acceptProposal(context, id, {});
    const { proposal: second } = await createProposal(context, deal.id, { items: [item('workshop', 3)] });
    await acceptProposal(context, second.id, {});
    expect((await showDeal(context, deal.id)).deal.amountMinor).toBe(678_300);
    await editDeal(context, deal.id, { amount: eur(600_000) });
    const { proposal: third } = await createProposal(context, deal.id, workshop);
    const { events } = await acceptProposal(context, third.id, {});
    expect((await showDeal(context, deal.id)).deal.amountMinor).toBe(600_000);
    expect(events.find(({ type }) => type === 'task.created')?.payload).toMatchObject({ text: expect.stringContaining('The deal says 6000 EUR, which a person has set: it stands.') });
  });
  test('taken back, everything is as it was', async () => {
    const { context, deal, id } = await offered();
    await sendProposal(context, id, { byHand: true });
    const all = (): unknown => [context.db.prepare('SELECT * FROM proposals').all(), context.db.prepare('SELECT status, human_status_at FROM leads').all(), context.db.prepare('SELECT id, amount_minor, stage, state FROM deals').all(),
      context.db.prepare(`SELECT id FROM tasks WHERE state = 'open'`).all()];
    const before = all();
    await acceptProposal(context, id, {});
    await undoLast(context);
    expect(all()).toEqual(before);
    expect((await showDeal(context, deal.id)).deal.amountMinor).toBeNull();
    await undoLast(context);
    expect((await showProposal(context, id)).proposal.state).toBe('draft');
    await undoLast(context);
    expect(await listProposalViews(context, { state: 'all', limit: 9 })).toEqual([]);
    await verifyLeads(context);
  });
  test('no: the deal stays open, and somebody is to ask why; with another version it goes on', async () => {
    const { context, deal, id } = await offered();
    const change = await declineProposal(context, id, { reason: 'over budget' });
    expect(change.proposal).toMatchObject({ state: 'declined', reason: 'over budget', sent: 1 });
    expect(change.events.find(({ type }) => type === 'recommendation.made')?.payload).toMatchObject({ action: 'Ask what did not fit in the proposal', reason: 'declined: over budget' });
    expect((await showDeal(context, deal.id)).deal.state).toBe('open');
    await expect(viewProposal(context, id, {})).rejects.toMatchObject({ code: 'conflict' });
    expect((await editProposal(context, id, { discountBp: 1000 })).proposal).toMatchObject({ state: 'draft', version: 2, closedAt: null });
  });
});

describe('what others tell', () => {
  const tell = (context: CaptureContext, type: string, at: number, metadata: object = {}): Promise<unknown> =>
    ingestText(context, `${JSON.stringify({ event_type: type, source: 'portal', occurred_at: new Date(at).toISOString(), lead_identifier: { email: 'anna@lab.example' }, metadata })}\n`);
  const heard = async () => {
    const context = captureContext({ now: MONDAY, rules: RULES });
    await given(context);
    return context;
  };
  test('a look and a yes are those of the open proposal, or of the one that is named', async () => {
    const context = await heard();
    const { proposal: { id } } = await createProposal(context, 'anna', workshop);
    const { proposal: other } = await createProposal(context, 'anna', { items: [item('consulting')] });
    await tell(context, 'proposal_viewed', MONDAY - 60_000, { proposal_id: id });
    expect((await showProposal(context, id)).proposal).toMatchObject({ state: 'viewed', sent: 1 });
    // The one that they have goes before a newer one that they have not.
    await tell(context, 'offer_accepted', MONDAY - 30_000);
    expect((await showProposal(context, id)).proposal).toMatchObject({ state: 'accepted' });
    expect((await showProposal(context, other.id)).proposal.state).toBe('draft');
    expect(statusOf(context)).toBe('ready_to_close');
    await tell(context, 'proposal_declined', MONDAY - 10_000, { proposal_id: other.id, reason: 'one is enough' });
    expect((await showProposal(context, other.id)).proposal).toMatchObject({ state: 'declined', reason: 'one is enough' });
    await verifyLeads(context);
  });
  test('without a proposal of ours it changes the status alone, and history decides nothing', async () => {
    const context = await heard();
    await tell(context, 'proposal_accepted', MONDAY - 60_000);
    expect(statusOf(context)).toBe('ready_to_close');
    const { proposal: { id } } = await createProposal(context, 'anna', workshop);
    await tell(context, 'proposal_accepted', MONDAY - 90 * DAY_MS);
    expect((await showProposal(context, id)).proposal.state).toBe('draft');
  });
});

test('a merge takes proposals along, and erasing a person leaves nothing of them', async () => {
  const { context, id } = await offered();
  await giveLead(context, { id: 'ld_other', fields: { name: 'A. Berg', email: 'berg@lab.example' } });
  const { proposal: { id: second } } = await createProposal(context, 'berg@lab.example', { items: [item('workshop')] });
  await mergeLeads(context, 'anna@lab.example', 'berg@lab.example');
  expect((await listProposalViews(context, { state: 'open', lead: 'berg@lab.example', limit: 9 })).map((one) => [one.id, one.leadId])).toEqual([[id, 'ld_anna'], [second, 'ld_anna']]);
  await acceptProposal(context, id, {});
  await verifyLeads(context);
  await context.store.write((tx) => eraseRows(tx, context, resolveSubject(tx, 'berg@lab.example'), 'salt'), context.signal);
  expect(context.db.prepare('SELECT count(*) FROM proposals').pluck().get()).toBe(0);
  expect(JSON.stringify(context.db.prepare('SELECT payload FROM events').all())).not.toContain('Workshop');
  expect(context.db.prepare('SELECT amount_minor FROM deals').pluck().get()).toBe(452_200);
  await verifyLeads(context);
});
