interface Text { readonly channel: string; readonly subject: string; readonly body: string; readonly html: string | null }
const mail = (subject: string, ...paragraphs: readonly string[]): Text => ({ channel: 'email', subject, body: `${paragraphs.join('\n\n')}\n`, html: null });

/** By id and language. */
export const DEFAULT_TEMPLATES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  follow_up: {
    en: mail('{{ product }} for {{ company }}', 'Hi {{ first_name }},',
      'thank you for your interest in {{ product }}. May I ask what made you look at it just now? Two sentences are enough for me to tell you honestly whether it fits {{ company }}.',
      'Best regards\n{{ sender }}'),
    de: mail('{{ product }} für {{ company }}', 'Hallo {{ first_name }},',
      'danke, dass Sie sich für {{ product }} interessieren. Darf ich fragen, was gerade der Anlass ist? Zwei Sätze genügen mir, um Ihnen ehrlich zu sagen, ob es zu {{ company }} passt.',
      'Viele Grüße\n{{ sender }}'),
  },
  re_engagement: {
    en: mail('Still on your list?', 'Hi {{ first_name }},',
      'we have not spoken for a while. Is {{ product }} still a topic at {{ company }}, or shall I close it on my side? Either answer helps me.',
      'Best regards\n{{ sender }}'),
    de: mail('Noch aktuell?', 'Hallo {{ first_name }},',
      'wir haben länger nichts voneinander gehört. Ist {{ product }} bei {{ company }} noch ein Thema, oder soll ich es bei mir abschließen? Beides hilft mir weiter.',
      'Viele Grüße\n{{ sender }}'),
  },
  nurture_1: {
    en: mail('How others use {{ product }}', 'Hi {{ first_name }},',
      'teams like {{ company }} usually begin with one narrow problem and see within two weeks whether {{ product }} carries it. Which one would it be for you?',
      'Best regards\n{{ sender }}'),
    de: mail('Wie andere {{ product }} einsetzen', 'Hallo {{ first_name }},',
      'Teams wie {{ company }} beginnen meist mit einer einzigen engen Aufgabe und sehen nach zwei Wochen, ob {{ product }} sie trägt. Welche wäre das bei Ihnen?',
      'Viele Grüße\n{{ sender }}'),
  },
  nurture_2: {
    en: mail('What it takes to start', 'Hi {{ first_name }},',
      'a short note on effort: most customers need half a day to set {{ product }} up, and nobody from IT. I gladly send you the checklist that we use.',
      'Best regards\n{{ sender }}'),
    de: mail('Was der Start kostet', 'Hallo {{ first_name }},',
      'kurz zum Aufwand: die meisten Kunden brauchen einen halben Tag, um {{ product }} einzurichten, und niemanden aus der IT. Gern schicke ich Ihnen unsere Checkliste.',
      'Viele Grüße\n{{ sender }}'),
  },
  nurture_3: {
    en: mail('Shall we decide together?', 'Hi {{ first_name }},',
      'if {{ product }} is worth a closer look for {{ company }}, fifteen minutes are enough to find out. If it is not, a one-word answer is fine too.',
      '{{ booking_url }}', 'Best regards\n{{ sender }}'),
    de: mail('Entscheiden wir es gemeinsam?', 'Hallo {{ first_name }},',
      'wenn {{ product }} für {{ company }} einen genaueren Blick wert ist, genügen fünfzehn Minuten. Wenn nicht, reicht mir auch eine Antwort mit einem Wort.',
      '{{ booking_url }}', 'Viele Grüße\n{{ sender }}'),
  },
  book_meeting: {
    en: mail('A time to talk about {{ product }}', 'Hi {{ first_name }},',
      'I would like to show you {{ product }} with an example from {{ company }}. Which time suits you?',
      '{{ slots }}', '{{ booking_url }}', 'Best regards\n{{ sender }}'),
    de: mail('Darf ich Ihnen {{ product }} zeigen?', 'Hallo {{ first_name }},',
      'ich zeige Ihnen {{ product }} gern an einem Beispiel von {{ company }}. Welcher Termin passt Ihnen?',
      '{{ slots }}', '{{ booking_url }}', 'Viele Grüße\n{{ sender }}'),
  },
  proposal: {
    en: mail('Our proposal for {{ company }}', 'Hi {{ first_name }},',
      'as agreed, here is our proposal for {{ product }} at {{ company }}. If a point does not fit, tell me which one and I will change it.',
      'Best regards\n{{ sender }}'),
    de: mail('Unser Angebot für {{ company }}', 'Hallo {{ first_name }},',
      'wie besprochen erhalten Sie unser Angebot zu {{ product }} für {{ company }}. Wenn ein Punkt nicht passt, sagen Sie mir welcher, und ich ändere ihn.',
      'Viele Grüße\n{{ sender }}'),
  },
  proposal_reminder_1: {
    en: mail('Any questions about our proposal?', 'Hi {{ first_name }},',
      'did our proposal for {{ product }} reach you, and is there a point that we should talk about? I gladly change what does not fit {{ company }}.',
      '{{ booking_url }}', 'Best regards\n{{ sender }}'),
    de: mail('Fragen zu unserem Angebot?', 'Hallo {{ first_name }},',
      'ist unser Angebot zu {{ product }} bei Ihnen angekommen, und gibt es einen Punkt, über den wir sprechen sollten? Was für {{ company }} nicht passt, ändere ich gern.',
      '{{ booking_url }}', 'Viele Grüße\n{{ sender }}'),
  },
  proposal_reminder_2: {
    en: mail('Shall I keep our proposal open?', 'Hi {{ first_name }},',
      'I have not heard whether our proposal for {{ product }} suits you. Shall I keep it open, or has {{ company }} decided otherwise? A short word helps me either way.',
      'Best regards\n{{ sender }}'),
    de: mail('Soll ich unser Angebot offen halten?', 'Hallo {{ first_name }},',
      'ich weiß noch nicht, ob Ihnen unser Angebot zu {{ product }} zusagt. Soll ich es offen halten, oder hat sich {{ company }} anders entschieden? Ein kurzes Wort hilft mir so oder so.',
      'Viele Grüße\n{{ sender }}'),
  },
};
