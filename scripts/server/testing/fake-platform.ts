import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A request as it reached the platform. */
export interface Arrival {
  /** Method and target, such as `GET /api/v1/mc/meetings`. */
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  body: string;
}

export interface FakePlatform {
  readonly port: number;
  readonly arrivals: Arrival[];
  /** What it answers from now on, byte for byte, before it closes the connection; nothing: it stays silent. */
  answer: string | undefined;
  /** Answers as soon as a request begins, and either reads on or closes the connection at once. */
  early: 'reads on' | 'closes' | undefined;
  /** What it adds to its answer, once that is known. */
  rest: Promise<string> | undefined;
  close(): void;
}

export const SUCCESS = [
  'HTTP/1.1 200 OK',
  'Content-Type: application/json',
  'Content-Length: 13',
  '',
  '{"success":1}',
].join('\r\n');

/** A platform that answers whatever it is told to. */
export async function startFakePlatform(tls?: {
  readonly cert: string;
  readonly key: string;
}): Promise<FakePlatform> {
  const platform: Omit<FakePlatform, 'port' | 'close'> = {
    arrivals: [],
    answer: SUCCESS,
    early: undefined,
    rest: undefined,
  };
  const listener: RequestListener = (req) => {
    const arrival: Arrival = { line: `${req.method} ${req.url}`, headers: req.headers, body: '' };
    platform.arrivals.push(arrival);
    if (platform.early === 'closes') {
      req.socket.write(platform.answer ?? '', () => req.socket.destroy());
      return;
    }
    if (platform.early === 'reads on') req.socket.write(platform.answer ?? '');
    // only the beginning: an upload is long
    req.on('data', (chunk: Buffer) => {
      if (arrival.body.length < 65_536) arrival.body += chunk.toString('latin1');
    });
    req.on('end', () => {
      if (platform.early !== undefined) req.socket.end();
      else if (platform.answer !== undefined) {
        req.socket.write(platform.answer, 'latin1');
        void Promise.resolve(platform.rest).then((rest = '') => req.socket.end(rest, 'latin1'));
      }
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
  return Object.assign(platform, {
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

export interface NameServer {
  readonly port: number;
  /** Whether it knows `platform.test`, which is 127.0.0.1. */
  knows: boolean;
  close(): void;
}

/** A name server that knows one name, or none yet. */
export async function startNameServer(): Promise<NameServer> {
  const socket = createSocket('udp4');
  const answer = { knows: false };
  socket.on('message', (query, { port, address }) => {
    const { end, type } = questionOf(query);
    const known = answer.knows && type === 1;
    const head = Buffer.from(query.subarray(0, 12));
    // an answer, of a server that looks up for others; "no such name" while it is unknown
    head.writeUInt16BE(answer.knows ? 0x81_80 : 0x81_83, 2);
    head.writeUInt16BE(known ? 1 : 0, 6);
    head.fill(0, 8);
    const record = Buffer.from('c00c000100010000000100047f000001', 'hex');
    const parts = [head, query.subarray(12, end), ...(known ? [record] : [])];
    socket.send(Buffer.concat(parts), port, address);
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  return Object.assign(answer, { port: portOf(socket.address()), close: () => socket.close() });
}

/** Where the one question of a query ends, and which type of record it wants. */
function questionOf(query: Buffer): { end: number; type: number } {
  let at = 12;
  while ((query[at] ?? 0) > 0) at += (query[at] ?? 0) + 1;
  return { end: at + 5, type: query.readUInt16BE(at + 1) };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return address.port;
}
