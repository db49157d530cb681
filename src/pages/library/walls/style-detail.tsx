import { useQuery } from '@tanstack/react-query';
import { Loading } from '#app/components/loading.tsx';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AudioMutedOutlined } from '#app/components/icons/icons.tsx';
import { wallStyleQueries } from '#app/features/tv-wall/api/wall-styles.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { WallDrawing } from '#app/features/tv-wall/designer/wall-drawing.tsx';
import type { GeometryFinding } from '#app/features/tv-wall/model/geometry-findings.ts';
import {
  type WallStyle,
  inReadingOrder,
  type StyleBox,
} from '#app/features/tv-wall/model/wall-style.ts';
import { ChannelMark } from '#app/features/tv-wall/designer/channel-mark.tsx';
import { Findings, keysOf } from './findings.tsx';
import { LiveBar } from '#app/features/tv-wall/styles/live-bar.tsx';
import type { Interval } from '#app/features/tv-wall/styles/refresh-rate.ts';
import { useLiveStyle } from '#app/features/tv-wall/styles/use-live-style.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import known from '../detail.module.css';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './walls.module.css';

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
      {read.isPending && offered && !isGone && <Loading title rows={8} />}
      {style && !isGone && (
        <>
          {!beside && <PageTitle title={visibleName(style.name) || t('list.unnamed')} />}
          <Heading className={known['title']}>
            <ForeignText>{visibleName(style.name) || t('list.unnamed')}</ForeignText>
          </Heading>
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
        <dd>
          <ForeignText>{creator || t('detail.notKnown')}</ForeignText>
        </dd>
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

/** Every box with its decoder channel, row by row as one reads the wall. */
function ChannelList({ style }: { readonly style: WallStyle }) {
  const { t } = useTranslation('wallStyles');
  if (style.boxes.length === 0) return null;
  return (
    <FirstRows of={inReadingOrder(style.boxes)}>
      {(shown, more) => (
        <section
          className={styles['scroll']}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable, so it must be reachable by keyboard
          tabIndex={0}
          aria-label={t('channels.label')}
        >
          <table className={styles['channels']} aria-label={t('channels.label')}>
            <thead>
              <tr>
                <th scope="col">{t('channels.box')}</th>
                <th scope="col">{t('channels.channel')}</th>
                <th scope="col">{t('channels.state')}</th>
                <th scope="col">{t('channels.sound')}</th>
                <th scope="col">{t('channels.size')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((box) => (
                <ChannelRow key={box.key} box={box} />
              ))}
            </tbody>
          </table>
          {more}
        </section>
      )}
    </FirstRows>
  );
}

function ChannelRow({ box }: { readonly box: StyleBox }) {
  const { t } = useTranslation('wallStyles');
  const { id, alias, channel, x, y, width, height } = box;
  const [left, top, wide, high] = [x, y, width, height].map(Math.round);
  return (
    <tr>
      <th scope="row">
        <ForeignText>{visibleName(alias) || id || '—'}</ForeignText>
      </th>
      <td className={styles['number']}>{id || t('channels.noId')}</td>
      <td>{channel ? <ChannelMark channel={channel} /> : t('channels.notRead')}</td>
      <td>
        {channel &&
          (channel.silent ? (
            <>
              <AudioMutedOutlined aria-hidden /> {t('channels.silent')}
            </>
          ) : (
            t('channels.volume', { volume: channel.volume })
          ))}
      </td>
      <td className={styles['number']}>{`${left}, ${top} · ${wide} × ${high}`}</td>
    </tr>
  );
}
