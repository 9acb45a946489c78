import { expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';

it('changes default rules by their name, takes them away, and puts new ones in front', () => {
  const { fit, behaviour } = rulesWith({ scoring: {
    fit: { leader: 20.5, phone_known: 'off', nearby: { points: 3, when: { city: ['Berlin', 'Potsdam'], not: { 'attributes.Plan': 'free' } } } },
    behaviour: {
      page_visited: { cap: 4 }, email_opened: false, video_watched: 7,
      careers_page: { on: 'page_visited', page: '/jobs*', points: -5 },
      whitepaper: { on: 'content_downloaded', when: { 'metadata.kind': 'whitepaper' }, points: 12, decay: { half_life: '14d' } },
    },
  } }).scoring;
  expect(fit.map(({ id, milliPoints }) => [id, milliPoints])).toEqual([['nearby', 3_000], ['leader', 20_500], ['head', 10_000], ['business_email', 5_000], ['company_known', 5_000]]);
  expect(fit[0]?.when).toEqual({ all: [{ field: 'city', in: ['Berlin', 'Potsdam'] }, { not: { field: 'attributes.Plan', is: 'free' } }] });
  expect(behaviour['page_visited']?.map(({ id, capMilli }) => [id, capMilli])).toEqual([['careers_page', 100_000], ['pricing_page', 20_000], ['page_visited', 4_000]]);
  expect(behaviour['email_opened']).toBeUndefined();
  expect(behaviour['video_watched']?.[0]).toMatchObject({ id: 'video_watched', milliPoints: 7_000, when: null });
  expect(behaviour['content_downloaded']?.map(({ id, decay }) => [id, decay])).toEqual([
    ['whitepaper', { kind: 'half_life', halfLifeMs: 14 * DAY_MS }], ['content_downloaded', { kind: 'expire', afterMs: 90 * DAY_MS }],
  ]);
});

it('lets nothing expire when decay is off', () => {
  const { behaviour } = rulesWith({ scoring: { decay: 'off', behaviour: { ad_clicked: { decay: { half_life: '5d' } } } } }).scoring;
  expect(new Set(Object.values(behaviour).flat().map(({ decay }) => decay.kind))).toEqual(new Set(['never']));
});

it('lets one rule be kept for ever', () => {
  const { behaviour } = rulesWith({ scoring: { behaviour: { conference_met: { decay: { expire: 'never' } }, demo_requested: { decay: { expire: '10d' } } } } }).scoring;
  expect([behaviour['conference_met']?.[0]?.decay, behaviour['demo_requested']?.[0]?.decay]).toEqual([{ kind: 'never' }, { kind: 'expire', afterMs: 10 * DAY_MS }]);
});

it('has only the pipelines and intents that a playbook names, with the default stages', () => {
  const rules = rulesWith({
    intents: { research: { name: 'Research', signals: { paper: { page: '/papers*', weight: 1.5 } }, attributes: { lab: { when: { industry: 'lab' } } } } },
    pipelines: { lab: { name: 'Lab', intents: ['research'], currency: 'CHF' }, rest: { name: 'Rest' } }, routing: { discovery: 'rest', discovery_min_score: 55 },
  });
  expect(rules.pipelines.map(({ id, currency, stages }) => [id, currency, stages.length])).toEqual([['lab', 'CHF', 5], ['rest', 'EUR', 5]]);
  expect(rules.intent.intents).toEqual([{
    id: 'research', name: 'Research',
    signals: [{ id: 'research.paper', on: null, page: '/papers*', campaign: null, utmSource: null, utmMedium: null, keywords: null, when: null, weightMilli: 1_500 }],
    attributes: [{ id: 'research.lab', when: { field: 'industry', is: 'lab' }, weightMilli: 1_000 }],
  }]);
  expect(rules.routing.discovery).toEqual({ pipeline: 'rest', minScoreMilli: 55_000 });
});

it('reads automations', () => {
  expect(rulesWith({ automations: {
    hot: { name: 'Hot lead', on: { score_above: 70 }, when: { status: ['new', 'contacted'] }, do: [{ notify: 'Call now' }, { create_task: { title: 'Call', due_in: '1d', urgency: 'high' } }] },
    stuck: { on: { time_in_stage: { stage: 'proposal', after: '10d' } }, limit: '5 per day', cooldown: '7d', do: [{ untag: 'stuck' }, { assign_owner: 'me' }, { enqueue_job: 'follow_up' }, { move_stage: 'closing' }, { set_status: 'lost' }] },
  } }).automations).toEqual([
    { id: 'hot', name: 'Hot lead', on: { type: 'score_above', milli: 70_000 }, when: { field: 'status', in: ['new', 'contacted'] }, actions: [
      { type: 'notify', title: 'Call now', urgency: 'medium' }, { type: 'create_task', title: 'Call', dueInMs: DAY_MS, urgency: 'high' },
    ], limit: null, cooldownMs: null, oncePerLead: false },
    { id: 'stuck', name: 'stuck', on: { type: 'time_in_stage', stage: 'proposal', afterMs: 10 * DAY_MS }, when: null, actions: [
      { type: 'untag', tag: 'stuck' }, { type: 'assign_owner', member: 'me' }, { type: 'enqueue_job', job: 'follow_up' }, { type: 'move_stage', stage: 'closing' },
      { type: 'set_status', status: 'lost' },
    ], limit: { times: 5, perMs: DAY_MS }, cooldownMs: 7 * DAY_MS, oncePerLead: false },
  ]);
});

it('keeps the default templates beside the playbook\'s own', () => {
  const own = rulesWith({ templates: { follow_up: { en: { subject: 'Hello', body: 'Hi {{ first_name }}' } }, thanks: { en: { body: 'Thank you' } } } }).templates;
  expect(own.find(({ id, language }) => id === 'follow_up' && language === 'en')).toEqual({ id: 'follow_up', channel: 'email', language: 'en', subject: 'Hello', body: 'Hi {{ first_name }}', html: null });
  expect(own).toHaveLength(defaultRules().templates.length + 1);
  expect([...new Set(own.map(({ id }) => id))]).toEqual(['follow_up', 're_engagement', 'nurture_1', 'nurture_2', 'nurture_3', 'onboarding_1', 'onboarding_2', 'onboarding_3', 'win_back_1', 'win_back_2', 'book_meeting', 'proposal', 'proposal_reminder_1', 'proposal_reminder_2', 'thanks']);
});

it('turns schedules off', () => {
  expect(rulesWith({ schedule: { backup: 'off', cleanup: '15 3 * * 1-5' } }).schedule).toMatchObject({ backup: null, cleanup: '15 3 * * 1-5', daily_review: '0 8 * * *' });
});
