import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useTypedValue } from './use-typed-value.ts';

function useText() {
  const [value, setValue] = useState('');
  return useTypedValue<string, string>({
    value,
    read: () => undefined,
    print: (printed) => printed,
    onChange: (next) => setValue(next),
  });
}

it('what is read once more has the keys that came in after the last drawing', async () => {
  const { result, act } = await renderHook(useText);
  await act(() => result.current.take('to'));
  const drawn = result.current;
  await act(() => {
    result.current.take('tom');
    drawn.takeAgain();
  });
  expect(result.current.text).toBe('tom');
});
