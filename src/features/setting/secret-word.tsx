import { EyeInvisibleOutlined, EyeOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '#app/components/copy-button.tsx';
import styles from './settings-in-words.module.css';

/** A password or key, hidden until revealed, that can be copied without being shown. */
export function SecretWord({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation('settings');
  const [shown, setShown] = useState(false);
  return (
    <div className={styles['secret']}>
      <span className={styles['secret-text']}>{shown ? text : '••••••'}</span>
      <Button
        type="text"
        size="small"
        icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
        aria-label={t(shown ? 'words.conceal' : 'words.reveal', { label })}
        onClick={() => setShown(!shown)}
      />
      <CopyButton iconOnly size="small" label={t('secret.copyOf', { label })} text={() => text} />
    </div>
  );
}
