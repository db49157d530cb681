import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import type { WallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { DesignerHistory } from '#app/features/picture/designer-parts/designer-history.tsx';
import { DesignerSkeleton } from '#app/features/picture/designer-parts/designer-skeleton.tsx';
import type {
  WallDesignerProps,
  WallMeeting,
} from '#app/features/tv-wall/designer/wall-designer-props.ts';
import { PlanMenu } from '../plan/plan-menu.tsx';
import { WhereUsedHere } from '../where-used/where-used-here.tsx';
import { StyleChanges } from './style-changes.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** The platform's styles, and the failure of reading their list. */
export interface WallHost extends Omit<
  WallDesignerProps,
  'edits' | 'people' | 'meeting' | 'named'
> {
  readonly listFailure: unknown;
  readonly onRetryList: () => void;
  readonly before: (styleId: string) => Pick<WallStyle, 'boxes' | 'frame'> | undefined;
}

interface WallDesignProps {
  readonly edits: Edits<WallPreset>;
  readonly meeting: WallMeeting & { readonly people: readonly Participant[] };
  readonly walls: WallHost;
}

/** Loaded when the user lays out walls. */
const WallDesigner = lazyPart(async () => {
  const { WallDesigner: designer } =
    await import('#app/features/tv-wall/designer/wall-designer.tsx');
  return { default: designer };
});

/** TV walls, and where each person appears on them. */
export function WallDesign({ edits, meeting, walls }: WallDesignProps) {
  const { t } = useTranslation('wallPresets');
  const { people } = meeting;
  const { styles: known, styleOf, onRetryStyle, onRefreshChannels } = walls;
  const { listFailure, onRetryList, before } = walls;
  return (
    <DesignerHistory history={edits.history}>
      {edits.value.walls.length > 0 && (
        <WhereUsedHere
          design={{ family: 'wall', value: edits.value }}
          onEdit={(step, edit) => edits.apply(step, edit.wall(edits.value))}
          history={edits.history}
          people={people}
        />
      )}
      <PlanMenu
        design={{ family: 'wall', value: edits.value }}
        meeting={meeting}
        styleOf={styleOf}
      />
      {listFailure !== null && (
        <ErrorNotice title={t('stylesFailed')} error={listFailure} onRetry={onRetryList} />
      )}
      <StyleChanges edits={edits} styleOf={styleOf} before={before} />
      <Suspense fallback={<DesignerSkeleton />}>
        <WallDesigner
          edits={edits}
          people={people}
          meeting={meeting}
          styles={known}
          styleOf={styleOf}
          {...(onRetryStyle && { onRetryStyle })}
          {...(onRefreshChannels && { onRefreshChannels })}
        />
      </Suspense>
    </DesignerHistory>
  );
}
