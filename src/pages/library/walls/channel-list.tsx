import { AudioMutedOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ChannelMark } from '#app/features/tv-wall/designer/channel-mark.tsx';
import { inReadingOrder } from '#app/features/tv-wall/model/wall-style.ts';
import type { StyleBox, WallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import styles from './walls.module.css';

/** Every box with its decoder channel, row by row as one reads the wall. */
export function ChannelList({ style }: { readonly style: WallStyle }) {
  const { t } = useTranslation('wallStyles');
  if (style.boxes.length === 0) return null;
  return (
    <section
      className={styles['scroll']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable, so it must be reachable by keyboard
      tabIndex={0}
      aria-label={t('channels.label')}
    >
      <table className={styles['channels']}>
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
          {inReadingOrder(style.boxes).map((box) => (
            <ChannelRow key={box.key} box={box} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChannelRow({ box }: { readonly box: StyleBox }) {
  const { t } = useTranslation('wallStyles');
  const { id, alias, channel, x, y, width, height } = box;
  const [left, top, wide, high] = [x, y, width, height].map(Math.round);
  return (
    <tr>
      <th scope="row">{alias || id || '—'}</th>
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
