import { CalendarOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { readTypedDay, type Moment } from '#app/lib/typed/read-moment.ts';
import type { DayReading } from '#app/lib/typed/read-day.ts';
import { parseTime } from '#app/lib/time.ts';
import { Calendar } from './calendar.tsx';
import { dayAndTime, dayFormat } from './date-format.ts';
import { TypedInput, type TypedProps } from './typed-input.tsx';

interface DayInputProps extends TypedProps {
  /** The day and time now where the day is, `2026-11-29T20:40`. */
  readonly now: string;
  /** A day without a year is the next one; where the past is looked at too, the nearest. */
  readonly prefers?: DayReading['prefers'];
  /** Days that are not offered; typed, they are for the form to judge. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** The field's form takes a time that is typed with the day. */
  readonly takesTime?: boolean;
}

/** A day, typed in digits or words or chosen from a calendar; its value is `2026-12-10`. */
export function DayInput(props: DayInputProps) {
  const { now, prefers = 'coming', min, max, takesTime = false, ...typed } = props;
  const { t, i18n } = useTranslation('typing');
  const inWords = useMomentWords();
  const { language } = i18n;
  const { plainDate } = dayFormat(language);
  const reading: DayReading = { now, language, prefers };
  return (
    <TypedInput
      {...typed}
      read={(text, words) => {
        const found = readTypedDay(text, reading, words);
        if (found?.day === undefined) return undefined;
        return { value: found.day, meaning: takesTime ? found : { day: found.day } };
      }}
      print={(value) => {
        const at = parseTime(`${value}T00:00`)?.at;
        return at === undefined ? value : plainDate(at);
      }}
      inWords={inWords}
      texts={{
        invalid: t('day.invalid'),
        missing: t('day.missing'),
        placeholder: t('day.placeholder'),
        choose: t('day.choose'),
      }}
      icon={<CalendarOutlined aria-hidden />}
      renderPanel={(choose) => (
        <Calendar
          value={typed.value}
          today={now.slice(0, 10)}
          min={min}
          max={max}
          onChoose={choose}
        />
      )}
    />
  );
}

/** What was read, with the month as a word: `Friday, December 11, 2026 14:00`. */
export function useMomentWords(): (moment: Moment) => string {
  const { longDate } = dayFormat(useTranslation().i18n.language);
  return ({ day, time }) => {
    const at = day === undefined ? undefined : parseTime(`${day}T00:00`)?.at;
    if (at === undefined) return time ?? '';
    return time === undefined ? longDate(at) : dayAndTime(longDate(at), time);
  };
}
