import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { DayRange } from '#app/components/time/time-range.ts';

interface DayRangePickerProps {
  readonly range: DayRange;
  readonly onChange: (range: DayRange) => void;
}

const dayFormat = 'YYYY-MM-DD';

/** First and last day in one picker; a chunk of its own, for calendars are heavy. */
export default function DayRangePicker({ range, onChange }: DayRangePickerProps) {
  const { t } = useTranslation('meetings');
  return (
    <DatePicker.RangePicker
      aria-label={t('range.dates')}
      allowClear={false}
      format={dayFormat}
      value={[dayjs(range.from), dayjs(range.to)]}
      placeholder={[t('range.from'), t('range.to')]}
      onChange={(days) => {
        const [from, to] = days ?? [];
        if (from && to) onChange({ from: from.format(dayFormat), to: to.format(dayFormat) });
      }}
    />
  );
}
