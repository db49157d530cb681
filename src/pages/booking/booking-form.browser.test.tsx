import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInSession } from '#app/api/testing/stand-in.ts';
import type { Session } from '#app/api/session.ts';
import { t } from '#app/app/testing/words.ts';
import type * as DurationInputModule from '#app/components/form/duration-input.tsx';
import type * as TimeInputModule from '#app/components/time/time-input.tsx';
import type * as RoomsFieldModule from '#app/features/meeting/rooms/rooms-field.tsx';
import type * as PeopleFieldModule from '#app/features/people/field/people-field.tsx';
import type * as SettingControlModule from '#app/features/setting/editor/setting-control.tsx';
import { emptyBooking } from './booking-values.ts';
import { showBooking } from './testing/show-booking.tsx';

/** What was drawn since it was emptied. */
const drawn: string[] = [];

vi.mock('#app/components/form/duration-input.tsx', async (original) => {
  const { DurationInput } = await original<typeof DurationInputModule>();
  return {
    DurationInput: (props: Parameters<typeof DurationInput>[0]) => {
      drawn.push('duration');
      return DurationInput(props);
    },
  };
});
vi.mock('#app/components/time/time-input.tsx', async (original) => {
  const { TimeInput } = await original<typeof TimeInputModule>();
  return {
    TimeInput: (props: Parameters<typeof TimeInput>[0]) => {
      drawn.push('time');
      return TimeInput(props);
    },
  };
});
vi.mock('#app/features/meeting/rooms/rooms-field.tsx', async (original) => {
  const { RoomsField } = await original<typeof RoomsFieldModule>();
  return {
    RoomsField: (props: Parameters<typeof RoomsField>[0]) => {
      drawn.push('rooms');
      return RoomsField(props);
    },
  };
});
vi.mock('#app/features/people/field/people-field.tsx', async (original) => {
  const { PeopleField } = await original<typeof PeopleFieldModule>();
  return {
    PeopleField: (props: Parameters<typeof PeopleField>[0]) => {
      drawn.push('people');
      return PeopleField(props);
    },
  };
});
vi.mock('#app/features/setting/editor/setting-control.tsx', async (original) => {
  const { SettingControl } = await original<typeof SettingControlModule>();
  return {
    SettingControl: (props: Parameters<typeof SettingControl>[0]) => {
      drawn.push('password');
      return SettingControl(props);
    },
  };
});

let session: Session;

beforeEach(async () => {
  await page.viewport(1440, 1200);
  ({ session } = await signedInSession({
    scenario: 'empty',
    now: () => new Date('2026-04-01T09:00:00+08:00'),
  }));
});

it('what is typed in one field draws no other field anew', async () => {
  await showBooking(session, emptyBooking({ local: '2026-04-06T09:00', zone: 'Asia/Shanghai' }));
  await expect.element(page.getByText(t('booking:conflicts.none'))).toBeVisible();
  await expect.poll(() => new Set(drawn).size).toBe(5);
  await expect.poll(() => drawn.splice(0).length, { interval: 300 }).toBe(0);
  await userEvent.type(page.getByRole('textbox', { name: t('booking:when.name') }), 'Planning');
  await expect.element(page.getByText(t('booking:when.nameFree'))).toBeVisible();
  // the rooms of a draft are known ones, once it is kept
  expect(drawn.filter((part) => part !== 'rooms')).toEqual([]);
  expect(drawn.length).toBeLessThan(2);
});
