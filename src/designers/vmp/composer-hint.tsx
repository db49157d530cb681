import { useTranslation } from 'react-i18next';
import { usePaneWords } from './pane-words.ts';
import type { Composer } from './use-composer.ts';
import styles from './composer.module.css';

interface ComposerHintProps {
  readonly composer: Composer;
  readonly id: string;
}

/** What can be done now: what waits for a pane, what has happened, or else the keys. */
export function ComposerHint({ composer, id }: ComposerHintProps) {
  const { t } = useTranslation('composer');
  const { armed, notice, arm } = composer;
  const words = useArmedWords(composer);
  return (
    <div className={styles['hint']} data-armed={armed !== null}>
      <output>{words ?? notice}</output>
      {armed !== null && (
        <button type="button" className={styles['link']} onClick={() => arm(null)}>
          {t('hint.cancel')}
        </button>
      )}
      <span id={id} data-hint="keys" hidden={armed !== null || Boolean(notice)}>
        {t('hint.keys')}
      </span>
      <span data-hint="tap" hidden={armed !== null || Boolean(notice)}>
        {t('hint.tap')}
      </span>
    </div>
  );
}

function useArmedWords({ armed, composition }: Composer): string | undefined {
  const { t } = useTranslation('composer');
  const words = usePaneWords();
  if (armed === null) return undefined;
  if (armed.kind === 'slot') return t('hint.armedSwap', { pane: armed.slot + 1 });
  const panes =
    armed.kind === 'panes' ? armed.panes : composition.tray.slice(armed.index).slice(0, 1);
  const [pane] = panes;
  if (pane === undefined) return undefined;
  return panes.length === 1
    ? t('hint.armed', { what: words.content(pane) })
    : t('hint.armedMany', { count: panes.length });
}
