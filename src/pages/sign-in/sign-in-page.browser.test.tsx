import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '#app/api/api-error.ts';
import { show } from '#app/app/testing/show.tsx';
import { useSignInProblem } from './sign-in-page.tsx';

function Problem({ retryAfter }: { readonly retryAfter?: number }) {
  const words = useSignInProblem();
  const facts = { failure: 'http', status: 429, operationId: 'signIn', write: true } as const;
  return <p role="alert">{words(new ApiError({ ...facts, retryAfter }))}</p>;
}

it.each([
  [45, 'Too many tries. Wait 45 seconds, then try again.'],
  [1, 'Too many tries. Wait 1 second, then try again.'],
  [undefined, 'Too many tries. Wait a while, then try again.'],
])('too many tries say how long to wait: %s', async (seconds, words) => {
  await show(<Problem {...(seconds !== undefined && { retryAfter: seconds })} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words);
});
