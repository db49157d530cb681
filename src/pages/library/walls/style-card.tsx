import { WarningOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Named } from '#app/api/named.ts';
import { wallStyleQueries } from '#app/features/tv-wall/api/wall-styles.ts';
import { useNear } from '#app/features/image/use-near.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { WallDrawing } from '#app/features/tv-wall/designer/wall-drawing.tsx';
import { geometryFindings } from '#app/features/tv-wall/model/geometry-findings.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import cards from '../cards.module.css';
import styles from './walls.module.css';

interface StyleCardProps {
  readonly style: Named;
  readonly to: string;
  readonly open: boolean;
}

export function styleCardId(styleId: string): string {
  return `wall-style-${styleId}`;
}

/** One style: drawn once it is nearly in sight. */
export function StyleCard({ style, to, open }: StyleCardProps) {
  const { t } = useTranslation('wallStyles');
  const place = useRef<HTMLLIElement>(null);
  const near = useNear(place);
  const { offered } = useOffered('getTvWallStyle');
  const { data, isError } = useQuery({
    ...wallStyleQueries.one(style.id),
    enabled: near && offered,
  });
  const findings = data ? geometryFindings(data).length : 0;
  const name = visibleName(style.name) || t('list.unnamed');
  return (
    <li ref={place} className={cards['card']} data-open={open || undefined}>
      <Link
        id={styleCardId(style.id)}
        to={{ search: to }}
        replace
        aria-label={t('list.open', { name })}
        aria-current={open || undefined}
        className={cards['open']}
      >
        <span className={styles['thumbnail']}>{data && <WallDrawing style={data} plain />}</span>
        <span className={cards['name']}>
          <ForeignText>{name}</ForeignText>
        </span>
      </Link>
      <div className={styles['about']}>
        {isError && !data ? (
          t('list.oneFailed')
        ) : (
          <>
            {data && <span>{t('list.boxes', { count: data.boxes.length })}</span>}
            {findings > 0 && (
              <span className={styles['odd']}>
                <WarningOutlined aria-hidden /> {t('list.findings', { count: findings })}
              </span>
            )}
          </>
        )}
      </div>
    </li>
  );
}
