import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { ForeignText } from './foreign-text.tsx';
import { nameIn } from './form/name-field.ts';

test('a name that turns round what follows is marked, isolated and not for translators', async () => {
  const { container } = await show(
    <p>
      <ForeignText>{'plan\u202efdp.exe'}</ForeignText>, 3 MB
    </p>,
  );
  const name = container.querySelector('bdi');
  expect(name?.textContent).toBe('plan[U+202E]fdp.exe');
  expect(name?.translate).toBe(false);
});

test('in a sentence too', () => {
  expect(t('meetings:saved.apply', { name: 'a\u202eb' })).not.toContain('\u202e');
  expect(t('meetings:saved.apply', { name: 'a\u202eb' })).toContain('a[U+202E]b');
  expect(t('meetings:saved.apply', { name: 'שלום' })).toContain('\u2068שלום\u2069');
  // markup is React's to escape
  expect(t('meetings:saved.apply', { name: 'R&D <b>' })).toContain('R&D <b>');
});

function NameField() {
  const [name, setName] = useState('');
  return <input aria-label="Name" value={name} onChange={(event) => setName(nameIn(event))} />;
}

test('what only a computer sees never stays in a name field, and the caret stays in its place', async () => {
  const { container } = await show(<NameField />);
  const field = container.querySelector('input');
  if (!field) throw new Error('no field');
  await userEvent.fill(field, '\u200b');
  expect(field.value).toBe('');
  await userEvent.fill(field, 'ab');
  field.setSelectionRange(1, 1);
  field.setRangeText('x\u202ey\u200b', 1, 1, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => field.value).toBe('axyb');
  expect(field.selectionStart).toBe(3);
});
