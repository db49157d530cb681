import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findNginx } from './system/nginx.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'console-deploy-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/version.txt'), '1.2.3+0123456789ab\n');
  writeFileSync(path.join(folder, 'dist/index.html'), '<html lang="en-US" data-base="/console/">');
  writeFileSync(path.join(folder, 'key.txt'), 'key%261\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const compose = z.object({
  services: z.object({
    console: z.object({
      build: z.object({
        context: z.string(),
        dockerfile: z.string(),
        args: z.record(z.string(), z.string()),
      }),
      healthcheck: z.object({ test: z.array(z.string()) }),
    }),
  }),
});

const settings = {
  LISTEN: '127.0.0.1:8080',
  CONSOLE_NAME: 'console.example',
  PLATFORM_URL: 'https://platform.example',
  PLATFORM_CONSUMER_SECRET: 'secret',
  RESOLVER: '127.0.0.1',
};

function fillIn(env: Record<string, string>) {
  const target = path.join(folder, 'console.conf');
  const dist = path.join(folder, 'dist');
  const { status, stderr } = spawnSync(
    'sh',
    ['deploy/fill-in.sh', 'nginx.conf.template', dist, target],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', LOG_DIR: folder, ...env },
    },
  );
  return { status, stderr, target };
}

// nginx's image has envsubst; a machine may not
const hasEnvsubst = spawnSync('envsubst', ['--version']).status === 0;

test.skipIf(!hasEnvsubst)('the template is filled in from the environment and the build', () => {
  const { status, target } = fillIn({
    ...settings,
    PLATFORM_CONSUMER_KEY_FILE: path.join(folder, 'key.txt'),
  });
  expect(status).toBe(0);
  const filled = readFileSync(target, 'utf8');
  expect(filled).toContain('oauth_consumer_key=key%261&oauth_consumer_secret=secret"');
  expect(filled).toContain('Console-Version              1.2.3+0123456789ab always');
  expect(filled).toContain('rewrite ^/console(/.*)$ $1;');
  expect(filled).not.toMatch(/^[^#]*\$\{[A-Z_]+\}/m);
  expect(statSync(target).mode & 0o077, 'it holds a secret').toBe(0);
});

test.skipIf(!hasEnvsubst || findNginx() === undefined)('nginx takes what comes of it', () => {
  const { target } = fillIn({ ...settings, PLATFORM_CONSUMER_KEY: 'key' });
  const whole = path.join(folder, 'nginx.conf');
  writeFileSync(
    whole,
    `pid ${folder}/nginx.pid; events {} http { include /etc/nginx/mime.types; include ${target}; }`,
  );
  const { status, stderr } = spawnSync(findNginx() ?? '', ['-t', '-p', folder, '-c', whole], {
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
});

test('what is missing is named', () => {
  const { status, stderr } = fillIn({ CONSOLE_NAME: 'console.example' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('PLATFORM_URL');
});

test('the container is made of files that are there, and passes the build what it asks for', () => {
  const steps = readFileSync('deploy/Dockerfile', 'utf8').split('\n');
  const copied = steps
    .filter((step) => step.startsWith('COPY ') && !step.includes('--from='))
    .flatMap((step) => step.split(' ').slice(1, -1));
  expect(copied).toContain('nginx.conf.template');
  expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  const { services } = compose.parse(parse(readFileSync('deploy/compose.yaml', 'utf8')));
  const asked = steps.flatMap((step) => /^ARG (\w+)=/.exec(step)?.[1] ?? []);
  expect(Object.keys(services.console.build.args)).toEqual(asked);
  expect(
    path.join('deploy', services.console.build.context, services.console.build.dockerfile),
  ).toBe('deploy/Dockerfile');
  expect(services.console.healthcheck.test.at(-1)).toMatch(/\/healthz$/);
});

test('the unit starts what is there', () => {
  const unit = readFileSync('deploy/meeting-console.service', 'utf8');
  const [, command = ''] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
  const scripts = command.split(' ').filter((word) => word.startsWith('scripts/'));
  expect(scripts).toEqual(['scripts/run.mjs', 'scripts/start.ts']);
  expect(scripts.filter((file) => !existsSync(file))).toEqual([]);
});
