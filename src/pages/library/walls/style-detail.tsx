import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wallStyleQueries } from '#app/features/tv-wall/api/wall-styles.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { WallDrawing } from '#app/features/tv-wall/designer/wall-drawing.tsx';
import type { GeometryFinding } from '#app/features/tv-wall/model/geometry-findings.ts';
import type { WallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import { ChannelList } from './channel-list.tsx';
import { Findings, keysOf } from './findings.tsx';
import { LiveBar } from './live-bar.tsx';
import type { Interval } from './styles-query.ts';
import { useLiveStyle } from './use-live-style.ts';
import known from '../detail.module.css';

interface StyleDetailProps {
  readonly id: string;
  /** The list was read and does not have it. */
  readonly isGone: boolean;
  readonly every: Interval | undefined;
  readonly onEvery: (every: Interval | undefined) => void;
  /** Address without the detail. */
  readonly back: string;
  readonly beside: boolean;
}

/** One style to scale, what is odd about it, and what its channels do. */
export function StyleDetail({ id, isGone, every, onEvery, back, beside }: StyleDetailProps) {
  const { t } = useTranslation('wallStyles');
  const { offered, reason } = useOffered('getTvWallStyle');
  const read = useQuery({ ...wallStyleQueries.one(id), enabled: offered && !isGone });
  const live = useLiveStyle(id, every, offered && !isGone);
  const style = live.style ?? read.data;
  // in place of the list it is what the page is about
  const Heading = beside ? 'h2' : 'h1';
  return (
    <OpenedDetail
      label={t('detail.region')}
      beside={beside}
      back={{ search: back }}
      leave={t(beside ? 'detail.close' : 'detail.back')}
      replace
      scrolls="page"
    >
      {isGone && (
        <>
          <Heading className={known['title']}>{t('detail.gone')}</Heading>
          <p className={known['soft']}>{t('detail.goneWhy', { id })}</p>
        </>
      )}
      {!offered && <p>{reason}</p>}
      {read.isError && !isGone && !style && (
        <ErrorNotice
          title={t('detail.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {read.isPending && offered && !isGone && <Skeleton active paragraph={{ rows: 8 }} />}
      {style && !isGone && (
        <>
          {!beside && <PageTitle title={style.name || t('list.unnamed')} />}
          <Heading className={known['title']}>{style.name || t('list.unnamed')}</Heading>
          <Contents style={style}>
            <LiveBar live={live} every={every} onEvery={onEvery} />
          </Contents>
        </>
      )}
    </OpenedDetail>
  );
}

interface ContentsProps {
  readonly style: WallStyle;
  readonly children: ReactNode;
}

function Contents({ style, children }: ContentsProps) {
  const { t } = useTranslation('wallStyles');
  const [shown, setShown] = useState<GeometryFinding>();
  const { creator, columns, rows, boxes, id } = style;
  return (
    <>
      <WallDrawing
        style={style}
        marked={new Set(shown && keysOf(shown))}
        hole={shown?.code === 'gap' ? shown.area : undefined}
      />
      <dl className={known['facts']}>
        <dt>{t('detail.grid')}</dt>
        <dd>
          {columns > 0 && rows > 0 ? t('detail.gridOf', { columns, rows }) : t('detail.notKnown')}
        </dd>
        <dt>{t('detail.boxes')}</dt>
        <dd>{boxes.length}</dd>
        <dt>{t('detail.creator')}</dt>
        <dd>{creator || t('detail.notKnown')}</dd>
        <dt>{t('detail.id')}</dt>
        <dd className={known['id']}>
          {id}
          <CopyButton text={() => id} label={t('detail.copyId')} iconOnly size="small" />
        </dd>
      </dl>
      <Findings style={style} shown={shown} onShow={setShown} />
      {children}
      <ChannelList style={style} />
    </>
  );
}
