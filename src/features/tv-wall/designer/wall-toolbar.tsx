import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar } from '#app/features/picture/designer/action-bar.tsx';
import type { DeskWays } from '#app/features/picture/designer/designer-action.ts';
import type { WallDesk } from './use-wall-desk.ts';
import { wallActions } from './wall-actions.ts';

interface WallToolbarProps {
  readonly desk: WallDesk;
  readonly ways: DeskWays;
  /** Beside the actions. */
  readonly children: ReactNode;
}

/** What can be done with the boxes. */
export function WallToolbar({ desk, ways, children }: WallToolbarProps) {
  const { t } = useTranslation('wallDesigner');
  const { boxes } = desk;
  return (
    <ActionBar
      label={t('toolbar.label')}
      actions={wallActions}
      wordOf={({ id }) => t(`toolbar.${id}`)}
      whyOf={(action) => {
        const why = action.why(desk);
        return why && t(`why.${why}`);
      }}
      onRun={(action) => action.run(desk, ways)}
      chosen={boxes.length > 1 ? t('said.selected', { count: boxes.length }) : undefined}
    >
      {children}
    </ActionBar>
  );
}
