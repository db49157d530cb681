import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#app/lib/json.ts';
import { readDomains } from './editor/room-params.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './rooms.module.css';

/** The user domains that see a room (`visible_user_domains` of operation 92), read only. */
export function VisibleDomains({ room }: { readonly room: JsonObject }) {
  const { t } = useTranslation('rooms');
  const domains = readDomains(room);
  return (
    <dl className={styles['facts']}>
      <dt>{t('access.domains')}</dt>
      <dd>
        {domains.length === 0 ? (
          t('access.noDomains')
        ) : (
          <FirstRows of={domains}>
            {(shown, more) => (
              <>
                {shown.map(({ name, moid }) => (
                  <div key={String(moid)}>
                    <ForeignText>
                      {(typeof name === 'string' && visibleName(name)) || t('access.unnamedDomain')}
                    </ForeignText>{' '}
                    {typeof moid === 'string' && <code className={styles['soft']}>{moid}</code>}
                  </div>
                ))}
                {more}
              </>
            )}
          </FirstRows>
        )}
      </dd>
    </dl>
  );
}
