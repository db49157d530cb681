import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { MOST_MINUTES } from '#app/lib/time.ts';
import { numberProblem, type TypedNumber } from '#app/lib/typed-number.ts';
import { readDuration } from '#app/lib/typed/read-duration.ts';
import type { ControlProps } from './field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextInput } from './text-input.tsx';
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
  const preset = PRESETS.find((one) => one === value);
  const [custom, setCustom] = useState(preset === undefined);
  const chosen = (custom ? undefined : preset) ?? CUSTOM;
  return (
    <div className={styles['duration']}>
      <RadioGroup
        asButtons
        aria-label={t('when.duration')}
        value={chosen}
        onChange={(next) => {
          setCustom(next === CUSTOM);
          if (next !== CUSTOM) onChange(next);
          // a permanent meeting has no minutes to begin with
          else if (value === 0) onChange('');
        }}
        options={[
          ...PRESETS.map((minutes) => ({ value: minutes, label: t(`when.preset.d${minutes}`) })),
          { value: CUSTOM, label: t('when.preset.custom') },
        ]}
      />
      {chosen === CUSTOM && <CustomDuration {...props} />}
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
      <TextInput
        {...named}
        aria-label={t('when.customMinutes')}
        aria-invalid={isWrong || status === 'error'}
        aria-describedby={[describedBy, `${id}-note`].filter(Boolean).join(' ')}
        autoComplete="off"
        suffix={<span className={typedStyles['unit']}>{t('when.minutes')}</span>}
        value={typed.text}
        onText={typed.take}
        onPressEnter={() => typed.finish()}
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
