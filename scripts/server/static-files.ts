import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import {
  contentSecurityPolicy,
  createNonce,
  NONCE_PLACEHOLDER,
  REPORTS_PLACEHOLDER,
} from './security-headers.ts';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.map', '.svg', '.txt']);
const PAGE_BROTLI_QUALITY = 5;

type Coding = 'br' | 'gzip' | 'identity';

interface StaticFile {
  readonly type: string;
  readonly compressible: boolean;
  readonly isPage: boolean;
  readonly etag: string;
  readonly content: Buffer;
  /** Each coding is made at its first use and kept. */
  readonly encoded: Map<Coding, Promise<Buffer>>;
}

export interface StaticFilesOptions {
  /** The built folder, the one with index.html. */
  dist: string;
  /** 0-11. 11 is what a deployment would send; tests take less and start at once. */
  brotliQuality?: number;
  /** Whether the page is told to send reports of errors; it does not unless told. */
  takesReports?: boolean;
}

/**
 * Serves a built single-page app: a path without an extension is the app's own and gets index.html.
 * Files under `/assets/` carry a hash in their name and are cached for ever; the page itself holds
 * a nonce of its own in each response, so it has no validator and is never answered with 304.
 */
export function createStaticFiles(options: StaticFilesOptions) {
  const { dist, brotliQuality = 11, takesReports = false } = options;
  const root = path.resolve(dist);
  const files = new Map<string, Promise<StaticFile | undefined>>();

  async function load(name: string): Promise<StaticFile | undefined> {
    const file = path.join(root, name);
    if (file !== root && !file.startsWith(root + path.sep)) return undefined;
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const content = await readFile(file);
    const extension = path.extname(name).toLowerCase();
    return {
      type: TYPES[extension] ?? 'application/octet-stream',
      compressible: COMPRESSIBLE.has(extension) && content.length > 256,
      isPage: extension === '.html',
      etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
      content,
      encoded: new Map(),
    };
  }

  /** Only files that exist are remembered: the paths people may ask for have no end. */
  async function lookUp(name: string): Promise<StaticFile | undefined> {
    const known = files.get(name);
    if (known) return known;
    const file = await load(name);
    if (file) files.set(name, Promise.resolve(file));
    return file;
  }

  function encode(file: StaticFile, coding: Coding): Promise<Buffer> {
    const known = file.encoded.get(coding);
    if (known) return known;
    const encoded = compress(file.content, coding, brotliQuality);
    file.encoded.set(coding, encoded);
    return encoded;
  }

  return async function serveStatic(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      return refuse(res, 405, 'Method not allowed');
    }
    const name = requestedFile(req.url ?? '/');
    if (name === undefined) return refuse(res, 400, 'Bad path');
    const isAppPath = path.extname(name) === '';
    const file =
      (name === '' ? undefined : await lookUp(name)) ??
      (isAppPath && !name.startsWith('assets/') ? await lookUp('index.html') : undefined);
    if (!file) return refuse(res, 404, 'Not found');

    const coding = chooseCoding(req.headers['accept-encoding'], file.compressible);
    res.setHeader('Content-Type', file.type);
    if (file.compressible) res.setHeader('Vary', 'Accept-Encoding');
    if (coding !== 'identity') res.setHeader('Content-Encoding', coding);

    let body: Buffer;
    if (file.isPage) {
      const nonce = createNonce();
      res.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
      res.setHeader('Cache-Control', 'no-cache');
      const page = file.content
        .toString('utf8')
        .replaceAll(NONCE_PLACEHOLDER, nonce)
        .replace(REPORTS_PLACEHOLDER, takesReports ? 'on' : 'off');
      body = await compress(Buffer.from(page), coding, PAGE_BROTLI_QUALITY);
    } else {
      const immutable = name.startsWith('assets/');
      res.setHeader('ETag', file.etag);
      res.setHeader(
        'Cache-Control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (req.headers['if-none-match'] === file.etag) {
        res.removeHeader('Content-Encoding');
        res.writeHead(304).end();
        return;
      }
      body = await encode(file, coding);
    }
    res.setHeader('Content-Length', body.length);
    res.writeHead(200).end(req.method === 'HEAD' ? undefined : body);
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

function chooseCoding(accepted: string | string[] | undefined, compressible: boolean): Coding {
  if (!compressible) return 'identity';
  const offered = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => !/;\s*q=0(\.0*)?$/.test(entry))
    .map((entry) => entry.split(';', 1)[0]);
  if (offered.includes('br')) return 'br';
  return offered.includes('gzip') ? 'gzip' : 'identity';
}

async function compress(content: Buffer, coding: Coding, quality: number): Promise<Buffer> {
  if (coding === 'identity') return content;
  if (coding === 'gzip') return gzip(content, { level: Math.min(quality, 9) });
  return brotli(content, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

function refuse(res: ServerResponse, status: number, text: string): void {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(status).end(`${text}\n`);
}
