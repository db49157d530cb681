import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { directoryQueries } from './api/directory.ts';
import { DirectoryTab } from './directory-tab.tsx';
import type { DirectorySource } from './directory/directory-source.ts';
import { directoryPerson } from './model/directory.ts';
import { PeopleEditor } from './people-editor.tsx';
import { NO_PEOPLE } from './model/roles.ts';
import { RecentTab } from './recent-tab.tsx';

const moid = (digit: string) => digit.repeat(32);
const accounts = [
  {
    account_moid: moid('a'),
    name: '曾莉',
    mobile: '13800138000',
    e164: '5001',
    departments: [{ name: 'Sales' }],
  },
  {
    account_moid: moid('b'),
    name: '单雄',
    mobile: '13900139000',
    e164: '5001',
    departments: [{ name: 'Research' }],
  },
];
const entries = accounts.map(directoryPerson).filter((one) => one !== undefined);
const person = (account: string, name: string) => ({ account, kind: 'moid', name }) as const;
const options = () => page.getByRole('option');

/** Without a platform; the directory as it was read before. */
function client(read: readonly (typeof accounts)[number][] = []) {
  const made = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  if (read.length > 0) {
    made.setQueryData(directoryQueries.people({ all: true }).queryKey, {
      pages: [{ total: read.length, accounts: read }],
      pageParams: [0],
    });
  }
  return made;
}

const shown = (what: ReactNode, read?: typeof accounts) =>
  show(<QueryClientProvider client={client(read)}>{what}</QueryClientProvider>);

function Directory({ onWanted }: { readonly onWanted: () => void }) {
  const [view, onView] = useState<DirectorySource['view']>({ text: '', department: undefined });
  const further = { ...entries[0], person: person(moid('c'), 'Zhou'), keys: [] };
  const directory: DirectorySource = {
    departments: [],
    view,
    onView,
    ...(view.text !== '' && {
      found: {
        people: [...entries.slice(0, 1), { contact: [], departments: [], ...further }],
        total: 2,
        error: undefined,
        onRetry: () => undefined,
        reading: false,
      },
    }),
    everybody: {
      people: entries,
      total: 2,
      isWhole: true,
      reading: false,
      error: undefined,
      onRetry: () => undefined,
      onWanted,
    },
  };
  return <DirectoryTab directory={directory} seats={new Map()} onAdd={() => undefined} />;
}

it('recent people are found by pinyin, by every reading of a name', async () => {
  const people = entries.map((entry) => ({ person: entry.person, meetings: 1 }));
  const recent = { people, error: undefined, onRetry: () => undefined };
  await shown(<RecentTab recent={recent} seats={new Map()} onAdd={() => undefined} />);
  const search = page.getByRole('searchbox');
  for (const [text, name] of [
    ['zengli', '曾莉'],
    ['shanx', '单雄'],
    ['zl', '曾莉'],
  ] as const) {
    await search.fill(text);
    await expect.element(options()).toMatchTextContent(name);
  }
  await search.fill('qq');
  await expect.element(page.getByText(t('people:recent.nothingFound'))).toBeVisible();
});

it('so is the directory, as far as it was read; what the platform finds comes behind, each once', async () => {
  const onWanted = vi.fn<() => void>();
  await shown(<Directory onWanted={onWanted} />);
  expect(onWanted).not.toHaveBeenCalled();
  await page.getByRole('searchbox').click();
  expect(onWanted).toHaveBeenCalled();
  await userEvent.keyboard('shan');
  await expect.element(options().first()).toMatchTextContent('单雄');
  await expect.poll(() => options().elements().length).toBe(3);
  await page.getByRole('searchbox').fill('z');
  await expect.element(options().first()).toMatchTextContent('曾莉');
  await expect.poll(() => options().elements().length).toBe(2);
});

it('and whoever is in the meeting, with department and telephone in place of the id', async () => {
  const people = {
    ...NO_PEOPLE,
    members: [person(moid('a'), ''), person(moid('b'), '单雄'), person('5001', 'Switchboard')],
  };
  const recent = { people: [], error: undefined, onRetry: () => undefined };
  await shown(
    <PeopleEditor
      value={people}
      onChange={() => undefined}
      recent={recent}
      pasted=""
      onPasted={() => undefined}
    />,
    accounts,
  );
  await expect.element(options().nth(0)).toMatchTextContent('曾莉Sales · 13800138000');
  await expect.element(options().nth(1)).toMatchTextContent('单雄Research · 13900139000');
  const search = page.getByRole('searchbox', { name: t('people:panel.findLabel') });
  await search.fill('zengli');
  await expect.poll(() => options().elements().length).toBe(1);
  await search.fill('research sx');
  await expect.element(options()).toMatchTextContent('单雄');
});

it('a number that two entries have says nothing of anybody', async () => {
  const people = { ...NO_PEOPLE, members: [{ account: '5001', kind: 'e164', name: '' } as const] };
  const recent = { people: [], error: undefined, onRetry: () => undefined };
  await shown(
    <PeopleEditor
      value={people}
      onChange={() => undefined}
      recent={recent}
      pasted=""
      onPasted={() => undefined}
    />,
    accounts,
  );
  await expect.element(options()).toMatchTextContent('5001E.164');
});
