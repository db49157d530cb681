import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { MOST_MINUTES } from '#app/lib/time.ts';
import { numberProblem, type TypedNumber } from '#app/lib/typed-number.ts';
import { readDuration } from '#app/lib/typed/read-duration.ts';
import type { ControlProps } from './field.tsx';
import { useTypedValue } from './use-typed-value.ts';
import styles from './field.module.css';
import typedStyles from './typed.module.css';

/** Minutes; 0 is a permanent meeting. */
const PRESETS = [30, 60, 90, 120, 240, 0] as const;
const CUSTOM = 'custom';
const LIMITS = { min: 1, max: MOST_MINUTES };

interface DurationInputProps {
  /** Minutes; the text itself while a custom duration cannot be read. */
  readonly value: TypedNumber;
  readonly onChange: (minutes: TypedNumber) => void;
  readonly onBlur: () => void;
  readonly control: ControlProps;
}

/** The usual durations at hand, any other typed. */
export function DurationInput(props: DurationInputProps) {
  const { value, onChange } = props;
  const { t } = useTranslation('booking');
  const [custom, setCustom] = useState(() => !isPreset(value));
  const asked = custom || !isPreset(value);
  return (
    <div className={styles['duration']}>
      <Radio.Group
        optionType="button"
        className={styles['presets']}
        aria-label={t('when.duration')}
        value={asked ? CUSTOM : value}
        onChange={({ target }) => {
          const chosen: unknown = target.value;
          setCustom(chosen === CUSTOM);
          if (typeof chosen === 'number') onChange(chosen);
          // a permanent meeting has no minutes to begin with
          else if (value === 0) onChange('');
        }}
        options={[
          ...PRESETS.map((preset) => ({ value: preset, label: t(`when.preset.d${preset}`) })),
          { value: CUSTOM, label: t('when.preset.custom') },
        ]}
      />
      {asked && <CustomDuration {...props} />}
    </div>
  );
}

/** Minutes, or a duration in any form that people write; what was read is shown. */
function CustomDuration({ value, onChange, onBlur, control }: DurationInputProps) {
  const { t } = useTranslation('booking');
  const { t: typing } = useTranslation('typing');
  const words = useDurationWords();
  const id = useId();
  const typed = useTypedValue<number, number>({
    value,
    read: (text) => {
      const minutes = readDuration(text);
      // 0 is a permanent meeting, which is chosen and not typed
      return minutes === undefined || minutes === 0
        ? undefined
        : { value: minutes, meaning: minutes };
    },
    print: (shown) => (Number.isNaN(shown) ? '' : String(shown)),
    onChange,
  });
  const problem = numberProblem(value, LIMITS);
  const isEmpty = problem === 'missing';
  const isWrong = problem !== undefined && !isEmpty && !typed.isTyping;
  const { status, 'aria-describedby': describedBy, ...named } = control;
  return (
    <span className={typedStyles['duration']}>
      <Input
        {...named}
        {...((isWrong || status) && { status: 'error' })}
        aria-label={t('when.customMinutes')}
        aria-invalid={isWrong || status === 'error'}
        aria-describedby={[describedBy, `${id}-note`].filter(Boolean).join(' ')}
        autoComplete="off"
        suffix={<span className={typedStyles['unit']}>{t('when.minutes')}</span>}
        value={typed.text}
        onChange={({ target }) => typed.take(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') typed.finish();
        }}
        onBlur={() => {
          typed.finish();
          onBlur();
        }}
      />
      <span
        aria-live="polite"
        id={`${id}-note`}
        className={typedStyles['note']}
        data-wrong={isWrong}
      >
        {isWrong
          ? typing(
              value === '0' || typeof value === 'number' ? 'duration.range' : 'duration.invalid',
              LIMITS,
            )
          : typed.readAs !== undefined &&
            problem === undefined &&
            typing('readAs', { what: words(typed.readAs) })}
      </span>
    </span>
  );
}

function isPreset(minutes: TypedNumber): boolean {
  return PRESETS.some((preset) => preset === minutes);
}
