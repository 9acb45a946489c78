import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** How the server fails with the next message. `drop_*`: the line is lost, before the message, on its way, or after its final dot. */
export type SmtpFault = 'defer_recipient' | 'refuse_recipient' | 'unknown_recipient' | 'refuse_sender' | 'too_big' | 'defer_data' | 'refuse_data' | 'gone_after_data'
  | 'drop_greeting' | 'drop_recipient' | 'drop_during_data' | 'drop_after_dot' | 'hang_greeting' | 'hang_recipient' | 'hang_after_dot' | 'garbage_after_dot' | 'closing' | 'refuse_login';

export interface TakenMail { readonly from: string; readonly to: readonly string[]; readonly raw: string }
export const SMTP_LOGIN = { user: 'mia', password: 'smtp-secret-password' };

export interface FakeSmtp {
  readonly port: number;
  readonly taken: TakenMail[];
  /** Sessions that were begun. */
  readonly sessions: { count: number };
  fail(fault: SmtpFault): void;
  close(): Promise<void>;
}

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A mail server on loopback that refuses, defers and drops. `tls` makes it offer STARTTLS with a certificate that nobody trusts. */
export const startSmtp = async ({ tls = false, extensions = true }: { readonly tls?: boolean; /** Without: no pipelining, as old servers. */ readonly extensions?: boolean } = {}): Promise<FakeSmtp> => {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const sessions = { count: 0 };
  let fault: SmtpFault | undefined;
  const is = (...wanted: readonly SmtpFault[]): boolean => fault !== undefined && wanted.includes(fault);
  const drop = (): void => { fault = undefined; for (const socket of sockets) socket.resetAndDestroy(); };

  const receive = async (stream: SMTPServerDataStream): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      if (is('drop_during_data')) { drop(); return ''; }
    }
    return Buffer.concat(chunks).toString('utf8');
  };
  const server = new SMTPServer({
    authOptional: true, disableReverseLookup: true, logger: false, allowInsecureAuth: true, hidePIPELINING: !extensions, hide8BITMIME: !extensions, hideSMTPUTF8: !extensions,
    ...(tls ? {} : { disabledCommands: ['STARTTLS'] }),
    onConnect: (_session, done) => {
      sessions.count++;
      if (is('drop_greeting')) { drop(); return; }
      if (!is('hang_greeting')) done();
    },
    onAuth: ({ username, password }, _session, done) => (username === SMTP_LOGIN.user && password === SMTP_LOGIN.password && !is('refuse_login') ? done(null, { user: username }) : done(refusal(535, '5.7.8 Authentication failed'))),
    onMailFrom: (_address, _session, done) => done(is('refuse_sender') ? refusal(553, '5.7.1 Sender address rejected: not owned by user') : is('too_big') ? refusal(552, '5.3.4 Message too big') : null),
    onRcptTo: (_address, _session, done) => {
      if (is('drop_recipient')) { drop(); return; }
      if (is('hang_recipient')) return;
      done(is('defer_recipient') ? refusal(451, '4.7.1 Greylisted, try again later') : is('unknown_recipient') ? refusal(550, '5.1.1 User unknown') : is('refuse_recipient') ? refusal(554, '5.7.1 Relay access denied')
        : is('closing') ? refusal(421, '4.3.2 Closing') : null);
    },
    onData: (stream, session, done) => {
      void receive(stream).then((raw) => {
        if (raw === '') return;
        if (is('defer_data')) { done(refusal(452, '4.3.1 Insufficient system storage')); return; }
        if (is('refuse_data')) { done(refusal(554, '5.7.1 Rejected as spam')); return; }
        if (is('gone_after_data')) { done(refusal(550, '5.1.1 No such user here')); return; }
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), raw });
        if (is('drop_after_dot')) { drop(); return; }
        if (is('hang_after_dot')) return;
        if (is('garbage_after_dot')) { for (const socket of sockets) socket.write('<html>maintenance\r\n'); return; }
        done(null);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => { sockets.add(socket); socket.on('close', () => sockets.delete(socket)); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => { server.close(() => resolve()); });
  };
  onTestFinished(close);
  return { port: (server.server.address() as AddressInfo).port, taken, sessions, fail: (next) => { fault = next; }, close };
};
