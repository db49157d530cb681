import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar } from '#app/features/picture/designer-parts/action-bar.tsx';
import type { DesignerWays } from '#app/features/picture/designer-parts/designer-action.ts';
import type { WallEditing } from './use-wall-editing.ts';
import { wallActions } from './wall-actions.ts';

interface WallToolbarProps {
  readonly editing: WallEditing;
  readonly ways: DesignerWays;
  /** Beside the actions. */
  readonly children: ReactNode;
}

/** What can be done with the boxes. */
export function WallToolbar({ editing, ways, children }: WallToolbarProps) {
  const { t } = useTranslation('wallDesigner');
  const { boxes } = editing;
  return (
    <ActionBar
      label={t('toolbar.label')}
      actions={wallActions}
      wordOf={({ id }) => t(`toolbar.${id}`)}
      whyOf={(action) => {
        const why = action.why(editing);
        return why && t(`why.${why}`);
      }}
      onRun={(action) => action.run(editing, ways)}
      chosen={boxes.length > 1 ? t('said.selected', { count: boxes.length }) : undefined}
    >
      {children}
    </ActionBar>
  );
}
