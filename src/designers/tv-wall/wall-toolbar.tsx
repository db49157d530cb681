import { useTranslation } from 'react-i18next';
import { keyWords } from '../editing/keyed-action.ts';
import { ToolButton } from '../vmp/tool-button.tsx';
import type { WallDesk } from './use-wall-desk.ts';
import { wallActions } from './wall-actions.ts';
import type { WallPlaces } from './wall-actions.ts';
import look from '../vmp/composer.module.css';

interface WallToolbarProps {
  readonly desk: WallDesk;
  readonly places: WallPlaces;
}

/** The actions of the table that have a button; why one cannot be done is said on it. */
export function WallToolbar({ desk, places }: WallToolbarProps) {
  const { t } = useTranslation('wallDesigner');
  return (
    <div className={look['toolbar']} role="toolbar" aria-label={t('toolbar.label')}>
      {wallActions
        .filter(({ quiet = false }) => !quiet)
        .map((action) => {
          const why = action.why(desk);
          const what = t(`toolbar.${action.id}`);
          return (
            <ToolButton
              key={action.id}
              action={action}
              what={what}
              title={t('toolbar.withKey', { what, key: keyWords(action) })}
              why={why && t(`why.${why}`)}
              onRun={() => action.run(desk, places)}
            />
          );
        })}
      <span className="visually-hidden" aria-live="polite">
        {desk.boxes.length > 1 && t('said.selected', { count: desk.boxes.length })}
      </span>
    </div>
  );
}
