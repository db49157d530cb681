import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { textOfRaw } from '#app/lib/raw-text.ts';
import type { KeptDraft } from './drafts/use-draft.ts';
import styles from './saving.module.css';

/** What could not be read of a draft, as text to copy, until the person discards it. */
export function UnreadParts({
  draft: { unread, discardUnread },
}: {
  readonly draft: Pick<KeptDraft, 'unread' | 'discardUnread'>;
}) {
  const { t } = useTranslation('editing');
  if (unread.length === 0) return null;
  const parts = unread.map(({ path, held }) => {
    const [raw] = Object.values(held);
    return { name: path.join(' › ') || t('unread.whole'), raw };
  });
  const whole = () =>
    parts.map(({ name, raw }) => `${name}\n${JSON.stringify(raw, null, 2)}`).join('\n\n');
  return (
    <Alert
      type="warning"
      showIcon
      className={styles['restored'] ?? ''}
      title={t('unread.title')}
      description={
        <>
          <p>{t('unread.why')}</p>
          <dl className={styles['unread']}>
            {parts.slice(0, MOST_SHOWN).map(({ name, raw }) => (
              <div key={name}>
                <dt>
                  <ForeignText>{name}</ForeignText>
                </dt>
                <dd>
                  <pre>{typeof raw === 'string' ? raw : textOfRaw(raw)}</pre>
                </dd>
              </div>
            ))}
          </dl>
          {parts.length > MOST_SHOWN && (
            <p>{t('unread.more', { count: parts.length - MOST_SHOWN })}</p>
          )}
        </>
      }
      action={
        <>
          <CopyButton size="small" label={t('unread.copy')} text={whole} />
          <Button size="small" danger onClick={discardUnread}>
            {t('unread.discard')}
          </Button>
        </>
      }
    />
  );
}

/** More of them than that are copied, not read. */
const MOST_SHOWN = 20;
