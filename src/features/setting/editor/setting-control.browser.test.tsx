import { useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import type { SettingValue } from '../model/meeting-settings.ts';
import { FORM_SETTINGS } from '../model/settings-rules.ts';
import { SettingControl } from './setting-control.tsx';

const formats = Array.from({ length: 10_000 }, (_, index) => index + 1000);
const setting = FORM_SETTINGS.find(({ key }) => key === 'audioFormats');

function AudioFormats() {
  const [value, setValue] = useState<SettingValue | undefined>(formats);
  return (
    setting && (
      <>
        <SettingControl
          setting={setting}
          owner="meeting"
          value={value}
          onChange={setValue}
          id="formats"
          labelId="label"
          describedBy="help"
          disabled={false}
          invalid={false}
        />
        <output>{Array.isArray(value) ? value.length : 0} chosen</output>
      </>
    )
  );
}

const boxes = page.getByRole('checkbox');

it('of very many values a few have a box, and a click on one keeps the others', async () => {
  await show(<AudioFormats />);
  expect(boxes.elements()).toHaveLength(100);
  await boxes.nth(99).click();
  await expect.element(page.getByText('9999 chosen')).toBeVisible();
  await boxes.nth(99).click();
  await expect.element(page.getByText('9998 chosen')).toBeVisible();
  await page.getByRole('button', { name: /Show more/ }).click();
  expect(boxes.elements()).toHaveLength(200);
});
