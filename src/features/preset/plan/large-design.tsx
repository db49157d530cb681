import { useTranslation } from 'react-i18next';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { DesignParts, PresetMeeting } from '../design-parts.ts';
import type { Design } from '../model/designs.ts';
import { svgAddress } from './plan-image.ts';
import { planSvg } from './plan-svg.ts';
import { usePlans } from './use-plans.ts';
import styles from './plan.module.css';

interface LargeDesignProps {
  readonly design: Design;
  readonly meeting: PresetMeeting;
  readonly parts: Pick<DesignParts, 'Summary'>;
}

/** A picture or walls drawn as large as there is room; the other families in a few words. */
export default function LargeDesign({ design, meeting, parts }: LargeDesignProps) {
  const { t } = useTranslation('designFiles');
  const isWall = design.family === 'wall';
  const ids = isWall ? design.value.walls.map(({ styleId }) => styleId) : [];
  const { styleOf } = useWallStyles(ids, isWall, false);
  const plans = usePlans(meeting, styleOf)(design);
  if (plans.length === 0) return <parts.Summary design={design} />;
  return (
    <div className={styles['drawings']}>
      {plans.map((plan, place) => (
        <img
          // plans are known by their place
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          src={svgAddress(planSvg(plan, true).svg)}
          alt={
            plan.rows.map(({ id, text }) => [id, text].filter(Boolean).join(' ')).join(t('join')) ||
            t('plan.drawing')
          }
        />
      ))}
    </div>
  );
}
