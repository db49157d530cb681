import type { Design } from '../model/designs.ts';
import { MixInWords } from '#app/features/picture/mix/mix-in-words.tsx';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { WallsSummary } from '#app/features/tv-wall/designer/walls-summary.tsx';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';
import styles from './designs.module.css';

/** Summarizes a design: a small picture, or a few words. */
export function DesignSummary({ design }: { readonly design: Design }) {
  switch (design.family) {
    case 'vmp':
      return (
        <div className={styles['picture']}>
          <CompositionPicture composition={design.value} size="small" />
        </div>
      );
    case 'mix':
      return <MixInWords mix={design.value} />;
    case 'wall':
      return <WallsSummary preset={design.value} />;
    default:
      return <PollInWords poll={design.value} />;
  }
}
