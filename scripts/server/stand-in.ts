import process from 'node:process';
import { startPlatform } from '#mocks/node/server.ts';
import { worldFrom, type WorldArguments } from '#mocks/node/world-arguments.ts';
import type { ConsoleOptions } from '../serve.ts';
import { readBasePath } from '../base-path.ts';
import { createPlatformProxy } from './platform-proxy.ts';
import { createPlatformReach } from './platform-reach.ts';

/** The only consumer that the stand-in knows. */
const CONSUMER = { consumerKey: 'demo', consumerSecret: 'demo' };

export interface StandIn {
  routes: NonNullable<ConsoleOptions['routes']>;
  /** Where it listens by itself, without the console before it. */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts the stand-in as the bare platform it stands for, on a port of its own, and proxies to it
 * as to a real one; its control surface (`/__stand-in/`) and its profile come along.
 * @throws RangeError for what it has not, listing what it has
 */
export async function startStandIn(given: WorldArguments = {}): Promise<StandIn> {
  const platform = await startPlatform({ ...worldFrom(given), supplyCredentials: false });
  const target = new URL(platform.url);
  const proxy = createPlatformProxy({
    target,
    ...CONSUMER,
    base: readBasePath(process.env['BASE_PATH']),
    standIn: {
      headers: [
        'x-stand-in-world',
        'x-stand-in-answers',
        'x-stand-in-dialect',
        'x-stand-in-control',
      ],
      cookies: ['stand_in_world'],
    },
  });
  return {
    routes: {
      '/api/': proxy,
      '/healthz/platform': createPlatformReach({ target }),
      '/__stand-in/': proxy,
      '/platform-profile.json': proxy,
    },
    url: platform.url,
    close: () => platform.close(),
  };
}
