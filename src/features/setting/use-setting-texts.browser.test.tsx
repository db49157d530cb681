import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { speakAll } from '#app/app/testing/words.ts';
import { useSettingTexts, type SettingTexts } from './use-setting-texts.ts';

let heard: SettingTexts[] = [];

function Row() {
  const texts = useSettingTexts();
  heard.push(texts);
  return <p>{texts.notSet}</p>;
}

function Host() {
  const [round, setRound] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setRound(round + 1)}>
        {`Round ${round}`}
      </button>
      <Row />
      <Row />
    </>
  );
}

test('the texts of a language are made once for all rows, and those of another are others', async () => {
  heard = [];
  await show(<Host />);
  await userEvent.click(page.getByRole('button'));
  await expect.element(page.getByText('Round 1')).toBeVisible();
  expect(heard.length).toBeGreaterThan(2);
  const [english] = new Set(heard);
  expect(new Set(heard).size).toBe(1);

  heard = [];
  await speakAll('zh-CN');
  await expect.poll(() => heard.at(-1)).not.toBe(english);
  expect(heard.at(-1)?.notSet).not.toBe(english?.notSet);
  expect(heard.at(-1)?.platformDecides).toMatch(/\p{Script=Han}/u);
});
