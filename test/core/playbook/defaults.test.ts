import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { BANT_QUESTIONS } from '../../../src/core/playbook/defaults.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';

it('has every default when the playbook says nothing', () => {
  const rules = defaultRules();
  expect(rules.scoring.fit.map(({ id, milliPoints }) => [id, milliPoints])).toEqual([
    ['leader', 15_000], ['head', 10_000], ['business_email', 5_000], ['company_known', 5_000], ['phone_known', 5_000],
  ]);
  expect(rules.scoring).toMatchObject({ groups: [{ id: 'fit', capMilli: 40_000 }, { id: 'engagement', capMilli: null }, { id: 'intent', capMilli: null }], blockMs: 30 * DAY_MS, silence: [{ id: 'silent', silentForMs: 30 * DAY_MS, milliPoints: -10_000 }] });
  expect(Object.values(rules.scoring.behaviour).flat().map(({ id, on, milliPoints, capMilli }) => `${id} ${on} ${milliPoints} ${capMilli}`)).toEqual([
    'pricing_page page_visited 10000 20000', 'page_visited page_visited 1000 10000', 'content_downloaded content_downloaded 10000 100000',
    'webinar_attended webinar_attended 15000 100000', 'email_opened email_opened 1000 5000', 'email_clicked email_clicked 5000 15000',
    'email_replied email_replied 20000 100000', 'form_submitted form_submitted 20000 100000', 'demo_requested demo_requested 30000 100000',
    'ad_clicked ad_clicked 3000 100000', 'conference_met conference_met 15000 100000', 'linkedin_connected linkedin_connected 5000 100000',
    'linkedin_replied linkedin_replied 15000 100000', 'unsubscribed unsubscribed -30000 100000', 'bounced bounced -20000 100000',
  ]);
  expect(rules.scoring.behaviour['ad_clicked']?.[0]?.decay).toEqual({ kind: 'expire', afterMs: 90 * DAY_MS });
  expect(rules.pipelines.map(({ id, intents, stages }) => [id, intents, stages.map((stage) => [stage.id, stage.status, stage.probability, stage.rotsAfterMs])])).toEqual(
    [['sales', ['buy']], ['partners', ['partner']]].map((head) => [...head, [
      ['in', 'new', 0.05, 7 * DAY_MS], ['contacted', 'contacted', 0.1, 7 * DAY_MS], ['qualified', 'qualified', 0.25, 14 * DAY_MS],
      ['proposal', 'interested', 0.5, 10 * DAY_MS], ['closing', 'ready_to_close', 0.8, 7 * DAY_MS],
    ]]));
  expect(rules.routing).toEqual({ minScoreMilli: 40_000, minConfidence: 0.6, conflict: { minConfidence: 0.3, maxGap: 0.1 }, discovery: null });
  expect(rules.bant).toEqual({ levels: { none: 0, hinted: 10, stated: 18, confirmed: 25 }, staleAfterMs: 90 * DAY_MS, staleFactor: 0.5, green: 75, yellow: 50, questions: BANT_QUESTIONS });
  expect(rules.probability.prior).toEqual({ perScore: 0.06, perBant: 0.03, bias: -4.5 });
  expect(rules.jobs).toMatchObject({
    byStatus: { new: ['smart_scan'], contacted: ['follow_up'], qualified: ['qualify', 'nurture'], interested: ['book_meeting'], ready_to_close: ['close_deal'] },
    energy: { smart_scan: 0, follow_up: 1, qualify: 1, nurture: 3, book_meeting: 2, close_deal: 5, full_pipeline: 12 }, attempts: 3, perMinute: 10,
  });
  expect(rules.approvals).toMatchObject({ autopilotMinScoreMilli: { close_deal: 70_000 }, expireAfterMs: 72 * HOUR_MS, firstContactIsHighRisk: true });
  expect(rules.inactivity).toMatchObject({ warning: { afterMs: 7 * DAY_MS, fromStatus: 'qualified' }, critical: { afterMs: 14 * DAY_MS }, groupOver: 10, drafts: 20 });
  expect(rules.team).toEqual({
    members: [{ id: 'me', name: 'Me', email: null, skills: null, capacity: null, weight: 1, zone: null }], hours: { days: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1080, holidays: {} },
  });
  expect(rules.mode).toBe('hybrid');
  expect(rules.automation.maxAgeMs).toBe(48 * HOUR_MS);
});

it('is plain JSON, so that it can be kept in the database', () => {
  const rules = rulesWith({ icp: { countries: ['DE'], company_sizes: ['11-50', '200+'], industries: ['software'] } });
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  expect(rules.scoring.fit.slice(5)).toEqual([
    { id: 'icp_country', group: 'fit', milliPoints: 5_000, when: { field: 'country', in: ['DE', 'Germany', 'Deutschland'] } },
    { id: 'icp_size', group: 'fit', milliPoints: 10_000, when: { any: [
      { field: 'company_size', in: ['11-50', '200+'] }, { all: [{ field: 'company_size', from: 11 }, { field: 'company_size', below: 51 }] }, { field: 'company_size', from: 200 },
    ] } },
    { id: 'icp_industry', group: 'fit', milliPoints: 5_000, when: { field: 'industry', contains: ['software'] } },
  ]);
});
