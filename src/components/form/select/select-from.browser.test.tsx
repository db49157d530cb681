import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { setPreferences } from '../../preferences.ts';
import { partAhead } from '../../pieces/part-ahead.ts';
import { LibrarySelect } from './library-select.tsx';
import { selectFrom } from './select-from.tsx';
import type { ChoiceProps } from './shown-choice.tsx';

const options = [
  { value: 'sip', label: 'SIP' },
  { value: 'h323', label: 'H.323' },
  { label: 'Others', options: [{ value: 'phone', label: 'Telephone' }] },
];

/** A list that comes when it is let. */
function listOnItsWay() {
  const { promise, resolve } = Promise.withResolvers<typeof LibrarySelect>();
  const library = partAhead(() => promise);
  const arrive = () => {
    resolve(LibrarySelect);
    return library.fetch();
  };
  return { Select: selectFrom(library), arrive };
}

/** A list that is here. */
async function listHere() {
  const library = partAhead(() => Promise.resolve(LibrarySelect));
  await library.fetch();
  return selectFrom(library);
}

const field = page.getByRole('combobox', { name: 'Protocol' });
const next = page.getByRole('button', { name: 'Next' });
const option = (name: string) => page.getByTitle(name, { exact: true });
const isLibrary = async () =>
  await expect.poll(() => field.element().closest('.ant-select') !== null).toBe(true);

/** A field with its label, whose choice is kept, and something to go on to. */
async function showField(props: ChoiceProps = {}) {
  const onChange = vi.fn<(value: unknown) => void>();
  const { Select, arrive } = listOnItsWay();
  function Form() {
    const [value, setValue] = useState<unknown>(props.value ?? 'sip');
    return (
      <>
        <label htmlFor="protocol">Protocol</label>
        <Select
          id="protocol"
          options={options}
          {...props}
          value={value}
          onChange={(chosen) => {
            setValue(chosen);
            onChange(chosen);
          }}
        />
        <button type="button">Next</button>
      </>
    );
  }
  await show(<Form />);
  return { onChange, arrive };
}

describe('before the list is there', () => {
  test('a press is kept: the list is open when it comes, and what is pressed is chosen', async () => {
    const { onChange, arrive } = await showField();
    await field.click();
    await expect.element(field).toHaveFocus();
    await arrive();
    await option('H.323').click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith('h323');
    await expect.element(field).toHaveFocus();
  });

  test.each(['{ArrowDown}', '{Enter}', ' ', '{Alt>}{ArrowDown}{/Alt}'])(
    'the key %s opens it, and the keys go on in it',
    async (key) => {
      const { onChange, arrive } = await showField();
      await userEvent.keyboard(`{Tab}${key}`);
      await arrive();
      await expect.element(field).toHaveAttribute('aria-expanded', 'true');
      await expect.element(option('H.323')).toBeVisible();
      await userEvent.keyboard('{ArrowDown}{Enter}');
      await expect.poll(() => onChange.mock.lastCall).toEqual(['h323']);
    },
  );

  test('what is typed is searched for', async () => {
    const { onChange, arrive } = await showField({ showSearch: { optionFilterProp: 'label' } });
    await userEvent.keyboard('{Tab}tele');
    await expect.element(field).toHaveValue('tele');
    await arrive();
    await isLibrary();
    await expect.element(field).toHaveValue('tele');
    await expect.element(option('Telephone')).toBeVisible();
    await expect.element(option('H.323')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onChange.mock.lastCall).toEqual(['phone']);
  });

  test('Enter after what was typed chooses the first that is found', async () => {
    const { onChange, arrive } = await showField({ showSearch: { optionFilterProp: 'label' } });
    await userEvent.keyboard('{Tab}tele{Enter}');
    await arrive();
    await expect.poll(() => onChange.mock.calls).toEqual([['phone']]);
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field).toHaveFocus();
  });

  test('arrows and Enter in a list that has been opened choose in it', async () => {
    const { onChange, arrive } = await showField();
    await field.click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    await arrive();
    await expect.poll(() => onChange.mock.calls).toEqual([['h323']]);
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('who composes characters goes on with them; then the list takes them', async () => {
    const { arrive } = await showField({ showSearch: { optionFilterProp: 'label' } });
    await field.click();
    const input = field.element();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await field.fill('tel');
    await arrive();
    await expect.element(field).toHaveFocus();
    expect(field.element()).toBe(input);
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await isLibrary();
    await expect.element(field).toHaveValue('tel');
    await expect.element(field).toHaveFocus();
  });

  test('who has gone on is not called back, and no list opens behind them', async () => {
    const { arrive } = await showField();
    await field.click();
    await next.click();
    await arrive();
    await isLibrary();
    await expect.element(next).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('Escape gives the list up', async () => {
    const { arrive } = await showField();
    await userEvent.keyboard('{Tab}{ArrowDown}{Escape}');
    await arrive();
    await isLibrary();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('a press on the label and a focus by id come to the field', async () => {
    const { arrive } = await showField();
    await page.getByText('Protocol').click();
    await expect.element(field).toHaveFocus();
    await next.click();
    document.getElementById('protocol')?.focus();
    await expect.element(field).toHaveFocus();
    await arrive();
    await isLibrary();
    await expect.element(field).toHaveFocus();
  });

  test('the choice is taken away', async () => {
    const { onChange } = await showField({ allowClear: true, placeholder: 'None' });
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription('None');
  });

  test('one that cannot be used stays as it is', async () => {
    await showField({ disabled: true });
    await expect.element(field).toBeDisabled();
    await expect.element(field).toHaveAccessibleDescription('SIP');
  });
});

test('a list that is here when the field is pressed does not take that press for one beside it', async () => {
  const library = partAhead(() => Promise.resolve(LibrarySelect));
  await library.fetch();
  let isTold = false;
  const Select = selectFrom({
    ...library,
    get: () => (isTold ? library.get() : undefined),
    subscribe: () => () => undefined,
  });
  await show(<Select aria-label="Protocol" value="sip" options={options} />);
  isTold = true;
  await field.click();
  await expect.element(option('H.323')).toBeVisible();
  await isLibrary();
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
});

test('a list that does not come says so, keeps what was typed and is asked for again', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const load = vi
    .fn<() => Promise<typeof LibrarySelect>>()
    .mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
  const Select = selectFrom(partAhead(load));
  await show(
    <Select aria-label="Protocol" showSearch={{ optionFilterProp: 'label' }} options={options} />,
  );
  await userEvent.keyboard('{Tab}tele');
  await expect.element(page.getByText(t('errors:pieces.unreachable'))).toBeVisible();
  await expect.element(field).toHaveValue('tele');
  load.mockResolvedValue(LibrarySelect);
  await page.getByRole('button', { name: t('shell:retry') }).click();
  await expect.element(option('Telephone')).toBeVisible();
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('tele');
});

/** Whatever of a field can be seen, measured. */
function lookOf(name: string) {
  const input = page.getByRole('combobox', { name, exact: true }).element();
  const root = input.closest('.ant-select, [data-select]');
  if (!root) throw new Error('No field');
  const frame = root.getBoundingClientRect();
  const placed = ({ left, top, width, height }: DOMRect) =>
    [left - frame.left, top - frame.top, width, height].map((length) => length.toFixed(1));
  const words = document.createRange();
  words.selectNodeContents(root.querySelector('span[id]') ?? root);
  const icons = [...root.querySelectorAll('.anticon')];
  const { color, fontSize, borderColor, borderRadius, backgroundColor, cursor } =
    getComputedStyle(root);
  return {
    measures: {
      frame: [frame.width, frame.height].map((length) => length.toFixed(1)),
      words: placed(words.getBoundingClientRect()),
      // one that turns is as large as it lies
      icons: icons.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const middle = [left + width / 2 - frame.left, top + height / 2 - frame.top];
        return [...middle.map((length) => length.toFixed(1)), getComputedStyle(one).fontSize];
      }),
      fontSize,
      borderRadius,
      cursor,
    },
    colours: [
      color,
      borderColor,
      backgroundColor,
      ...icons.map((one) => getComputedStyle(one).color),
    ].flatMap(painted),
  };
}

/** Red, green, blue and how much of them, however a colour is written. */
function painted(colour: string): readonly number[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('No canvas');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

describe('looks as the list that takes its place', () => {
  const cases: Readonly<Record<string, ChoiceProps>> = {
    chosen: { value: 'sip' },
    'long, in a narrow place': {
      value: 'long',
      options: [{ value: 'long', label: 'A name that is far too long for it' }],
      style: { width: 120 },
    },
    placeholder: { value: null, placeholder: 'Choose one' },
    small: { value: 'sip', size: 'small' },
    disabled: { value: 'sip', disabled: true },
    wrong: { value: 'sip', status: 'error' },
    searchable: { value: 'sip', showSearch: true },
    'to be taken away': { value: 'sip', allowClear: true },
    loading: { value: 'sip', loading: true },
    'as wide as its place': { value: 'sip', style: { width: '100%' } },
    several: { mode: 'multiple', value: ['sip', 'phone'], style: { width: 300 } },
    'none of several': { mode: 'multiple', value: [], placeholder: 'Some', style: { width: 300 } },
  };
  test.each([
    { density: 'comfortable', theme: 'light' },
    { density: 'comfortable', theme: 'dark' },
    { density: 'compact', theme: 'light' },
    { density: 'compact', theme: 'dark' },
  ] as const)('$density, $theme', async (preferences) => {
    setPreferences(preferences);
    const { Select: Light } = listOnItsWay();
    const Here = await listHere();
    await show(
      <div style={{ width: 400 }}>
        <p>away</p>
        {Object.entries(cases).map(([name, props]) => (
          <div key={name}>
            <Light aria-label={`light ${name}`} options={options} {...props} />
            <Here aria-label={`here ${name}`} options={options} {...props} />
          </div>
        ))}
      </div>,
    );
    await page.getByText('away').hover();
    const looks = Object.keys(cases).map((name) => ({
      name,
      light: lookOf(`light ${name}`),
      here: lookOf(`here ${name}`),
    }));
    expect(looks.map(({ name, light }) => [name, light.measures])).toEqual(
      looks.map(({ name, here }) => [name, here.measures]),
    );
    // the library makes shades of its own; no eye tells them apart
    const steps = looks.map(({ name, light, here }) => ({
      name,
      most: Math.max(...light.colours.map((part, at) => Math.abs(part - (here.colours[at] ?? 0)))),
    }));
    expect(steps.filter(({ most }) => most > 20)).toEqual([]);
  });
});
