import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDifferenceWords } from './use-difference-words.tsx';
import type { DifferenceInWords } from './use-difference-words.tsx';
import { isJsonObject } from '#app/lib/json.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { readDesign } from '#app/features/preset/model/designs.ts';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** Loaded with the designers' drawings when there is something to draw. */
const DesignSummary = lazyPart(async () => {
  const { DesignSummary: summary } =
    await import('#app/features/preset/designs/design-summary.tsx');
  return { default: summary };
});

const SWITCHES = ['vmp_enable', 'mix_enable', 'poll_enable'] as const;

/** Like `useDifferenceWords`, with picture, mix, poll and the walls of a series drawn or summarized. */
export function useVersionWords(): (difference: Difference) => DifferenceInWords {
  const { t } = useTranslation('picture');
  const { t: walls } = useTranslation('wallPresets');
  const others = useDifferenceWords();
  return (difference) => {
    const [word, ...inside] = difference.path;
    const family = PICTURE_PARTS.find((known) => known === word);
    if (family !== undefined && inside.length === 0) {
      return {
        label: t(`parts.${family}`),
        say: (value): ReactNode =>
          isJsonObject(value) ? (
            <Suspense>
              <DesignSummary design={readDesign(family, value)} />
            </Suspense>
          ) : (
            t('review.none')
          ),
      };
    }
    if (word === 'tv_wall' && inside.length === 0) {
      return {
        label: walls('own.title'),
        say: (value) => (
          <Suspense>
            <DesignSummary design={readDesign('wall', isJsonObject(value) ? value : {})} />
          </Suspense>
        ),
      };
    }
    const switched = SWITCHES.find((known) => known === word);
    if (switched !== undefined && inside.length === 0) {
      return {
        label: t(`switches.${switched}`),
        say: (value) =>
          value === undefined || value === 0 || value === 1
            ? t(value === 1 ? 'switches.on' : 'switches.off')
            : JSON.stringify(value),
      };
    }
    return others(difference);
  };
}
