/*
 * What a chat is read by when the playbook says nothing, in its words: English and German. `word*` begins a word; case and accents make no difference.
 */

export const CHAT_SIGNALS = {
  ready: { points: 45, words: [
    'want to buy', 'like to buy', 'ready to buy', 'want to order', 'like to order', 'place an order', 'like to sign', 'want to sign', 'ready to sign', 'sign up', 'get started', 'move forward', 'go ahead', 'purchase', 'accept the offer',
    'accept your offer', 'mochte bestellen', 'moechte bestellen', 'moechten bestellen', 'gerne bestellen', 'wollen bestellen', 'kaufen', 'erwerben', 'angebot annehmen', 'beauftragen', 'auftrag erteilen', 'buchen', 'abschliessen',
  ] },
  price: { points: 30, words: [
    'price', 'prices', 'pricing', 'price list', 'how much', 'cost', 'costs', 'quote', 'quotes', 'quotation', 'offer', 'proposal', 'estimate', 'rates', 'discount', 'fee', 'fees', 'catalog', 'catalogue', 'brochure',
    'preis*', 'kosten', 'kostet', 'kost', 'angebot*', 'offerte', 'konditionen', 'tarif*', 'rabatt*', 'kostenvoranschlag', 'prospekt', 'infomaterial', 'katalog',
  ] },
  meeting: { points: 30, words: [
    'demo', 'trial', 'meeting', 'appointment', 'call me', 'ring me', 'text me', 'give me a call', 'call back', 'callback', 'schedule', 'book a', 'book me', 'sample', 'pilot', 'send me', 'please send', 'pls send', 'send us',
    'send details', 'reach me', 'get in touch', 'contact me', 'demo*', 'termin*', 'ruckruf*', 'rueckruf*', 'rufen sie mich', 'ruft mich', 'zuruckrufen', 'zurueckrufen', 'testversion', 'testzugang', 'probe*', 'muster', 'schicken sie mir',
    'senden sie mir', 'melden sie sich', 'meldet euch', 'anrufen', 'besichtigung', 'erreichen mich', 'erreichst mich', 'schreiben sie mir',
  ] },
  need: { points: 20, words: [
    'need', 'needs', 'looking for', 'looking at', 'we want', 'want to', 'wanted', 'we lose', 'losing', 'struggl*', 'replace', 'replacing', 'switch', 'switching', 'migrate', 'migration', 'automate', 'improve', 'solution', 'problem with our',
    'we plan', 'planning', 'evaluating', 'require', 'who handles', 'who can i talk', 'take over', 'outsource',
    'suche', 'suchen', 'brauche', 'brauchen', 'benotige', 'benoetige', 'benotigen', 'benoetigen', 'losung*', 'loesung*', 'umsteigen', 'umstellen', 'wechseln', 'umziehen', 'ablosen', 'abloesen', 'verlieren', 'planen', 'mochten wir', 'moechten wir',
    'wir wollen', 'wir mochten', 'wir moechten', 'ich hatte gern', 'ich haette gern', 'hatte gerne', 'haette gerne', 'anschaffung', 'beschaffung', 'zustandig', 'zustaendig', 'testen',
  ] },
  interest: { points: 20, words: ['interested', 'interest in', 'learn more', 'more information', 'more details', 'tell me more', 'yes please', 'yes pls', 'please do', 'interess*', 'mehr erfahren', 'mehr informationen', 'ja gern', 'ja gerne', 'ja bitte', 'yes', 'ja'] },
  volume: { points: 15, words: [
    'users', 'seats', 'licenses', 'licences', 'employees', 'people', 'team of', 'locations', 'clinics', 'warehouses', 'calls a week', 'per month', 'annual', 'contract', 'vendors', 'enterprise',
    'lizenzen', 'mitarbeiter*', 'nutzer', 'user', 'standorte*', 'filialen', 'leuten', 'im monat', 'pro monat', 'vertrag*', 'anbieter*',
  ] },
  partnership: { points: 20, words: ['reseller', 'become a partner', 'partnership', 'distributor', 'vertriebspartner*', 'wiederverkaufer', 'wiederverkaeufer', 'kooperation', 'zusammenarbeit', 'handler', 'haendler'] },
  compare: { points: 10, words: ['compare', 'comparing', 'alternative*', 'competitor*', 'versus', 'integrate', 'integration', 'vergleich*', 'unterscheidet', 'wettbewerb*', 'schnittstelle*', 'api'] },
  budget: { points: 15, words: ['budget', 'budget approved', 'haushaltsmittel', 'freigegeben', 'investieren'] },
  haste: { points: 15, words: ['asap', 'urgent', 'urgently', 'immediately', 'right away', 'deadline', 'next week', 'next month', 'this quarter', 'sofort', 'dringend', 'eilt', 'schnellstmoglich', 'schnellstmoeglich', 'umgehend', 'nachsten monat', 'naechsten monat', 'diese woche'] },
  idle: { points: -25, words: ['just looking', 'looking around', 'just testing', 'just curious', 'wrong number', 'nur mal schauen', 'nur schauen', 'falsch verbunden', 'hat sich erledigt', 'no longer need', 'brauchen wir nicht mehr'] },
  no_money: { points: -35, words: ['no budget', 'kein budget', 'not interested', 'no interest', 'kein interesse', 'maybe next year', 'vielleicht nachstes jahr', 'vielleicht naechstes jahr', 'no thanks', 'no thx', 'no thank you', 'nein danke'] },
  support: { points: -35, words: [
    'password', 'log in', 'logging in', 'login', 'still hasn t arrived', 'hasn t arrived', 'not arrived', 'my order', 'refund', 'opening hours', 'tracking', 'broken', 'bug', 'complaint', 'passwort', 'einloggen', 'komme nicht mehr rein', 'immer noch nicht da',
    'meine bestellung', 'reklamation', 'geoffnet', 'geoeffnet', 'erstattung', 'sendungsnummer', 'nobody answers', 'niemand antwortet',
  ] },
} as const;

/** Points for taking part; `turns`, `words` and `questions` are what they come to at most. */
export const CHAT_ENGAGEMENT = { turn: 15, turns: 45, words_per_point: 1.5, words: 25, question: 10, questions: 20, contact: 25 } as const;

export const CHAT_REFUSALS = {
  refused: [
    'do not contact me', 'don t contact me', 'dont contact me', 'do not want to be contacted', 'don t want to be contacted', 'never contact me', 'stop contacting', 'stop messaging', 'stop emailing', 'stop calling', 'stop writing', 'stop texting',
    'stop sending me', 'leave me alone', 'remove me', 'take me off', 'unsubscribe me', 'please unsubscribe', 'unsubscribe', 'opt me out', 'opt out', 'no more emails', 'no more messages', 'no more calls', 'don t call me again', 'do not call me again',
    'don t email me again', 'do not email me again', 'don t write to me again', 'don t contact us', 'do not contact us', 'lose my number',
    'nicht mehr kontaktieren', 'nicht kontaktieren', 'kontaktieren sie mich nicht', 'keine werbung mehr', 'keine weiteren nachrichten', 'keine weiteren e mails', 'keine weiteren mails', 'keine mails mehr', 'keine e mails mehr', 'keine anrufe mehr',
    'keine nachrichten mehr', 'lassen sie mich in ruhe', 'lasst mich in ruhe', 'in ruhe lassen', 'aus ihrem verteiler', 'aus dem verteiler', 'aus eurem verteiler', 'von der liste streichen', 'bitte abmelden', 'abmelden bitte', 'melden sie mich ab',
    'rufen sie mich nicht mehr an', 'rufen sie nicht mehr an', 'nicht mehr anrufen', 'nicht mehr anschreiben', 'schreiben sie mir nicht mehr', 'schreibt mir nicht mehr', 'widerruf meiner einwilligung', 'widerrufe meine einwilligung',
    'widerspreche der nutzung', 'widerspreche der verarbeitung', 'widerspreche der werblichen',
  ],
  deletion_requested: [
    'delete my data', 'delete all my data', 'delete my personal data', 'delete my information', 'delete my details', 'delete my account and data', 'delete everything you have', 'erase my data', 'erase my personal data', 'remove my data',
    'remove my personal data', 'remove all my data', 'forget me', 'right to be forgotten', 'right to erasure',
    'meine daten loschen', 'meine daten loeschen', 'loschen sie meine daten', 'loeschen sie meine daten', 'loschen sie alle meine daten', 'loeschen sie alle meine daten', 'losche meine daten', 'loesche meine daten', 'loscht meine daten', 'loescht meine daten',
    'loschung meiner daten', 'loeschung meiner daten', 'loschung meiner personenbezogenen', 'loeschung meiner personenbezogenen', 'meine personenbezogenen daten loschen', 'meine personenbezogenen daten loeschen', 'daten von mir loschen',
    'daten von mir loeschen', 'recht auf vergessenwerden',
  ],
} as const;

export const CHAT_OTHERS: Readonly<Record<string, readonly string[]>> = {
  applicant: [
    'apply for the', 'apply for a', 'applying for', 'job application', 'my application for', 'my cv', 'my resume', 'open position', 'vacancy', 'internship', 'looking for a job', 'job opening', 'are you hiring', 'cover letter',
    'bewerbe mich', 'bewerben', 'bewerbung', 'meinen lebenslauf', 'mein lebenslauf', 'stellenanzeige', 'stellenausschreibung', 'offene stelle', 'ausbildungsplatz', 'praktikum', 'praktikumsplatz', 'initiativbewerbung',
  ],
  vendor: [
    'seo backlinks', 'backlinks', 'guest post', 'link building', 'page 1 of google', 'first page of google', 'rank your website', 'rank higher', 'boost your traffic', 'increase your traffic', 'we offer seo', 'web design services', 'buy followers',
    'crypto investment', 'bitcoin', 'casino', 'loan offer', 'business loan', 'email list for sale', 'leads for sale', 'platz 1 bei google', 'seite 1 bei google', 'erste seite bei google', 'ihre webseite auf', 'ihre website auf', 'gastbeitrag',
    'linkaufbau', 'follower kaufen', 'kredit ohne schufa', 'adressen zu verkaufen',
  ],
  research: ['my thesis', 'bachelor thesis', 'master thesis', 'school project', 'university project', 'i m a student', 'research survey', 'bachelorarbeit', 'masterarbeit', 'abschlussarbeit', 'hausarbeit', 'seminararbeit', 'doktorarbeit', 'interviewpartner*'],
};
