import { useTranslation } from 'react-i18next';
import { HintLine } from '#app/features/picture/designer-parts/hint-line.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import { contentOf } from './wall-edits.ts';

interface WallHintProps {
  readonly editing: WallEditing;
  readonly id: string;
}

/** What can be done now: what waits for a box, what has happened, or else the keys. */
export function WallHint({ editing, id }: WallHintProps) {
  const { t } = useTranslation('wallDesigner');
  const { armed, notice, arm } = editing;
  return (
    <HintLine
      id={id}
      armed={armed !== null}
      message={armedWords() ?? notice}
      keys={t('hint.keys')}
      tap={t('hint.tap')}
      onCancel={() => arm(null)}
    />
  );

  function armedWords(): string | undefined {
    if (armed === null) return undefined;
    const { on, words, wall, surface } = editing;
    if (armed.kind === 'box') {
      const { from } = armed;
      if (from.wall === on.place && on.ids.includes(from.box)) {
        return t('hint.armedSwap', { box: surface.nameOf(from.box) });
      }
      return t('hint.armedMove', { what: words.content(contentOf(on.preset, from)) });
    }
    if (armed.kind === 'repeated') {
      const content = wall.repeated[armed.index]?.content;
      return content && t('hint.armedMove', { what: words.content(content) });
    }
    const [content] = armed.contents;
    if (content === undefined) return undefined;
    return armed.contents.length === 1
      ? t('hint.armed', { what: words.content(content) })
      : t('hint.armedMany', { count: armed.contents.length });
  }
}
