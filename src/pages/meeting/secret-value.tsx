import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '#app/components/copy-button.tsx';
import styles from './meeting-page.module.css';

interface SecretValueProps {
  /** What it is, for the buttons' names. */
  readonly label: string;
  readonly value: string;
}

/** A password or key: dots until somebody asks, and copied without being shown. */
export function SecretValue({ label, value }: SecretValueProps) {
  const { t } = useTranslation('meeting');
  const [shown, setShown] = useState(false);
  return (
    <span className={styles['secret']}>
      {shown ? (
        <code>{value}</code>
      ) : (
        <>
          <span aria-hidden>••••••</span>
          <span className="visually-hidden">{t('secret.hidden')}</span>
        </>
      )}
      <Button
        type="text"
        size="small"
        aria-pressed={shown}
        aria-label={t('secret.reveal', { label })}
        title={t(shown ? 'secret.hide' : 'secret.show')}
        icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
        onClick={() => setShown(!shown)}
      />
      <CopyButton iconOnly size="small" label={t('secret.copy', { label })} text={() => value} />
    </span>
  );
}
