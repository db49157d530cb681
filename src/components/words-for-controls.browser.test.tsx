import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { Select } from './form/select.tsx';
import { Loading } from './loading.tsx';

const options = [
  { value: 'sip', label: 'SIP' },
  { value: 'h323', label: 'H.323' },
];

test('what is chosen in a list is said with the name of its field, and so is what stands there before', async () => {
  await show(
    <>
      <Select aria-label="Protocol" aria-describedby="why" value="sip" options={options} />
      <Select aria-label="Other" value={null} placeholder="Choose one" options={options} />
      <p id="why">For calls</p>
    </>,
  );
  const chosen = page.getByRole('combobox', { name: 'Protocol' });
  await expect.element(chosen).toHaveAccessibleDescription('SIP For calls');
  const open = page.getByRole('combobox', { name: 'Other' });
  await expect.element(open).toHaveAccessibleDescription('Choose one');
});

test('what is on its way is said in words, not as an empty list', async () => {
  await show(<Loading />);
  await expect.element(page.getByRole('status')).toHaveTextContent(t('shell:loading'));
  expect(page.getByRole('listitem').elements()).toEqual([]);
});
