import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { called, chooseLayout, ComposerHost, pane, source } from '../testing/composer.tsx';
import { check, person, showProperties } from '../testing/designer.ts';

beforeEach(showProperties);

const PEOPLE = ['Anna', 'Boris', 'Carla'];

const bar = page.getByRole('region', { name: t('simulator:title.picture') });
const nothingShared = new RegExp(`${t('composer:nobody.no-content')}$`);
const now = bar.getByRole('timer');
/** Ends with somebody who speaks, and is marked. */
const heard = (name: string) => new RegExp(`${name} \\(speaking\\)$`);
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
  // in every pane that shows her
  await expect.element(pane(4)).toHaveAccessibleName(heard('Anna'));
  // by himself, once the first has spoken long enough
  await expect.element(pane(1)).toHaveAccessibleName(heard('Boris'));
  await button(t('simulator:pause')).click();
  const time = now.element().textContent;
  await button(t('simulator:nextSpeaker')).click();
  await expect.element(pane(1)).toHaveAccessibleName(heard('Carla'));
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
    await expect.element(pane(1)).toHaveAccessibleName(new RegExp(`, ${name}( |$)`));
    await expect.element(now).toHaveTextContent(time);
  }
  const previous = button(t('simulator:previous'));
  previous.element().focus();
  for (const [name, time] of [
    ['Carla', '0:10'],
    ['Boris', '0:05'],
    ['Anna', '0:00'],
  ] as const) {
    await press('Enter');
    await expect.element(pane(1)).toHaveAccessibleName(new RegExp(`, ${name}( |$)`));
    await expect.element(now).toHaveTextContent(time);
  }
  await expect.element(previous).toBeDisabled();
});

test('a place is set on the bar by click and by key; a loop begins again', async () => {
  await show(<ComposerHost people={PEOPLE} />);
  await chooseLayout('1 pane');
  await pane(1).click();
  await source('speaker').click();
  const position = bar.getByRole('slider', { name: t('simulator:position') });
  await expect.element(position).toHaveAttribute('max', '60');
  await position.click();
  await expect.element(now).toHaveTextContent('0:30');
  await expect.element(pane(1)).toHaveAccessibleName(heard('Boris'));
  await press('ArrowRight');
  await expect.element(now).toHaveTextContent('0:31');
  await press('End');
  await press('ArrowLeft');
  await expect.element(now).toHaveTextContent('0:59');
  await expect.element(pane(1)).toHaveAccessibleName(heard('Carla'));

  const loop = button(t('simulator:loop'));
  await loop.click();
  await expect.element(loop).toHaveAttribute('aria-pressed', 'true');
  await button(t('simulator:next')).click();
  await expect.element(now).toHaveTextContent('0:00');
  position.element().focus();
  await press('End');
  await press('ArrowLeft');
  await button(t('simulator:play')).click();
  // past the end it is Anna's turn again
  await expect.element(pane(1)).toHaveAccessibleName(heard('Anna'));
});

test('somebody is chosen to speak, and how long each speaks is said and can be changed', async () => {
  await show(<ComposerHost people={PEOPLE} />);
  await chooseLayout('1 pane');
  await pane(1).click();
  await source('speaker').click();
  const seconds = bar.getByRole('textbox', { name: t('simulator:assumed.label') });
  await expect.element(seconds).toHaveValue('20');
  await seconds.fill('5');
  const next = button(t('simulator:next'));
  await next.click();
  await expect.element(now).toHaveTextContent('0:05');
  await expect.element(pane(1)).toHaveAccessibleName(heard('Boris'));
  await seconds.fill('none');
  await expect.element(seconds).toBeInvalid();
  seconds.element().blur();
  await expect.element(seconds).toHaveValue('5');

  const choose = bar.getByRole('button', { name: 'Speaker Boris' });
  await choose.click();
  const search = page.getByRole('searchbox', { name: t('simulator:findSpeaker') });
  await expect.element(search).toHaveFocus();
  await search.fill('car');
  const list = page.getByRole('listbox', { name: t('simulator:chooseSpeaker') });
  await expect.element(list.getByRole('option')).toHaveLength(1);
  await press('Enter');
  await expect.element(pane(1)).toHaveAccessibleName(heard('Carla'));
  await expect.element(search).not.toBeInTheDocument();
  await expect.element(now).toHaveTextContent('0:05');
  await next.click();
  await expect.element(pane(1)).toHaveAccessibleName(heard('Anna'));
  await bar.getByRole('button', { name: 'Speaker Anna' }).click();
  await list.getByRole('option', { name: 'Boris' }).click();
  await expect.element(pane(1)).toHaveAccessibleName(heard('Boris'));
  await bar.getByRole('button', { name: 'Speaker Boris' }).click();
  await expect.element(list).toBeVisible();
  await press('Escape');
  await expect.element(list).not.toBeInTheDocument();
});
