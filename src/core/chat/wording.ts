import type { TextLanguage } from '../extract/transcript.ts';

/** What the assistant says, in each language it knows. */
export interface Wording {
  readonly greeting: (business: string) => string;
  readonly contact: string; readonly contactForSlot: string;
  readonly offer: string; readonly choose: string; readonly otherSlots: string; readonly noSlots: string;
  readonly booked: (when: string) => string;
  readonly declined: string; readonly anythingElse: string; readonly noted: string; readonly bye: string;
  readonly refused: string; readonly deleted: string; readonly notOurs: string;
  readonly onRequest: string; readonly lasts: (length: string) => string; readonly weOffer: string; readonly unknown: string; readonly unknownFact: (item: string, what: 'duration' | 'description') => string;
}

export const WORDING: Readonly<Record<TextLanguage, Wording>> = {
  en: {
    greeting: (business) => `Hello, this is the assistant of ${business}. How can I help you?`,
    contact: 'How can we reach you: your name, and an e-mail address or phone number?',
    contactForSlot: 'Gladly. For the appointment I need your name, and an e-mail address or phone number.',
    offer: 'Shall we talk about it? These times are free:', choose: 'Which one suits you? A number will do.', otherSlots: 'That time has just been taken. These are free:',
    noSlots: 'I see no free time at the moment; a colleague will get in touch with you.',
    booked: (when) => `It is booked: ${when}. You will hear from us.`,
    declined: 'That is fine.', anythingElse: 'Is there anything else I can do for you?', noted: 'Thank you, I have noted it.', bye: 'Thank you for your time. Goodbye!',
    refused: 'I understand: nobody will write to you any more. Goodbye.', deleted: 'I understand: I have passed your request on, and nobody will write to you any more. Goodbye.',
    notOurs: 'I am here for questions about what we sell; a colleague will read your message.',
    onRequest: 'price on request', lasts: (length) => `takes ${length}`, weOffer: 'We offer:', unknown: 'I cannot answer that myself; a colleague will.',
    unknownFact: (item, what) => (what === 'duration' ? `How long ${item} takes a colleague will tell you` : `More about ${item} a colleague will tell you`),
  },
  de: {
    greeting: (business) => `Guten Tag, hier ist der Assistent von ${business}. Wie kann ich Ihnen helfen?`,
    contact: 'Wie erreichen wir Sie: Ihr Name, und eine E-Mail-Adresse oder Telefonnummer?',
    contactForSlot: 'Gern. Für den Termin brauche ich Ihren Namen, und eine E-Mail-Adresse oder Telefonnummer.',
    offer: 'Wollen wir darüber sprechen? Diese Zeiten sind frei:', choose: 'Welche passt Ihnen? Eine Zahl genügt.', otherSlots: 'Diese Zeit wurde eben vergeben. Frei sind:',
    noSlots: 'Gerade sehe ich keine freie Zeit; jemand von uns meldet sich bei Ihnen.',
    booked: (when) => `Der Termin steht: ${when}. Sie hören von uns.`,
    declined: 'Das ist in Ordnung.', anythingElse: 'Kann ich sonst noch etwas für Sie tun?', noted: 'Danke, ich habe es notiert.', bye: 'Danke für Ihre Zeit. Auf Wiedersehen!',
    refused: 'Ich verstehe: Niemand schreibt Ihnen mehr. Auf Wiedersehen.', deleted: 'Ich verstehe: Ihre Bitte ist weitergegeben, und niemand schreibt Ihnen mehr. Auf Wiedersehen.',
    notOurs: 'Ich bin für Fragen zu unserem Angebot da; jemand von uns liest Ihre Nachricht.',
    onRequest: 'Preis auf Anfrage', lasts: (length) => `dauert ${length}`, weOffer: 'Wir bieten:', unknown: 'Das kann ich selbst nicht beantworten; jemand von uns tut es.',
    unknownFact: (item, what) => (what === 'duration' ? `Wie lange ${item} dauert, sagt Ihnen jemand von uns` : `Mehr über ${item} sagt Ihnen jemand von uns`),
  },
};

/** What visitors say, folded; `word*` begins one. Both languages are heard whatever the chat's is. */
export const HEARD = {
  bye: ['bye', 'goodbye', 'bye bye', 'see you', 'good night', 'that s all', 'that is all', 'tschuss', 'tschuess', 'auf wiedersehen', 'bis dann', 'ciao', 'schonen tag noch', 'schoenen tag noch', 'das war s', 'das war alles'],
  no: ['no', 'nope', 'no thanks', 'no thank you', 'not now', 'none', 'later', 'rather not', 'nein', 'nein danke', 'lieber nicht', 'keine', 'spater', 'spaeter', 'jetzt nicht', 'passt nicht', 'keinen termin'],
  yes: ['yes', 'yes please', 'sure', 'ok', 'okay', 'fine', 'gladly', 'ja', 'ja gern', 'ja gerne', 'gern', 'gerne', 'klar', 'passt', 'einverstanden'],
  meeting: ['meeting', 'appointment', 'demo', 'book a', 'book me', 'schedule', 'call me', 'talk to somebody', 'talk to someone', 'termin*', 'besprechung*', 'gesprach*', 'gespraech*', 'ruckruf*', 'rueckruf*', 'rufen sie mich an', 'vorfuhrung*', 'vorfuehrung*'],
  unknowing: ['don t know', 'do not know', 'no idea', 'not sure', 'dunno', 'weiss nicht', 'weiss ich nicht', 'keine ahnung', 'nicht sicher'],
  price: ['price*', 'pricing', 'cost', 'costs', 'how much', 'rates', 'fee', 'fees', 'preis*', 'kosten', 'kostet', 'teuer', 'gebuhr*', 'gebuehr*'],
  duration: ['how long', 'duration', 'how many hours', 'wie lange', 'dauer*', 'wie viele stunden'],
  what: ['what is', 'what s', 'what are', 'tell me about', 'tell me more', 'explain', 'describe', 'details', 'was ist', 'was sind', 'was macht', 'was bedeutet', 'erzahlen*', 'erzaehlen*', 'erklaren*', 'erklaeren*', 'mehr uber', 'mehr ueber', 'beschreib*'],
  offerings: ['what do you offer', 'what do you sell', 'what do you do', 'your services', 'your products', 'your offer', 'catalog', 'catalogue', 'price list', 'was bieten sie', 'was bietet ihr', 'was verkaufen sie', 'leistungen', 'produkte', 'katalog', 'preisliste', 'ihr angebot'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
