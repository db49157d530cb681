/**
 * What deploy/ says, done on this machine without a container engine or systemd. An image is a folder, in which the
 * absolute paths of the steps and scripts begin; packages are those that are installed here.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { z } from 'zod';
import { trusted } from '../../scripts/server/testing/certificates.ts';
import { freePort, runNginx } from './nginx-server.ts';

type Environment = Readonly<Record<string, string>>;

export interface Deployed {
  origin: string;
  close(): Promise<void>;
}

const composeFile = z.object({
  services: z.object({
    console: z.object({
      build: z.object({ args: z.record(z.string(), z.string()) }),
      environment: z.record(z.string(), z.string()),
      secrets: z.array(z.string()),
      healthcheck: z.object({ test: z.array(z.string()) }),
    }),
  }),
});

/** nginx's image has it; a machine may not. */
export const hasEnvsubst = spawnSync('envsubst', ['--version']).status === 0;

/** Programs are found; nothing else of this process goes along. */
const bare: Environment = {
  PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
  HOME: tmpdir(),
};

/** deploy/Dockerfile and deploy/compose.yaml, with what whoever runs them has set. */
export class Container {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'console-container-'));
  readonly #service;

  constructor(settings: Environment) {
    const { services } = composeFile.parse(
      parse(readFileSync('deploy/compose.yaml', 'utf8'), (_key, value: unknown) =>
        typeof value === 'string' ? filledIn(value, settings) : value,
      ),
    );
    this.#service = services.console;
  }

  /** A path in one of the images: that of the `build` stage, or the one that runs. */
  path(image: 'build' | 'console', name: string): string {
    return path.join(this.#folder, image, name);
  }

  /** Takes the steps of the Dockerfile, one after the other. */
  build(): void {
    let root = '';
    let workdir = '/';
    let args: Record<string, string> = {};
    for (const [instruction, rest] of steps()) {
      const words = rest.split(' ');
      const within = (name = '') => path.join(root, path.resolve(workdir, name));
      if (instruction === 'FROM') {
        [root, workdir, args] = [path.join(this.#folder, words[2] ?? 'console'), '/', {}];
        mkdirSync(root);
        if (rest.startsWith('nginx:')) furnish(root);
      } else if (instruction === 'WORKDIR') {
        workdir = rest;
        mkdirSync(within(), { recursive: true });
      } else if (instruction === 'ARG') {
        const [name = '', value = ''] = rest.split('=');
        args[name] = this.#service.build.args[name] ?? value;
      } else if (instruction === 'COPY') {
        const from = /^--from=(\S+)/.exec(rest)?.[1];
        const target = words.at(-1) ?? '';
        for (const name of words.slice(from === undefined ? 0 : 1, -1)) {
          const source = from === undefined ? name : path.join(this.#folder, from, name);
          const isInto = target.endsWith('/') && path.extname(name) !== '';
          copy(source, within(isInto ? target + path.basename(name) : target), root);
        }
      } else if (instruction === 'RUN') {
        if (rest === 'npm ci') symlinkSync(path.resolve('node_modules'), within('node_modules'));
        else shell(rooted(rest, root), within(), args);
      } else if (instruction !== 'EXPOSE') {
        throw new Error(`the Dockerfile has a step that is not known here: ${instruction}`);
      }
    }
  }

  /** Starts it as nginx's image does: the scripts that it was given, and then nginx. */
  async start(secrets: Environment): Promise<Deployed> {
    const root = this.path('console', '');
    mkdirSync(path.join(root, 'run/secrets'), { recursive: true });
    for (const name of this.#service.secrets) {
      writeFileSync(path.join(root, 'run/secrets', name), secrets[name] ?? '');
    }
    const port = await freePort();
    const environment = Object.fromEntries(
      Object.entries(this.#service.environment).map(([name, it]) => [name, rooted(it, root)]),
    );
    for (const script of globSync(path.join(root, 'docker-entrypoint.d/*.sh')).toSorted()) {
      accessSync(script, constants.X_OK); // the image passes over one that may not be run
      shell(script, root, { ...environment, LISTEN: `127.0.0.1:${port}` });
    }
    const folder = path.join(this.#folder, 'nginx');
    mkdirSync(folder, { recursive: true });
    return runNginx({ folder, sites: path.join(root, 'etc/nginx/conf.d/*.conf'), port });
  }

  /** The address that the health check of compose.yaml asks, at the port that is used here. */
  healthAddress({ origin }: Deployed): string {
    const [how, program, ...rest] = this.#service.healthcheck.test;
    if (how !== 'CMD' || program !== 'curl') throw new Error('the health check is another one');
    return (rest.at(-1) ?? '').replace('http://127.0.0.1:8080', origin);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Starts what the systemd unit starts, in a folder where the project was built. */
export async function startUnit(project: string, environmentFile: Environment): Promise<Deployed> {
  const unit = readFileSync(path.join(project, 'deploy/meeting-console.service'), 'utf8');
  const command = /^ExecStart=(.*)$/m.exec(unit)?.[1]?.replace('--port 8080', '--port 0') ?? '';
  const child = spawn('sh', ['-c', `exec ${command}`], {
    cwd: project,
    env: { ...bare, ...environmentFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /console\s+(http\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the unit has ended: ${said}`)));
  });
  return {
    origin: new URL(address).origin,
    close: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** `${NAME:-default}` and `${NAME:?why it must be set}`. */
function filledIn(text: string, settings: Environment): string {
  return text.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, how, rest: string) => {
    const value = settings[name] ?? '';
    if (value === '' && how === '?') throw new Error(`${name}: ${rest}`);
    return value === '' && how === '-' ? rest : value;
  });
}

function steps(): [instruction: string, rest: string][] {
  return readFileSync('deploy/Dockerfile', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, instruction, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return instruction === undefined || rest === undefined ? [] : [[instruction, rest]];
    });
}

/** What nginx's image has before anything is copied into it, as far as it is of use. */
function furnish(root: string): void {
  const files: Environment = {
    'docker-entrypoint.d/.keep': '',
    'etc/nginx/conf.d/default.conf': 'server { listen 80; }',
    'etc/resolv.conf': 'nameserver 127.0.0.11',
    'etc/ssl/certs/ca-certificates.crt': trusted.cert,
    'var/log/nginx/error.log': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

/** Copies a file, or what is in a folder, without what .dockerignore names. Scripts are made to begin at `root`. */
function copy(source: string, target: string, root: string): void {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);
  cpSync(source, target, {
    recursive: true,
    filter: (file) =>
      path.isAbsolute(file) ||
      !ignored.some((pattern) => path.matchesGlob(file, pattern.replace(/^\//, ''))),
  });
  if (target.endsWith('.sh')) writeFileSync(target, rooted(readFileSync(target, 'utf8'), root));
}

/** A text whose absolute paths, those of an image, begin at `root`. */
function rooted(text: string, root: string): string {
  return text.replaceAll(
    /(?<![\w.])\/(?=(?:docker-entrypoint\.d|etc|run|usr\/share|var)\/)/g,
    `${root}/`,
  );
}

function shell(command: string, cwd: string, environment: Environment): void {
  execFileSync('sh', ['-c', command], { cwd, env: { ...bare, ...environment }, stdio: 'pipe' });
}
