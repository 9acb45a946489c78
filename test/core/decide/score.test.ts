import { describe, expect, it } from 'vitest';
import { absorb, absorbAll } from '../../../src/core/decide/absorb.ts';
import { scoreMilli } from '../../../src/core/decide/score.ts';
import { scoreParts } from '../../../src/core/decide/score-parts.ts';
import { standing } from '../../../src/core/decide/standing.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';
import { days, makeLead, NOW } from './lead.ts';

const rules = defaultRules();
const pointsAt = (lead: ReturnType<typeof makeLead>, at: number, under = rules): number => {
  absorbAll(lead.record, lead.ledger, under);
  return scoreMilli(lead.record, under, at) / 1000;
};

describe('fit', () => {
  it.each([
    [{ title: 'Founder & CEO' }, 15], [{ title: 'Geschäftsführerin' }, 15], [{ title: 'GESCHAEFTSFUEHRER' }, 15], [{ title: 'Head of Sales' }, 10],
    [{ title: 'Headhunter' }, 0], [{ title: 'Product Owner' }, 0], [{ email: 'ada@acme.example' }, 5], [{ email: 'ada@gmail.com' }, 0], [{ email: 'info@acme.example' }, 0],
    [{ company: 'Acme' }, 5], [{ phone: '+4930123456' }, 5], [{ title: 'CEO', company: 'Acme', phone: '+4930123456', email: 'ada@acme.example' }, 30],
  ])('%j is worth %d', (fields, points) => {
    expect(pointsAt(makeLead({ fields }), NOW)).toBe(points);
  });

  it('is capped, and follows the facts when they change', () => {
    const capped = rulesWith({ scoring: { fit_cap: 18 } });
    const lead = makeLead({ fields: { title: 'CEO', company: 'Acme' }, rules: capped });
    expect(pointsAt(lead, NOW, capped)).toBe(18);
    const change = lead.own('lead.updated', { fields: { title: { from: 'CEO', to: 'Clerk' } }, attributes: {}, identities_added: [], identities_removed: [], tags_added: [], tags_removed: [] });
    absorb(lead.record, change, capped);
    expect(scoreMilli(lead.record, capped, NOW)).toBe(5000);
  });
});

describe('behaviour', () => {
  it.each([
    ['a demo', ['demo_requested'], 30], ['a page', ['page_visited'], 1], ['a word that no rule knows', ['danced'], 0], ['a name of Object', ['constructor', '__proto__', 'toString'], 0],
    ['eleven opens, capped at 5', Array.from({ length: 11 }, () => 'email_opened'), 5], ['four clicks, capped at 15', Array.from({ length: 4 }, () => 'email_clicked'), 15],
    ['a complaint can not take the score below 0', ['page_visited', 'unsubscribed'], 0], ['more than 100 is 100', Array.from({ length: 8 }, () => 'demo_requested'), 90],
  ])('%s', (_, types, points) => {
    const lead = makeLead();
    for (const [index, type] of types.entries()) lead.incoming(type, { at: NOW - index });
    expect(pointsAt(lead, NOW)).toBe(points);
  });

  it.each(['/pricing', 'https://acme.example/pricing?x=1#top', '/de/Preise/alle'])('counts %s as a pricing page and not as a page besides', (page) => {
    const lead = makeLead();
    lead.incoming('page_visited', { metadata: { page } });
    expect(pointsAt(lead, NOW)).toBe(10);
    expect([...lead.record.values.scoreRows.values()].map(({ rule }) => rule)).toEqual(['pricing_page']);
  });

  it('expires at 90 days to the millisecond, with nothing having run', () => {
    const lead = makeLead();
    lead.incoming('email_replied', { at: NOW });
    // A demo besides, later, so that 30 days of silence don't take the score to 0.
    lead.incoming('demo_requested', { at: NOW + days(80) });
    expect([days(90) - 1, days(90)].map((age) => pointsAt(lead, NOW + age))).toEqual([50, 30]);
  });

  it('never expires when decay is off', () => {
    const off = rulesWith({ scoring: { decay: 'off', silence: { silent: 'off' } } });
    const lead = makeLead({ rules: off });
    lead.incoming('email_replied');
    expect(pointsAt(lead, NOW + days(4000), off)).toBe(20);
  });

  it('halves, rounds to milli-points, and is gone at its own expiry', () => {
    const halving = rulesWith({ scoring: { behaviour: { email_replied: { decay: { half_life: '10d' } } }, silence: { silent: 'off' } } });
    const lead = makeLead({ rules: halving });
    lead.incoming('email_replied');
    expect([0, 10, 20, 30].map((age) => pointsAt(lead, NOW + days(age), halving))).toEqual([20, 10, 5, 2.5]);
    const [row] = lead.record.values.scoreRows.values();
    const expiresAt = row?.expiresAt ?? 0;
    expect([expiresAt - 1, expiresAt].map((at) => scoreMilli(lead.record, halving, at))).toEqual([1, 0]);
  });

  it('counts the first of a block by occurrence, whatever came first', () => {
    const opened = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const lead = makeLead();
    for (const key of opened.toReversed()) lead.incoming('email_opened', { at: NOW, key });
    pointsAt(lead, NOW);
    expect([...lead.record.values.scoreRows.values()].map(({ dedupeKey }) => dedupeKey).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('begins a new cap with each block', () => {
    const block = Math.floor(NOW / rules.scoring.blockMs) * rules.scoring.blockMs;
    const lead = makeLead();
    for (let n = 0; n < 6; n++) { lead.incoming('email_opened', { at: block - 1 - n }); lead.incoming('email_opened', { at: block + n }); }
    expect(pointsAt(lead, NOW)).toBe(10);
  });
});

describe('silence', () => {
  it.each([[days(30) - 1, 20], [days(30), 10]])('%d ms after the last word', (age, points) => {
    const lead = makeLead();
    lead.incoming('email_replied');
    expect(pointsAt(lead, NOW + age)).toBe(points);
  });
  it('does not begin for a lead that was never heard, nor end by a bounce', () => {
    const lead = makeLead({ fields: { company: 'Acme' } });
    lead.incoming('bounced', { at: NOW - days(40) });
    lead.own('activity.logged', { kind: 'call', direction: 'out', text: '' });
    expect(lead.record.values.lastHeardAt).toBeNull();
    expect(scoreParts(lead.record, rules, NOW + days(100)).silence).toEqual([]);
  });
});

describe('how often and how lately', () => {
  const under = rulesWith({ scoring: {
    behaviour: { page_visited: 'off', pricing_page: 'off', email_opened: 'off' }, silence: { silent: 'off' },
    recent: {
      priced: { on: 'page_visited', page: '/pricing*', at_least: 3, within: '7d', points: 15 }, opened: { on: 'email_opened', within: '14d', points: 4 },
      left: { on: 'page_visited', not_within: '20d', points: -5 },
    },
  } });
  const visited = (...ages: readonly number[]) => {
    const lead = makeLead({ fields: { company: 'Acme' }, rules: under });
    for (const age of ages) lead.incoming('page_visited', { at: NOW - days(age), metadata: { page: '/pricing' } });
    return lead;
  };
  it.each([
    ['two of three', [1, 2], 5], ['three, one too old', [1, 2, 7], 5], ['three', [1, 2, 6.99], 20], ['many', [1, 1, 1, 1, 1, 8, 9], 20], ['none lately', [20], 0], ['just lately', [19.99], 5],
  ])('%s', (_, ages, points) => { expect(pointsAt(visited(...ages), NOW, under)).toBe(points); });
  it('turns to the millisecond, with nothing having run', () => {
    const lead = visited(0, 1, 2);
    expect([days(5) - 1, days(5), days(20) - 1, days(20)].map((ahead) => pointsAt(lead, NOW + ahead, under))).toEqual([20, 5, 5, 0]);
  });
  it('is on again with the next event', () => {
    const lead = visited(0, 1, 2);
    lead.incoming('page_visited', { at: NOW + days(4), metadata: { page: '/pricing' } });
    expect(pointsAt(lead, NOW + days(5), under)).toBe(20);
  });
  it('says nothing of a lead that never did it', () => {
    const lead = makeLead({ fields: { company: 'Acme' }, rules: under });
    expect(pointsAt(lead, NOW + days(500), under)).toBe(5);
  });
  it('looks at the page, and keeps no more events than it takes', () => {
    const lead = visited(1, 2, 3, 4, 5);
    lead.incoming('page_visited', { metadata: { page: '/jobs' } });
    absorbAll(lead.record, lead.ledger, under);
    expect([...lead.record.values.scoreRows.values()].map(({ rule }) => rule).sort()).toEqual(['left', 'priced', 'priced', 'priced']);
  });
  it('is named with what it goes by', () => {
    const lead = visited(1, 2, 3);
    absorbAll(lead.record, lead.ledger, under);
    expect(scoreParts(lead.record, under, NOW).recent).toMatchObject([{ rule: 'priced', milli: 15_000, turnsAt: NOW + days(4), rows: [{ occurredAt: NOW - days(1) }, {}, {}] }]);
  });
  it('can be asked about by an automation, which is woken when it turns', () => {
    const watching = rulesWith({
      scoring: { recent: { active: { on: 'page_visited', at_least: 2, within: '7d' } } },
      automations: { quiet: { on: { score_above: 0 }, when: { not: { recent: 'active' } }, do: [{ tag: 'quiet' }] } },
    });
    const lead = makeLead({ rules: watching });
    for (const age of [1, 2]) lead.incoming('page_visited', { at: NOW - days(age) });
    expect(lead.evaluate(NOW).standing.wakeAt).toBe(NOW + days(5));
    expect(lead.record.tags).toEqual([]);
    lead.evaluate(NOW + days(5));
    expect(lead.record.tags).toEqual(['quiet']);
  });
});

describe('groups', () => {
  const under = rulesWith({ scoring: { groups: { engagement: 20, loyalty: 10 }, silence: { silent: 'off' }, behaviour: { reordered: { points: 8, group: 'loyalty' } } } });
  const given = (...types: readonly string[]) => {
    const lead = makeLead({ fields: { company: 'Acme' }, rules: under });
    for (const type of types) lead.incoming(type);
    return lead;
  };
  it.each([
    ['below its cap', ['ad_clicked'], 5 + 3], ['cut at its cap', ['webinar_attended', 'content_downloaded'], 5 + 20], ['beside the others', ['webinar_attended', 'content_downloaded', 'demo_requested'], 5 + 20 + 30],
    ['of the playbook\'s own', ['reordered', 'reordered'], 5 + 10], ['what is below 0 counts in full', ['webinar_attended', 'content_downloaded', 'demo_requested', 'bounced'], 5 + 20 + 30 - 20],
  ])('%s', (_, types, points) => {
    const lead = given(...types);
    expect(pointsAt(lead, NOW, under)).toBe(points);
    const { groups, milli } = scoreParts(lead.record, under, NOW);
    expect(groups.reduce((sum, group) => sum + group.milli, 0)).toBe(milli);
  });
  it('bound the ceiling', () => {
    const lead = given('webinar_attended', 'content_downloaded', 'bounced');
    expect(lead.evaluate().standing).toMatchObject({ scoreMilli: 5000, ceilingMilli: 25_000 });
  });
});

it('says what a score is made of, and the parts add up', () => {
  const lead = makeLead({ fields: { company: 'Acme', phone: '+4930123456' } });
  lead.incoming('email_replied', { at: NOW - days(31) });
  lead.incoming('unsubscribed', { at: NOW - days(31) });
  lead.incoming('demo_requested', { at: NOW - days(35) });
  absorbAll(lead.record, lead.ledger, rules);
  const parts = scoreParts(lead.record, rules, NOW);
  expect(parts.fit).toEqual([{ rule: 'company_known', group: 'fit', milli: 5000 }, { rule: 'phone_known', group: 'fit', milli: 5000 }]);
  expect(parts.rows.map(({ rule, milli }) => [rule, milli])).toEqual([['unsubscribed', -30000], ['email_replied', 20000], ['demo_requested', 30000]]);
  expect(parts.silence.map(({ rule, milli }) => [rule, milli])).toEqual([['silent', -10000]]);
  expect(parts.groups.map(({ group, milli }) => [group, milli])).toEqual([['fit', 10_000], ['engagement', -10_000], ['intent', 30_000]]);
  expect(parts.groups.reduce((sum, { milli }) => sum + milli, 0) - 10000).toBe(parts.milli);
  expect(standing(lead.record, rules, NOW)).toMatchObject({ scoreMilli: 20000, ceilingMilli: 50000 });
});
