import { createSocket } from 'node:dgram';
import { onTestFinished } from 'vitest';

const TXT = 16;
const NO_SUCH_NAME = 3;

const labels = (name: string): Buffer => Buffer.concat([...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])), Buffer.from([0])]);
/** A text in parts of at most 255 octets, as RFC 1035 wants them. */
const parts = (text: string): Buffer => Buffer.concat((text.match(/[\s\S]{1,255}/g) ?? ['']).map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)])));

/** A DNS server on loopback that knows these texts and no other name. Answers its address. */
export const startDns = async (texts: Readonly<Record<string, readonly string[]>>): Promise<string> => {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    let at = 12;
    const name: string[] = [];
    while ((query[at] ?? 0) > 0) { const length = query[at] ?? 0; name.push(query.toString('latin1', at + 1, at + 1 + length)); at += length + 1; }
    const question = query.subarray(12, at + 5);
    const found = query.readUInt16BE(at + 1) === TXT ? texts[name.join('.').toLowerCase()] : undefined;
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(0x8180 | (found === undefined ? NO_SUCH_NAME : 0), 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(found?.length ?? 0, 6);
    const answers = (found ?? []).map((text) => {
      const data = parts(text);
      const fixed = Buffer.alloc(10);
      fixed.writeUInt16BE(TXT, 0); fixed.writeUInt16BE(1, 2); fixed.writeUInt32BE(60, 4); fixed.writeUInt16BE(data.length, 8);
      return Buffer.concat([labels(name.join('.')), fixed, data]);
    });
    socket.send(Buffer.concat([head, question, ...answers]), port, address);
  });
  await new Promise<void>((resolve) => { socket.bind(0, '127.0.0.1', resolve); });
  onTestFinished(() => { socket.close(); });
  return `127.0.0.1:${socket.address().port}`;
};
