import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/* A mail server for a process of its own: says its port, then to whom each mail went that it took. */
const server = new SMTPServer({
  authOptional: true, disableReverseLookup: true, logger: false, disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, done) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => {
      process.stdout.write(`${session.envelope.rcptTo.map(({ address }) => address).join()}: ${/^Subject: (.*)$/m.exec(text)?.[1] ?? ''}\n`);
      done();
    });
  },
});
server.listen(0, '127.0.0.1', () => { process.stdout.write(`port ${(server.server.address() as AddressInfo).port}\n`); });
