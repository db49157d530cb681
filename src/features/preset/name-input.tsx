import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useByteCount } from '#app/components/use-measures.ts';
import { PRESET_NAME_BYTES } from './model/preset-names.ts';
import type { PresetNameProblem } from './model/preset-names.ts';
import styles from './presets.module.css';

interface NameInputProps {
  /** Of its control; one of its own where it is not said. */
  readonly id?: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly problem: string | undefined;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly onEnter?: () => void;
}

/** The name of a preset with its length and what is wrong with it. */
export function NameInput(props: NameInputProps) {
  const { value, onChange, problem, readOnly = false, autoFocus = false, onEnter } = props;
  const { t } = useTranslation('presets');
  const ownId = useId();
  const id = props.id ?? ownId;
  const byteCount = useByteCount();
  return (
    <div className={styles['name']}>
      <label htmlFor={id}>{t('name.label')}</label>
      <Input
        id={id}
        autoComplete="off"
        autoFocus={autoFocus}
        readOnly={readOnly}
        value={value}
        status={problem === undefined ? '' : 'error'}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.target.value)}
        onPressEnter={onEnter}
      />
      <p id={`${id}-about`} className={styles['about']}>
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
        <span className={styles['soft']}>{byteCount(value, PRESET_NAME_BYTES)}</span>
      </p>
    </div>
  );
}

export function usePresetNameProblemText(): (problem: PresetNameProblem) => string {
  const { t } = useTranslation('presets');
  return (problem) =>
    problem.code === 'preset-name-too-long'
      ? t('name.preset-name-too-long', { bytes: problem.bytes, max: problem.max })
      : t(`name.${problem.code}`);
}
