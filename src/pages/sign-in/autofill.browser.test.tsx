import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { SignInForm, type SignInValues } from './sign-in-form.tsx';

/** Fills a field as some password managers do: without an event, behind React's back. */
function fillSilently(label: string, value: string): void {
  const field = page.getByLabelText(label, { exact: true }).element();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
}

test('what a password manager filled in without an event signs in', async () => {
  const signIn = vi.fn<(values: SignInValues) => void>();
  await show(
    <SignInForm
      initial={{ username: '', password: '' }}
      busy={false}
      problem={undefined}
      onSubmit={signIn}
    />,
  );
  fillSilently(t('session:username'), 'admin');
  fillSilently(t('session:password'), 'a secret');
  await page.getByRole('button', { name: t('session:signIn') }).click();
  expect(signIn).toHaveBeenCalledExactlyOnceWith({ username: 'admin', password: 'a secret' });
});
