import { useTranslation } from 'react-i18next';
import type { WallDesk } from './use-wall-desk.ts';
import { contentOf } from './wall-edits.ts';
import look from '../vmp/composer.module.css';

interface WallHintProps {
  readonly desk: WallDesk;
  readonly id: string;
}

/** What can be done now: what waits for a box, what has happened, or else the keys. */
export function WallHint({ desk, id }: WallHintProps) {
  const { t } = useTranslation('wallDesigner');
  const { armed, notice, arm } = desk;
  const waiting = armedWords();
  return (
    <div className={look['hint']} data-armed={armed !== null}>
      <output>{waiting ?? notice}</output>
      {armed !== null && (
        <button type="button" className={look['link']} onClick={() => arm(null)}>
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

  function armedWords(): string | undefined {
    if (armed === null) return undefined;
    const { on, words, wall, surface } = desk;
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
