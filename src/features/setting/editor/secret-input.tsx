import {
  EyeInvisibleOutlined,
  EyeOutlined,
  ThunderboltOutlined,
} from '#app/components/icons/icons.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyWarnings } from '../model/media.ts';
import { useByteCount } from '#app/components/use-measures.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import styles from './settings.module.css';

interface SecretInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly generate: () => string;
  readonly max: number;
  /** The characters are checked elsewhere, strictly. */
  readonly strict: boolean;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
}

/** A password or key: shown on request, made at random, copied; odd characters are warned of only. */
export function SecretInput(props: SecretInputProps) {
  const { id, label, value, onChange, max, disabled, invalid } = props;
  const { t } = useTranslation('settings');
  const byteCount = useByteCount();
  const [shown, setShown] = useState(false);
  const unusual = props.strict
    ? undefined
    : keyWarnings(value).find(({ code }) => code === 'key-unusual-characters');

  return (
    <>
      <span className={styles['secret']}>
        <TextInput
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          onText={onChange}
          autoComplete="new-password"
          spellCheck={false}
          disabled={disabled}
          aria-invalid={invalid}
          aria-describedby={props.describedBy}
          suffix={<span className={styles['bytes']}>{byteCount(value, max)}</span>}
        />
        <Button
          icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
          aria-label={t(shown ? 'secret.hide' : 'secret.show', { label })}
          disabled={disabled}
          onClick={() => setShown(!shown)}
        />
        <CopyButton
          iconOnly
          bordered
          label={t('secret.copyOf', { label })}
          disabled={disabled || value === ''}
          text={() => value}
        />
        <Button
          className={styles['generate'] ?? ''}
          icon={<ThunderboltOutlined aria-hidden />}
          aria-label={t('secret.generateFor', { label })}
          disabled={disabled}
          onClick={() => {
            onChange(props.generate());
            setShown(true);
          }}
        >
          {t('secret.generate')}
        </Button>
      </span>
      {unusual && 'characters' in unusual && (
        <output className={styles['warning']}>
          {t('secret.unusual', { characters: unusual.characters.join(' ') })}
        </output>
      )}
    </>
  );
}
