import { CopyOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '#app/components/use-copy.ts';
import styles from './settings-in-words.module.css';

/** A password or key, hidden until revealed, that can be copied without being shown. */
export function SecretWord({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation('settings');
  const [shown, setShown] = useState(false);
  const copy = useCopy();
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
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined aria-hidden />}
        aria-label={t('secret.copyOf', { label })}
        onClick={() => copy(text)}
      />
    </div>
  );
}
