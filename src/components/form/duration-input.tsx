import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from './field.tsx';
import styles from './field.module.css';

/** Minutes; 0 is a permanent meeting. */
const PRESETS = [30, 60, 90, 120, 240, 0] as const;
const CUSTOM = 'custom';

interface DurationInputProps {
  /** Minutes; NaN while a custom duration is being typed. */
  readonly value: number;
  readonly onChange: (minutes: number) => void;
  readonly onBlur: () => void;
  readonly control: ControlProps;
}

/** The usual durations at hand, any other typed. */
export function DurationInput({ value, onChange, onBlur, control }: DurationInputProps) {
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
        }}
        options={[
          ...PRESETS.map((preset) => ({ value: preset, label: t(`when.preset.d${preset}`) })),
          { value: CUSTOM, label: t('when.preset.custom') },
        ]}
      />
      {asked && (
        <InputNumber<number>
          {...control}
          aria-label={t('when.customMinutes')}
          min={1}
          precision={0}
          suffix={t('when.minutes')}
          value={Number.isNaN(value) || value === 0 ? null : value}
          onBlur={onBlur}
          onChange={(next) => onChange(next ?? Number.NaN)}
        />
      )}
    </div>
  );
}

function isPreset(minutes: number): boolean {
  return PRESETS.some((preset) => preset === minutes);
}
