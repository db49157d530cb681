import { designIn } from '../model/designs.ts';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import type {
  PictureAndSound,
  PicturePart,
} from '#app/features/picture/model/picture-and-sound.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { useTranslation } from 'react-i18next';
import { DesignSummary } from './design-summary.tsx';
import styles from './designs.module.css';

interface PictureInWordsProps {
  readonly picture: PictureAndSound;
  /** Parts that exist but do not begin with the meeting. */
  readonly off?: ReadonlySet<PicturePart>;
  /** The walls of a series; left out where it has none. */
  readonly walls?: WallPreset;
}

/** Picture, mix and poll of a meeting, and the walls of a series, read-only. */
export default function PictureInWords({ picture, off, walls }: PictureInWordsProps) {
  const { t } = useTranslation('picture');
  const { t: words } = useTranslation('wallPresets');
  return (
    <dl className={styles['whole']}>
      {PICTURE_PARTS.map((family) => {
        const design = off?.has(family) ? undefined : designIn(picture, family);
        return (
          <div key={family}>
            <dt>{t(`parts.${family}`)}</dt>
            <dd>
              {design === undefined ? (
                t(
                  off?.has(family)
                    ? 'review.off'
                    : family === 'poll'
                      ? 'review.noPoll'
                      : 'review.none',
                )
              ) : (
                <DesignSummary design={design} />
              )}
            </dd>
          </div>
        );
      })}
      {walls !== undefined && walls.walls.length > 0 && (
        <div>
          <dt>{words('own.title')}</dt>
          <dd>
            <DesignSummary design={{ family: 'wall', value: walls }} />
          </dd>
        </div>
      )}
    </dl>
  );
}
