import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { z } from 'zod';
import { AppError } from '../core/base/errors.ts';
import type { SendResult } from '../core/engage/channel.ts';
import { patience, strict, text } from '../core/playbook/scalar.ts';
import { mailAddress, refusalOf } from './envelope.ts';
import { common, type Factory, isLoopback, type Login, secretOf, settingsOf, timeoutMs } from './factory.ts';
import { notSent, reasonOf } from './http.ts';
import { composeMail, dkimSetting, senderSetting, signatureOf } from './mail.ts';
import { type SmtpFailure, smtpResult } from './smtp-result.ts';

const host = text.refine((written) => !/[\s/@:]/.test(written) || isLoopback(written), 'write the name of a server alone: smtp.firma.example.');
const schema = strict({
  ...common, timeout: patience.default('60s'), from: senderSetting, reply_to: senderSetting.optional(), host, port: z.number().int().min(1).max(65_535).default(587),
  security: z.enum(['tls', 'starttls', 'none']).optional(), user: text.optional(), dkim: dkimSetting.optional(),
});

const LONGEST_GREETING_MS = 15_000;
/** A server that does not say goodbye is left. */
const GOODBYE_MS = 2000;

interface Login_ { readonly user: string; readonly pass: string }
interface Server { readonly host: string; readonly port: number; readonly security: 'tls' | 'starttls' | 'none'; readonly login: Login_ | undefined; readonly timeoutMs: number; readonly secrets: readonly string[] }

const connectionTo = ({ host: name, port, security, timeoutMs: ms }: Server): SMTPConnection => {
  const first = Math.min(ms, LONGEST_GREETING_MS);
  return new SMTPConnection({
    host: name, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none', connectionTimeout: first, greetingTimeout: first, dnsTimeout: first, socketTimeout: ms,
    allowInternalNetworkInterfaces: true,
  });
};

const PIECE = 16_384;
/** Piece by piece, so that a large message is at its end only when nearly all of it has left. */
function* piecesOf(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
}

/** What OpenSSL says of a server that answers in plain words where TLS was begun tells nobody what to do. */
const plainly = (message: string): string => (/wrong version number|packet length too long/i.test(message) ? 'no TLS is spoken on this port: another port, or security: starttls' : message);

type Ended = { readonly failure: SmtpFailure; readonly isComplete: boolean } | 'done';

/**
 * One session with the server: greeting, login, and the message where there is one. A connection of its own for each message: they are minutes apart, longer
 * than servers keep one open. Resolves whatever happens.
 */
const session = (server: Server, mail: { readonly from: string; readonly to: string; readonly content: Buffer } | undefined, signal: AbortSignal): Promise<Ended> => new Promise((resolve) => {
  const connection = connectionTo(server);
  let isComplete = false;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(server.timeoutMs)]);
  const end = (ended: Ended): void => {
    limit.removeEventListener('abort', abort);
    if (ended === 'done') { connection.quit(); setTimeout(() => connection.close(), GOODBYE_MS).unref(); } else connection.close();
    resolve(ended);
  };
  const fail = (failure: SmtpFailure): void => end({ failure: { ...failure, message: plainly(failure.message) }, isComplete });
  const abort = (): void => fail({ message: signal.aborted ? 'stopped while it was sent' : `no answer within ${server.timeoutMs / 1000} s`, code: 'ETIMEDOUT' });
  const send = (): void => {
    if (mail === undefined) { end('done'); return; }
    // The last byte is handed on before the final dot is made: until then the server cannot have taken the message.
    const content = Readable.from(piecesOf(mail.content), { objectMode: false }).once('end', () => { isComplete = true; });
    connection.send({ from: mail.from, to: [mail.to], size: mail.content.length }, content, (error) => (error ? fail(error) : end('done')));
  };
  const logIn = (): void => {
    if (server.login === undefined) { send(); return; }
    connection.login({ credentials: server.login }, (error) => (error ? fail(error) : send()));
  };
  limit.addEventListener('abort', abort);
  connection.on('error', fail);
  connection.connect((error) => (error ? fail(error) : logIn()));
});

const serverOf = (setup: Parameters<Factory>[0], { host: name, port, security: wished, user, timeout }: z.output<typeof schema>): Server => {
  const security = wished ?? (port === 465 ? 'tls' : isLoopback(name) ? 'none' : 'starttls');
  const login = user === undefined ? undefined : { user, pass: secretOf(setup, 'SMTP_PASSWORD') };
  if (login !== undefined && security === 'none' && !isLoopback(name)) {
    throw new AppError('config', `channels.${setup.channel}.security: the password would go to ${name} for everybody to read`, { hint: 'Write tls (port 465) or starttls (port 587), or take it out.' });
  }
  return { host: name, port, security, login, timeoutMs: timeoutMs(timeout), secrets: login === undefined ? [] : [login.pass] };
};

/** Mail by a server of one's own or of a provider. The Message-ID is the one that is given: a copy of the message in the Sent folder is found by it. */
export const smtp: Factory = (setup) => {
  const settings = settingsOf(schema, setup);
  const { from, reply_to: replyTo, test_to, dkim } = settings;
  const server = serverOf(setup, settings);
  const mailSettings = { from, ...(replyTo !== undefined && { replyTo }), ...(dkim !== undefined && { signature: signatureOf(setup, dkim) }) };
  const { secrets } = server;
  return {
    provider: 'smtp', channel: setup.channel, mailbox: from.address, keyed: undefined, self: test_to ?? from.address,
    send: async (message, signal): Promise<SendResult> => {
      const refusal = refusalOf(message);
      if (refusal !== undefined) return refusal;
      if (signal.aborted) return notSent('stopped before it was sent');
      const content = await composeMail(message, mailSettings);
      const ended = await session(server, { from: from.address, to: mailAddress(message.to) ?? '', content }, signal);
      return ended === 'done' ? { kind: 'sent', providerId: message.messageId } : smtpResult(ended.failure, { isComplete: ended.isComplete, secrets });
    },
    verify: async (signal): Promise<Login> => {
      const ended = await session(server, undefined, signal);
      return ended === 'done' ? { ok: true, as: `${server.login?.user ?? 'nobody in particular'} at ${server.host}:${server.port}` } : { ok: false, reason: reasonOf(ended.failure.message, secrets) };
    },
    close: () => Promise.resolve(),
  };
};
