import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { seriousAgainst, turn } from '#app/app/testing/accessibility.ts';
import { drag, press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { accountKinds } from '#app/features/people/model/accounts.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { presetQueries } from '#app/features/preset/api/presets.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { wallStyleQueries } from '#app/features/tv-wall/api/wall-styles.ts';
import { readWallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import { keptRunSheet } from './kept-run-sheet.ts';
import { EMPTY_SHEET, replaceSteps } from './model/run-sheet.ts';
import type { NewStep } from './model/run-sheet.ts';
import { MeetingRehearsal } from './rehearsal.tsx';

const MEETING = {
  id: 'm1',
  name: 'Board',
  number: '1000',
  start: undefined,
  people: ['Anna', 'Boris', 'Carla'].map(personCalled),
  chair: null,
  poll: null,
  picture: null,
};
const memberOf = (name: string, place: number) => {
  const { account, kind } = personCalled(name);
  return {
    account,
    account_type: accountKinds.valueOf(kind),
    name,
    member_type: 1,
    chn_idx: place,
  };
};
const pictureOf = (...members: readonly object[]) => ({
  name: '',
  mode: 1,
  layout: 1,
  voice_hint: 1,
  show_mt_name: 1,
  members,
});
const pollOf = (seconds: number, ...names: readonly string[]) => ({
  num: 0,
  mode: 1,
  keep_time: seconds,
  members: names.map((name) => memberOf(name, 0)),
});

/** A preset that is in the list, and has to be asked for. */
const UNREAD = {};

/** What the platform knows of the meeting's presets. */
const PRESETS: Readonly<Partial<Record<DesignFamily, Readonly<Record<string, object>>>>> = {
  vmp: {
    Opening: pictureOf({ member_type: 6, chn_idx: 0, poll: pollOf(5, 'Anna', 'Boris') }),
    Panel: pictureOf(memberOf('Carla', 0)),
  },
  wall: {
    Stage: {
      tvwalls: [
        {
          style_id: 'two',
          mode: 1,
          members: [
            { hdu_id: '1_1', member_type: 2 },
            { hdu_id: '1_2', member_type: 6 },
          ],
        },
      ],
    },
  },
};
const styleOf = (...online: readonly number[]) =>
  readWallStyle(
    {
      style_id: 'two',
      name: 'Two boxes',
      details: online.map((state, place) => ({
        hdu_id: `1_${place + 1}`,
        hdu_alias: `hdu${place + 1}`,
        parent_box_width: 900,
        box_x: place * 450,
        box_y: 0,
        box_width: 450,
        box_height: 253,
        online: state,
      })),
    },
    true,
  );
const STYLE = styleOf(1, 1);

/** Shows the rehearsal of a meeting with these presets; a preset's id is made from its name. */
async function rehearse(presets = PRESETS, style = STYLE) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, retry: false } },
  });
  const owner = { kind: 'meeting', id: MEETING.id } as const;
  client.setQueryData(systemQueries.version().queryKey, { success: 1, version: '', api_level: 11 });
  for (const family of ['vmp', 'mix', 'poll', 'wall'] as const) {
    const all = Object.entries(presets[family] ?? {});
    client.setQueryData(
      presetQueries.list(owner, family).queryKey,
      all.map(([name]) => ({ id: idOf(name), name })),
    );
    for (const [name, params] of all) {
      if (params === UNREAD) continue;
      client.setQueryData(presetQueries.one(owner, family, idOf(name)).queryKey, {
        ...params,
        name,
      });
    }
  }
  client.setQueryData(wallStyleQueries.list().queryKey, [{ id: 'two', name: 'Two boxes' }]);
  client.setQueryData(wallStyleQueries.live('two').queryKey, style);
  return show(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <MeetingRehearsal meeting={MEETING} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const idOf = (name: string) => `id-${name}`;
const stepOf = (name: string, family: DesignFamily = 'vmp'): NewStep => ({
  family,
  preset: idOf(name),
  name,
  note: '',
  planned: '',
});
const kept = () => keptRunSheet(MEETING.id).get().steps;
const sheet = page.getByRole('region', { name: t('rehearsal:sheet'), exact: true });
const rows = sheet.getByRole('list', { name: t('rehearsal:sheet') }).getByRole('listitem');
const picture = page.getByRole('img', { name: /^Pane 1/ });
const wall = page.getByRole('list', { name: 'Two boxes' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function importFile(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input) await userEvent.upload(input, new File([text], 'sheet.json'));
}

beforeEach(() => keptRunSheet(MEETING.id).set(EMPTY_SHEET));

it('plays picture and wall on one clock, and marks who is heard', async () => {
  await rehearse();
  await button(t('simulator:next')).click();
  // at 5 s the picture turns; the box that shows the meeting's picture with it, and the speaker stays
  await expect.element(picture).toHaveAccessibleName(/Rotation of 2, Boris$/);
  await expect.element(wall.getByRole('listitem').nth(0)).toMatchTextContent(/Speaker, Anna/);
  await expect.element(wall.getByRole('listitem').nth(1)).toMatchTextContent(/Boris/);
  await button(t('simulator:nextSpeaker')).click();
  await expect.element(picture).toHaveAccessibleName(/Boris \(speaking\)$/);
  await expect.element(wall.getByRole('listitem').nth(0)).toMatchTextContent(/Speaker, Boris/);
  await button(t('simulator:previous')).click();
  await expect.element(picture).toHaveAccessibleName(/Rotation of 2, Anna \(speaking\)$/);
});

it('a box whose channel is offline looks and is called so', async () => {
  await rehearse(PRESETS, styleOf(1, 0));
  const dead = wall.getByRole('listitem').nth(1);
  await expect.element(dead).toHaveAttribute('data-dead', 'true');
  await expect.element(dead).toHaveAttribute('title', expect.stringMatching(/offline/i));
  await expect.element(wall.getByRole('listitem').nth(0)).toHaveAttribute('data-dead', 'false');
});

it('another picture is chosen, or no walls', async () => {
  await rehearse();
  const what = page.getByRole('combobox', {
    name: t('rehearsal:choose', { what: t('presets:families.vmp') }),
  });
  await what.click();
  await page.getByText('Panel', { exact: true }).click();
  await expect.element(picture).toHaveAccessibleName('Pane 1: Carla');
  await page
    .getByRole('combobox', { name: t('rehearsal:choose', { what: t('presets:families.wall') }) })
    .click();
  await page.getByText(t('rehearsal:withoutWalls'), { exact: true }).click();
  await expect.element(wall).not.toBeInTheDocument();
});

it('says where a meeting has neither picture nor walls, and leads to where one is made', async () => {
  await rehearse({});
  await expect
    .element(page.getByRole('link', { name: t('rehearsal:makePicture') }))
    .toHaveAttribute('href', '/meetings/m1?preset=vmp:new#presets');
  await expect
    .element(page.getByRole('link', { name: t('rehearsal:makeWalls') }))
    .toHaveAttribute('href', '/meetings/m1?preset=wall:new#presets');
  await expect.element(sheet).toMatchTextContent(t('rehearsal:noPresets'));
  await expect.element(button(t('simulator:play'))).not.toBeInTheDocument();
});

it('says what could not be read where it belongs, and plays the rest', async () => {
  // the platform knows no such meeting
  await signedInWorld({ scenario: 'empty' });
  await rehearse({ ...PRESETS, vmp: { Lost: UNREAD, ...PRESETS.vmp } });
  const alert = page.getByRole('region', { name: t('presets:families.vmp') }).getByRole('alert');
  await expect.element(alert).toMatchTextContent(t('presets:oneFailed'));
  await expect.element(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  await button(t('simulator:next')).click();
  await expect.element(wall.getByRole('listitem').nth(0)).toMatchTextContent(/Speaker, Boris/);
});

it('a run sheet is made, planned, put in order and stepped through', async () => {
  await rehearse();
  const add = sheet.getByRole('combobox', { name: t('rehearsal:add') });
  for (const name of ['Opening', 'Stage', 'Panel']) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await add.click();
    // oxlint-disable-next-line no-await-in-loop
    await page.getByText(name, { exact: true }).last().click();
  }
  await expect.element(rows).toHaveLength(3);

  const planned = page.getByRole('textbox', { name: t('rehearsal:planned.of', { name: 'Panel' }) });
  await planned.fill('半小时');
  await expect.element(rows.nth(2)).toMatchTextContent('30 min after start');
  await planned.fill('after lunch');
  await expect.element(planned).toBeInvalid();
  await planned.fill('2pm');
  await expect.element(planned).toBeValid();
  await expect.element(rows.nth(2)).toMatchTextContent('14:00');

  // by key, from any control of the row, which keeps the focus
  await press('Alt+ArrowUp');
  await expect.element(rows.nth(1)).toMatchTextContent(/Panel/);
  await expect.element(planned).toHaveFocus();
  await button(t('rehearsal:down', { name: 'Opening' })).click();
  await expect.element(rows.nth(0)).toMatchTextContent(/Panel/);
  await expect.element(button(t('rehearsal:down', { name: 'Opening' }))).toHaveFocus();
  const grip = (place: number) =>
    page.elementLocator(rows.nth(place).element().querySelector('[data-drag]') ?? document.body);
  await drag(grip(1), grip(0));
  await expect.element(rows.nth(0)).toMatchTextContent(/Opening/);
  expect(kept().map(({ name }) => name)).toEqual(['Opening', 'Panel', 'Stage']);

  await button(t('rehearsal:nextStep')).click();
  await expect.element(rows.nth(0)).toHaveAttribute('aria-current', 'step');
  await button(t('rehearsal:nextStep')).click();
  await expect.element(picture).toHaveAccessibleName(/Carla/);
  await expect.element(page.getByText(/^Step 2 of 3: Panel/)).toBeVisible();
  await button(t('rehearsal:previousStep')).click();
  await expect.element(picture).toHaveAccessibleName(/Rotation of 2/);
  await button(t('rehearsal:go', { name: 'Panel' })).click();
  await expect.element(picture).toHaveAccessibleName(/Carla/);
  await button(t('rehearsal:remove', { name: 'Opening' })).click();
  await expect.element(rows).toHaveLength(2);
});

it('marks a preset that is gone, and offers the one of the same name', async () => {
  keptRunSheet(MEETING.id).set(
    replaceSteps(EMPTY_SHEET, [
      stepOf('Opening'),
      { ...stepOf('Panel'), preset: 'deleted' },
      { ...stepOf('Closing'), preset: 'deleted too' },
    ]),
  );
  await rehearse();
  await expect.element(rows.nth(0)).not.toMatchTextContent(t('rehearsal:gone'));
  await expect.element(rows.nth(1)).toMatchTextContent(t('rehearsal:gone'));
  await expect.element(rows.nth(2)).toMatchTextContent(t('rehearsal:gone'));
  await button(t('rehearsal:go', { name: 'Panel' })).click();
  // what stood before stays
  await expect.element(picture).toHaveAccessibleName(/Rotation of 2/);
  await expect.element(button(t('rehearsal:useSame'))).toHaveLength(1);
  await button(t('rehearsal:useSame')).click();
  await expect.element(rows.nth(1)).not.toMatchTextContent(t('rehearsal:gone'));
});

const fileOf = (...steps: readonly object[]) =>
  JSON.stringify({
    format: 'meeting-console.run-sheet',
    version: 1,
    meeting: 'another',
    name: 'Another',
    steps,
  });

it('takes steps of a file, says which presets it lacks, and asks before it replaces any', async () => {
  await rehearse();
  await importFile(
    fileOf(
      { ...stepOf('Panel'), preset: 'elsewhere', note: 'lights' },
      { ...stepOf('Vote', 'poll'), preset: idOf('Opening') },
    ),
  );
  const outcome = sheet.getByRole('alert');
  await expect.element(outcome).toMatchTextContent(t('rehearsal:import.done', { count: 2 }));
  await expect.element(outcome.getByRole('listitem')).toMatchTextContent(/Rotation Vote/);
  await expect.element(rows.nth(1)).toMatchTextContent(t('rehearsal:gone'));
  expect(kept()).toMatchObject([{ preset: idOf('Panel'), note: 'lights' }, { name: 'Vote' }]);

  await importFile(fileOf(stepOf('Opening')));
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toMatchTextContent(/The 2 steps of this run sheet are replaced/);
  expect(kept()).toHaveLength(2);
  await dialog.getByRole('button', { name: t('rehearsal:import.replaceConfirm') }).click();
  await expect.element(rows).toHaveLength(1);
});

it.each([
  ['dear diary', t('rehearsal:import.problems.not-json')],
  ['{}', 'meeting-console.run-sheet'],
  [fileOf({ ...stepOf('Opening'), family: 'lights' }), 'steps.0.family'],
  [fileOf(), t('rehearsal:import.problems.no-steps')],
])('refuses %s, and keeps what is there', async (text, why) => {
  keptRunSheet(MEETING.id).set(replaceSteps(EMPTY_SHEET, [stepOf('Opening')]));
  await rehearse();
  await importFile(text);
  await expect.element(sheet.getByRole('alert')).toMatchTextContent(why);
  expect(kept()).toMatchObject([{ name: 'Opening' }]);
});

it('is printed as the run sheet', async () => {
  keptRunSheet(MEETING.id).set(
    replaceSteps(EMPTY_SHEET, [
      { ...stepOf('Opening'), planned: '+5', note: 'lights' },
      { ...stepOf('Closing'), preset: 'deleted' },
    ]),
  );
  await rehearse();
  await expect.element(rows).toHaveLength(2);
  dispatchEvent(new Event('beforeprint'));
  const table = page.getByRole('article', { name: 'Board' }).getByRole('table');
  await expect
    .element(table)
    .toMatchTextContent(/1\s*5 min after start\s*Picture\s*Opening\s*lights/);
  await expect.element(table).toMatchTextContent(t('rehearsal:goneNamed', { name: 'Closing' }));
  dispatchEvent(new Event('afterprint'));
  await expect.element(table).not.toBeInTheDocument();
});

it.each(['light', 'dark'] as const)('is accessible, %s', async (scheme) => {
  keptRunSheet(MEETING.id).set(
    replaceSteps(EMPTY_SHEET, [
      { ...stepOf('Opening'), planned: 'soon' },
      { ...stepOf('Closing'), preset: 'deleted' },
    ]),
  );
  await rehearse();
  await turn(scheme);
  await button(t('rehearsal:nextStep')).click();
  await button(t('simulator:next')).click();
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

const note = (name: string) =>
  page.getByRole('textbox', { name: t('rehearsal:note.of', { name }) });

/** What another tab does to the sheet: the browser tells every other document of it. */
async function changeInOtherTab(change: (text: string) => string) {
  const tab = document.createElement('iframe');
  document.body.append(tab);
  const { contentWindow } = tab;
  const key = Object.keys(localStorage).find((one) => one.startsWith('console.run-sheet.'));
  if (contentWindow === null || key === undefined) throw new Error('no sheet is kept');
  contentWindow.localStorage.setItem(key, change(localStorage.getItem(key) ?? ''));
  tab.remove();
}

it('a sheet that another tab changes is shown as it is now, and what is planned here goes on from it', async () => {
  keptRunSheet(MEETING.id).set(replaceSteps(EMPTY_SHEET, [stepOf('Opening'), stepOf('Panel')]));
  await rehearse();
  await changeInOtherTab((text) => text.replace('"note":""', '"note":"lights"'));
  await expect.element(note('Opening')).toHaveValue('lights');
  await expect.element(page.getByText(t('rehearsal:otherTab.taken'))).toBeVisible();
  await note('Panel').fill('end');
  await expect.element(page.getByText(t('rehearsal:otherTab.taken'))).not.toBeInTheDocument();
  expect(kept().map((step) => step.note)).toEqual(['lights', 'end']);
});

it.each(['take', 'keep'] as const)(
  'what could not be kept stands against the other tab’s change until one of them is chosen: %s',
  async (choice) => {
    keptRunSheet(MEETING.id).set(replaceSteps(EMPTY_SHEET, [stepOf('Opening')]));
    await rehearse();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await note('Opening').fill('mine');
    full.mockRestore();
    await changeInOtherTab((text) => text.replace('"note":""', '"note":"theirs"'));
    const told = page.getByRole('alert');
    await expect.element(told).toMatchTextContent(t('rehearsal:otherTab.against'));
    await expect.element(note('Opening')).toHaveValue('mine');
    await told.getByRole('button', { name: t(`rehearsal:otherTab.${choice}`) }).click();
    await expect.element(note('Opening')).toHaveValue(choice === 'keep' ? 'mine' : 'theirs');
    await expect.element(told).not.toBeInTheDocument();
    expect(JSON.stringify(localStorage)).toContain(choice === 'keep' ? 'mine' : 'theirs');
  },
);
