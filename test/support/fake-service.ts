import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** How a stand-in fails: once, at the next request. */
export type Fault = 'rate_limit' | 'server_error' | 'hang' | 'reset_before' | 'reset_after' | 'garbage' | 'redirect' | 'unauthorized';

export interface FakeRequest { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly headers: IncomingMessage['headers']; readonly body: string }
export interface FakeAnswer { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

/** What a stand-in is told and asked by a test. */
export interface Fake<Taken> {
  readonly url: string;
  /** Every request that was read to its end. */
  readonly requests: readonly FakeRequest[];
  /** The answers to them, as they left; a broken one is not here. */
  readonly answers: readonly (FakeAnswer & { readonly request: FakeRequest })[];
  /** Messages that it has taken: those would leave. */
  readonly taken: Taken[];
  fail(fault: Fault): void;
  /** From now on connections are refused. */
  close(): Promise<void>;
}

export interface FakeHandlers<Taken> {
  /** The answer to a request; what is pushed to `taken` would leave. */
  readonly answer: (request: FakeRequest, taken: Taken[]) => FakeAnswer;
  /** How this service says no. */
  readonly rateLimited: FakeAnswer;
  readonly broken: FakeAnswer;
  readonly refused: FakeAnswer;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const write = (response: ServerResponse, { status, headers = {}, body = '' }: FakeAnswer): void => { response.writeHead(status, headers).end(body); };

/** An outside service on loopback. `cleanUp` is told how it is closed. */
export const startFake = async <Taken>({ answer, rateLimited, broken, refused }: FakeHandlers<Taken>, cleanUp: (close: () => Promise<void>) => void): Promise<Fake<Taken>> => {
  const requests: FakeRequest[] = [];
  const answers: (FakeAnswer & { request: FakeRequest })[] = [];
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  let fault: Fault | undefined;
  const take = (): Fault | undefined => { const now = fault; fault = undefined; return now; };

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', 'http://fake');
    const request: FakeRequest = { method: incoming.method ?? '', path: url.pathname, query: url.searchParams, headers: incoming.headers, body: await bodyOf(incoming) };
    requests.push(request);
    const say = (given: FakeAnswer): void => { answers.push({ ...given, request }); write(response, given); };
    switch (take()) {
      case 'rate_limit': say(rateLimited); return;
      case 'server_error': say(broken); return;
      case 'unauthorized': say(refused); return;
      case 'redirect': write(response, { status: 302, headers: { location: '/elsewhere' } }); return;
      case 'hang': answer(request, taken); return;
      case 'reset_after': answer(request, taken); incoming.socket.resetAndDestroy(); return;
      case 'garbage': answer(request, taken); write(response, { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>maintenance' }); return;
      default: say(answer(request, taken));
    }
  };
  const server = createServer((incoming, response) => { handle(incoming, response).catch((error: unknown) => response.destroy(error as Error)); });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (fault === 'reset_before') { take(); socket.resetAndDestroy(); }
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => { server.close(() => resolve()); });
  };
  cleanUp(close);
  const { port } = server.address() as AddressInfo;
  // A connection that is kept for the next request would not meet the fault of a new one.
  return { url: `http://127.0.0.1:${port}`, requests, answers, taken, close, fail: (next) => { fault = next; if (next === 'reset_before') for (const socket of sockets) socket.destroy(); } };
};

export const json = (status: number, value: object, headers: Readonly<Record<string, string>> = {}): FakeAnswer =>
  ({ status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) });
