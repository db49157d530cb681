import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { memberContent } from '../model/placing.ts';
import { contentAt } from '../model/wall.ts';
import { hitPane } from '#app/features/picture/model/layouts.ts';
import type { PaletteHandle } from '#app/features/picture/designer-parts/palette.tsx';
import { zoneAt } from '#app/components/drag/follow-pointer.ts';
import type { ScreenPoint } from '#app/components/drag/edge-pull.ts';
import type { Zones } from '#app/components/drag/follow-pointer.ts';
import { useDrag } from '#app/components/drag/use-drag.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import type { ViewControl } from './view-control.ts';
import { contentOf } from './wall-edits.ts';
import type { WallDragItem, WallDropPlace } from './wall-edits.ts';
import { contentWith, isBoxSource } from './wall-sources.tsx';

interface WallDrag {
  readonly root: RefObject<HTMLElement | null>;
  readonly palette: RefObject<PaletteHandle | null>;
  readonly editing: WallEditing;
  readonly control: ViewControl;
}

/** What the marks of the designer's elements carry, and what putting it down would do, in words. */
export function useWallDrag({ root, palette, editing, control }: WallDrag) {
  const { t } = useTranslation('wallDesigner');
  const { wall, surface, words, on, boxes } = editing;
  return useDrag<WallDragItem, WallDropPlace>(root, {
    lift: (mark) => {
      const carried = carriedBy(mark);
      return carried && { carried, name: nameOf(carried) };
    },
    placeAt,
    elementOf: (place, host) => {
      if (place.on === 'out') return host.querySelector('[data-drop="out"]');
      const at = surface.boxes.findIndex(({ id }) => id === place.box);
      return host.querySelector(`[data-place="${at}"]`);
    },
    tell,
    scrollableAt: (zones) => {
      const box = zones.get('wall');
      if (box === undefined || control.whole) return undefined;
      return { box, moveBy: ({ x, y }) => control.panBy({ x: -x, y: -y }) };
    },
    onDrop: (carried, place, copy) => {
      if (tell(carried, place, copy) !== undefined) editing.putDown(carried, place, copy);
    },
  });

  /** `box:2_1`, `repeated:0`, `source:speaker`, `person:` and who. */
  function carriedBy(mark: string): WallDragItem | undefined {
    const [kind, ...rest] = mark.split(':');
    const what = rest.join(':');
    if (kind === 'repeated') return { kind, wall: on.place, index: Number(what) };
    if (kind === 'box') {
      const filled = contentAt(wall, what).kind !== 'empty';
      return filled ? { kind, from: { wall: on.place, box: what } } : undefined;
    }
    if (kind === 'source') {
      return isBoxSource(what) ? { kind: 'contents', contents: [contentWith(what)] } : undefined;
    }
    const people = palette.current?.peopleOf(what) ?? [];
    return people.length > 0
      ? { kind: 'contents', contents: people.map(memberContent) }
      : undefined;
  }

  function nameOf(carried: WallDragItem): string {
    if (carried.kind === 'box') return words.content(contentOf(on.preset, carried.from));
    if (carried.kind === 'repeated') {
      const content = wall.repeated[carried.index]?.content;
      return content === undefined ? '' : words.content(content);
    }
    const [only] = carried.contents;
    return carried.contents.length === 1 && only !== undefined
      ? words.content(only)
      : t('ghost.people', { count: carried.contents.length });
  }

  function placeAt(point: ScreenPoint, zones: Zones): WallDropPlace | undefined {
    const stage = zoneAt(zones, 'wall', point);
    if (stage === undefined) return zoneAt(zones, 'out', point) ? { on: 'out' } : undefined;
    const at = control.onWall({ x: point.x - stage.left, y: point.y - stage.top });
    const place = hitPane({ cells: surface.cells }, at);
    const [box, cell] = place === undefined ? [] : [surface.boxes[place], surface.cells[place]];
    if (box === undefined || cell === undefined) return undefined;
    if (contentAt(wall, box.id).kind !== 'quad') return { on: 'box', box: box.id };
    const [right, low] = [at.x > cell.x + cell.width / 2, at.y > cell.y + cell.height / 2];
    return { on: 'box', box: box.id, part: Number(right) + 2 * Number(low) };
  }

  function tell(carried: WallDragItem, place: WallDropPlace, copy: boolean): string | undefined {
    if (place.on === 'out') return carried.kind === 'contents' ? undefined : t('ghost.out');
    const box = surface.nameOf(place.box);
    if (carried.kind === 'contents') {
      const [only] = carried.contents;
      const source = carried.contents.length === 1 && only?.kind !== 'member';
      if (place.part !== undefined && only?.kind === 'member') {
        return t('ghost.part', { box, part: place.part + 1 });
      }
      return source && boxes.length > 1 && boxes.includes(place.box)
        ? t('ghost.putAll', { count: boxes.length })
        : t('ghost.put', { box });
    }
    if (carried.kind === 'repeated') return t('ghost.move', { box });
    if (carried.from.box === place.box) return undefined;
    if (!on.ids.includes(carried.from.box)) return t('ghost.move', { box });
    return t(copy ? 'ghost.copy' : 'ghost.swap', { box });
  }
}
