import { connect } from 'node:net';

/** What came back for the bytes that were sent. */
export interface Reply {
  /** 0: the connection ended without an answer. */
  readonly status: number;
  /** By name in small letters; a header that came twice has two values. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  /** Whether the answer came to its end; otherwise the connection did. */
  readonly whole: boolean;
}

/**
 * Sends bytes as they are, one part after the other, and reads one answer, or that the connection was closed. A part
 * that cannot be sent any more is none the less read for. `onHead` is called when the head of the answer is there.
 */
export function exchange(
  port: number,
  parts: readonly (string | Buffer)[],
  onHead?: () => void,
): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let text = '';
    const done = () => {
      socket.destroy();
      resolve(replyIn(text) ?? { status: 0, headers: {}, body: text, whole: false });
    };
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const reply = replyIn(text);
      if (reply) onHead?.();
      if (reply?.whole === true) done();
    });
    socket.on('error', () => undefined).on('close', done);
    for (const part of parts) socket.write(part);
  });
}

function replyIn(text: string): Reply | undefined {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(statusLine)?.[1];
  if (end < 0 || status === undefined) return undefined;
  const headers: Record<string, string[]> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    (headers[line.slice(0, colon).toLowerCase()] ??= []).push(line.slice(colon + 1).trim());
  }
  const body = text.slice(end + 4);
  const length = headers['content-length']?.[0];
  const whole =
    status === '204' ||
    status === '304' ||
    (length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length));
  return { status: Number(status), headers, body, whole };
}
