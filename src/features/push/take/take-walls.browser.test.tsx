import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { writeDesign } from '#app/features/preset/model/designs.ts';
import { writePresetFile } from '#app/features/preset/transfer/write-preset-file.ts';
import { assignBox, memberContent } from '#app/features/tv-wall/model/placing.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import { zonesOf } from '#app/features/tv-wall/styles/box-plans.ts';
import { parseFaults } from '#mocks/faults.ts';
import { TakeWalls } from './take-buttons.tsx';

const [ANN, BEN] = [personCalled('Ann'), personCalled('Ben')];

/** A meeting of Ann, to take walls over to. */
async function showTaking() {
  const world = await signedInWorld({ scenario: 'office' });
  const [meeting] = [...world.db.meetings.values()].filter(
    ({ creator, start }) => creator === 'admin' && start > world.clock.now(),
  );
  const [styleId] = world.db.wallStyles.keys();
  if (meeting === undefined || styleId === undefined) throw new Error('the office is empty');
  const owner = { kind: 'meeting', id: meeting.id } as const;
  function Host() {
    const [roles, setRoles] = useState<MeetingPeople>({ ...NO_PEOPLE, members: [ANN] });
    return (
      <>
        <TakeWalls
          owner={owner}
          ensureOwner={() => owner}
          roles={roles}
          onRoles={setRoles}
          number={meeting?.number ?? ''}
        />
        <output aria-label="members">{roles.members.map(({ name }) => name).join(', ')}</output>
      </>
    );
  }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await show(
    <QueryClientProvider client={client}>
      <Host />
    </QueryClientProvider>,
  );
  return {
    styleId,
    meet: (text: string) => {
      for (const fault of parseFaults(text)) world.faults.add(fault);
    },
  };
}

const members = page.getByRole('status', { name: 'members' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Takes over a wall that shows Ben, out of a file, and its zone. */
async function takeFile(styleId: string) {
  const wall = assignBox(newWall(styleId), '1_1', memberContent(BEN));
  const params = writeDesign({ family: 'wall', value: { name: 'Hall', walls: [wall] } }, {}, '1');
  const zones = [{ styleId, zones: [{ name: 'Left', boxes: ['1_1'] }] }];
  const text = writePresetFile(
    { name: 'Elsewhere', presets: [{ family: 'wall', name: 'Hall', params }], zones },
    '1',
  );
  await button(t('designFiles:take.action.walls')).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('[role=dialog] input[type=file]');
  if (input === null) throw new Error('no file can be chosen');
  await userEvent.upload(input, new File([text], 'walls.json'));
  await expect.element(page.getByText('Ben')).toBeVisible();
  await button(t('designFiles:take.go')).click();
}

it.each(['refused', 'cut-before', 'http-503'])(
  'walls that meet a fault stay to be tried again, and who comes with them joins with them: %s',
  async (fault) => {
    const { styleId, meet } = await showTaking();
    meet(`${fault}@createMeetingTvWallPreset*1`);
    await takeFile(styleId);
    if (fault !== 'refused') await button(t('bulkRun:check')).click();
    const again = button(t('bulkRun:retryFailed', { n: 1 }));
    await expect.element(again).toBeVisible();
    await expect.element(members).toHaveTextContent('Ann');
    await again.click();
    await expect.element(members).toHaveTextContent('Ann, Ben');
    expect(zonesOf([styleId])).toMatchObject([{ zones: [{ name: 'Left' }] }]);

    meet('refused@deleteMeetingTvWallPreset*1');
    await button(t('designFiles:added.takeBack')).click();
    await expect.element(again).toBeVisible();
    await expect.element(members).toHaveTextContent('Ann, Ben');
    await again.click();
    await expect.element(members).toHaveTextContent('Ann');
  },
);

it('says where another meeting cannot be read, and reads it again', async () => {
  const { meet } = await showTaking();
  meet('http-503@listMeetingTvWallPresets*1');
  await button(t('designFiles:take.action.walls')).click();
  await page
    .getByRole('list', { name: t('designFiles:take.sources') })
    .getByRole('button')
    .first()
    .click();
  const told = page.getByRole('alert');
  await expect.element(told).toMatchTextContent(t('designFiles:take.failed'));
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect.element(told).not.toBeInTheDocument();
});
