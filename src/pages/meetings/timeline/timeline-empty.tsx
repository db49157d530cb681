import { useTranslation } from 'react-i18next';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { paths } from '#app/lib/paths.ts';
import type { RowKind } from './timeline-query.ts';
import styles from './timeline.module.css';

interface TimelineEmptyProps {
  readonly kind: RowKind;
  /** Rooms are still being found. */
  readonly reading: boolean;
}

/** No row to show: what to do about it. */
export function TimelineEmpty({ kind, reading }: TimelineEmptyProps) {
  const { t } = useTranslation('timeline');
  if (kind === 'rooms' && reading) {
    return <output className={styles['empty']}>{t('empty.roomsReading')}</output>;
  }
  return (
    <ListEmpty title={t(`empty.${kind}Title`)} why={t(`empty.${kind}Why`)}>
      {kind === 'virtual' && (
        <LinkButton type="primary" to={paths.book}>
          {t('empty.book')}
        </LinkButton>
      )}
    </ListEmpty>
  );
}
