import { useTranslation } from 'react-i18next';
import { ActionBar } from '../designer-parts/action-bar.tsx';
import { composerActions } from './composer-actions.ts';
import type { ComposerWays } from './composer-actions.ts';
import { useLayoutWords } from '../layout-picker/use-layout-words.ts';
import type { Composer } from './use-composer.ts';

interface ComposerToolbarProps {
  readonly composer: Composer;
  readonly ways: ComposerWays;
}

/** What can be done with the panes; the layout stands on the button that chooses it. */
export function ComposerToolbar({ composer, ways }: ComposerToolbarProps) {
  const { t } = useTranslation('composer');
  const layoutWords = useLayoutWords();
  const { slots, composition } = composer;
  return (
    <ActionBar
      label={t('toolbar.label')}
      actions={composerActions}
      wordOf={({ id }) => t(`toolbar.${id}`)}
      whyOf={(action) => {
        const why = action.why(composer);
        return why && t(`why.${why}`);
      }}
      onRun={(action) => action.run(composer, ways)}
      more={{ layout: <b>{layoutWords(composition.layout)}</b> }}
      chosen={slots.length > 1 ? t('said.selected', { count: slots.length }) : undefined}
    />
  );
}
