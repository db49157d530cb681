import { useState } from 'react';
import { beforeEach, expect, it, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speakAll } from '#app/app/testing/words.ts';
import { show } from '#app/app/testing/show.tsx';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import { DurationInput } from '#app/components/form/duration-input.tsx';
import { NumberInput, OptionalNumberInput } from '#app/components/form/number-input.tsx';
import { DayFilter } from './day-filter.tsx';
import { DayInput } from './day-input.tsx';
import { TimeInput } from './time-input.tsx';

/** A Sunday. */
const now = '2026-11-29T20:40';

function Start() {
  const [day, setDay] = useState('2026-11-30');
  const [time, setTime] = useState('09:00');
  const [clicks, setClicks] = useState(0);
  return (
    <>
      <DayInput
        label="Day"
        now={now}
        takesTime
        value={day}
        onChange={(next, typed) => {
          setDay(next);
          if (typed?.time !== undefined) setTime(typed.time);
        }}
      />
      <TimeInput
        label="Time"
        now={now}
        value={time}
        onChange={(next, typed) => {
          setTime(next);
          if (typed?.day !== undefined) setDay(typed.day);
        }}
      />
      <p>
        value {day} {time}
      </p>
      <button type="button" onClick={() => setClicks(clicks + 1)}>
        after {clicks}
      </button>
    </>
  );
}

function OneDay({ first }: { readonly first: string }) {
  const [value, setValue] = useState(first);
  return <DayInput label="Other" now={now} value={value} onChange={setValue} />;
}

const day = page.getByRole('textbox', { name: 'Day' });
const time = page.getByRole('textbox', { name: 'Time' });
const value = page.getByText(/^value/);

async function type(field: typeof day, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
}

describe('in English', () => {
  beforeEach(async () => void (await show(<Start />)));

  it.each([
    ['12/11', '2026-12-11', '12/11/2026', 'Friday, December 11, 2026'],
    ['20261201', '2026-12-01', '12/01/2026', 'Tuesday, December 1, 2026'],
    ['下周三', '2026-12-02', '12/02/2026', 'Wednesday, December 2, 2026'],
    ['next wed', '2026-12-02', '12/02/2026', 'Wednesday, December 2, 2026'],
    ['in 3 days', '2026-12-02', '12/02/2026', 'Wednesday, December 2, 2026'],
  ])('the day %s is read, printed and said', async (text, read, printed, words) => {
    await type(day, text);
    await expect.element(day).toHaveValue(printed);
    await expect.element(value).toHaveTextContent(`value ${read} 09:00`);
    await expect.element(page.getByText(`Read as ${words}`)).toBeVisible();
    await expect.element(day).toHaveAccessibleDescription(`Read as ${words}`);
  });

  it.each([
    ['930', '09:30'],
    ['1400', '14:00'],
    ['2 p.m.', '14:00'],
    ['10：00', '10:00'],
    ['上午9点半', '09:30'],
  ])('the time %s is read and printed', async (text, read) => {
    await type(time, text);
    await expect.element(time).toHaveValue(read);
    await expect.element(value).toHaveTextContent(`value 2026-11-30 ${read}`);
  });

  it('a day and a time typed into one field fill both', async () => {
    await type(day, 'tomorrow 2pm');
    await expect.element(value).toHaveTextContent('value 2026-11-30 14:00');
    await expect.element(page.getByText('Read as Monday, November 30, 2026 14:00')).toBeVisible();
    await type(time, '下周三 9:30');
    await expect.element(value).toHaveTextContent('value 2026-12-02 09:30');
  });

  it('what is no day or time stays, and is an error at its field', async () => {
    await type(day, 'someday');
    await expect.element(day).toHaveValue('someday');
    await expect.element(day).toHaveAttribute('aria-invalid', 'true');
    await expect.element(day).toHaveAccessibleDescription(/^Not a date/);
    await type(time, '9:75');
    await expect.element(time).toHaveValue('9:75');
    await expect.element(time).toHaveAccessibleDescription(/^Not a time/);
    await expect.element(value).toHaveTextContent('value someday 9:75');
  });

  it('an error that appears as the field is left takes no click away', async () => {
    await userEvent.clear(day);
    await userEvent.type(day, 'someday');
    await userEvent.click(page.getByRole('button', { name: 'after' }));
    await expect.element(page.getByRole('button', { name: 'after' })).toHaveTextContent('after 1');
    await expect.element(day).toHaveAttribute('aria-invalid', 'true');
  });

  it('the calendar names holidays and the days that are worked for them', async () => {
    await show(<OneDay first="2026-10-01" />);
    await page.getByRole('button', { name: 'Choose a date: Other' }).click();
    await expect
      .element(page.getByRole('button', { name: /October 1, .*National Day/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: /October 10, .*in exchange for National Day/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: /October 12, 2026$/ }))
      .toHaveAttribute('data-works', 'true');
  });

  it('the calendar is used with keys alone, and Esc leaves everything as it was', async () => {
    await userEvent.click(day);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
    await expect
      .element(page.getByRole('button', { name: 'Tuesday, December 8, 2026' }))
      .toHaveFocus();
    await expect.element(day).toHaveValue('11/30/2026');
    await userEvent.keyboard('{Escape}');
    await expect.element(day).toHaveFocus();
    await expect.element(value).toHaveTextContent('value 2026-11-30 09:00');
    await userEvent.keyboard('{ArrowDown}{PageDown}{Enter}');
    await expect.element(day).toHaveFocus();
    await expect.element(value).toHaveTextContent('value 2026-12-30 09:00');
  });

  it('a time is chosen with one click, and pointing at one writes nothing', async () => {
    await userEvent.click(time);
    await userEvent.hover(page.getByRole('button', { name: '10:30' }));
    await expect.element(time).toHaveValue('09:00');
    await userEvent.click(page.getByRole('button', { name: '10:30' }));
    await expect.element(time).toHaveValue('10:30');
    await expect.element(value).toHaveTextContent('value 2026-11-30 10:30');
    expect(page.getByRole('group', { name: 'Choose a time' }).elements()).toEqual([]);
  });
});

it('speaks Chinese, and begins its weeks on Monday', async () => {
  await show(<Start />);
  await speakAll('zh-CN');
  try {
    await type(day, '12/11');
    await expect.element(day).toHaveValue('2026-12-11');
    await expect.element(page.getByText('已识别为：2026年12月11日星期五')).toBeVisible();
    await type(day, '某天');
    await expect.element(day).toHaveAccessibleDescription(/^无法识别日期/);
    await userEvent.click(day);
    const [first] = page.getByRole('columnheader').elements();
    expect(first?.textContent).toBe('周一');
  } finally {
    await speakAll('en-US');
  }
});

function Filter() {
  const [from, setFrom] = useState('2026-11-30');
  return (
    <>
      <DayFilter label="From" day={from} onDay={setFrom} />
      <p>value {from}</p>
    </>
  );
}

it('a filter takes a day when it is left, and keeps the list while there is none', async () => {
  await show(<Filter />);
  const field = page.getByRole('textbox', { name: 'From' });
  await userEvent.clear(field);
  await userEvent.type(field, '1 Dec 2026');
  await expect.element(value).toHaveTextContent('value 2026-11-30');
  await userEvent.keyboard('{Enter}');
  await expect.element(value).toHaveTextContent('value 2026-12-01');
  await type(field, 'soon');
  await expect.element(field).toHaveValue('soon');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(value).toHaveTextContent('value 2026-12-01');
  await userEvent.clear(field);
  await userEvent.tab();
  await expect.element(field).toHaveAccessibleDescription('Enter a date');
});

function Length() {
  const [minutes, setMinutes] = useState<TypedNumber>(45);
  return (
    <>
      <DurationInput
        value={minutes}
        onChange={setMinutes}
        onBlur={() => {}}
        control={{
          id: 'length',
          status: undefined,
          'aria-invalid': false,
          'aria-describedby': undefined,
        }}
      />
      <p>value {minutes}</p>
    </>
  );
}

it.each([
  ['1:30', '90', '1 h 30 min'],
  ['1.5', '90', '1 h 30 min'],
  ['1小时半', '90', '1 h 30 min'],
  ['４５', '45', '45 minutes'],
])('the duration %s is %s minutes, and says so', async (text, minutes, words) => {
  await show(<Length />);
  const field = page.getByRole('textbox', { name: 'Duration (minutes)' });
  await type(field, text);
  await expect.element(field).toHaveValue(minutes);
  await expect.element(value).toHaveTextContent(`value ${minutes}`);
  await expect.element(page.getByText(`Read as ${words}`)).toBeVisible();
});

it.each(['200000000000', 'soon', '1e3', '-30', '0'])(
  'the duration %s stays and is an error',
  async (text) => {
    await show(<Length />);
    const field = page.getByRole('textbox', { name: 'Duration (minutes)' });
    await type(field, text);
    await expect.element(field).toHaveValue(text);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/duration|minutes/i);
  },
);

function Amount() {
  const [amount, setAmount] = useState<TypedNumber>(10);
  return (
    <>
      <NumberInput
        label="Amount"
        limits={{ min: 1, max: 999 }}
        value={amount}
        onChange={setAmount}
      />
      <p>value {amount}</p>
    </>
  );
}

it('a number field reads digits of any width, steps with arrows, and drops nothing', async () => {
  await show(<Amount />);
  const field = page.getByRole('spinbutton', { name: 'Amount' });
  await type(field, '４５');
  await expect.element(value).toHaveTextContent('value 45');
  await expect.element(field).toHaveValue('45');
  await userEvent.click(field);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
  await expect.element(value).toHaveTextContent('value 46');
  for (const [text, problem] of [
    ['200000000000', 'Enter a number from 1 to 999'],
    ['1.5', 'Enter a whole number'],
    ['ten', 'Not a number'],
  ] as const) {
    await type(field, text);
    await expect.element(field).toHaveValue(text);
    await expect.element(field).toHaveAccessibleDescription(problem);
  }
});

function OptionalAmount() {
  const [amount, setAmount] = useState<TypedNumber | undefined>(10);
  return (
    <>
      <OptionalNumberInput
        label="Channel"
        limits={{ min: 0, max: 255 }}
        value={amount}
        onChange={setAmount}
      />
      <p>value {amount ?? 'none'}</p>
    </>
  );
}

it('a number that may be missing hands on what is typed, whatever it is', async () => {
  await show(<OptionalAmount />);
  const field = page.getByRole('spinbutton', { name: 'Channel' });
  for (const [text, handed, isWrong] of [
    ['７', '7', 'false'],
    ['ten', 'ten', 'true'],
    ['999', '999', 'true'],
    ['', 'none', 'false'],
  ] as const) {
    await (text === '' ? userEvent.clear(field) : type(field, text));
    await expect.element(value).toHaveTextContent(`value ${handed}`);
    await expect.element(field).toHaveValue(text === '７' ? '7' : text);
    await expect.element(field).toHaveAttribute('aria-invalid', isWrong);
  }
});
