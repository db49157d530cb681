import { useTranslation } from 'react-i18next';
import { HintLine } from '../designer-parts/hint-line.tsx';
import { usePaneWords } from './pane-words.ts';
import type { Composer } from './use-composer.ts';

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
    <HintLine
      id={id}
      armed={armed !== null}
      message={words ?? notice}
      keys={t('hint.keys')}
      tap={t('hint.tap')}
      onCancel={() => arm(null)}
    />
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
