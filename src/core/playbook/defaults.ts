/*
 * What a playbook has when it says nothing, in the words of the playbook. Numbers of the domain live here and in the schemas, nowhere else.
 */

const LEADERS = [
  'founder', 'co-founder', 'cofounder', 'owner', 'co-owner', 'ceo', 'cto', 'cfo', 'coo', 'cmo', 'cro', 'cpo', 'cio', 'chief', 'managing director',
  'managing partner', 'proprietor', 'gründer', 'gründerin', 'mitgründer', 'mitgründerin', 'inhaber', 'inhaberin', 'geschäftsführer',
  'geschäftsführerin', 'geschäftsführender', 'geschäftsführende', 'geschäftsführung', 'geschäftsleitung', 'geschäftsleiter', 'geschäftsleiterin',
  'vorstand', 'vorständin', 'vorstandsvorsitzender', 'vorstandsvorsitzende',
];
/** Titles that hold the word of a leader and are none. */
const NOT_LEADERS = ['product owner', 'process owner', 'assistant', 'assistent', 'assistentin', 'assistenz', 'chief of staff', 'intern', 'praktikant', 'praktikantin'];
const HEADS = [
  'head', 'director', 'vp', 'svp', 'evp', 'vice president', 'leiter', 'leiterin', 'leitung', 'direktor', 'direktorin', 'bereichsleiter', 'bereichsleiterin',
  'abteilungsleiter', 'abteilungsleiterin', 'vertriebsleiter', 'vertriebsleiterin', 'marketingleiter', 'marketingleiterin', 'einkaufsleiter',
  'einkaufsleiterin', 'it-leiter', 'it-leiterin', 'laborleiter', 'laborleiterin', 'prokurist', 'prokuristin',
];
const isLeader = [{ title: { contains: LEADERS } }, { not: { title: { contains: NOT_LEADERS } } }];

export const DEFAULT_FIT = {
  leader: { points: 15, when: { all: isLeader } },
  head: { points: 10, when: { all: [{ title: { contains: HEADS } }, { not: { all: isLeader } }, { not: { title: { contains: NOT_LEADERS } } }] } },
  business_email: { points: 5, when: { email_kind: 'business' } },
  company_known: { points: 5, when: { company: { exists: true } } },
  phone_known: { points: 5, when: { phone: { exists: true } } },
  // Where the section icp says nothing these never hold.
  icp_country: { points: 5, when: { icp: 'country' } },
  icp_size: { points: 10, when: { icp: 'company_size' } },
  icp_industry: { points: 5, when: { icp: 'industry' } },
};

export const DEFAULT_BEHAVIOUR = {
  // Before page_visited, so that a pricing page is not a page besides.
  pricing_page: { on: 'page_visited', page: ['/pricing*', '/??/pricing*', '/preise*', '/??/preise*'], points: 10, cap: 20, group: 'intent' },
  page_visited: { on: 'page_visited', points: 1, cap: 10 },
  content_downloaded: { on: 'content_downloaded', points: 10 },
  webinar_attended: { on: 'webinar_attended', points: 15 },
  email_opened: { on: 'email_opened', points: 1, cap: 5 },
  email_clicked: { on: 'email_clicked', points: 5, cap: 15 },
  email_replied: { on: 'email_replied', points: 20 },
  form_submitted: { on: 'form_submitted', points: 20, group: 'intent' },
  demo_requested: { on: 'demo_requested', points: 30, group: 'intent' },
  ad_clicked: { on: 'ad_clicked', points: 3 },
  conference_met: { on: 'conference_met', points: 15 },
  linkedin_connected: { on: 'linkedin_connected', points: 5 },
  linkedin_replied: { on: 'linkedin_replied', points: 15 },
  unsubscribed: { on: 'unsubscribed', points: -30 },
  bounced: { on: 'bounced', points: -20 },
};

export const DEFAULT_SILENCE = { silent: { points: -10, for: '30d' } };

export const DEFAULT_MEMBERS = { me: { name: 'Me' } };

export const DEFAULT_INTENTS = {
  buy: {
    name: 'Buy',
    signals: {
      demo: { on: 'demo_requested', weight: 2 },
      form: { on: 'form_submitted' },
      pricing: { page: '/pricing*' },
      pricing_in: { page: '/??/pricing*' },
      preise: { page: '/preise*' },
      preise_in: { page: '/??/preise*' },
      words: { keywords: [
        'price', 'quote', 'demo', 'trial', 'buy', 'purchase', 'subscription', 'how much',
        'Preis', 'Angebot', 'kaufen', 'kostet', 'Kosten', 'Testzugang', 'Lizenz',
      ] },
      refused: { weight: -2, keywords: ['not interested', 'no interest', 'no need', 'kein Interesse', 'nicht interessiert', 'kein Bedarf'] },
    },
  },
  partner: {
    name: 'Partner',
    signals: {
      page: { page: '/partner*' },
      campaign: { campaign: '*partner*' },
      words: { weight: 1.5, keywords: [
        'partner', 'partnership', 'reseller', 'resell', 'affiliate', 'referral program', 'white label',
        'Partnerschaft', 'Kooperation', 'Wiederverkäufer', 'Vertriebspartner',
      ] },
    },
    attributes: { agency: { when: { industry: { contains: ['agency', 'consulting', 'Agentur', 'Beratung'] } }, weight: 0.5 } },
  },
};

export const DEFAULT_STAGES = [
  { id: 'in', name: 'In', status: 'new', probability: 0.05, rots_after: '7d' },
  { id: 'contacted', name: 'Contacted', status: 'contacted', probability: 0.1, rots_after: '7d' },
  { id: 'qualified', name: 'Qualified', status: 'qualified', probability: 0.25, rots_after: '14d' },
  { id: 'proposal', name: 'Proposal', status: 'interested', probability: 0.5, rots_after: '10d' },
  { id: 'closing', name: 'Closing', status: 'ready_to_close', probability: 0.8, rots_after: '7d' },
];

export const DEFAULT_PIPELINES = { sales: { name: 'Sales', intents: ['buy'] }, partners: { name: 'Partners', intents: ['partner'] } };

/** Each step waits for the one before it. */
export const DEFAULT_CADENCES = {
  nurture: { steps: [
    { id: 'first', template: 'nurture_1' }, { id: 'second', template: 'nurture_2', wait: '3d' }, { id: 'third', template: 'nurture_3', wait: '4d' },
  ] },
  close_deal: { steps: [
    { id: 'proposal', template: 'proposal' }, { id: 'reminder', template: 'proposal_reminder_1', wait: '3d' }, { id: 'last', template: 'proposal_reminder_2', wait: '4d' },
  ] },
};

/** Local to the workspace. */
export const DEFAULT_SCHEDULE = {
  daily_review: '0 8 * * *',
  inactivity_check: '0 * * * *',
  statistics_refresh: '0 */6 * * *',
  expire_recommendations: '0 0 * * *',
  cleanup: '0 2 * * *',
  health_check: '*/15 * * * *',
  backup: '30 1 * * *',
  inbox_pull: '*/5 * * * *',
  model_training: '0 3 * * 0',
};

/** One open question a letter: it asks for the fact, not for agreement. */
export const BANT_QUESTIONS = {
  budget: {
    en: 'What have you set aside for this, and what does the problem cost you today?',
    de: 'Was haben Sie dafür eingeplant, und was kostet Sie das Problem heute?',
  },
  authority: {
    en: 'Who else has to say yes, and how do you decide on something like this?',
    de: 'Wer muss noch zustimmen, und wie entscheiden Sie so etwas?',
  },
  need: { en: 'What happens if nothing changes until next year?', de: 'Was passiert, wenn sich bis nächstes Jahr nichts ändert?' },
  timeline: { en: 'By when should it be in use, and what depends on that date?', de: 'Bis wann soll es laufen, und was hängt an diesem Termin?' },
} as const;
