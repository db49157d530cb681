import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speakAll } from '#app/app/testing/words.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { show } from '#app/app/testing/show.tsx';
import { parseTime } from '#app/lib/time.ts';
import { BusyLines, type BusyLine } from './busy-lines.tsx';
import FindTimePanel from './find-time-panel.tsx';

const at = (text: string) => parseTime(`2026-12-01T${text}:00Z`)?.at ?? Number.NaN;
const time = page.getByRole('slider', { name: 'Move the meeting' });

const lines: readonly BusyLine[] = [
  {
    key: 'zhang',
    label: 'Zhang Wei',
    spans: [{ start: at('09:00'), end: at('10:30'), name: 'Weekly' }],
  },
  { key: 'room', label: 'Hall 1', spans: [{ start: at('11:00'), end: null, name: 'Open house' }] },
];

function Day({ first = at('10:00') }: { readonly first?: number }) {
  const [start, setStart] = useState(first);
  return (
    <>
      <BusyLines
        lines={lines}
        from={at('08:00')}
        to={at('20:00')}
        start={start}
        durationMinutes={30}
        onChange={setStart}
      />
      <p>start {new Date(start).toISOString().slice(11, 16)}</p>
    </>
  );
}

beforeEach(async () => {
  await speakAll('en-US');
});

describe('the busy lines of a day', () => {
  it('name each meeting, and say who is busy at the chosen time', async () => {
    await show(<Day />);
    await expect.element(page.getByText(/^Weekly, /)).toBeInTheDocument();
    await expect
      .element(time)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/Zhang Wei busy$/));
  });

  it('the time moves along them by keys, a quarter of an hour at a time', async () => {
    await show(<Day />);
    (await time.findElement()).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByText('start 10:30')).toBeVisible();
    await expect
      .element(time)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/everyone free$/));
    await userEvent.keyboard('{End}');
    await expect.element(page.getByText('start 19:30')).toBeVisible();
    await expect
      .element(time)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/Hall 1 busy$/));
  });

  it('the time is as wide as the meeting is long, and is dragged with the pointer', async () => {
    await show(<Day first={at('08:00')} />);
    const box = (await time.findElement()).getBoundingClientRect();
    const middle = { y: box.height / 2 };
    const quarter = box.width / 48;
    await userEvent.dragAndDrop(time, time, {
      sourcePosition: { x: quarter, ...middle },
      targetPosition: { x: quarter * 9, ...middle },
    });
    await expect.element(page.getByText('start 10:00')).toBeVisible();
  });
});

/** Half an hour from tomorrow on; a press makes it an hour. */
function Search({ from }: { readonly from: number }) {
  const [minutes, setMinutes] = useState(30);
  return (
    <>
      <button type="button" onClick={() => setMinutes(60)}>
        An hour
      </button>
      <FindTimePanel
        asked={{ start: from, durationMinutes: minutes, people: [], rooms: [] }}
        onChoose={() => undefined}
      />
    </>
  );
}

it('a search whose question changes meanwhile answers the new one', async () => {
  const world = await signedInWorld({ scenario: 'empty' });
  const latency = { least: 3000, most: 3000 };
  world.faults.add({ name: 'slow', operation: 'listBookedMeetings', latency });
  await show(
    <QueryClientProvider client={createQueryClient()}>
      <Search from={Date.now() + 86_400_000} />
    </QueryClientProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Find a free time' }));
  await expect.element(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'An hour' }));
  const times = page.getByRole('list', { name: 'Suggested times' });
  await expect.element(times.getByRole('button').first()).toBeVisible();
});
