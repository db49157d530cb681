import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { assignBoxes, memberContent } from '#app/features/tv-wall/model/placing.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import { PeoplePlacesProvider, type PlacesHost } from '../where-used/people-places.tsx';
import { CheckPanel } from './check-panel.tsx';

const [ann, ben, zoe] = [personCalled('Ann'), personCalled('Ben'), personCalled('Zoe')];
const member = (person: typeof ann) => ({ source: { kind: 'member', person } }) as const;
const LOBBY = {
  family: 'wall',
  id: 'w',
  name: 'Lobby',
  design: {
    family: 'wall',
    value: { name: '', walls: [assignBoxes(newWall(''), [['1_1', memberContent(zoe)]])] },
  },
} as const;

const panel = page.getByRole('region', { name: t('meetingCheck:title') });
const lines = panel.getByRole('listitem');

beforeEach(async () => {
  await signedInWorld({ scenario: 'empty' });
});

/** The check of a meeting of Ann and Ben. */
async function showCheck(host: Partial<PlacesHost>) {
  const onGoTo = vi.fn<(finding: { readonly preset: unknown }) => void>();
  const people = [ann, ben];
  await show(
    <QueryClientProvider client={createQueryClient()}>
      <PeoplePlacesProvider
        host={{
          roles: { ...NO_PEOPLE, members: people, chair: ann },
          people,
          designs: [],
          ofMeeting: [],
          presets: [],
          meetingNumber: '',
          ...host,
        }}
      >
        <CheckPanel onGoTo={onGoTo} />
      </PeoplePlacesProvider>
    </QueryClientProvider>,
  );
  return onGoTo;
}

test('names what is wrong in the picture, the rotation and a wall of a preset, errors first', async () => {
  const panes = [{ source: { kind: 'chair' } }, member(ann), member(ben)] as const;
  const onGoTo = await showCheck({
    designs: [
      { family: 'vmp', value: { ...NEW_COMPOSITION, mode: 'custom', panes } },
      { family: 'poll', value: { ...NEW_POLL, members: [ben, zoe] } },
    ],
    presets: [LOBBY],
  });
  const lobby = t('whereUsed:use.preset', { family: t('presets:families.wall'), name: 'Lobby' });
  await expect.element(lines).toHaveLength(4);
  for (const text of [
    `${t('picture:parts.poll')}: ${t('meetingCheck:notInMeeting', { names: 'Zoe' })}`,
    `${lobby}: ${t('wallProblems:said.style-missing')}`,
    `${lobby}: ${t('wallProblems:said.person-not-in-meeting', { names: 'Zoe' })}`,
    `${t('picture:parts.vmp')}: ${t('pictureProblems:said.chair-twice')}`,
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one line after another
    await expect.element(lines.filter({ hasText: text })).toBeVisible();
  }
  await expect.element(lines.last()).toMatchTextContent(t('pictureProblems:severities.warning'));
  await lines
    .nth(1)
    .getByRole('button', { name: t('meetingCheck:goTo', { place: lobby }) })
    .click();
  expect(onGoTo.mock.calls[0]?.[0]).toMatchObject({ preset: { id: 'w' } });
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

test('checks the walls of a series against their style, and leads to them', async () => {
  const { db } = await signedInWorld({ scenario: 'office' });
  const [styleId = ''] = db.wallStyles.keys();
  const wall = assignBoxes(newWall(styleId), [['none of it', memberContent(ann)]]);
  const onGoTo = await showCheck({
    designs: [{ family: 'wall', value: { name: '', walls: [wall] } }],
  });
  const own = t('wallPresets:own.title');
  await expect.element(lines.first()).toMatchTextContent(own);
  await lines
    .first()
    .getByRole('button', { name: t('meetingCheck:goTo', { place: own }) })
    .click();
  expect(onGoTo.mock.calls[0]?.[0]).toMatchObject({ preset: null, found: { family: 'wall' } });
});

test('says that nothing is wrong, and that presets could not be read', async () => {
  await showCheck({
    designs: [{ family: 'poll', value: { ...NEW_POLL, members: [ben] } }],
    known: { error: new Error('no answer'), retry: () => undefined },
  });
  await expect.element(panel).toMatchTextContent(t('meetingCheck:none'));
  await expect.element(page.getByText(t('whereUsed:presets.unread'))).toBeVisible();
});

test('is not there without picture, sound and presets', async () => {
  await showCheck({});
  await expect.element(panel).not.toBeInTheDocument();
});
