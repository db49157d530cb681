import { useTranslation } from 'react-i18next';
import { isJsonObject } from '#app/lib/json.ts';
import styles from './raw-fields.module.css';

interface RawFieldsProps {
  readonly fields: readonly (readonly [string, unknown])[];
}

/** Fields the console has no label for, with the platform's own names and values. */
export function RawFields({ fields }: RawFieldsProps) {
  const { t } = useTranslation('meeting');
  if (fields.length === 0) return null;
  return (
    <details id="other" className={styles['other']}>
      <summary>{t('other.title', { count: fields.length })}</summary>
      <p className={styles['soft']}>{t('other.why')}</p>
      <dl className={styles['raw']}>
        {fields.map(([key, value]) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>
              {isJsonObject(value) || Array.isArray(value) ? (
                <pre>{JSON.stringify(value, null, 2)}</pre>
              ) : (
                <code>{JSON.stringify(value)}</code>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
