import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testAutomation } from '../../../src/core/decide/automation-test.ts';
import { judge } from '../../../src/core/decide/condition.ts';
import { trace } from '../../../src/core/decide/condition-trace.ts';
import type { Condition } from '../../../src/core/playbook/rules.ts';
import { rulesWith } from '../../support/rules.ts';
import { days, decided, type Lead, makeLead, newestDeal, NOW } from './lead.ts';

const withAutomations = (automations: object, more: object = {}) => rulesWith({ automations, ...more });
const firedIn = (lead: Lead, at = NOW): readonly string[] =>
  decided(lead.evaluate(at), 'automation.fired').map((event) => (event.type === 'automation.fired' ? event.payload.automation : ''));

describe('automations', () => {
  it('answer a fresh event, with every action they have', () => {
    const rules = withAutomations({ demo: { on: { event: 'demo_requested' }, when: { source: 'website' }, do: [
      { tag: 'demo' }, { set_status: 'ready_to_close' }, { create_task: { title: 'Call', due_in: '2h', urgency: 'high' } }, { notify: 'A demo!' }, { enqueue_job: 'qualify' },
    ] } });
    const lead = makeLead({ rules });
    const event = lead.incoming('demo_requested');
    const result = lead.evaluate();
    expect(decided(result, 'automation.demo').map(({ type }) => type)).toEqual(['automation.fired', 'lead.updated', 'status.changed', 'task.created', 'notification.raised', 'job.queued']);
    expect(decided(result, 'automation.fired')[0]?.causeSeq).toBe(event.seq);
    expect(lead.record).toMatchObject({ tags: ['demo'], status: 'ready_to_close' });
    expect([...lead.record.tasks.values()]).toMatchObject([{ title: 'Call', dueAt: NOW + 7_200_000, urgency: 'high' }]);
    expect(lead.evaluate().events).toEqual([]);
  });
  it.each([['another source', { source: 'ads' }], ['history', { history: true }]])('do not answer %s', (_, more) => {
    const rules = withAutomations({ demo: { on: { event: 'demo_requested' }, when: { source: 'website' }, do: [{ tag: 'demo' }] } });
    const lead = makeLead({ rules });
    lead.incoming('demo_requested', more);
    expect(firedIn(lead)).toEqual([]);
  });
  it('answer a status, a stage and what another one did, first in, first out', () => {
    const rules = withAutomations({
      entered: { on: { stage: 'proposal' }, do: [{ tag: 'proposal' }] },
      interested: { on: { status: 'interested' }, do: [{ move_stage: 'closing' }] },
      closing: { on: { stage: 'closing' }, do: [{ notify: 'closing' }] },
    });
    const lead = makeLead({ rules, fields: { title: 'CEO' } });
    lead.incoming('page_visited');
    lead.evaluate();
    lead.incoming('demo_requested');
    expect(firedIn(lead)).toEqual(['interested', 'entered', 'closing']);
    expect(lead.record).toMatchObject({ status: 'ready_to_close', tags: ['proposal'] });
    expect(newestDeal(lead.record)?.stage).toBe('closing');
  });
  it('fire once an evaluation: a loop is cut and told of, more of the same news is not', () => {
    const rules = withAutomations({ loop: { on: { event: 'lead.updated' }, do: [{ tag: 'a' }, { tag: 'b' }] } });
    const lead = makeLead({ rules });
    lead.own('lead.updated', { fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: ['x'], tags_removed: [] });
    lead.own('lead.updated', { fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: ['y'], tags_removed: [] });
    const result = lead.evaluate();
    expect(result.cut).toEqual(['loop']);
    expect(decided(result, 'automation.fired')).toHaveLength(1);
    expect(decided(result, 'automation.cut')).toHaveLength(1);
    expect(lead.evaluate()).toMatchObject({ events: [], cut: [] });
  });
  it('never take a deal back', () => {
    const rules = withAutomations({ back: { on: { event: 'email_opened' }, do: [{ move_stage: 'in' }] } });
    const lead = makeLead({ rules, fields: { title: 'CEO' } });
    lead.incoming('demo_requested');
    lead.evaluate();
    lead.incoming('email_opened');
    expect(firedIn(lead)).toEqual(['back']);
    expect(newestDeal(lead.record)?.stage).toBe('proposal');
  });
});

describe('levels', () => {
  it('above fires on the way up, and again when it was down in between', () => {
    const rules = withAutomations({ up: { on: { score_above: 20 }, do: [{ notify: 'up' }] } }, { scoring: { silence: { silent: 'off' } } });
    const lead = makeLead({ rules });
    lead.incoming('email_replied');
    expect(firedIn(lead)).toEqual(['up']);
    lead.incoming('email_replied', { at: NOW + days(1) });
    expect(firedIn(lead, NOW + days(1))).toEqual([]);
    const gone = lead.evaluate(NOW + days(91));
    expect(decided(gone, 'automation.rearmed')).toHaveLength(1);
    lead.incoming('email_replied', { at: NOW + days(92) });
    expect(firedIn(lead, NOW + days(92))).toEqual(['up']);
  });
  it('below fires only for who has been above, at the alarm', () => {
    const rules = withAutomations({ down: { on: { score_below: 15 }, do: [{ notify: 'down' }] } });
    const lead = makeLead({ rules });
    lead.incoming('email_opened');
    expect(firedIn(lead)).toEqual([]);
    lead.incoming('email_replied');
    lead.incoming('email_replied');
    const { wakeAt } = lead.evaluate().standing;
    expect(wakeAt).not.toBeNull();
    let at = wakeAt ?? NOW;
    const fired: (readonly [string, number])[] = [];
    for (let turns = 0; at < NOW + days(200) && turns < 20; turns++) {
      const result = lead.evaluate(at);
      for (const { type } of decided(result, 'automation.fired')) fired.push([type, at]);
      at = result.standing.wakeAt ?? NOW + days(200);
    }
    expect(fired).toEqual([['automation.fired', NOW + days(90)]]);
  });
  it('time in a stage fires once an entry, to the millisecond', () => {
    const rules = withAutomations({ stuck: { on: { time_in_stage: { stage: 'proposal', after: '3d' } }, do: [{ notify: 'stuck' }] } });
    const lead = makeLead({ rules, fields: { title: 'CEO' } });
    lead.incoming('demo_requested');
    lead.evaluate();
    expect([days(3) - 1, days(3), days(3) + 1, days(6)].map((age) => firedIn(lead, NOW + age))).toEqual([[], ['stuck'], [], []]);
    const id = newestDeal(lead.record)?.id ?? '';
    lead.own('deal.moved', { id, from: 'proposal', to: 'closing', reason: '' }, { at: NOW + days(7) });
    lead.own('deal.moved', { id, from: 'closing', to: 'proposal', reason: '' }, { at: NOW + days(8) });
    expect([days(8), days(11) - 1, days(11)].map((age) => firedIn(lead, NOW + age))).toEqual([[], [], ['stuck']]);
  });
  it('are left alone while there is no news', () => {
    const rules = withAutomations({ up: { on: { score_above: 20 }, do: [{ notify: 'up' }] } });
    const lead = makeLead({ rules, history: true, origin: 'import' });
    lead.incoming('demo_requested', { history: true });
    expect(firedIn(lead)).toEqual([]);
    lead.incoming('page_visited');
    expect(firedIn(lead)).toEqual(['up']);
  });
});

const more = { fields: {}, attributes: {}, identities_added: [], identities_removed: [] };
const finishJobs = (lead: Lead, at = NOW): void => {
  for (const { id, state, seq } of lead.record.jobs.values()) {
    if (state === 'queued') lead.own('job.succeeded', { id, result: {} }, { by: 'rule', rule: 'job.smart_scan', at, causeSeq: seq });
  }
};

describe('actions', () => {
  it('take a tag off, and give the lead and its open deals to a member, if they are not theirs already', () => {
    const rules = withAutomations({ take: { on: { event: 'form_submitted' }, do: [{ untag: 'old' }, { assign_owner: 'ann' }] } }, { team: { members: { ann: { name: 'Ann' }, bob: { name: 'Bob', weight: 5 } } } });
    const lead = makeLead({ rules, fields: { title: 'CEO' }, tags: ['old', 'kept'] });
    lead.incoming('demo_requested');
    lead.evaluate();
    lead.own('lead.assigned', { owner: 'bob', reason: '' });
    lead.own('deal.updated', { id: newestDeal(lead.record)?.id ?? '', owner: 'bob' });
    lead.incoming('form_submitted');
    expect(decided(lead.evaluate(), 'automation.take').map(({ type }) => type)).toEqual(['automation.fired', 'lead.updated', 'lead.assigned', 'deal.updated']);
    expect(lead.record).toMatchObject({ tags: ['kept'], owner: 'ann' });
    expect(newestDeal(lead.record)?.owner).toBe('ann');
    lead.incoming('form_submitted');
    expect(decided(lead.evaluate(), 'automation.take').map(({ type }) => type)).toEqual(['automation.fired']);
  });
  it('do not take a lead from whom a person gave it to', () => {
    const rules = withAutomations({ take: { on: { event: 'form_submitted' }, do: [{ assign_owner: 'ann' }] } }, { team: { members: { ann: { name: 'Ann' }, bob: { name: 'Bob' } } } });
    const lead = makeLead({ rules });
    lead.own('lead.routed', { pipeline: 'sales', owner: 'bob', reason: '', score: 0, intent: null, confidence: 0 });
    lead.incoming('form_submitted');
    lead.evaluate();
    expect(lead.record.owner).toBe('bob');
  });
});

describe('limits', () => {
  it('of a lead: once and never again, also for a level', () => {
    const rules = withAutomations({
      page: { on: { event: 'page_visited' }, once_per_lead: true, do: [{ notify: 'page' }] },
      up: { on: { score_above: 20 }, once_per_lead: true, do: [{ notify: 'up' }] },
    }, { scoring: { silence: { silent: 'off' } } });
    const lead = makeLead({ rules });
    for (const at of [0, 1, 100, 101].map((day) => NOW + days(day))) {
      lead.incoming('page_visited', { at });
      lead.incoming('email_replied', { at });
    }
    expect(firedIn(lead, NOW)).toEqual(['page', 'up']);
    expect([NOW + days(50), NOW + days(101), NOW + days(195)].flatMap((at) => firedIn(lead, at))).toEqual([]);
  });
  it('of a lead: it rests, and a level that is still reached then fires to the millisecond', () => {
    const rules = withAutomations({
      page: { on: { event: 'page_visited' }, cooldown: '7d', do: [{ notify: 'page' }] },
      stuck: { on: { time_in_stage: { stage: 'proposal', after: '1d' } }, cooldown: '30d', do: [{ notify: 'stuck' }] },
    });
    const lead = makeLead({ rules, fields: { title: 'CEO' } });
    lead.incoming('demo_requested');
    lead.incoming('page_visited');
    expect(firedIn(lead)).toEqual(['page']);
    expect(firedIn(lead, NOW + days(1))).toEqual(['stuck']);
    lead.incoming('page_visited', { at: NOW + days(7) - 1 });
    expect(firedIn(lead, NOW + days(7) - 1)).toEqual([]);
    const id = newestDeal(lead.record)?.id ?? '';
    lead.own('deal.moved', { id, from: 'proposal', to: 'closing', reason: '' }, { at: NOW + days(8) });
    lead.own('deal.moved', { id, from: 'closing', to: 'proposal', reason: '' }, { at: NOW + days(8) });
    lead.incoming('page_visited', { at: NOW + days(8) });
    expect(firedIn(lead, NOW + days(8))).toEqual(['page']);
    let at = lead.evaluate(NOW + days(8)).standing.wakeAt ?? 0;
    const fired: number[] = [];
    for (let turns = 0; turns < 20 && at > 0; turns++) {
      const result = lead.evaluate(at);
      if (decided(result, 'automation.stuck').length > 0) fired.push(at);
      at = result.standing.wakeAt ?? 0;
    }
    expect(fired).toEqual([NOW + days(31)]);
  });
  it('of the workspace: what comes on top is left out, written down each time and told of once', () => {
    const rules = withAutomations({ page: { on: { event: 'page_visited' }, limit: '2 per 1h', do: [{ tag: 'seen' }] } });
    let world = makeLead({ rules }).world;
    const results = [1, 2, 3, 4].map((key) => {
      const lead = makeLead({ rules, key, world });
      lead.incoming('page_visited');
      const result = lead.evaluate();
      ({ world } = result);
      expect(lead.evaluate().events).toEqual([]);
      return [...decided(result, 'automation.fired'), ...decided(result, 'automation.held'), ...decided(result, 'notify.automation_limit')].map(({ type }) => type);
    });
    expect(results).toEqual([['automation.fired'], ['automation.fired'], ['automation.held', 'notification.raised'], ['automation.held']]);
    const later = makeLead({ rules, key: 5, world: { ...world, now: NOW + 3_600_000 } });
    later.incoming('page_visited', { at: NOW + 3_600_000 });
    expect(firedIn(later, NOW + 3_600_000)).toEqual(['page']);
  });
  it('of the workspace: a level that was held back counts as answered', () => {
    const rules = withAutomations({ up: { on: { score_above: 20 }, limit: '1 per 1h', do: [{ notify: 'up' }] } });
    const lead = makeLead({ rules });
    lead.world = { ...lead.world, firings: { up: { at: [NOW - 1], heldAt: null } } };
    lead.incoming('email_replied');
    const result = lead.evaluate();
    expect(decided(result, 'automation.held')).toMatchObject([{ payload: { automation: 'up', reason: 'the limit of 1 per 1h is reached' } }]);
    lead.world = { ...lead.world, firings: {} };
    expect(firedIn(lead, NOW + 3_600_000)).toEqual([]);
  });
  it('never let more through in any stretch of that length than they say, and as many where there is enough to do', () => {
    const rules = withAutomations({ page: { on: { event: 'page_visited' }, limit: '3 per 10m', do: [{ tag: 'seen' }] } });
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 25 }), (gaps) => {
      let at = NOW;
      let { world } = makeLead({ rules });
      const fired: number[] = [];
      gaps.forEach((gap, index) => {
        at += gap * 30_000;
        const lead = makeLead({ rules, key: index + 1, world: { ...world, now: at } });
        lead.incoming('page_visited', { at });
        const isFull = fired.filter((time) => time > at - 600_000).length >= 3;
        const result = lead.evaluate(at);
        ({ world } = result);
        expect(decided(result, 'automation.fired').length).toBe(isFull ? 0 : 1);
        if (!isFull) fired.push(at);
      });
      for (const from of fired) expect(fired.filter((time) => time >= from && time < from + 600_000).length).toBeLessThanOrEqual(3);
    }), { numRuns: 100, seed: 7 });
  });
});

describe('loops', () => {
  it('of several rules are cut where the first would come again, and named in their order', () => {
    const rules = withAutomations({
      ping: { on: { event: 'lead.updated' }, when: { 'metadata.tags_added': 'a' }, do: [{ untag: 'a' }, { tag: 'b' }] },
      pong: { on: { event: 'lead.updated' }, when: { 'metadata.tags_added': 'b' }, do: [{ untag: 'b' }, { tag: 'a' }] },
    });
    const lead = makeLead({ rules });
    lead.own('lead.updated', { ...more, tags_added: ['a'], tags_removed: [] });
    const result = lead.evaluate();
    expect(decided(result, 'automation.cut')).toMatchObject([{ payload: { automation: 'ping', rules: ['ping', 'pong', 'ping'] } }]);
    expect(lead.evaluate().events).toEqual([]);
  });
  it('over evaluations, by work that queues itself, end at the second turn; a word from outside begins anew', () => {
    const rules = withAutomations({
      one: { on: { event: 'job.succeeded' }, do: [{ enqueue_job: 'qualify' }, { enqueue_job: 'smart_scan' }] },
      other: { on: { event: 'job.succeeded' }, do: [{ notify: 'done' }] },
    });
    const lead = makeLead({ rules });
    lead.incoming('page_visited');
    lead.evaluate();
    finishJobs(lead);
    expect(firedIn(lead)).toEqual(['one', 'other']);
    finishJobs(lead);
    const second = lead.evaluate();
    expect(second.cut).toEqual(['one']);
    expect(decided(second, 'automation.fired')).toMatchObject([{ payload: { automation: 'other' } }]);
    expect([...lead.record.jobs.values()].filter(({ state }) => state === 'queued')).toEqual([]);
    lead.own('activity.logged', { kind: 'note', direction: 'out', text: '' }, { at: NOW + 1 });
    lead.evaluate(NOW + 1);
    finishJobs(lead, NOW + 2);
    expect(lead.evaluate(NOW + 2).cut).toEqual([]);
  });
});

describe('a test', () => {
  const rules = withAutomations({
    hot: {
      on: { score_above: 30 }, when: { any: [{ country: ['DE', 'AT'] }, { all: [{ company: { exists: true } }, { not: { title: { contains: ['intern'] } } }] }], bant: { from: 25 } },
      cooldown: '7d', limit: '1 per 1d', do: [{ tag: 'hot' }, { move_stage: 'closing' }, { enqueue_job: 'close_deal' }],
    },
    demo: { on: { event: 'demo_requested' }, once_per_lead: true, do: [{ set_status: 'interested' }] },
  });
  const [hot, demo] = rules.automations;
  if (!hot || !demo) throw new Error('no automations');
  const tested = (lead: Lead, automation = hot, now = NOW) =>
    testAutomation({ record: structuredClone(lead.record), rules, world: lead.world, now, nextSeq: 1000, playbookVersion: 1 }, automation, lead.ledger);

  it('names every part with what was compared, and what would come of it', () => {
    const lead = makeLead({ rules, fields: { company: 'Acme', title: 'Intern' } });
    lead.incoming('demo_requested');
    lead.evaluate();
    const result = tested(lead);
    expect(result).toMatchObject({
      fires: false, trigger: { text: 'score from 30.0', holds: true, value: 'score 35.0' }, holds: [{ kind: 'mode', isOfJob: true }],
      condition: { text: 'all of', holds: false, parts: [
        { text: 'any of', holds: false, parts: [{ text: 'country is one of DE, AT', holds: false, value: null }, { text: 'all of', holds: false, parts: [
          { text: 'company is known', holds: true, value: 'Acme' }, { text: 'not', holds: false, parts: [{ text: 'title contains intern', holds: true, value: 'Intern' }] },
        ] }] },
        { text: 'bant from 25', holds: false, value: null },
      ] },
    });
    expect(result.actions.map(({ text, would, idle }) => [text, would.length, idle])).toEqual([
      ['tag hot', 1, null], ['move the deal to closing', 0, 'the lead has no open deal'], ['queue the job close_deal', 2, null],
    ]);
  });
  it('says what holds it back: rest, limit, once, history', () => {
    const kinds = (lead: Lead, automation = hot, now = NOW) => tested(lead, automation, now).holds.filter(({ isOfJob }) => !isOfJob).map(({ kind }) => kind);
    const lead = makeLead({ rules, fields: { country: 'DE' } });
    lead.incoming('demo_requested');
    lead.own('bant.answered', { letter: 'need', level: 'confirmed', quote: '', source: 'call' });
    expect(firedIn(lead)).toEqual(['hot', 'demo'].reverse());
    expect(kinds(lead)).toEqual(['cooldown', 'fired', 'limit']);
    expect(tested(lead).holds.find(({ kind }) => kind === 'limit')?.until).toBe(NOW + days(1));
    expect(kinds(lead, demo)).toEqual(['once_per_lead']);
    expect(tested(lead, demo).trigger).toMatchObject({ holds: true, value: '#2 demo_requested (website), 2026-03-01' });
    const old = makeLead({ rules, history: true, origin: 'import' });
    old.incoming('demo_requested', { history: true });
    old.evaluate();
    expect([kinds(old, demo), tested(old, demo).trigger.value]).toEqual([['not_worked'], 'never happened']);
  });
  it('fires exactly when the rules do', () => {
    const types = fc.constantFrom('demo_requested', 'email_replied', 'page_visited');
    fc.assert(fc.property(fc.array(types, { maxLength: 6 }), fc.boolean(), fc.boolean(), (news, isGerman, hasBant) => {
      const lead = makeLead({ rules, fields: isGerman ? { country: 'DE' } : {} });
      lead.evaluate();
      if (hasBant) lead.own('bant.answered', { letter: 'need', level: 'confirmed', quote: '', source: 'call' });
      for (const type of news) lead.incoming(type);
      // What is unread is no value yet: it is taken in by an evaluation under rules without automations.
      const quiet = makeLead({ rules: { ...rules, automations: [] }, fields: isGerman ? { country: 'DE' } : {} });
      if (hasBant) quiet.own('bant.answered', { letter: 'need', level: 'confirmed', quote: '', source: 'call' });
      for (const type of news) quiet.incoming(type);
      quiet.evaluate();
      expect(tested(quiet).fires).toBe(firedIn(lead).includes('hot'));
      expect(tested(quiet, demo).fires).toBe(news.includes('demo_requested'));
    }), { numRuns: 60, seed: 3 });
  });
  it('traces a condition as it is judged', () => {
    const field = fc.constantFrom('country', 'company', 'score');
    const leaf: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({ field, is: fc.constantFrom('DE', 'Acme', '5') }), fc.record({ field, exists: fc.boolean() }), fc.record({ field, from: fc.integer({ min: 0, max: 9 }) }),
      fc.record({ field, in: fc.subarray(['DE', 'Acme']) }));
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({ tree: fc.oneof({ maxDepth: 3 }, leaf,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }), fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }), fc.record({ not: tie('tree') })) }));
    fc.assert(fc.property(tree, fc.dictionary(fc.constantFrom('country', 'company'), fc.constantFrom('DE', 'Acme')), (condition, facts) => {
      const subject = (name: string) => (name === 'score' ? { low: 5, high: 5 } : facts[name] ?? null);
      const agrees = (one: Condition): void => {
        const traced = trace(one, subject);
        expect(traced.holds).toBe(judge(one, subject) === 'yes');
        if ('all' in one) one.all.forEach(agrees);
        if ('any' in one) one.any.forEach(agrees);
        if ('not' in one) agrees(one.not);
      };
      agrees(condition);
    }), { numRuns: 200, seed: 5 });
  });
});
