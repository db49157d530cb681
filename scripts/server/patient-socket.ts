/* oxlint-disable no-underscore-dangle -- these are Node's names for what whoever implements a stream provides */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/**
 * A connection that is still read when it can no longer be written to. Whoever refuses an upload answers and closes;
 * a plain socket would be destroyed by the next write, with the answer unread.
 */
export function connectPatiently(target: URL, ca: string | undefined): Socket {
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const secure = target.protocol === 'https:';
  const port = Number(target.port) || (secure ? 443 : 80);
  const socket = secure
    ? connectTls({
        host,
        port,
        servername: isIP(host) === 0 ? host : '',
        // whatever NODE_TLS_REJECT_UNAUTHORIZED says
        rejectUnauthorized: true,
        ...(ca !== undefined && { ca }),
      })
    : connect({ host, port });
  const write = socket._write.bind(socket);
  const writeMany = socket._writev?.bind(socket);
  socket._write = (chunk, encoding, done) => write(chunk, encoding, unlessClosed(done));
  if (writeMany) socket._writev = (chunks, done) => writeMany(chunks, unlessClosed(done));
  return socket;
}

type Done = (error?: Error | null) => void;

/** What cannot be written any more is dropped; reading says what has become of the connection. */
function unlessClosed(done: Done): Done {
  return (error) => {
    const code = error && 'code' in error ? error.code : undefined;
    done(code === 'EPIPE' || code === 'ECONNRESET' ? null : error);
  };
}
