// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { expect, it } from 'vitest';
import { configureApi } from '#app/api/client.ts';
import { useEverybody } from './use-everybody.ts';

/** A platform with so many people, which fails from one row on; says which stretches it was asked for. */
function platformWith(total: number, broken: { from: number }) {
  const asked: string[] = [];
  configureApi({
    baseUrl: 'http://platform.test',
    nameStore: {
      getItem: (key) => (key === 'console.signed-in-as' ? 'clerk' : null),
      setItem: () => undefined,
      removeItem: () => undefined,
    },
    fetch: (input, init) => {
      const { pathname, searchParams } = new URL(new Request(input, init).url);
      if (!pathname.endsWith('/accounts')) {
        return Promise.resolve(Response.json({ success: 1, account_token: 't' }));
      }
      const start = Number(searchParams.get('start'));
      const count = Number(searchParams.get('count'));
      asked.push(`${start}+${count}${searchParams.has('account') ? ' of some' : ''}`);
      if (start >= broken.from) return Promise.resolve(new Response('', { status: 500 }));
      const accounts = Array.from({ length: Math.min(count, total - start) }, (_, index) => ({
        e164: String(10_000 + start + index),
        name: 'A',
      }));
      return Promise.resolve(Response.json({ success: 1, total, accounts }));
    },
  });
  return asked;
}

/** A busy machine is slow, not wrong. */
const within = (check: () => void) => waitFor(check, { timeout: 20_000 });

function read() {
  const client = new QueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(useEverybody, { wrapper }).result;
}

it('nobody is read before somebody wants them, then all of them, each once', async () => {
  const asked = platformWith(1100, { from: Infinity });
  const result = read();
  expect(result.current).toMatchObject({ people: [], isWhole: false, reading: false });
  expect(asked).toEqual([]);
  act(() => result.current.onWanted());
  await within(() => expect(result.current.isWhole).toBe(true));
  expect(result.current).toMatchObject({ total: 1100, reading: false, error: null });
  expect(result.current.people).toHaveLength(1100);
  expect(asked).toEqual(['0+500', '500+500', '1000+500']);
});

it('of more than five thousand the first are read, and that is said', async () => {
  const asked = platformWith(20_000, { from: Infinity });
  const result = read();
  act(() => result.current.onWanted());
  await within(() => expect(result.current.people).toHaveLength(5000));
  await within(() => expect(result.current.reading).toBe(false));
  expect(result.current).toMatchObject({ isWhole: false, total: 20_000 });
  expect(asked).toHaveLength(10);
});

it('what fails on the way stops there, and goes on from there when it is tried again', async () => {
  const broken = { from: 500 };
  const asked = platformWith(1100, broken);
  const result = read();
  act(() => result.current.onWanted());
  await within(() => expect(result.current.error).toBeTruthy());
  expect(result.current).toMatchObject({ isWhole: false, reading: false });
  expect(result.current.people).toHaveLength(500);
  broken.from = Infinity;
  act(() => result.current.onRetry());
  await within(() => expect(result.current.people).toHaveLength(1100));
  expect(asked.filter((stretch) => stretch.startsWith('0+'))).toHaveLength(1);
});
