import { useTranslation } from 'react-i18next';
import { keyWords } from '../editing/keyed-action.ts';
import { composerActions } from './composer-actions.ts';
import type { ComposerAction, ComposerPlaces } from './composer-actions.ts';
import { ToolButton } from './tool-button.tsx';
import type { Composer } from './use-composer.ts';
import { useLayoutWords } from './layout-picker/use-layout-words.ts';
import styles from './composer.module.css';

interface ComposerToolbarProps {
  readonly composer: Composer;
  readonly places: ComposerPlaces;
}

/** The actions of the table that have a button; why one cannot be done is said on it. */
export function ComposerToolbar({ composer, places }: ComposerToolbarProps) {
  const { t } = useTranslation('composer');
  const layoutWords = useLayoutWords();
  const { slots, composition } = composer;
  return (
    <div className={styles['bar']}>
      <div className={styles['toolbar']} role="toolbar" aria-label={t('toolbar.label')}>
        {composerActions
          .filter(({ quiet = false }) => !quiet)
          .map((action) => (
            <ActionButton key={action.id} action={action} composer={composer} places={places}>
              {action.id === 'layout' && <b>{layoutWords(composition.layout)}</b>}
            </ActionButton>
          ))}
        <span className="visually-hidden" aria-live="polite">
          {slots.length > 1 && t('said.selected', { count: slots.length })}
        </span>
      </div>
    </div>
  );
}

interface ActionButtonProps extends ComposerToolbarProps {
  readonly action: ComposerAction;
  readonly children: React.ReactNode;
}

function ActionButton({ action, composer, places, children }: ActionButtonProps) {
  const { t } = useTranslation('composer');
  const why = action.why(composer);
  const what = t(`toolbar.${action.id}`);
  return (
    <ToolButton
      action={action}
      what={what}
      title={t('toolbar.withKey', { what, key: keyWords(action) })}
      why={why && t(`why.${why}`)}
      onRun={() => action.run(composer, places)}
    >
      {children}
    </ToolButton>
  );
}
