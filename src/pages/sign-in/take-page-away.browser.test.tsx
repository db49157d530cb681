import { Button } from '#app/components/button/button.tsx';
import { message } from '#app/components/messages/messages.ts';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { takePageAway } from './take-page-away.ts';

const host = document.createElement('div');
afterEach(() => host.remove());

function Form() {
  return (
    <div style={{ height: 100, overflow: 'auto' }} data-testid="scroller">
      <div style={{ height: 500 }}>
        <input aria-label="Name" />
        <Button onClick={() => message.info({ content: 'Secret plan booked', duration: 0 })}>
          Say
        </Button>
      </div>
    </div>
  );
}

it('takes the page out of the document with what hangs beside it, and puts it back as it was', async () => {
  await show(<Form />);
  await page.getByRole('button', { name: 'Say' }).click();
  await expect.element(page.getByText('Secret plan booked')).toBeVisible();
  const scroller = page.getByTestId('scroller').element();
  await userEvent.fill(page.getByLabelText('Name'), 'Quarter plan');
  scroller.scrollTop = 40;
  document.title = 'Quarter plan';
  document.body.append(host);

  const putBack = takePageAway(host);
  document.title = 'Locked';
  expect([...document.body.children].filter((one) => !(one instanceof HTMLScriptElement))).toEqual([
    host,
  ]);
  expect(document.querySelector('input')).toBeNull();
  const late = document.createElement('div');
  late.textContent = 'Secret plan booked late';
  document.body.append(late);
  await expect.element(page.getByText('Secret plan')).not.toBeInTheDocument();

  putBack();
  await expect.element(page.getByLabelText('Name')).toHaveValue('Quarter plan');
  await expect.element(page.getByLabelText('Name')).toHaveFocus();
  await expect.element(page.getByText('Secret plan booked', { exact: true })).toBeVisible();
  expect([scroller.scrollTop, document.title, late.isConnected]).toEqual([
    40,
    'Quarter plan',
    true,
  ]);
  late.remove();
});
