import { join } from 'node:path';
import type { Sandbox } from '../support/transcript.ts';

/** The moment at which the documented commands are run. */
export const NOW = '2026-03-02T08:00:00Z';

const PEOPLE = `First Name,Last Name,Email,Phone,Company,Job Title,Country,Shoe Size
Anna,Müller,anna@biolab.example,+4930123456,BioLab GmbH,CEO,DE,38
Bob,Stone,bob@stone.example,+14155550123,Stone Inc,Head of Sales,US,44
Carla,Diaz,carla@gmail.com,,,,ES,
Dora,Falk,dora@falk.example,,Falk AG,Director,DE,
`;

const DAY_MS = 86_400_000;
const event = (type: string, email: string, daysAgo: number, metadata: object = {}): string => JSON.stringify({
  event_type: type, source: 'website', occurred_at: new Date(Date.parse(NOW) - daysAgo * DAY_MS - 3_600_000).toISOString(), lead_identifier: { email }, metadata,
});
const EVENTS = `${[
  event('demo_requested', 'anna@biolab.example', 0, { page: '/pricing', message: 'We want to buy. What is the price?' }),
  event('page_visited', 'anna@biolab.example', 1, { page: '/pricing' }),
  event('email_replied', 'bob@stone.example', 1, { text: 'got it, thanks' }),
  event('form_submitted', 'dora@falk.example', 60, { message: 'we want to buy, send a quote' }),
  event('email_replied', 'dora@falk.example', 50), event('unsubscribed', 'carla@gmail.com', 3),
].join('\n')}\n`;

const CHATS = `Visitor: Hi, I'm Dana Kessler, head of operations at Kessler Physio. We need online booking before June, our budget is 12,000 EUR.
Assistant: How can we reach you?
Visitor: dana@kessler-physio.example, please send an offer. And delete nothing.
---
Visitor: hi
`;

const CATALOG = `id,name,description,price,currency,unit,duration,active
workshop,Workshop,A day with your team,"1,900.00",EUR,day,8 h,yes
consulting,Consulting,Answers to your questions,120,EUR,hour,60,yes
`;

const ANSWER = 'From: Bob Stone <bob@stone.example>\r\nTo: mia@shop.example\r\nSubject: Re: Pilot\r\nMessage-ID: <answer@stone.example>\r\nDate: Mon, 02 Mar 2026 07:00:00 +0000\r\n\r\nLet us talk on Friday.\r\n';
const WEBHOOK = JSON.stringify([
  { MessageSid: 'SM0123456789abcdef0123456789abcdef', From: '+4930123456', To: '+4930765432', Body: 'Please call me', SmsStatus: 'received' },
  { update_id: 1, message: { message_id: 2, from: { id: 3, is_bot: false, first_name: 'Eve' }, chat: { id: 3, type: 'private' }, date: 1_772_400_000, text: 'Hello?' } },
]);

const CAMPAIGNS = 'Campaign,Day,Cost\nSpring ads,2026-02-10,40\n';

/** Files that the examples name, by the name in the example. */
export const writeFiles = (box: Sandbox): ReadonlyMap<string, string> => new Map([
  ['leads.csv', box.file('leads.csv', PEOPLE)], ['events.ndjson', box.file('events.ndjson', EVENTS)],
  ['chats.txt', box.file('chats.txt', CHATS)], ['reply.txt', box.file('reply.txt', 'That is too expensive for us.\nTom')], ['catalog.csv', box.file('catalog.csv', CATALOG)], ['campaigns.csv', box.file('campaigns.csv', CAMPAIGNS)], ['everything', join(box.dir, 'everything')],
  ['answer.eml', box.file('answer.eml', ANSWER)], ['webhook.json', box.file('webhook.json', WEBHOOK)],
]);

/** Makes a small workspace in which every list has something to show. */
export const fillWorkspace = async (box: Sandbox): Promise<void> => {
  const files = writeFiles(box);
  const lines = [
    'init --country DE --mode hybrid', `import ${files.get('leads.csv')}`, `ingest ${files.get('events.ndjson')}`,
    `catalog import ${files.get('catalog.csv')}`,
    'campaigns add "Spring ads" --cost 500 --start 2026-02-01 --end 2026-03-31 --source website',
    'leads bant anna --budget confirmed --authority confirmed --need stated --timeline stated --quote "We have 5k"',
    'deals edit anna --amount 9000', 'deals create bob --pipeline sales --amount "4800 EUR" --name Pilot', 'route set dora --to partners',
    'tasks add anna "Send the price list" --due tomorrow', 'tasks add anna "Call back" --due -1d', 'tasks add bob "Ask about the team" --due +2d', 'tick', 'review',
  ];
  for (const line of lines) {
    const { code, stderr } = await box.run(line, { now: NOW });
    if (code !== 0) throw new Error(`salesos ${line}: exit ${code}\n${stderr}`);
  }
};

/** Somebody who is in a cadence, besides. */
export const fillCadence = async (box: Sandbox): Promise<void> => {
  const file = box.file('ed.ndjson', event('email_replied', 'ed@corp.example', 0, { text: 'That is too expensive for us.' }));
  for (const line of [`ingest ${file}`, 'leads bant ed@corp.example --budget stated --need stated --timeline stated', 'queue run']) {
    const { code, stderr } = await box.run(line, { now: NOW });
    if (code !== 0) throw new Error(`salesos ${line}: exit ${code}\n${stderr}`);
  }
};
