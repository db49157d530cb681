import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useDayWords, useRuleWords } from '#app/features/recurrence/use-rule-words.ts';
import { dayOfText, dayText } from '#app/features/recurrence/model/calendar-day.ts';
import { formatOffset } from '#app/lib/time.ts';
import { useBooking } from '../booking-context.ts';
import { SeriesMatrix } from './conflict-matrix.tsx';
import { MovedDates } from './moved-dates.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { SeriesCalendar } from './series-calendar.tsx';
import { useSeriesOfBooking } from './series-context.tsx';
import { withinHorizon } from './series-plan.ts';
import { SkippedDates } from './skipped-dates.tsx';
import { useChangedRule } from './use-changed-rule.ts';
import { useToggledDates } from './use-toggled-dates.ts';
import styles from './repeats.module.css';

/** How the meeting repeats: the rule, its dates, and the conflicts of each date. */
export function RepeatsField() {
  const { t } = useTranslation('series');
  const { values, platform, problemAt, mode } = useBooking();
  const { plan, check, gone, moves } = useSeriesOfBooking();
  const words = useRuleWords();
  const days = useDayWords();
  const toggle = useToggledDates();
  const problem = problemAt('repeats');
  const change = useChangedRule();
  if (plan === undefined) {
    return (
      <section id="booking-repeats" tabIndex={-1} className={styles['repeats']}>
        <h3>{t('editor.legend')}</h3>
        <p className={styles['quiet']}>{t('preview.wait')}</p>
      </section>
    );
  }
  const { clock, dates } = plan;
  const { rule } = values.repeats;
  const first = dates[0];
  const beyond = dates.some(({ isBeyond }) => isBeyond);
  const shortened = withinHorizon(plan, rule);
  const unusual = (kind: 'skipped' | 'twice') =>
    plan.kept.filter(({ clock: shown }) => shown === kind).length;
  return (
    <section
      id="booking-repeats"
      tabIndex={-1}
      className={styles['repeats']}
      aria-label={t('editor.legend')}
    >
      <h3>{t('editor.legend')}</h3>
      {mode.kind === 'edit' && <p className={styles['quiet']}>{t('edit.concerns')}</p>}
      <RuleEditor
        first={clock.first}
        monthsWithout={plan.monthsWithout}
        today={dayText(clock.dayOf(platform.now))}
        lastDay={
          platform.horizon === undefined ? undefined : dayText(clock.dayOf(platform.horizon))
        }
      />
      <div className={styles['problem']} aria-live="polite">
        {problem}
        {beyond && shortened !== rule && (
          <Button size="small" onClick={() => change(shortened)}>
            {t('endAtHorizon', { day: days.day(dayOfText(shortened.last) ?? clock.first) })}
          </Button>
        )}
      </div>
      <p className={styles['words']}>{words(rule, clock.first)}</p>
      {first !== undefined && first.day !== clock.first && (
        <p className={styles['mind']}>{t('editor.firstIs', { day: days.day(first.day) })}</p>
      )}
      {clock.isPlatforms && (
        <p className={styles['mind']}>
          {t('editor.platformDays', { offset: formatOffset(platform.offset), time: clock.time })}
        </p>
      )}
      {(['skipped', 'twice'] as const).map(
        (kind) =>
          unusual(kind) > 0 && (
            <p key={kind} className={styles['mind']}>
              {t(`clock.${kind}`, { count: unusual(kind) })}
            </p>
          ),
      )}
      {dates.length > 0 && (
        <>
          <SeriesCalendar
            plan={plan}
            gone={gone}
            moved={moves.kept.filter(({ day }) => gone.has(dayText(day))).length}
            conflicts={check.byDay}
            now={platform.now}
            isEdit={mode.kind === 'edit'}
            onToggle={toggle}
          />
          <SkippedDates />
          <MovedDates moves={moves} />
          <SeriesMatrix />
        </>
      )}
    </section>
  );
}
