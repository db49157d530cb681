import { FormItem } from '#app/components/form/form-item.tsx';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { NumberInput } from '#app/components/form/number-input.tsx';
import { DayInput } from '#app/components/time/day-input.tsx';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import { dayParts, WEEKDAYS } from '#app/features/recurrence/model/calendar-day.ts';
import type { Weekday } from '#app/features/recurrence/model/calendar-day.ts';
import { repeatKinds } from '#app/features/recurrence/model/codes.ts';
import { MOST_DATES, MOST_EVERY, weekdaysOf } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { SeriesPlan } from './series-plan.ts';
import styles from './repeats.module.css';

interface RuleEditorProps {
  readonly rule: RepeatRule;
  readonly plan: SeriesPlan;
  /** `2026-11-29`, by the clock of the series. */
  readonly today: string;
  /** The last day that the platform accepts; undefined if it publishes none. */
  readonly lastDay: string | undefined;
  /** Called with the changed part only: what is shown may lag behind what was typed. */
  readonly onChange: (part: Partial<RepeatRule>) => void;
}

/** Edits the rule: the unit, the interval, the weekdays and the end. */
export function RuleEditor({ rule, plan, today, lastDay, onChange: set }: RuleEditorProps) {
  const { t } = useTranslation('series');
  const { kind } = rule;
  const { date } = dayParts(plan.clock.first);
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
            {plan.monthsWithout > 0 &&
              ` ${t('editor.monthsWithout', { count: plan.monthsWithout, date })}`}
          </p>
        )}
      </FormItem>
      {kind === 'weekly' && (
        <WeekdayChoice
          chosen={weekdaysOf(rule, plan.clock.first)}
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
}

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
