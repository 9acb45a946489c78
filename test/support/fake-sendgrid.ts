import { type Fake, type FakeAnswer, type FakeHandlers, type FakeRequest, json, startFake } from './fake-service.ts';

export const SENDGRID_KEY = 'SG.fake-key-for-tests.0123456789abcdef';

export interface SendgridMail {
  readonly personalizations: readonly { readonly to: readonly { readonly email: string; readonly name?: string }[]; readonly custom_args: Readonly<Record<string, string>> }[];
  readonly from: { readonly email: string; readonly name?: string };
  readonly subject: string;
  readonly content: readonly { readonly type: string; readonly value: string }[];
  readonly headers: Readonly<Record<string, string>>;
}

const error = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): FakeAnswer => json(status, { errors: [{ message, ...(status < 500 && { field: null }) }] }, headers);

const answer = (request: FakeRequest, taken: SendgridMail[]): FakeAnswer => {
  if (request.headers.authorization !== `Bearer ${SENDGRID_KEY}`) return error(401, 'The provided authorization grant is invalid, expired, or revoked');
  if (request.method === 'GET' && request.path === '/v3/scopes') return json(200, { scopes: ['mail.send', 'user.profile.read'] });
  if (request.method !== 'POST' || request.path !== '/v3/mail/send') return error(404, 'not found');
  const mail = JSON.parse(request.body) as SendgridMail;
  if (mail.personalizations[0]?.to[0]?.email === 'broken@corp.example') return error(400, 'Does not contain a valid address.');
  taken.push(mail);
  return { status: 202, headers: { 'x-message-id': `sg-${taken.length}` } };
};

const HANDLERS: FakeHandlers<SendgridMail> = {
  answer, rateLimited: error(429, 'too many requests', { 'retry-after': '7' }), broken: error(500, 'internal'), refused: error(401, 'The provided authorization grant is invalid, expired, or revoked'),
};
export const startSendgrid = (cleanUp: (close: () => Promise<void>) => void): Promise<Fake<SendgridMail>> => startFake(HANDLERS, cleanUp);
