import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { DirectorySource, EverybodyRead } from '../directory/directory-source.ts';
import type { Person } from '../model/accounts.ts';
import type { DirectoryPerson } from '../model/directory.ts';
import { NO_PEOPLE, type MeetingPeople } from '../model/roles.ts';
import { PeopleField } from './people-field.tsx';

const onPeople = vi.fn<(people: MeetingPeople) => void>();
const onWanted = vi.fn<() => void>();
const onRetry = vi.fn<() => void>();

const entry = (name: string, number: number, department: string): DirectoryPerson => ({
  person: { account: String(number).padStart(32, '0'), kind: 'moid', name },
  keys: [`moid:${String(number).padStart(32, '0')}`, `e164:${number}`],
  contact: [String(number)],
  departments: [department],
  phone: String(number),
});
const zhang = entry('张伟', 5001, 'Research');
const zeng = entry('曾莉', 5002, 'Sales');
const weber = entry('Anna Weber', 5003, 'Sales');
const person = (account: string, name: string): Person => ({ account, kind: 'e164', name });

const everybody: EverybodyRead = {
  people: [zhang, zeng, weber],
  total: 3,
  isWhole: true,
  reading: false,
  error: undefined,
  onRetry,
  onWanted,
};

interface Start {
  readonly people?: MeetingPeople;
  readonly everybody?: Partial<EverybodyRead>;
  readonly recent?: readonly { readonly person: Person; readonly meetings: number }[] | undefined;
  readonly recentError?: unknown;
}

function Host({ start }: { readonly start: Start }) {
  const [value, setValue] = useState(start.people ?? NO_PEOPLE);
  const [pasted, setPasted] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const [view, onView] = useState<DirectorySource['view']>({ text: '', department: undefined });
  const recent =
    'recent' in start ? start.recent : [{ person: person('4001', 'Li Na'), meetings: 2 }];
  return (
    <>
      <PeopleField
        id="people"
        value={value}
        onChange={(next) => {
          onPeople(next);
          setValue(next);
        }}
        recent={{ people: recent, error: start.recentError, onRetry }}
        directory={{
          departments: [],
          view,
          onView,
          everybody: { ...everybody, ...start.everybody },
        }}
        pasted={pasted}
        onPasted={setPasted}
        isWhole={isWhole}
        onWhole={setIsWhole}
      />
    </>
  );
}

/** Without a platform: nobody is looked up. */
async function open(start: Start = {}, language: Language = 'en-US') {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  await show(
    <QueryClientProvider client={client}>
      <Host start={start} />
    </QueryClientProvider>,
    language,
  );
}

const input = () => page.getByRole('combobox', { name: t('people:field.label') });
const options = () => page.getByRole('option');
const line = (name: string) => page.getByRole('row', { name });
const now = () => onPeople.mock.lastCall?.[0] ?? NO_PEOPLE;
const names = (people: readonly Person[]) => people.map(({ name }) => name);
const typeIn = async (text: string) => {
  await input().click();
  await userEvent.keyboard(text);
};
const status = () => page.getByRole('status').filter({ hasText: /\S/ });

async function paste(text: string) {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  await input().click();
  input()
    .element()
    .dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
}

beforeEach(() => {
  onPeople.mockClear();
  onWanted.mockClear();
  onRetry.mockClear();
});

it.each(['zw', 'zhangwei', 'zhang w', '伟', 'research'])(
  'Enter adds who is found by %s, with department and telephone',
  async (text) => {
    await open();
    await typeIn(text);
    await expect.element(options().first()).toHaveTextContent('张伟Research · 5001');
    await userEvent.keyboard('{Enter}');
    await expect.element(line('张伟')).toBeVisible();
    expect(now().members).toEqual([zhang.person]);
    await expect.element(input()).toHaveValue('');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
  },
);

it('the pattern of a combobox: what is highlighted is said, arrow keys go through it, Escape closes it', async () => {
  await open();
  await typeIn('z');
  await expect.element(options().nth(1)).toBeVisible();
  const field = input().element();
  const activeText = () =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  await expect.element(input()).toHaveAttribute('aria-expanded', 'true');
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
  expect(list?.getAttribute('role')).toBe('listbox');
  expect(activeText()).toContain('张伟');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeText).toContain('曾莉');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(activeText).toContain('曾莉');
  await userEvent.keyboard('{Escape}');
  await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
  await expect.element(input()).toHaveValue('z');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => names(now().members)).toEqual(['曾莉']);
});

it('a click adds; who is there already is marked and is not added again', async () => {
  await open();
  await input().click();
  await options().filter({ hasText: 'Li Na' }).click();
  await expect.poll(() => names(now().members)).toEqual(['Li Na']);
  await typeIn('weber');
  await options().filter({ hasText: 'Weber' }).click();
  await expect.poll(() => names(now().members)).toEqual(['Li Na', 'Anna Weber']);
  await typeIn('weber');
  await expect.element(options().first()).toMatchTextContent(/added/);
  await expect.element(options().first()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(now().members).toHaveLength(2);
  await expect.element(input()).toHaveValue('weber');
});

it.each([
  ['13800138000', 'phone'],
  ['10.0.0.8', 'ip'],
  ['bo@example.com', 'email'],
  ['lobby@10.0.0.9', 'alias-ip'],
])('Enter adds the account that was typed: %s', async (text, kind) => {
  await open();
  await typeIn(text);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => now().members).toMatchObject([{ account: text, kind }]);
});

it('the number of somebody in the directory is that person', async () => {
  await open();
  await typeIn('5003{Enter}');
  await expect.poll(() => now().members).toEqual([weber.person]);
});

it.each([',', ';', '，', '；', '、'])('%s ends one and begins the next', async (separator) => {
  await open();
  await input().click();
  await userEvent.type(input(), `zw`);
  await userEvent.keyboard(separator);
  await expect.poll(() => names(now().members)).toEqual(['张伟']);
  await expect.element(input()).toHaveValue('');
});

it('a comma behind what may be several people ends nobody, unless one was gone to', async () => {
  await open();
  await typeIn('z,');
  await expect.element(input()).toHaveValue('z,');
  expect(onPeople).not.toHaveBeenCalled();
  await input().fill('z');
  await userEvent.keyboard('{ArrowDown},');
  await expect.poll(() => names(now().members)).toEqual(['曾莉']);
});

it('a name before a comma stays where it means nobody: the number follows', async () => {
  await open();
  await typeIn('Xu, 13800138000{Enter}');
  await expect
    .poll(() => now().members)
    .toMatchObject([{ account: '13800138000', kind: 'phone', name: 'Xu' }]);
});

it('of several pasted lines the certain ones are added at once, the others are asked in place', async () => {
  await open();
  await paste('Wang 13900139000\n5003\nnobody at all\nRoom 3 13800138000');
  await expect
    .poll(() => now().members)
    .toMatchObject([{ account: '13900139000', name: 'Wang' }, { account: '5003' }]);
  const left = page.getByRole('region', { name: t('people:field.left') });
  await expect.element(left.getByRole('textbox')).toHaveValue('nobody at all\nRoom 3 13800138000');
  await left.getByRole('combobox').selectOptions('Room 3 · 13800138000 (Phone)');
  await left.getByRole('button', { name: 'Add 1 person' }).click();
  await expect.poll(() => names(now().members)).toEqual(['Wang', '', 'Room 3']);
  await left.getByRole('button', { name: t('people:field.discard') }).click();
  await expect.element(left).not.toBeInTheDocument();
  await expect.element(input()).toHaveFocus();
});

it('several accounts in one pasted line are several people', async () => {
  await open();
  await paste('a@example.com; b@example.com');
  await expect.poll(() => now().members).toHaveLength(2);
});

it('Backspace in the empty field marks the last one, then removes it; Ctrl+Z brings it back', async () => {
  const people = { ...NO_PEOPLE, members: [person('1', 'Ann'), person('2', 'Bo')] };
  await open({ people });
  await input().click();
  await userEvent.keyboard('{Backspace}');
  await expect.element(line('Bo')).toHaveAttribute('aria-selected', 'true');
  await expect.element(status()).toHaveTextContent('Press Backspace again to remove Bo');
  expect(onPeople).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}{Backspace}');
  expect(onPeople).not.toHaveBeenCalled();
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => names(now().members)).toEqual(['Ann']);
  await expect.element(status()).toHaveTextContent('Bo: 1 person removed');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => names(now().members)).toEqual(['Ann', 'Bo']);
  await expect.element(status()).toHaveTextContent('Undone: 1 person removed');
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(() => names(now().members)).toEqual(['Ann']);
});

it('roles are given by click, and said in the count', async () => {
  const people = { ...NO_PEOPLE, members: [person('1', 'Ann'), person('2', 'Bo')] };
  await open({ people });
  await line('Bo').getByRole('button', { name: 'Chair: Bo' }).click();
  expect(now().chair).toMatchObject({ name: 'Bo' });
  await expect.element(page.getByText('2 people, chair: Bo')).toBeVisible();
  await line('Ann').getByRole('button', { name: 'Chair: Ann' }).click();
  await expect
    .element(line('Bo').getByRole('button', { name: 'Chair: Bo' }))
    .toHaveAttribute('aria-pressed', 'false');
  await line('Ann').getByRole('button', { name: 'Audience: Ann' }).click();
  expect(now()).toMatchObject({ chair: null, audience: [{ name: 'Ann' }] });
  await line('Ann').getByRole('button', { name: 'Audience: Ann' }).click();
  expect(names(now().members)).toEqual(['Bo', 'Ann']);
  await line('Bo').getByRole('button', { name: 'Remove Bo' }).click();
  expect(names(now().members)).toEqual(['Ann']);
});

it('and by key on the line, which is one stop of the Tab key', async () => {
  const people = {
    ...NO_PEOPLE,
    members: [person('1', 'Ann'), person('2', 'Bo'), person('3', 'Cy')],
  };
  await open({ people });
  await input().click();
  await userEvent.keyboard('{Escape}');
  const cell = line('Ann').getByRole('gridcell').first();
  for (let tries = 0; tries < 6 && document.activeElement !== cell.element(); tries += 1) {
    await userEvent.tab();
  }
  await expect.element(cell).toHaveFocus();
  await expect.element(cell).toHaveAttribute('aria-keyshortcuts', 'c s v a Delete');
  await userEvent.keyboard('c');
  await expect.poll(() => now().chair).toMatchObject({ name: 'Ann' });
  await userEvent.keyboard('{ArrowDown}s');
  await expect.poll(() => now().speaker).toMatchObject({ name: 'Bo' });
  await userEvent.keyboard('v');
  await expect.poll(() => names(now().vips)).toEqual(['Bo']);
  await userEvent.keyboard('v');
  await expect.poll(() => names(now().vips)).toEqual([]);
  await userEvent.keyboard('{End}a');
  await expect.poll(() => names(now().audience)).toEqual(['Cy']);
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  await expect.element(line('Bo').getByRole('button', { name: 'Chair: Bo' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{Delete}');
  await expect.poll(() => names(now().members)).toEqual(['Ann']);
  await expect.element(line('Cy').getByRole('gridcell').first()).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowUp}');
  await expect.element(input()).toHaveFocus();
});

it('an eighth VIP is the last', async () => {
  const members = Array.from({ length: 9 }, (_, index) => person(String(index + 100), `P${index}`));
  await open({ people: { ...NO_PEOPLE, members, vips: members.slice(0, 8) } });
  const ninth = line('P8').getByRole('button', { name: 'VIP: P8' });
  await expect.element(ninth).toHaveAttribute('aria-disabled', 'true');
  ninth.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(status()).toHaveTextContent('At most 8 VIPs');
  expect(onPeople).not.toHaveBeenCalled();
});

it('what is half composed is not searched, and its Enter adds nobody', async () => {
  await open();
  await input().click();
  const field = input().element();
  if (!(field instanceof HTMLInputElement)) throw new Error('no input');
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  field.setRangeText('zw');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
  );
  expect(onPeople).not.toHaveBeenCalled();
  await expect.element(options().filter({ hasText: '张伟' })).not.toBeInTheDocument();
  field.setRangeText('张', 0, 2, 'end');
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '张' }));
  await expect.element(options().filter({ hasText: '张伟' })).toBeVisible();
});

it('an account that still stands in the field is added when it is left; a name is not', async () => {
  await open();
  await typeIn('13800138000');
  await userEvent.tab();
  await expect.poll(() => now().members).toMatchObject([{ account: '13800138000' }]);
  onPeople.mockClear();
  await typeIn('zw');
  await userEvent.tab();
  expect(onPeople).not.toHaveBeenCalled();
  await expect.element(input()).toHaveValue('zw');
});

it('a dropped file is read in place', async () => {
  await open();
  const data = new DataTransfer();
  data.items.add(new File(['Name,Phone\nWang,13800138000\n'], 'people.csv', { type: 'text/csv' }));
  input()
    .element()
    .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect.poll(() => now().members).toMatchObject([{ account: '13800138000', name: 'Wang' }]);
  await expect.element(page.getByText('people.csv')).not.toBeInTheDocument();
});

it('the whole editor opens in a dialog', async () => {
  await open({ people: { ...NO_PEOPLE, members: [person('1', 'Ann')] } });
  await page.getByRole('button', { name: t('people:field.whole') }).click();
  const dialog = page.getByRole('dialog', { name: t('people:field.whole') });
  await dialog.getByRole('option', { name: 'Ann' }).click();
  await dialog.getByRole('button', { name: t('people:bar.remove') }).click();
  expect(now().members).toEqual([]);
  await dialog.getByRole('button', { name: t('people:field.done') }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByText(t('people:panel.nobody'))).toBeVisible();
});

it('the directory is read from the first focus on; its progress, its failure and emptiness are said', async () => {
  await open({ everybody: { reading: true, isWhole: false, total: 900 } });
  expect(onWanted).not.toHaveBeenCalled();
  await input().click();
  expect(onWanted).toHaveBeenCalled();
  await expect.element(page.getByText('Loading directory (3 of 900)…')).toBeVisible();
});

it('nor does it wait for it where somebody is but an id', async () => {
  await open({ people: { ...NO_PEOPLE, members: [{ ...zhang.person, name: '' }] } });
  await expect.poll(() => onWanted.mock.calls.length).toBe(1);
});

it('a directory that cannot be read can be tried again', async () => {
  await open({ everybody: { people: [], isWhole: false, error: new Error('no') } });
  await input().click();
  await page.getByRole('button', { name: /again|retry/i }).click();
  expect(onRetry).toHaveBeenCalled();
});

it('where nobody is found it says what can be entered', async () => {
  await open({ recent: undefined });
  await input().click();
  await expect.element(page.getByText(t('people:recent.loading'))).toBeVisible();
  await userEvent.keyboard('qqq');
  await expect.element(page.getByText(/No matching people/)).not.toBeInTheDocument();
});

it('nobody found, nobody recent', async () => {
  await open({ recent: [] });
  await input().click();
  await expect.element(page.getByText(t('people:field.hint'))).toBeVisible();
  await userEvent.keyboard('qqq');
  await expect.element(page.getByText(/No matching people/)).toBeVisible();
});

it('of thousands only those in sight are drawn, and the last one is a key away', async () => {
  const members = Array.from({ length: 5000 }, (_, index) =>
    person(String(index + 1000), `P${index}`),
  );
  await open({ people: { ...NO_PEOPLE, members } });
  await expect.element(page.getByText('5000 people')).toBeVisible();
  expect(page.getByRole('row').elements().length).toBeLessThan(40);
  await line('P0').getByRole('gridcell').first().click();
  await userEvent.keyboard('{End}');
  await expect.element(line('P4999').getByRole('gridcell').first()).toHaveFocus();
  await userEvent.keyboard('c');
  expect(now().chair).toMatchObject({ name: 'P4999' });
});

it('nothing of it is against the rules of accessibility', async () => {
  await open({ people: { ...NO_PEOPLE, members: [person('1', 'Ann'), person('2', 'Bo')] } });
  await typeIn('z');
  await expect.element(options().first()).toBeVisible();
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

describe('in Chinese', () => {
  it('people are found by pinyin, get their roles by click and key, and are removed', async () => {
    await open({}, 'zh-CN');
    await page.getByRole('combobox', { name: '添加人员' }).click();
    await userEvent.keyboard('zw{Enter}zl{Enter}{Escape}');
    expect(names(now().members)).toEqual(['张伟', '曾莉']);
    await line('曾莉').getByRole('button', { name: '主席：曾莉' }).click();
    await expect.element(page.getByText('2 人，主席：曾莉')).toBeVisible();
    await line('张伟').getByRole('gridcell').first().click();
    await userEvent.keyboard('a');
    await expect.poll(() => names(now().audience)).toEqual(['张伟']);
    await line('曾莉').getByRole('button', { name: '移除 曾莉' }).click();
    expect(now()).toMatchObject({ members: [], chair: null });
    await expect.element(status()).toHaveTextContent('曾莉：移除 1 人');
  });

  it('a pasted list with full-width signs is read, and what is not certain is asked in place', async () => {
    await open({}, 'zh-CN');
    await page.getByRole('combobox', { name: '添加人员' }).click();
    await paste('王伟，１３９００１３９０００\n张先生');
    await expect
      .poll(() => now().members)
      .toMatchObject([{ account: '13900139000', name: '王伟' }]);
    await expect.element(page.getByRole('region', { name: '待确认的人员' })).toBeVisible();
    expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
  });

  it('nobody found says what can be entered', async () => {
    await open({ recent: [] }, 'zh-CN');
    await page.getByRole('combobox', { name: '添加人员' }).click();
    await userEvent.keyboard('qqq');
    await expect.element(page.getByText(/^未找到匹配的人员/)).toBeVisible();
  });
});
