import { useTranslation } from 'react-i18next';
import { hasNamesake, layoutSummary } from '../model/layout-summary.ts';
import type { LayoutSummary } from '../model/layout-summary.ts';
import type { PanePosition } from '../model/layouts.ts';

/**
 * A layout's short name, such as "1 big 9 small", with the places where others have as many panes: "1 big top left, 5 small".
 */
export function useLayoutWords(): (layout: number) => string {
  const { t, i18n } = useTranslation('layouts');
  const placed = usePlacedWords();
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
        return hasNamesake(layout)
          ? placed(summary)
          : t('short.mixed', { big: summary.big, small: summary.small });
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

/** Large and small panes with where they stand. */
function usePlacedWords() {
  const { t } = useTranslation('layouts');
  const place = (position: PanePosition) => t(`places.${position}`);
  return ({ small, bigs, smallsAt }: Extract<LayoutSummary, { kind: 'mixed' }>) =>
    [
      ...bigs.map(({ count, position }) => t('standing.bigs', { count, place: place(position) })),
      smallsAt === null
        ? t('standing.smalls', { count: small })
        : t('standing.smallsAt', { count: small, place: place(smallsAt) }),
    ].join(t('standing.join'));
}

/**
 * A layout's whole name: number and short name, as they are to be read, and where the panes stand,
 * such as "Layout 22: 1 big, 2 small, 1 big left, 2 small right". No two are the same.
 */
export function useLayoutNames(): (layout: number) => string {
  const { t, i18n } = useTranslation('layouts');
  const words = useLayoutWords();
  const placed = usePlacedWords();
  const whole = (layout: number, summary: LayoutSummary): string => {
    if (summary.kind === 'mixed') {
      // what stands on its tile is a part of its name
      return [...new Set([words(layout), placed(summary)])].join(t('standing.join'));
    }
    const groups = summary.kind === 'equal' ? summary.groups : [];
    return [
      words(layout),
      ...groups.map(({ count, position }) =>
        t('standing.equal', { count, place: t(`places.${position}`) }),
      ),
    ].join(t('standing.join'));
  };
  return (layout) =>
    once(`whole ${i18n.language} ${layout}`, () => {
      const summary = layoutSummary(layout);
      return summary === undefined
        ? t('unlisted', { layout })
        : t('option', { layout, words: whole(layout, summary) });
    });
}
