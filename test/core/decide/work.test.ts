import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/core/base/instant.ts';
import { rulesWith } from '../../support/rules.ts';
import { days, decided, type Lead, makeLead, NOW, typesOf, worldOf } from './lead.ts';
import { defaultRules } from '../../support/rules.ts';

const jobsOf = (lead: Lead): readonly string[] => [...lead.record.jobs.values()].map(({ kind, state }) => `${kind} ${state}`);

describe('stage jobs', () => {
  it('are queued once for a status, and again when it is entered again', () => {
    const lead = makeLead();
    lead.evaluate();
    lead.incoming('page_visited');
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['smart_scan queued']);
    const [scan] = lead.record.jobs.values();
    lead.own('job.succeeded', { id: scan?.id ?? '', result: {} }, { by: 'rule', rule: 'job.smart_scan' });
    lead.own('status.changed', { from: 'new', to: 'contacted', reason: '' });
    lead.own('status.changed', { from: 'contacted', to: 'new', reason: '' });
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['smart_scan succeeded', 'smart_scan queued']);
    expect(new Set([...lead.record.jobs.values()].map(({ dedupeKey }) => dedupeKey)).size).toBe(2);
  });
  it('wait for news: history queues nothing, the first fresh event what the status wants', () => {
    const lead = makeLead({ history: true, origin: 'import' });
    lead.incoming('email_replied', { history: true });
    expect(typesOf(lead.evaluate())).toEqual(['status.changed']);
    lead.incoming('page_visited');
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['follow_up queued']);
  });
  it.each([
    ['hybrid', 'book_meeting waiting', 'approval', NOW + days(3)], ['manual', 'book_meeting waiting', 'suggestion', null], ['autopilot', 'book_meeting queued', undefined, undefined],
  ] as const)('in %s: %s', (mode, job, kind, expiresAt) => {
    const lead = makeLead({ fields: { first_name: 'Ada' } });
    lead.world = { ...lead.world, mode };
    lead.incoming('demo_requested');
    lead.evaluate();
    expect(jobsOf(lead)).toEqual([job]);
    const approvals = [...lead.record.approvals.values()];
    expect(approvals.map((approval) => [approval.kind, approval.expiresAt])).toEqual(kind === undefined ? [] : [[kind, expiresAt]]);
    if (kind !== undefined) expect(approvals[0]?.draft).toContain('Ada');
  });
  it('follow the mode of the lead before that of the workspace', () => {
    const lead = makeLead();
    lead.own('lead.mode_set', { mode: 'autopilot' });
    lead.world = { ...lead.world, mode: 'manual' };
    lead.incoming('proposal_accepted');
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['close_deal waiting']);
  });
  it.each([
    ['keep', ['follow_up queued'], 0], ['replace', ['follow_up cancelled', 'follow_up queued'], 0], ['debounce', ['follow_up cancelled', 'follow_up queued'], 10 * MINUTE_MS],
  ] as const)('that have not begun when news ask for more of them: %s', (repeat, jobs, delay) => {
    const automations = { again: { on: { event: 'page_visited' }, do: [{ enqueue_job: 'follow_up' }] } };
    const lead = makeLead({ rules: rulesWith({ automations, jobs: { by_status: { new: [] }, repeat: { follow_up: repeat } } }) });
    lead.own('lead.mode_set', { mode: 'autopilot' });
    for (let turn = 0; turn < 2; turn++) {
      lead.incoming('page_visited', { metadata: { turn } });
      lead.evaluate();
    }
    expect(jobsOf(lead)).toEqual(jobs);
    expect([...lead.record.jobs.values()].at(-1)?.runAt).toBe(NOW + delay);
    expect(lead.evaluate().events).toEqual([]);
  });
  it('that wait are called off when the lead closes', () => {
    const lead = makeLead();
    lead.incoming('demo_requested');
    lead.evaluate();
    lead.own('status.changed', { from: 'interested', to: 'disqualified', reason: '' });
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['book_meeting cancelled']);
    expect([...lead.record.approvals.values()].map(({ state }) => state)).toEqual(['cancelled']);
  });
});

describe('first contact', () => {
  const byHand = () => {
    const lead = makeLead({ fields: { first_name: 'Ada' } });
    lead.own('status.changed', { from: 'new', to: 'contacted', reason: '' });
    return lead;
  };
  it('waits for a yes where a hand set the status and nobody was in touch', () => {
    const lead = byHand();
    lead.own('bant.answered', { letter: 'need', level: 'stated', quote: '', source: 'research' });
    lead.incoming('page_visited');
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['follow_up waiting']);
    expect([...lead.record.approvals.values()]).toMatchObject([{ kind: 'approval', risk: 'high', reason: expect.stringContaining('first contact') }]);
  });
  it.each<[string, (lead: Lead) => void]>([
    ['a call that was logged', (lead) => lead.own('activity.logged', { kind: 'call', direction: 'out', text: '' })],
    ['an answer that came', (lead) => lead.incoming('email_replied')],
  ])('is over after %s, whoever set the status', (_, meet) => {
    const lead = byHand();
    meet(lead);
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['follow_up queued']);
  });
  it('is over for who came to us', () => {
    const lead = makeLead({ rules: rulesWith({ jobs: { by_status: { interested: ['follow_up'] } } }) });
    lead.incoming('demo_requested');
    lead.evaluate();
    expect(jobsOf(lead)).toEqual(['follow_up queued']);
  });
});

describe('who asked to be left alone', () => {
  const suppress = (lead: ReturnType<typeof makeLead>, at: number) =>
    lead.own('person.suppressed', { identities: [], reason: 'unsubscribed', quote: '' }, { at });
  const left = (rules = defaultRules()) => {
    const lead = makeLead({ rules, fields: { first_name: 'Ada' } });
    lead.incoming('demo_requested');
    lead.evaluate();
    suppress(lead, NOW + 1);
    lead.evaluate(NOW + 1);
    return lead;
  };
  it('has the work called off that would reach them', () => {
    const lead = left(rulesWith({ jobs: { by_status: { interested: ['follow_up', 'qualify', 'book_meeting'] } } }));
    expect(lead.record.suppression).toEqual({ reason: 'unsubscribed', at: NOW + 1 });
    expect(jobsOf(lead)).toEqual(['follow_up cancelled', 'qualify queued', 'book_meeting cancelled']);
    expect([...lead.record.approvals.values()].map(({ state }) => state)).toEqual(['cancelled']);
    expect(lead.evaluate(NOW + 2).events).toEqual([]);
  });
  it('is not written to at the next status either, nor woken up, whatever a person takes off', () => {
    const lead = left();
    lead.own('status.changed', { from: lead.record.status, to: 'ready_to_close', reason: '' }, { at: NOW + 2 });
    lead.evaluate(NOW + 2);
    expect(jobsOf(lead).filter((job) => !job.endsWith('cancelled'))).toEqual([]);
    expect(decided(lead.evaluate(NOW + days(40)), 'inactivity.flagged')).toEqual([]);
    lead.own('lead.updated', { fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: [], tags_removed: ['unsubscribed'] }, { at: NOW + days(41) });
    lead.evaluate(NOW + days(41));
    expect(jobsOf(lead).filter((job) => !job.endsWith('cancelled'))).toEqual([]);
  });
  it('is not advised to be met', () => {
    const lead = makeLead();
    for (const letter of ['budget', 'authority', 'need', 'timeline'] as const) lead.own('bant.answered', { letter, level: 'confirmed', quote: '', source: 'answer' });
    lead.evaluate();
    expect([...lead.record.recommendations.values()].map(({ state }) => state)).toEqual(['open']);
    suppress(lead, NOW);
    lead.evaluate();
    expect([...lead.record.recommendations.values()].map(({ state }) => state)).toEqual(['dismissed']);
  });
});

describe('inactivity', () => {
  const silent = (status: 'new' | 'qualified') => {
    const lead = makeLead({ at: NOW - days(1), history: true, origin: 'import' });
    if (status !== 'new') lead.own('status.changed', { from: 'new', to: status, reason: '' });
    lead.incoming('email_opened', { at: NOW });
    lead.evaluate();
    return lead;
  };
  const levelsAt = (lead: Lead, ...ages: readonly number[]) =>
    ages.map((age) => decided(lead.evaluate(NOW + age), 'inactivity.flagged').map((event) => (event.type === 'inactivity.flagged' ? event.payload.level : '')).join());

  it('warns at 7 days and is critical at 14, once each', () => {
    expect(levelsAt(silent('qualified'), days(7) - 1, days(7), days(8), days(14) - 1, days(14), days(15), days(90))).toEqual(['', 'warning', '', '', 'critical', '', '']);
  });
  it('is only critical for a lead that is not qualified', () => {
    expect(levelsAt(silent('new'), days(7), days(14) - 1, days(14), days(30))).toEqual(['', '', 'critical', '']);
  });
  it('begins again after each word, also one that came late', () => {
    const lead = silent('new');
    levelsAt(lead, days(14));
    lead.incoming('email_opened', { at: NOW + days(10) });
    expect(levelsAt(lead, days(20), days(24) - 1, days(24))).toEqual(['', '', 'critical']);
  });
  it('comes with a recommendation and a notice, and not to who is won', () => {
    const lead = silent('qualified');
    expect(decided(lead.evaluate(NOW + days(7)), 'inactivity.warning').map(({ type }) => type)).toEqual(['inactivity.flagged', 'recommendation.made']);
    const won = silent('qualified');
    won.own('status.changed', { from: 'qualified', to: 'won', reason: '' });
    expect(levelsAt(won, days(7), days(14), days(40))).toEqual(['', '', '']);
  });
  it('of an import counts from the import', () => {
    const lead = makeLead({ at: NOW, history: true, origin: 'import' });
    lead.incoming('email_replied', { at: NOW - days(300), history: true });
    lead.evaluate();
    expect(levelsAt(lead, days(14) - 1, days(14))).toEqual(['', 'critical']);
  });
  it('wakes the lead at the very moment', () => {
    expect(silent('qualified').evaluate().standing.wakeAt).toBe(NOW + days(7));
    expect(silent('new').evaluate().standing.wakeAt).toBe(NOW + days(14));
  });
});

describe('notices', () => {
  it('tell of a new lead and of its status, once each', () => {
    const lead = makeLead();
    lead.incoming('email_replied');
    lead.incoming('demo_requested');
    expect(decided(lead.evaluate(), 'notification.raised').map(({ rule }) => rule)).toEqual(['notify.approval_needed', 'notify.lead_created', 'notify.status_changed']);
    expect(lead.evaluate().events).toEqual([]);
  });
  it('say hot from 70 points, once in 30 days, and again only with news', () => {
    const lead = makeLead({ fields: { title: 'CEO', company: 'Acme' } });
    lead.incoming('demo_requested');
    lead.incoming('form_submitted');
    expect(decided(lead.evaluate(), 'notify.hot_lead')).toHaveLength(1);
    lead.incoming('email_replied', { at: NOW + days(1) });
    expect(decided(lead.evaluate(NOW + days(1)), 'notify.hot_lead')).toEqual([]);
    expect([days(30) - 1, days(30), days(62)].map((age) => decided(lead.evaluate(NOW + age), 'notify.hot_lead').length)).toEqual([0, 1, 0]);
  });
  it.each([[69_999, 0], [70_000, 1]])('at %d milli-points: %d', (milli, count) => {
    const rules = rulesWith({ notifications: { hot_lead: { score: 30 + (70_000 - milli) / 1000 } } });
    const lead = makeLead({ rules });
    lead.incoming('demo_requested');
    expect(decided(lead.evaluate(), 'notify.hot_lead')).toHaveLength(count);
  });
});

it('keeps the world of a batch: what one lead takes, the next does not have', () => {
  const rules = defaultRules();
  const world = worldOf(rules, { members: [{ member: { id: 'a', name: 'a', email: null, skills: null, capacity: 1, weight: 1, zone: null }, away: false, openDeals: 0 }, { member: { id: 'b', name: 'b', email: null, skills: null, capacity: 1, weight: 1, zone: null }, away: false, openDeals: 0 }] });
  const owners: (string | null)[] = [];
  let threaded = world;
  for (const key of [1, 2, 3]) {
    const lead = makeLead({ rules, key, fields: { title: 'CEO' }, world: threaded });
    lead.incoming('demo_requested');
    threaded = lead.evaluate().world;
    owners.push(lead.record.owner);
  }
  expect(owners).toEqual(['a', 'b', null]);
});
