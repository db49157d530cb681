import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { COMPRESSED_COPIES } from '../compressed-copies-plugin.ts';
import {
  contentSecurityPolicy,
  createNonce,
  NONCE_PLACEHOLDER,
  REPORTS_PLACEHOLDER,
} from './security-headers.ts';

export interface StaticFilesOptions {
  /** The built folder, the one with index.html. */
  dist: string;
  /** Whether the page is told to send reports of errors; it does not unless told. */
  takesReports?: boolean;
}

/**
 * Serves a built single-page app: a path without an extension is the app's own and gets index.html.
 * Files under `/assets/` carry a hash in their name and are cached for ever; the page itself holds
 * a nonce of its own in each response, so it has no validator and is never answered with 304.
 */
export function createStaticFiles({ dist, takesReports = false }: StaticFilesOptions) {
  const root = path.resolve(dist);
  const isFile = (name: string) =>
    stat(path.join(root, name)).then(
      (info) => info.isFile(),
      () => false,
    );

  async function sendPage(res: ServerResponse): Promise<void> {
    const nonce = createNonce();
    const page = (await readFile(path.join(root, 'index.html'), 'utf8'))
      .replaceAll(NONCE_PLACEHOLDER, nonce)
      .replace(REPORTS_PLACEHOLDER, takesReports ? 'on' : 'off');
    res
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': Buffer.byteLength(page),
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Cache-Control': 'no-cache',
      })
      .end(page);
  }

  async function sendFile(req: IncomingMessage, res: ServerResponse, name: string): Promise<void> {
    const accepted = new Negotiator(req).encodings();
    let sent = name;
    for (const [coding, ending] of Object.entries(COMPRESSED_COPIES)) {
      if (sent === name && accepted.includes(coding) && (await isFile(name + ending))) {
        sent = name + ending;
        res.setHeader('Content-Encoding', coding);
      }
    }
    const type = contentType(path.extname(name)) || 'application/octet-stream';
    const isKept = name.startsWith('assets/');
    res.setHeader('Content-Type', type);
    res.setHeader('Cache-Control', isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
    send(req, encodeURI(sent), { root, index: false, cacheControl: false })
      .on('error', ({ status }: { status: number }) => {
        res.removeHeader('Content-Encoding');
        refuse(res, status, 'Not sent');
      })
      .pipe(res);
  }

  return async function serveStatic(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      return refuse(res, 405, 'Method not allowed');
    }
    const name = requestedFile(req.url ?? '/');
    if (name === undefined) return refuse(res, 400, 'Bad path');
    if (name === 'index.html') return sendPage(res);
    if (await isFile(name)) return sendFile(req, res, name);
    const isAppPath = path.extname(name) === '' && !name.startsWith('assets/');
    return isAppPath ? sendPage(res) : refuse(res, 404, 'Not found');
  };
}

/** The file's name below the root, or nothing where the path cannot be read. */
function requestedFile(url: string): string | undefined {
  try {
    const name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return name.includes('\0') ? undefined : path.posix.normalize(`/${name}`).slice(1);
  } catch {
    return undefined;
  }
}

function refuse(res: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(status).end(body);
}
