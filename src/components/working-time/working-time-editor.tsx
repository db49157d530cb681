import { ClockCircleOutlined } from '#app/components/icons/icons.tsx';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { Field } from '#app/components/form/field.tsx';
import { dayFormat } from '#app/components/time/date-format.ts';
import { TimeInput } from '#app/components/time/time-input.tsx';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { DAY, formatTime, minutesAfterMidnight } from '#app/lib/time.ts';
import type { WorkingTime } from '#app/lib/working-time/working-days.ts';
import { PanelButton } from '../panel-button.tsx';
import { workingTimeStore } from './working-time-store.ts';
import styles from './working-time-editor.module.css';

/** 1970-01-05, a Monday. */
const A_MONDAY = 4 * DAY;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** When this desk works, in words, with a panel to change it. What is set is kept at once. */
export function WorkingTimeEditor() {
  const { t } = useTranslation('workingTime');
  const time = useSyncExternalStore(workingTimeStore.subscribe, workingTimeStore.get);
  return (
    <PanelButton
      quiet
      align="start"
      icon={<ClockCircleOutlined aria-hidden />}
      label={t('hours', { from: time.from, to: time.to })}
    >
      <WorkingTimeFields time={time} />
    </PanelButton>
  );
}

function WorkingTimeFields({ time }: { readonly time: WorkingTime }) {
  const { t, i18n } = useTranslation('workingTime');
  const words = dayFormat(i18n.language);
  const now = platformNow();
  const local = formatTime(now, offsetAt(now)).slice(0, 16);
  // a time that cannot be used yet stays in its field
  const [typed, setTyped] = useState({ from: time.from, to: time.to });
  const isBackwards = isClock(typed.from) && isClock(typed.to) && !isBefore(typed.from, typed.to);

  function change(part: Partial<WorkingTime>) {
    workingTimeStore.set({ ...time, ...part });
  }

  function type(part: Partial<typeof typed>) {
    const next = { ...typed, ...part };
    setTyped(next);
    if (isClock(next.from) && isClock(next.to) && isBefore(next.from, next.to)) change(next);
  }

  return (
    <div className={styles['panel']}>
      <div className={styles['hours']}>
        <Field id="working-time-from" label={t('from')}>
          {(control) => (
            <TimeInput
              control={control}
              now={local}
              value={typed.from}
              onChange={(from) => type({ from })}
            />
          )}
        </Field>
        <Field
          id="working-time-to"
          label={t('to')}
          {...(isBackwards && { problem: t('backwards') })}
        >
          {(control) => (
            <TimeInput
              control={control}
              now={local}
              value={typed.to}
              onChange={(to) => type({ to })}
            />
          )}
        </Field>
      </div>
      <fieldset className={styles['days']}>
        <legend>{t('days')}</legend>
        {WEEKDAYS.map((weekday) => (
          <Checkbox
            key={weekday}
            checked={time.weekdays.includes(weekday)}
            onChange={(checked) =>
              change({
                weekdays: WEEKDAYS.filter((one) =>
                  one === weekday ? checked : time.weekdays.includes(one),
                ),
              })
            }
          >
            {words.weekday(A_MONDAY + (weekday - 1) * DAY)}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox
        checked={time.holidays === 'china'}
        onChange={(checked) => change({ holidays: checked ? 'china' : 'none' })}
      >
        {t('china')}
      </Checkbox>
      <p className={styles['note']}>{t('why')}</p>
    </div>
  );
}

function isClock(text: string): boolean {
  return /^\d\d:\d\d$/.test(text);
}

function isBefore(from: string, to: string): boolean {
  return minutesAfterMidnight(from) < minutesAfterMidnight(to);
}
