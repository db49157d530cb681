import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seriousAgainst, turn } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import { Checkbox } from './checkbox.tsx';
import { Field } from './field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Switch } from './switch.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

const sizes = [
  { value: 'small', label: 'Small' },
  { value: 'medium', label: 'Medium' },
  { value: 'large', label: 'Large' },
] as const;
type Size = (typeof sizes)[number]['value'];

const nothing = () => undefined;
const field = page.getByRole('textbox', { name: 'Name' });
const radio = (name: string) => page.getByRole('radio', { name });

function Named({ start, onEnter }: { readonly start: string; readonly onEnter?: () => void }) {
  const [text, setText] = useState(start);
  return (
    <TextInput
      aria-label="Name"
      allowClear
      prefix={<span>before</span>}
      suffix={<span>after</span>}
      value={text}
      onText={setText}
      onPressEnter={onEnter}
    />
  );
}

function Sizes({ asButtons }: { readonly asButtons: boolean }) {
  const [size, setSize] = useState<Size>('medium');
  return (
    <RadioGroup
      asButtons={asButtons}
      aria-label="Size"
      value={size}
      onChange={setSize}
      options={sizes}
    />
  );
}

function Recorded() {
  const [on, setOn] = useState(false);
  return (
    <>
      <Switch id="record" checked={on} onChange={setOn} />
      <label htmlFor="record">Record</label>
    </>
  );
}

/** One of each, as `state` says. */
function Every({ state = {} }: { readonly state?: { readonly disabled?: boolean } }) {
  return (
    <>
      <TextInput aria-label="Name" allowClear value="Ann" onText={nothing} {...state} />
      <TextArea aria-label="Note" value="Late" onText={nothing} {...state} />
      <Checkbox checked onChange={nothing} {...state}>
        Remember
      </Checkbox>
      <Switch aria-label="Record" checked onChange={nothing} {...state} />
      <RadioGroup
        aria-label="Words"
        value="small"
        options={sizes}
        onChange={nothing}
        disabled={state.disabled}
      />
      <RadioGroup
        asButtons
        aria-label="Buttons"
        value="small"
        options={sizes}
        onChange={nothing}
        disabled={state.disabled}
      />
    </>
  );
}

test.each(['pointer', 'keys'] as const)(
  'a text is taken away by %s, and the field keeps the focus',
  async (way) => {
    await show(<Named start="Ann" />);
    const clear = page.getByRole('button', { name: t('shell:clear'), exact: true });
    if (way === 'pointer') await clear.click();
    else {
      await field.click();
      await userEvent.keyboard('{Tab}{Enter}');
    }
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
    await expect.element(clear).not.toBeInTheDocument();
  },
);

test.each(['before', 'after'])(
  'a press on what stands %s the text is one on the field',
  async (what) => {
    await show(<Named start="" />);
    await page.getByText(what).click();
    await expect.element(field).toHaveFocus();
  },
);

test('Enter is handed on once, however long it is held', async () => {
  const onEnter = vi.fn<() => void>();
  await show(<Named start="" onEnter={onEnter} />);
  await field.click();
  const held = { key: 'Enter', bubbles: true };
  field.element().dispatchEvent(new KeyboardEvent('keydown', held));
  field.element().dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: true }));
  expect(onEnter).toHaveBeenCalledOnce();
});

test('what is wrong with a field is said of it', async () => {
  await show(
    <>
      <Field id="name" label="Name" problem="Too long" hint="Shown to all">
        {(control) => <TextInput {...control} value="Ann" onText={nothing} />}
      </Field>
      <Field id="note" label="Note" problem="Too short">
        {(control) => <TextArea {...control} value="" onText={nothing} />}
      </Field>
      <TextInput aria-label="Reason" status="error" value="" onText={nothing} />
    </>,
  );
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription('Too long Shown to all');
  await expect.element(note).toBeInvalid();
  await expect.element(page.getByRole('textbox', { name: 'Reason' })).toBeInvalid();
  await expect.element(note).toHaveAccessibleDescription('Too short');
});

test.each([
  ['words', false],
  ['buttons', true],
])('of a few %s one is chosen, by its words and by arrow keys', async (_, asButtons) => {
  await show(
    <>
      <Sizes asButtons={asButtons} />
      <button type="button">Next</button>
    </>,
  );
  await expect.element(radio('Medium')).toBeChecked();
  await page.getByText('Small').click();
  await expect.element(radio('Small')).toBeChecked();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(radio('Large')).toBeChecked();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  await expect.element(radio('Medium')).toBeChecked();
  await expect.element(radio('Medium')).toHaveFocus();
  // the group is one stop
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
});

test('a choice that is not taken is not shown', async () => {
  const onChange = vi.fn<(size: Size) => void>();
  await show(<RadioGroup aria-label="Size" value="small" options={sizes} onChange={onChange} />);
  await radio('Large').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('large');
  await expect.element(radio('Small')).toBeChecked();
  await expect.element(radio('Large')).not.toBeChecked();
});

test('a switch is turned by its label, by Space and by Enter, which sends no form', async () => {
  const onSubmit = vi.fn<() => void>();
  await show(
    <form onSubmit={onSubmit}>
      <Recorded />
      <button type="submit">Save</button>
    </form>,
  );
  const record = page.getByRole('switch', { name: 'Record' });
  await page.getByText('Record').click();
  await expect.element(record).toBeChecked();
  await userEvent.keyboard(' ');
  await expect.element(record).not.toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect.element(record).toBeChecked();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('what is disabled can be read and not changed', async () => {
  await show(<Every state={{ disabled: true }} />);
  const main = page.getByRole('main');
  for (const role of ['textbox', 'checkbox', 'switch', 'radio'] as const) {
    for (const one of main.getByRole(role).elements()) expect(one).toBeDisabled();
  }
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  expect(await seriousAgainst(main)).toEqual([]);
});

test('all of them are free of serious violations, in light and dark, and large enough for a finger', async () => {
  await onTelephone();
  await show(<Every />);
  const main = page.getByRole('main');
  expect(await seriousAgainst(main)).toEqual([]);
  expect(await seriousAgainst(main, ['target-size'])).toEqual([]);
  await turn('dark');
  expect(await seriousAgainst(main)).toEqual([]);
  await turn('light');
});
