import { FormItem } from '#app/components/form/form-item.tsx';
import { memo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { NumberInput } from '#app/components/form/number-input.tsx';
import { DayInput } from '#app/components/time/day-input.tsx';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { sameJson } from '#app/lib/json.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import { dayParts, WEEKDAYS } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber, Weekday } from '#app/features/recurrence/model/calendar-day.ts';
import { repeatKinds } from '#app/features/recurrence/model/codes.ts';
import { MOST_DATES, MOST_EVERY, weekdaysOf } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { BookingValues } from '../booking-values.ts';
import { useChangedRule } from './use-changed-rule.ts';
import styles from './repeats.module.css';

interface RuleEditorProps {
  /** The day of the form's start, by the clock of the series. */
  readonly first: DayNumber;
  /** Months of the rule that do not have its day. */
  readonly monthsWithout: number;
  /** `2026-11-29`, by that clock too. */
  readonly today: string;
  /** The last day that the platform accepts; undefined if it publishes none. */
  readonly lastDay: string | undefined;
}

/** Edits the rule: the unit, the interval, the weekdays and the end. */
export function RuleEditor(props: RuleEditorProps) {
  const { control } = useFormContext<BookingValues>();
  // typed input shows immediately; its dates follow
  const { field } = useController({ control, name: 'repeats' });
  return <RuleControls {...props} rule={field.value.rule} onChange={useChangedRule()} />;
}

interface RuleControlsProps extends RuleEditorProps {
  readonly rule: RepeatRule;
  readonly onChange: ReturnType<typeof useChangedRule>;
}

/** The controls; a date that is left out changes nothing of them. */
const RuleControls = memo(function RuleControls(props: RuleControlsProps) {
  const { rule, first, monthsWithout, today, lastDay, onChange: set } = props;
  const { t } = useTranslation('series');
  const { kind } = rule;
  const { date } = dayParts(first);
  return (
    <div className={styles['rule']}>
      <FormItem label={t('editor.kind')}>
        <div className={styles['line']}>
          <RadioGroup
            asButtons
            aria-label={t('editor.kind')}
            value={kind}
            onChange={(chosen) => set({ kind: chosen })}
            options={[
              ...repeatKinds.names.map((name) => ({
                value: name,
                label: t(`editor.kinds.${name}`),
              })),
              ...(isRawCode(kind)
                ? [
                    {
                      value: kind,
                      label: t('editor.unknownKind', { type: kind.slice('raw:'.length) }),
                    },
                  ]
                : []),
            ]}
          />
          {repeatKinds.isName(kind) && (
            <label className={styles['every']}>
              {t('editor.every')}
              <NumberInput
                limits={{ min: 1, max: MOST_EVERY }}
                value={rule.every}
                onChange={(every) => set({ every })}
              />
              {t(`editor.every_${kind}`, { count: numberOf(rule.every) })}
            </label>
          )}
        </div>
        {isRawCode(kind) && (
          <p className={styles['quiet']}>
            {t('editor.unknownWhy', { type: kind.slice('raw:'.length) })}
          </p>
        )}
        {kind === 'monthly' && (
          <p className={styles['quiet']}>
            {t('editor.monthlyWhy', { date })}
            {monthsWithout > 0 && ` ${t('editor.monthsWithout', { count: monthsWithout, date })}`}
          </p>
        )}
      </FormItem>
      {kind === 'weekly' && (
        <WeekdayChoice
          chosen={weekdaysOf(rule, first)}
          onChange={(weekdays) => set({ weekdays })}
        />
      )}
      <FormItem label={t('editor.ends')}>
        <div className={styles['line']}>
          <RadioGroup
            asButtons
            aria-label={t('editor.ends')}
            value={rule.ends}
            onChange={(ends) => set({ ends })}
            options={[
              { value: 'count', label: t('editor.endsCount') },
              { value: 'date', label: t('editor.endsDate') },
            ]}
          />
          {rule.ends === 'count' ? (
            <label className={styles['every']}>
              <NumberInput
                label={t('editor.count')}
                limits={{ min: 1, max: MOST_DATES }}
                value={rule.count}
                onChange={(count) => set({ count })}
              />
              {t('editor.countUnit', { count: numberOf(rule.count) })}
            </label>
          ) : (
            <DayInput
              label={t('editor.last')}
              value={rule.last}
              now={`${today}T00:00`}
              max={lastDay}
              onChange={(last) => set({ last })}
            />
          )}
        </div>
      </FormItem>
    </div>
  );
}, sameJson);

interface WeekdayChoiceProps {
  readonly chosen: readonly Weekday[];
  readonly onChange: (weekdays: readonly Weekday[]) => void;
}

/** The last selected day cannot be removed: a weekly rule needs at least one. */
function WeekdayChoice({ chosen, onChange }: WeekdayChoiceProps) {
  const { t } = useTranslation('series');
  const words = useDayWords();
  const toggle = (weekday: Weekday) => {
    const next = WEEKDAYS.filter((day) => chosen.includes(day) !== (day === weekday));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className={styles['weekdays']}>
      <legend>{t('editor.weekdays')}</legend>
      {WEEKDAYS.map((weekday) => (
        <label key={weekday} className={styles['weekday']}>
          <input
            type="checkbox"
            className={styles['weekdayBox']}
            aria-label={words.weekday(weekday)}
            checked={chosen.includes(weekday)}
            onChange={() => toggle(weekday)}
          />
          <span aria-hidden>{words.shortWeekday(weekday)}</span>
        </label>
      ))}
    </fieldset>
  );
}
