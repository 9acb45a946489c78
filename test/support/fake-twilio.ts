import { type Fake, type FakeAnswer, type FakeHandlers, type FakeRequest, json, startFake } from './fake-service.ts';

export interface TwilioMessage { readonly sid: string; readonly to: string; readonly from: string; readonly body: string }
export const TWILIO = { account: `AC${'1'.repeat(32)}`, token: 'twilio-secret-token-0123456789ab' };

/** Numbers that behave like those of people who cannot be written to. */
export const OPTED_OUT_NUMBER = '+4915100000610';
export const NO_NUMBER = '+4915100000211';

const error = (status: number, code: number, message: string, headers: Readonly<Record<string, string>> = {}): FakeAnswer =>
  json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, headers);

const DATE = 'Thu, 24 Aug 2023 05:01:45 +0000';
const resourceOf = ({ sid, to, from, body }: TwilioMessage, date: string): object => ({
  account_sid: TWILIO.account, api_version: '2010-04-01', body, date_created: date, date_sent: date, date_updated: date, direction: 'outbound-api', error_code: null, error_message: null,
  from, messaging_service_sid: null, num_media: '0', num_segments: '1', price: null, price_unit: null, sid, status: 'queued', subresource_uris: {}, to,
  uri: `/2010-04-01/Accounts/${TWILIO.account}/Messages/${sid}.json`,
});

const answer = (request: FakeRequest, taken: TwilioMessage[]): FakeAnswer => {
  const base = `/2010-04-01/Accounts/${TWILIO.account}`;
  const now = new Date().toUTCString().replace('GMT', '+0000');
  if (request.headers.authorization !== `Basic ${Buffer.from(`${TWILIO.account}:${TWILIO.token}`).toString('base64')}`) return error(401, 20003, 'Authenticate');
  if (request.method === 'GET' && request.path === `${base}.json`) return json(200, { sid: TWILIO.account, friendly_name: 'Example', status: 'active', type: 'Full', date_created: DATE, date_updated: DATE, auth_token: '0'.repeat(32), owner_account_sid: TWILIO.account, subresource_uris: {}, uri: `${base}.json` });
  if (request.path !== `${base}/Messages.json`) return error(404, 20404, 'The requested resource was not found');
  if (request.method === 'GET') {
    const to = request.query.get('To');
    return json(200, { messages: taken.filter((each) => each.to === to).map((each) => resourceOf(each, now)), page: 0, page_size: 50, first_page_uri: '/', next_page_uri: null, previous_page_uri: null, start: 0, end: 0, uri: '/' });
  }
  const form = new URLSearchParams(request.body);
  const to = form.get('To') ?? '';
  if (to.endsWith(OPTED_OUT_NUMBER)) return error(400, 21610, 'Attempt to send to unsubscribed recipient');
  if (to.endsWith(NO_NUMBER)) return error(400, 21211, "The 'To' number is not a valid phone number.");
  const made = { sid: `SM${String(taken.length + 1).padStart(32, '0')}`, to, from: form.get('From') ?? form.get('MessagingServiceSid') ?? '', body: form.get('Body') ?? '' };
  taken.push(made);
  return json(201, resourceOf(made, now));
};

const HANDLERS: FakeHandlers<TwilioMessage> = {
  answer, rateLimited: error(429, 20429, 'Too Many Requests', { 'retry-after': '7' }), broken: error(503, 20503, 'Service unavailable'), refused: error(401, 20003, 'Authenticate'),
};
export const startTwilio = (cleanUp: (close: () => Promise<void>) => void): Promise<Fake<TwilioMessage>> => startFake(HANDLERS, cleanUp);
