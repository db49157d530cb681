import { useTranslation } from 'react-i18next';
import { layoutSummary } from '../model/layout-summary.ts';
import type { LayoutSummary } from '../model/layout-summary.ts';
import type { PanePosition } from '../model/layouts.ts';

/** A layout's short name, such as "1 big 5 small"; layouts may share one. */
export function useLayoutWords(): (layout: number) => string {
  const { t, i18n } = useTranslation('layouts');
  return (layout) => once(`short ${i18n.language} ${layout}`, () => say(layout));

  function say(layout: number): string {
    const summary = layoutSummary(layout);
    switch (summary?.kind) {
      case 'single':
        return t('short.single');
      case 'grid':
        return t('short.grid', { rows: summary.rows, columns: summary.columns });
      case 'equal':
        return t('short.equal', { panes: summary.panes });
      case 'overlay': {
        const { insets: count, position } = summary;
        const place = t(`places.${position}`);
        return count === 1 ? t('short.inset', { place }) : t('short.insets', { count, place });
      }
      case 'mixed':
        return t('short.mixed', { big: summary.big, small: summary.small });
      default:
        return t('unlisted', { layout });
    }
  }
}

const cache = new Map<string, string>();

/** All layouts are named at once, with several words each: they are put together once a language. */
function once(key: string, say: () => string): string {
  const words = cache.get(key) ?? say();
  cache.set(key, words);
  return words;
}

/**
 * A layout's whole name: number and short name, as they are to be read, and where the panes stand,
 * such as "Layout 6: 1 big 5 small, big top left". No two are the same.
 */
export function useLayoutNames(): (layout: number) => string {
  const { t, i18n } = useTranslation('layouts');
  const words = useLayoutWords();
  const place = (position: PanePosition) => t(`places.${position}`);
  const standing = (summary: LayoutSummary): readonly string[] => {
    switch (summary.kind) {
      case 'equal':
        return summary.groups.map(({ count, position }) =>
          t('standing.equal', { count, place: place(position) }),
        );
      case 'mixed': {
        const { bigs, smallsAt } = summary;
        const [first] = bigs;
        const big =
          bigs.length === 1 && first !== undefined
            ? [t('standing.big', { place: place(first.position) })]
            : bigs.map(({ count, position }) =>
                t('standing.bigs', { count, place: place(position) }),
              );
        return smallsAt === null ? big : [...big, t('standing.small', { place: place(smallsAt) })];
      }
      default:
        return [];
    }
  };
  return (layout) =>
    once(`whole ${i18n.language} ${layout}`, () => {
      const summary = layoutSummary(layout);
      if (summary === undefined) return t('unlisted', { layout });
      const whole = [words(layout), ...standing(summary)].join(t('standing.join'));
      return t('option', { layout, words: whole });
    });
}
