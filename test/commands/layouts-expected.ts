/** What comes of each fixture: name, fields, `also` further identities, tags, the attributes that are asked for, and why nobody may write to them. */
export interface ExpectedLayout {
  readonly id: string; readonly file: string;
  /** In the first line of what the import says. */
  readonly says: string;
  readonly attributes?: readonly string[];
  readonly leads: readonly string[];
}

export const LAYOUTS: readonly ExpectedLayout[] = [
  {
    id: 'linkedin', file: 'linkedin-connections.csv', says: 'Read as LinkedIn connections: 7 of 7 columns understood.', attributes: ['Connected On'],
    leads: [
      'Henrike Aalbers · Aalbers & Zn, B.V. · Managing Director · also linkedin:henrike-aalbers · Connected On=2025-09-28',
      'Lê Thị Mai · also linkedin:lê-mai · Connected On=2024-02-14',
      'Tomasz Wrona · tomasz@wrona.example · Wrona Logistyka · Head of Procurement, EMEA · also linkedin:tomasz-wrona-82 · Connected On=2019-01-03',
    ],
  },
  {
    id: 'google', file: 'google-contacts.csv', says: 'Read as Google contacts: 15 of 36 columns understood, the rest kept as attributes.', attributes: ['Birthday'],
    leads: [
      '- · +49309018200 · Only Org GmbH',
      'Ilka Sörensen · ilka@nordlicht.example · +4915123456789 · Nordlicht Optik GmbH · Leiterin Einkauf · https://nordlicht.example · Hamburg · DE · met at the fair⏎wants "samples" · also ilka.s@mail.example +49407654321 · #Leads',
      'John Smithers · john.smithers@mail.example · Birthday=--04-02',
      '李 小龙 · li@example.cn · also xl@example.cn',
    ],
  },
  {
    id: 'google-old', file: 'google-contacts-old.csv', says: 'Read as Google contacts (until 2024): 16 of 54 columns understood, the rest kept as attributes.', attributes: ['Birthday'],
    leads: [
      'Owen Byrne · owen@byrne.example · +35315550123 · also owen@home.example · #Other',
      'Pia Lang · pia@lang-werbung.example · +491712345678 · Lang Werbung · Inhaberin · Bremen · DE · #Kunden · Birthday=1984-05-17',
      'Workshop Tools · +442079460123 · Workshop Tools Ltd',
    ],
  },
  {
    id: 'outlook', file: 'outlook-contacts.csv', says: 'The file is not UTF-8: it was read as Windows-1252.', attributes: ['Title', 'Birthday', 'Anniversary'],
    leads: [
      'Marcus Oyelaran · marcus@oyelaran.example · +442079460321 · Oyelaran Freight · GB · asked for prices,⏎call in May · also m.oyelaran@home.example · Birthday=1980-02-03',
      'Okafor · +14155552671 · Title=Mr. · Birthday=1990-11-30',
      'Renate Vogt · renate.vogt@vogt-pt.example · +49561901820 · Vogt Prüftechnik GmbH · Geschäftsführerin · http://vogt-pt.example · Kassel · DE · also +4916090123456 · #Kunden #Messe · Title=Dr. · Birthday=1971-05-17',
    ],
  },
  {
    id: 'vcard', file: 'contacts-2.1.vcf', says: 'Read as vCard: 8 of 8 columns understood.',
    leads: [
      'Jürgen Möller · juergen@moeller-bau.example · +491712345699 · Moeller Bau',
      'Wei Ling Tan · +6561234567 · Tan Trading',
    ],
  },
  {
    id: 'vcard', file: 'contacts-3.0.vcf', says: 'Read as vCard: 15 of 18 columns understood, the rest kept as attributes.', attributes: ['Birthday', 'Department'],
    leads: [
      'Paolo Rossi · paolo@rossi.example · also linkedin:paolo-rossi-x vcard:aa-30-2',
      'Sigrid Haugen · sigrid@haugen.example · +4741234567 · Haugen Fisk AS · Salgssjef · https://haugen.example · Bergen · NO · likes short mails, no calls · also sigrid@home.example vcard:aa-30-1 · #Fair #Fish · Birthday=1979-11-30 · Department=Salg',
      'Werkzeug Kontor · +4940123456 · Werkzeug Kontor GmbH · also vcard:aa-30-3',
    ],
  },
  {
    id: 'vcard', file: 'contacts-4.0.vcf', says: 'Read as vCard: 12 of 12 columns understood.', attributes: ['Birthday'],
    leads: [
      'Ben Ode · ben@ode.example · also urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b2 · Birthday=--0203',
      'Chiara De Luca · chiara@deluca.example · +393471234567 · De Luca Ceramiche · it · Europe/Rome · also urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      'Zoé Faure · zoe@faure.example · Lyon · FR · also urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b3',
    ],
  },
  {
    id: 'hubspot', file: 'hubspot-contacts.csv', says: 'Read as HubSpot contacts: 15 of 19 columns understood, the rest kept as attributes.', attributes: ['Create Date', 'Lead Status'],
    leads: [
      'Camille Durand · camille@durand.example · +33612345678 · PT Durand · Acheteuse · FR · 11-50 · also hubspot:301 · Create Date=2025-03-12T09:14 · Lead Status=NEW',
      'John Smithson · john@smithson.example · Smithson Pty · AU · also hubspot:302 · Create Date=2025-03-15T14:30 · Lead Status=OPEN_DEAL · ! unsubscribed',
      'Ute Kern · ute@kern.example · +4915123456788 · Kern AG · DE · also hubspot:304 · Create Date=2025-05-01T10:00 · Lead Status=OPEN · ! bounced',
    ],
  },
  {
    id: 'pipedrive', file: 'pipedrive-people.csv', says: 'Read as Pipedrive people: 16 of 18 columns understood, the rest kept as attributes.', attributes: ['Person - Person created'],
    leads: [
      'Aino Virtanen · aino@virtanen.example · Virtanen Oy · also pipedrive:13 · Person - Person created=2025-11-05T10:00:00 · ! bounced',
      'Grant Ellis · grant@ellis.example · +12125550188 · also pipedrive:12 · Person - Person created=2025-11-04T10:00:00 · ! unsubscribed',
      'Silvia Brandão · silvia@brandao.example · +351211234567 · Brandão Têxteis · also office@brandao.example pipedrive:11 +351912345678 · #Hot lead · Person - Person created=2025-11-03T08:41:12',
    ],
  },
  {
    id: 'pipedrive', file: 'pipedrive-sample.csv', says: 'Read as Pipedrive people: 9 of 13 columns understood, the rest kept as attributes.', attributes: ['Activity - Due date', 'Person - Phone'],
    leads: [
      'Amy Wilde · amy@wilde.example · +442079460555 · Wilde Interiors · Activity - Due date=2024-12-14T12:00',
      'Benny Kowal · benny@kowal.example · +495708097197 · Kowal Foods · <p>Met at the fair</p> · Activity - Due date=2024-12-05',
      'Noor Haddad · noor@haddad.example · Haddad Optics · Person - Phone=4.4208E+11',
    ],
  },
  {
    id: 'salesforce', file: 'salesforce-leads.csv', says: 'Read as Salesforce lead report: 15 of 19 columns understood, the rest kept as attributes.', attributes: ['Create Date'],
    leads: [
      'Jeff Glimpsey · jeffg@jackson.example · +886225474189 · Jackson Controls · SVP, Procurement · Taipei · TW · also salesforce:00Q5e00001AbCdF · Create Date=2025-11-02 · ! unsubscribed',
      'Mike Braundt · likeb@metro.example · +14105559233 · Metropolitan Health · VP Purchasing · Baltimore · MD · US · also salesforce:00Q5e00001AbCdG · Create Date=2025-07-04 · ! do_not_contact',
      'Phyllis Cotton · pcotton@abbott-tools.example · +17035557271 · Abbott Tools Inc. · CFO · Reston · VA · US · also salesforce:00Q5e00001AbCdE · Create Date=2025-03-14',
    ],
  },
  {
    id: 'close', file: 'close-leads.csv', says: 'Read as Close leads: 16 of 22 columns understood, the rest kept as attributes.', attributes: ['Loan Amount', 'date_created'],
    leads: [
      'Gob Bluffton · gob@bluffton.example · +12065550174 · Bluffton Education · CEO · https://bluffton.example · Seattle · WA · US · asked for a demo · also g.b@mail.example gob@home.example close:lead_a1 · Loan Amount=12000 · date_created=2025-02-01T21:01:52+00:00',
      'Lucille Sitwell · lucille@sitwell.example · Sitwell Housing · also close:lead_a2 · date_created=2025-03-01T09:00:00+00:00',
      'Maeby Funk · maeby@fakeblock.example · Fakeblock · also close:lead_a3 · date_created=2025-03-02T09:00:00+00:00 · ! do_not_contact',
    ],
  },
  {
    id: 'shopmonkey', file: 'shopmonkey-customers.json', says: 'Read as Shopmonkey customers: 9 of 10 columns understood, the rest kept as attributes.', attributes: ['marketingOptIn'],
    leads: [
      'Fleet Desk · +17375550199 · Desk Couriers · US · also shopmonkey:cus_03',
      'Hank Rourke · hank@rourke.example · +15125550142 · Rourke Hauling · Austin · TX · US · also shop@rourke.example shopmonkey:cus_01 · marketingOptIn=true',
      'Mira Castellanos · mira@castellanos.example · also shopmonkey:cus_02 · marketingOptIn=false',
    ],
  },
  {
    id: 'apollo', file: 'apollo-people.csv', says: 'Read as Apollo people: 25 of 60 columns understood, the rest kept as attributes.', attributes: ['Corporate Phone'],
    leads: [
      'Dana Whitlock · dana@whitlock.example · +14155552671 · Whitlock Robotics, Inc. · VP Operations · https://whitlock.example · Austin · Texas · US · 240 · also dana.w@home.example apollo:66f0aa01 linkedin:dana-whitlock · #Robotics #Q1 · Corporate Phone=+1 415-555-0100',
      'Elif Aydin · Aydin Yazılım · Founder · TR · also apollo:66f0aa03 linkedin:elif-aydin · ! do_not_contact',
      'Ravi Menon · ravi@menon.example · +919820012345 · Menon Labs · CTO · IN · 12 · also apollo:66f0aa02 · ! bounced',
    ],
  },
  {
    id: 'lemlist', file: 'lemlist-leads.csv', says: 'Read as lemlist leads: 15 of 17 columns understood, the rest kept as attributes.', attributes: ['createdAt', 'leadStatus'],
    leads: [
      'Ana Reyes · ana@reyes.example · Reyes SA · reyes.example · Wine Q1 · also lemlist:lea_03 · createdAt=2025-10-02T08:00:00Z · leadStatus=emailsBounced · ! bounced',
      'Jade Moreau · jade@moreau.example · +33698765432 · Moreau Vins · Gérante · moreau.example · Europe/Paris · Wine Q1 · also lemlist:lea_01 linkedin:jade-moreau · createdAt=2025-10-01T08:00:00Z · leadStatus=contacted',
      'Nils Holm · nils@holm.example · Holm Byg · CEO · holm.example · Wine Q1 · also lemlist:lea_02 · createdAt=2025-10-01T08:00:00Z · leadStatus=emailsUnsubscribed · ! unsubscribed',
    ],
  },
  {
    id: 'waalaxy', file: 'waalaxy-prospects.csv', says: 'Read as Waalaxy prospects: 13 of 17 columns understood, the rest kept as attributes.', attributes: ['connectedAt', 'occupation'],
    leads: [
      'Ivo Petrov · Schweiz Q1 · also linkedin:ivo-petrov',
      'Jonas Frey · jonas@frey-pumpen.example · +41791234567 · Frey Pumpen AG · Leiter Vertrieb · frey-pumpen.example · Schweiz Q1 · also linkedin:jonas-frey · #pumps · connectedAt=2026-01-13T10:00:00Z · occupation=Leiter Vertrieb bei Frey Pumpen',
      'Marta Nowak · Nowak Media · Schweiz Q1 · also linkedin:marta-nowak · connectedAt=2026-01-20T10:00:00Z · occupation=CMO',
    ],
  },
  {
    id: 'instantly', file: 'instantly-leads.csv', says: 'Read as Instantly leads: 12 of 23 columns understood, the rest kept as attributes.', attributes: ['status'],
    leads: [
      'Dee Gone · dead@gone.example · Gone Ltd · Pumps DE · also instantly:0190a2 · status=-1 · ! bounced',
      'Frida Blom · frida@blom.example · +46812345678 · Blom Pumpen · https://blom.example · Pumps DE · also instantly:0190a1 · status=1',
      'Ove Lee · leave@me.example · Lee AB · Pumps DE · also instantly:0190a3 · status=-2 · ! unsubscribed',
    ],
  },
  {
    id: 'meta', file: 'meta-leads.csv', says: 'The file is not UTF-8: it was read as UTF-16LE.', attributes: ['ad_id', 'created_time'],
    leads: [
      'Beatriz Ramos · beatriz@ramos.example · +5511987654321 · Ramos Pneus · Winter tyres · also meta:1112223330001 · ad_id=900 · created_time=2026-02-14T18:22:10-03:00',
      'Caio Lima · +5521998765432 · Winter tyres · also meta:1112223330002 · ad_id=900 · created_time=2026-02-15T09:01:44-03:00',
    ],
  },
  {
    id: 'meta', file: 'meta-leads-comma.csv', says: 'Read as Meta lead ads: 7 of 18 columns understood, the rest kept as attributes.', attributes: ['form_id'],
    leads: [
      'Beatriz Ramos · beatriz+b@ramos.example · +5511987644321 · Ramos Pneus · Winter tyres · also meta:1112223331001 · form_id=600',
      'Caio Lima · +5521998764432 · Winter tyres · also meta:1112223331002 · form_id=600',
    ],
  },
  {
    id: 'mailchimp', file: 'mailchimp-subscribed.csv', says: 'Read as Mailchimp audience, subscribed: 14 of 23 columns understood, the rest kept as attributes.', attributes: ['OPTIN_TIME'],
    leads: [
      '- · info@kiosk.example · also mailchimp:c2cb0681b1',
      'Olu Adeyemi · olu@adeyemi.example · GB · also mailchimp:c2cb0681b0',
      'Wanda Lindt · wanda@lindt.example · BE · DE · Europe/Berlin · also mailchimp:c2cb0681af · #Newsletter #VIP · OPTIN_TIME=2024-02-01T09:00:00',
    ],
  },
  {
    id: 'mailchimp-unsubscribed', file: 'mailchimp-unsubscribed.csv', says: 'Read as Mailchimp audience, unsubscribed: 15 of 27 columns understood, the rest kept as attributes.', attributes: ['UNSUB_TIME'],
    leads: [
      '- · gone2@quiet.example · also mailchimp:d2 · UNSUB_TIME=2025-02-04 04:05:06 · ! complained',
      'Gerd Quiet · gone1@quiet.example · also mailchimp:d1 · UNSUB_TIME=2025-02-03 04:05:06 · ! unsubscribed',
      'Greta · gone3@quiet.example · also mailchimp:d3 · UNSUB_TIME=2025-02-05 04:05:06 · ! unsubscribed',
    ],
  },
  {
    id: 'mailchimp-cleaned', file: 'mailchimp-cleaned.csv', says: 'Read as Mailchimp audience, cleaned: 14 of 25 columns understood, the rest kept as attributes.', attributes: ['CLEAN_TIME'],
    leads: [
      '- · dead2@void.example · also mailchimp:e2 · CLEAN_TIME=2025-04-04 04:05:06 · ! bounced',
      '- · dead3@void.example · also mailchimp:e3 · CLEAN_TIME=2025-04-05 04:05:06 · ! bounced',
      'Dietmar Void · dead1@void.example · also mailchimp:e1 · CLEAN_TIME=2025-04-03 04:05:06 · ! bounced',
    ],
  },
  {
    id: 'brevo', file: 'brevo-contacts.csv', says: 'Read as Brevo contacts: 12 of 13 columns understood, the rest kept as attributes.', attributes: ['ADDED_TIME', 'UMSATZ'],
    leads: [
      'Bruno Durand · bruno@durand-f.example · +33612345699 · also brevo:7 · ADDED_TIME=2025-04-25T09:30 · UMSATZ=1234.56 €',
      'Luc Petit · +33611111198 · also brevo:9 · ADDED_TIME=2025-05-12T09:31 · ! unsubscribed',
      'Ève Martin · eve@martin.example · +33698765499 · also brevo:8 · ADDED_TIME=2025-05-12T09:30 · UMSATZ=12.50 € · ! unsubscribed',
    ],
  },
  {
    id: 'activecampaign', file: 'activecampaign-contacts.csv', says: 'Read as ActiveCampaign contacts: 9 of 12 columns understood, the rest kept as attributes.', attributes: ['Date Created', 'Status'],
    leads: [
      'Alva Berg · alva@berg.example · +4722123456 · Berg Design · also activecampaign:41 · #prospect #webinar · Date Created=2025-07-08T09:10:11 · Status=Active',
      'Ingo Falk · ingo@falk.example · also activecampaign:42 · Date Created=2025-07-09T09:10:11 · Status=Unsubscribed · ! unsubscribed',
      'Karl Putt · kaputt@falk.example · also activecampaign:43 · Date Created=2025-07-10T09:10:11 · Status=Bounced · ! bounced',
    ],
  },
  {
    id: 'kit', file: 'kit-subscribers.csv', says: 'Read as Kit subscribers: 5 of 6 columns understood, the rest kept as attributes.', attributes: ['status'],
    leads: [
      '- · lone@reader.example · status=cancelled · ! unsubscribed',
      'Kim · kim@song.example · #course #beta · status=active',
      'Pat · pat@reader.example · status=complained · ! complained',
      'Sol · sol@reader.example · status=bounced · ! bounced',
    ],
  },
  {
    id: 'listmonk', file: 'listmonk-subscribers.csv', says: 'Read as listmonk subscribers: 6 of 7 columns understood, the rest kept as attributes.', attributes: ['created_at'],
    leads: [
      'Anon Doe · anon@list.example · also listmonk:1d1a0e5e-0000-4000-8000-000000000001 · created_at=2025-04-26T15:05:06+00:00',
      'Stop Please · stop@list.example · also listmonk:1d1a0e5e-0000-4000-8000-000000000002 · created_at=2025-04-26T15:05:06+00:00 · ! do_not_contact',
      'Third Row · third@list.example · also listmonk:1d1a0e5e-0000-4000-8000-000000000003 · created_at=2025-04-28T15:05:06+00:00',
    ],
  },
];
