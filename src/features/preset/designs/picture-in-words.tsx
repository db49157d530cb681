import { designIn } from '../model/designs.ts';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import type {
  PictureAndSound,
  PicturePart,
} from '#app/features/picture/model/picture-and-sound.ts';
import { useTranslation } from 'react-i18next';
import { DesignSummary } from './design-summary.tsx';
import styles from './designs.module.css';

interface PictureInWordsProps {
  readonly picture: PictureAndSound;
  /** Parts that exist but do not begin with the meeting. */
  readonly off?: ReadonlySet<PicturePart>;
}

/** Picture, mix and poll of a meeting, read-only. */
export default function PictureInWords({ picture, off }: PictureInWordsProps) {
  const { t } = useTranslation('picture');
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
    </dl>
  );
}
