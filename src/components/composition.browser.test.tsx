import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { TextInput } from './form/text-input.tsx';
import { SearchBox } from './search-box/search-box.tsx';

const searched = vi.fn<(text: string) => void>();

function Search() {
  const [text, setText] = useState('');
  const search = (next: string) => {
    searched(next);
    setText(next);
  };
  return <SearchBox label="Search" clearLabel="Clear" text={text} onChange={search} />;
}

function Filter() {
  const [text, setText] = useState('');
  const search = (next: string) => {
    searched(next);
    setText(next);
  };
  return <TextInput aria-label="Search" value={text} onText={search} />;
}

/** Types letters with an input method, as Chromium does. */
function compose(field: HTMLInputElement, letters: string): void {
  field.focus();
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (let end = 1; end <= letters.length; end += 1) write(field, letters.slice(0, end), true);
}

function write(field: HTMLInputElement, text: string, isComposing: boolean): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
}

function end(field: HTMLInputElement, text: string): void {
  write(field, text, true);
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: text }));
}

const key = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

function fieldNamed(name: string): HTMLInputElement {
  const field = page.getByLabelText(name, { exact: true }).element();
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  return field;
}

test.each([
  ['a search box', <Search key="search" />],
  ['a filter', <Filter key="filter" />],
])('half-typed pinyin is shown and not searched: %s', async (_, shown) => {
  searched.mockClear();
  await show(shown);
  const field = fieldNamed('Search');
  compose(field, "zhou'hui");
  await expect.poll(() => field.value).toBe("zhou'hui");
  expect(searched).not.toHaveBeenCalled();
  end(field, '周会');
  await expect.poll(() => searched.mock.lastCall).toEqual(['周会']);
  expect(field.value).toBe('周会');
});

test.each([
  ['Chromium and Firefox', { key: 'Escape', isComposing: true }, true],
  ['WebKit, where the composition has ended before', { key: 'Escape', keyCode: 229 }, false],
])(
  'Escape that gives up a composition clears nothing and closes nothing: %s',
  async (_, init, before) => {
    const closed = vi.fn<() => void>();
    addEventListener('keydown', closed, { once: true });
    await show(<Search />);
    const field = fieldNamed('Search');
    write(field, 'plan', false);
    await expect.poll(() => field.value).toBe('plan');
    compose(field, 'plan z');
    if (!before) end(field, 'plan ');
    const pressed = key(init);
    field.dispatchEvent(pressed);
    expect(closed).not.toHaveBeenCalled();
    // a native dialog stays open
    expect(pressed.defaultPrevented).toBe(true);
    expect(field.value).toContain('plan');
    if (before) end(field, 'plan ');
    field.dispatchEvent(key({ key: 'Escape', keyCode: 27 }));
    await expect.poll(() => field.value).toBe('');
  },
);
