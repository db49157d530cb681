import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { basePathOfBuild } from '../../scripts/base-path.ts';
import { versionOfBuild } from '../../scripts/build-info.ts';
import { trusted } from '../../scripts/server/testing/certificates.ts';
import { findNginx } from '../../scripts/system/nginx.ts';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's optional package libnginx-mod-http-brotli-static. */
export const hasBrotli = existsSync(BROTLI_MODULE);

const SCRATCH = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface RunningNginx {
  origin: string;
  port: number;
  /** Both logs so far. */
  logs(): string;
  /** Makes every folder of temporary files unusable. */
  breakTemporaryFolders(): void;
  close(): Promise<void>;
}

export interface NginxOptions {
  dist: string;
  platformUrl: string;
  /** Who takes the reports of errors; nobody if absent. */
  reportsUrl?: string;
  /** Address and port of the name server. */
  resolver?: string;
  /** What follows `listen`, after the address; `ssl` and its certificate. */
  listen?: string;
  /** Replaces texts of the template, such as a limit that no test can wait for. */
  replaced?: Readonly<Record<string, string>>;
  consumerKey: string;
  consumerSecret: string;
}

/** nginx with nginx.conf.template, in a separate folder and on a free port. */
export async function startNginx(options: NginxOptions): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'console-nginx-'));
  const port = await freePort();
  const platformCa = path.join(folder, 'platform-ca.pem');
  writeFileSync(platformCa, trusted.cert);
  const template = Object.entries(options.replaced ?? {}).reduce(
    (text, [old, value]) => {
      if (!text.includes(old)) throw new Error(`the template has no ${old}`);
      return text.replaceAll(old, value);
    },
    readFileSync('nginx.conf.template', 'utf8'),
  );
  const site = fillIn(template, {
    LISTEN: `127.0.0.1:${port} ${options.listen ?? ''}`,
    CONSOLE_NAME: 'console.office.test',
    BASE_PATH: basePathOfBuild(options.dist),
    REPORTS_URL: options.reportsUrl ?? '',
    CONSOLE_VERSION: versionOfBuild(options.dist),
    RESOLVER: options.resolver ?? '127.0.0.1',
    PLATFORM_CA: platformCa,
    DIST: path.resolve(options.dist),
    LOG_DIR: folder,
    PLATFORM_URL: options.platformUrl,
    PLATFORM_CONSUMER_KEY: encodeURIComponent(options.consumerKey),
    PLATFORM_CONSUMER_SECRET: encodeURIComponent(options.consumerSecret),
  });
  writeFileSync(path.join(folder, 'console.conf'), site);
  const { close, ...running } = await runNginx({
    folder,
    sites: path.join(folder, 'console.conf'),
    port,
  });
  return {
    ...running,
    logs: () =>
      ['console-access.log', 'error.log']
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .join('\n'),
    breakTemporaryFolders: () => {
      for (const name of SCRATCH) {
        rmSync(path.join(folder, name), { recursive: true });
        writeFileSync(path.join(folder, name), '');
      }
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Debian's nginx with sites that listen on a port, and what it keeps in a folder. Only the parts that Debian's own
 * nginx.conf provides (`http`, mime.types) are written here.
 */
export async function runNginx({
  folder,
  sites,
  port,
}: {
  folder: string;
  sites: string;
  port: number;
}): Promise<Pick<RunningNginx, 'origin' | 'port' | 'close'>> {
  const nginx = findNginx();
  if (nginx === undefined) throw new Error('There is no nginx: apt-get install nginx');
  writeFileSync(path.join(folder, 'nginx.conf'), frame(folder, sites));

  const configuration = path.join(folder, 'nginx.conf');
  const child = spawn(nginx, ['-p', folder, '-c', configuration, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await answers(origin, () => child.exitCode !== null);
  } catch {
    await close();
    throw new Error(`nginx does not start:\n${complaint}`);
  }
  return { origin, port, close };
}

/** Substitutes the template's announced names, as `envsubst` does. */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .split('\n')
    .map((line) =>
      line.startsWith('#')
        ? line
        : line.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
            const value = values[name];
            if (value === undefined) throw new Error(`the template wants ${name}`);
            return value;
          }),
    )
    .join('\n');
}

function frame(folder: string, sites: string): string {
  // The workers of a root process would switch to a user who may not read the project's folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `
${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log debug;
${hasBrotli ? `load_module ${BROTLI_MODULE};` : ''}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${SCRATCH.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${hasBrotli ? 'brotli_static on;' : ''}
  include ${sites};
}
`;
}

async function answers(origin: string, gaveUp: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && !gaveUp();) {
    const up = await fetch(`${origin}/favicon.svg`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('no answer');
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
