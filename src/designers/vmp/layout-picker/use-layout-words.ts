import { useTranslation } from 'react-i18next';
import { layoutGist } from '#app/domain/vmp/layout-gist.ts';
import type { Standing } from '#app/domain/vmp/layout-gist.ts';
import { layoutOf } from '#app/domain/vmp/layouts.ts';

/** A layout's short name, such as "1 big, 5 small"; layouts may share one. */
export function useLayoutWords(): (layout: number) => string {
  const { t } = useTranslation('layouts');
  return (layout) => {
    const gist = layoutGist(layout);
    switch (gist?.kind) {
      case 'single':
        return t('short.single');
      case 'grid':
        return t('short.grid', { rows: gist.rows, columns: gist.columns });
      case 'equal':
        return t('short.equal', { panes: gist.panes });
      case 'overlay': {
        const { insets: count, position } = gist;
        const place = t(`places.${position}`);
        return count === 1 ? t('short.inset', { place }) : t('short.insets', { count, place });
      }
      case 'mixed':
        return t('short.mixed', { big: gist.big, small: gist.small });
      default:
        return t('unlisted', { layout });
    }
  };
}

/** A layout's whole name, such as "Layout 6: 1 big top left, 5 small"; no two are the same. */
export function useLayoutNames(): (layout: number) => string {
  const { t } = useTranslation('layouts');
  const standing = ({ count, position }: Standing, size: 'big' | 'small' | 'equal') =>
    t(`standing.${size}`, { count, place: t(`places.${position}`) });
  const join = (parts: readonly string[]) => parts.join(t('standing.join'));
  const words = (layout: number) => {
    const gist = layoutGist(layout);
    switch (gist?.kind) {
      case 'single':
        return t('full.single');
      case 'grid': {
        const panes = layoutOf(layout)?.cells.length ?? 0;
        return t('full.grid', { panes, rows: gist.rows, columns: gist.columns });
      }
      case 'equal': {
        const places = join(gist.groups.map((group) => standing(group, 'equal')));
        return t('full.equal', { panes: gist.panes, places });
      }
      case 'overlay':
        return t('full.overlay', { count: gist.insets, place: t(`places.${gist.position}`) });
      case 'mixed': {
        const { bigs, small, smallsAt } = gist;
        const places = join(bigs.map((group) => standing(group, 'big')));
        return smallsAt === null
          ? t('full.mixed', { places, small })
          : join([places, standing({ count: small, position: smallsAt }, 'small')]);
      }
      default:
        return undefined;
    }
  };
  return (layout) => {
    const said = words(layout);
    return said === undefined ? t('unlisted', { layout }) : t('option', { layout, words: said });
  };
}
