import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmpty } from '../model/composition.ts';
import type { Pane } from '../model/composition.ts';
import { hitPane } from '../model/layouts.ts';
import { paneOf } from '../model/placing.ts';
import type { PaletteHandle } from '../designer-parts/palette.tsx';
import { zoneAt } from '#app/components/drag/follow-pointer.ts';
import type { ScreenPoint } from '#app/components/drag/edge-pull.ts';
import type { Zones } from '#app/components/drag/follow-pointer.ts';
import { useDrag } from '#app/components/drag/use-drag.tsx';
import type { PaneDragItem, PaneDropPlace } from './composer-edits.ts';
import { cellsOf } from './pane-cells.ts';
import { usePaneWords } from './pane-words.ts';
import { isPaneSourceKind, paneWith } from './pane-sources.tsx';
import type { Composer } from './use-composer.ts';

interface ComposerDrag {
  readonly root: RefObject<HTMLElement | null>;
  readonly palette: RefObject<PaletteHandle | null>;
  readonly composer: Composer;
}

/** What the marks of the composer's elements carry, and what putting it down would do, in words. */
export function useComposerDrag({ root, palette, composer }: ComposerDrag) {
  const { t } = useTranslation('composer');
  const words = usePaneWords();
  const { composition, slots } = composer;
  return useDrag<PaneDragItem, PaneDropPlace>(root, {
    placeAt,
    elementOf: (place, host) =>
      place.on === 'pane'
        ? host.querySelector(`[data-slot="${place.slot}"]`)
        : host.querySelector(`[data-drop="${place.on}"]`),
    lift: (mark) => {
      const carried = carriedBy(mark);
      const name = carried && nameOf(carried);
      return carried && name !== undefined ? { carried, name } : undefined;
    },
    tell,
    onDrop: (carried, place, copy) => {
      if (tell(carried, place, copy) !== undefined) composer.putDown(carried, place, copy);
    },
  });

  function placeAt(point: ScreenPoint, zones: Zones): PaneDropPlace | undefined {
    const frame = zoneAt(zones, 'frame', point);
    if (frame !== undefined) {
      const at = {
        x: (point.x - frame.left) / frame.width,
        y: (point.y - frame.top) / frame.height,
      };
      const slot = hitPane({ cells: cellsOf(composition) }, at);
      return slot === undefined ? undefined : { on: 'pane', slot };
    }
    if (zoneAt(zones, 'tray', point)) return { on: 'tray' };
    return zoneAt(zones, 'out', point) ? { on: 'out' } : undefined;
  }

  /** `slot:3`, `tray:0`, `source:speaker`, `person:` and who. */
  function carriedBy(mark: string): PaneDragItem | undefined {
    const [kind, ...rest] = mark.split(':');
    const what = rest.join(':');
    if (kind === 'tray') return { kind, index: Number(what) };
    if (kind === 'slot') {
      const pane = composition.panes[Number(what)];
      return pane && !isEmpty(pane) ? { kind, slot: Number(what) } : undefined;
    }
    if (kind === 'source') {
      return isPaneSourceKind(what) ? { kind: 'panes', panes: [paneWith(what)] } : undefined;
    }
    const people = palette.current?.peopleOf(what) ?? [];
    return people.length > 0 ? { kind: 'panes', panes: people.map(paneOf) } : undefined;
  }

  function nameOf(carried: PaneDragItem): string | undefined {
    if (carried.kind === 'panes' && carried.panes.length > 1) {
      return t('ghost.people', { count: carried.panes.length });
    }
    const pane =
      carried.kind === 'panes'
        ? carried.panes[0]
        : carried.kind === 'slot'
          ? composition.panes[carried.slot]
          : composition.tray[carried.index];
    return pane && words.content(pane);
  }

  /** A source that is put on one of several selected panes. */
  function goesIntoAll(panes: readonly Pane[], slot: number): boolean {
    const source = panes.length === 1 && panes[0]?.source.kind !== 'member';
    return source && slots.length > 1 && slots.includes(slot);
  }

  function tell(carried: PaneDragItem, place: PaneDropPlace, copy: boolean): string | undefined {
    if (place.on !== 'pane') {
      if (carried.kind === 'panes' || (carried.kind === 'tray' && place.on === 'tray')) {
        return undefined;
      }
      return t(place.on === 'tray' ? 'ghost.tray' : 'ghost.out');
    }
    const pane = place.slot + 1;
    if (carried.kind === 'panes' && goesIntoAll(carried.panes, place.slot)) {
      return t('ghost.putAll', { count: slots.length });
    }
    if (carried.kind !== 'slot') return t('ghost.put', { pane });
    if (carried.slot === place.slot) return undefined;
    return t(copy ? 'ghost.copy' : 'ghost.swap', { pane });
  }
}
