import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { called, chooseLayout, ComposerHost, pane, source } from '../testing/composer.tsx';
import { check, person } from '../testing/designer.ts';

const PEOPLE = ['Anna', 'Boris', 'Carla'];

const bar = page.getByRole('region', { name: t('simulator:title.picture') });
const nothingShared = new RegExp(`${t('composer:nobody.no-content')}$`);
const now = bar.getByRole('timer');
const button = (name: string) => bar.getByRole('button', { name });

test('a picture is played: polls turn, the speaker moves, content comes and goes', async () => {
  await show(<ComposerHost people={PEOPLE} />);
  await expect.element(bar).toMatchTextContent(t('simulator:seen.platform'));
  await expect.element(bar.getByRole('button')).toHaveLength(0);

  for (const [number, what] of [
    [1, 'speaker'],
    [2, 'content'],
    [3, 'poll'],
  ] as const) {
    await pane(number).click();
    await source(what).click();
  }
  await pane(4).click();
  await person('Anna').click();
  await expect.element(bar).toMatchTextContent(t('simulator:seen.someAlways', { seen: 1, all: 3 }));
  await bar.getByText(t('simulator:seen.neverUnlessSpeaking', { count: 2 })).click();
  await expect.element(bar).toMatchTextContent('Boris, Carla');

  await button(t('simulator:speedOf', { speed: 10 })).click();
  await button(t('simulator:play')).click();
  await expect.element(bar).toMatchTextContent(`${t('simulator:speaker')} Anna`);
  // by himself, once the first has spoken long enough
  await expect.element(pane(1)).toHaveAccessibleName(/Boris$/);
  await button(t('simulator:pause')).click();
  const time = now.element().textContent;
  await button(t('simulator:nextSpeaker')).click();
  await expect.element(pane(1)).toHaveAccessibleName(/Carla$/);
  await expect.element(pane(2)).toHaveAccessibleName(nothingShared);
  await bar.getByRole('switch', { name: t('simulator:content') }).click();
  await expect.element(pane(2)).not.toHaveAccessibleName(nothingShared);
  await expect.element(now).toHaveTextContent(time);
  await button(t('simulator:stop')).click();
  await expect.element(now).toHaveTextContent('0:00');
  await expect.element(pane(1)).toHaveAccessibleName(new RegExp(`${called('speaker')}$`));
});

test('by keyboard alone: turn by turn, and how often everybody is seen', async () => {
  await show(<ComposerHost people={PEOPLE} />);
  await chooseLayout('1 pane');
  for (const name of PEOPLE) await check(name);
  await page.getByRole('button', { name: t('composer:palette.poll') }).click();
  await pane(1).click();
  await expect.element(bar).toMatchTextContent(
    t('simulator:seen.someEvery', {
      seen: 1,
      all: 3,
      time: t('simulator:duration.seconds', { s: 15 }),
    }),
  );
  await expect.element(bar).toMatchTextContent(t('simulator:seen.atFirst', { count: 2 }));
  await pane(1).click();
  await page.getByRole('button', { name: t('composer:properties.editPoll') }).click();
  const poll = page.getByRole('dialog', { name: t('composer:panePollTitle', { pane: 1 }) });
  await poll.getByText(t('polling:endless'), { exact: true }).click();
  await poll.getByRole('button', { name: 'Close', exact: true }).click();
  await expect
    .element(bar)
    .toMatchTextContent(
      t('simulator:seen.every', { time: t('simulator:duration.seconds', { s: 15 }) }),
    );

  const next = button(t('simulator:next'));
  await expect.element(next).toBeVisible();
  next.element().focus();
  for (const [name, time] of [
    ['Boris', '0:05'],
    ['Carla', '0:10'],
    ['Anna', '0:15'],
  ] as const) {
    await press('Enter');
    await expect.element(pane(1)).toHaveAccessibleName(new RegExp(`${name}$`));
    await expect.element(now).toHaveTextContent(time);
  }
  await expect.element(button(t('simulator:nextSpeaker'))).toBeDisabled();
});
