import { Button } from '#app/components/button/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pathId } from '#app/lib/three-way.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { useVersionWords } from './use-version-words.tsx';
import styles from './versions.module.css';

interface UnreadListProps {
  readonly fields: readonly UnreadField[];
  /** Puts what this browser sent last into the form. */
  readonly onUse: (fields: readonly UnreadField[]) => void;
}

/** What saving sets without anybody knowing it: each field, its value, and what was last sent from here. */
export function UnreadList({ fields, onUse }: UnreadListProps) {
  const { t } = useTranslation('unread');
  const words = useUnreadWords();
  const remembered = fields.filter(({ lastSent }) => lastSent !== undefined);
  return (
    <div className={styles['unread']}>
      <p>{t('why')}</p>
      {remembered.length > 1 && (
        <Button size="small" onClick={() => onUse(remembered)}>
          {t('useAll', { count: remembered.length })}
        </Button>
      )}
      <dl className={styles['changes']}>
        {fields.map((field) => {
          const { label, fallback, lastSent } = words(field);
          return (
            <div key={pathId(field.path)}>
              <dt>{label}</dt>
              <dd>
                {fallback}
                {lastSent !== undefined && (
                  <span className={styles['before']}>
                    {t('lastSent')} {lastSent}{' '}
                    <Button
                      className={styles['use']}
                      type="link"
                      size="small"
                      aria-label={t('useOf', { label })}
                      onClick={() => onUse([field])}
                    >
                      {t('use')}
                    </Button>
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

interface FieldInWords {
  readonly label: string;
  readonly fallback: ReactNode;
  readonly lastSent: ReactNode;
}

function useUnreadWords(): (field: UnreadField) => FieldInWords {
  const { t } = useTranslation('unread');
  const inWords = useVersionWords();
  return ({ path, fallback, lastSent }) => {
    const [seat = '', inner] = path;
    if (inner === 'bitrate') {
      const list = inWords({ path: [seat], ...nothing });
      return {
        label: t('bitrates', { list: list.label }),
        fallback: t('meetingRate'),
        lastSent: Array.isArray(lastSent) ? t('people', { count: lastSent.length }) : undefined,
      };
    }
    const { label, say } = inWords({ path, ...nothing });
    return {
      label,
      fallback: fallback === undefined ? t('platformDefault') : say(fallback),
      lastSent: lastSent === undefined ? undefined : say(lastSent),
    };
  };
}

const nothing = { base: undefined, mine: undefined, theirs: undefined, state: 'mine' } as const;
