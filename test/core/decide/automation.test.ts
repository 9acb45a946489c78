import { describe, expect, it } from 'vitest';
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
