import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { Button, ButtonLink } from './button.tsx';

test('one that is at work takes no click and sends no form; one that is not does', async () => {
  const onSubmit = vi.fn<() => void>();
  const onClick = vi.fn<() => void>();
  const form = (loading: boolean) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Button htmlType="submit" loading={loading} onClick={onClick}>
        Save
      </Button>
    </form>
  );
  const { rerender } = await show(form(true));
  const save = page.getByRole('button', { name: 'Save' });
  await save.click();
  expect([onClick, onSubmit].map((one) => one.mock.calls.length)).toEqual([0, 0]);
  await rerender(form(false));
  await save.click();
  expect([onClick, onSubmit].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});

test('one in a form sends it only where that is said', async () => {
  const onSubmit = vi.fn<() => void>();
  await show(
    <form onSubmit={onSubmit}>
      <Button>Choose</Button>
    </form>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Choose' }));
  expect(onSubmit).not.toHaveBeenCalled();
});

test('every look is free of serious violations, and a link stays one', async () => {
  await show(
    <>
      {(['default', 'primary', 'text', 'link'] as const).map((type) => (
        <div key={type}>
          <Button type={type}>{type}</Button>
          <Button type={type} danger>
            {type} danger
          </Button>
        </div>
      ))}
      <ButtonLink href="#there">There</ButtonLink>
    </>,
  );
  await expect.element(page.getByRole('link', { name: 'There' })).toHaveAttribute('href', '#there');
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});
