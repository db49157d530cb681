/** The generated layer against a world of the stand-in platform, in this process. */
import { getResponse } from 'msw';
import { createMockWorld } from '#mocks/world.ts';
import type { World, WorldOptions } from '#mocks/world-state.ts';
import { configureApi, type ApiSettings } from '../client.ts';
import type { Session } from '../session.ts';

const password = 'demo-only-1';

/** A world with somebody signed in, who answers every password prompt; every call of the generated layer goes to it. */
export async function signedInWorld(
  options: WorldOptions,
  settings: ApiSettings = {},
): Promise<World> {
  return (await signedInSession(options, settings)).world;
}

/** The same with the session, for what names the person. */
export async function signedInSession(
  options: WorldOptions,
  settings: ApiSettings = {},
): Promise<{ readonly world: World; readonly session: Session }> {
  const world = createMockWorld({ supplyCredentials: true, keepsCookie: true, ...options });
  const stored = new Map<string, string>();
  const session = configureApi({
    baseUrl: 'http://platform.test',
    nameStore: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    fetch: async (input, init) => {
      const response = await getResponse([...world.handlers], new Request(input, init));
      // as the browser tells of a cut connection
      if (response === undefined || response.type === 'error') throw new TypeError('no answer');
      return response;
    },
    ...settings,
  });
  await session.signIn('admin', password);
  session.subscribe(() => void session.resume(password));
  return { world, session };
}
