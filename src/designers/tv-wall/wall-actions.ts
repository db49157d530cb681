import {
  AppstoreOutlined,
  ClearOutlined,
  CopyOutlined,
  ScissorOutlined,
  SnippetsOutlined,
  SwapOutlined,
  ThunderboltOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import type zh from '#app/i18n/zh-CN/wall-designer.ts';
import { emptyAmong, everybodyOnWall } from '#app/domain/tv-wall/placing.ts';
import { chooseAll } from '../people/selection.ts';
import type { KeyedAction } from '../editing/keyed-action.ts';
import type { WallDesk } from './use-wall-desk.ts';
import { cleared, filledOf, filledUp, pasted, pasteTargets, swapped } from './wall-edits.ts';

/** What can be done with the boxes: the toolbar and the keyboard read this one table. */
export interface WallAction extends KeyedAction {
  readonly id: keyof Omit<(typeof zh)['toolbar'], 'label' | 'withKey'>;
  readonly icon: typeof SwapOutlined;
  /** Not on the bar: a key, or another place, is enough. */
  readonly quiet?: boolean;
  /** Its word stands beside its icon. */
  readonly worded?: boolean;
  /** Why it cannot be done now; undefined: it can. */
  readonly why: (desk: WallDesk) => keyof (typeof zh)['why'] | undefined;
  readonly run: (desk: WallDesk, places: WallPlaces) => void;
}

/** Where an action may lead. */
export interface WallPlaces {
  readonly findPerson: () => void;
}

export const wallActions: readonly WallAction[] = [
  {
    id: 'fill',
    icon: ThunderboltOutlined,
    keys: ['f'],
    worded: true,
    why: ({ wall, on, people }) => {
      if (wall.mode === 'batch-poll') return 'batchFills';
      if (emptyAmong(wall, on.selected.length > 1 ? on.selected : on.ids).length === 0) {
        return 'noEmpty';
      }
      return everybodyOnWall(wall, people) ? 'nobodyLeft' : undefined;
    },
    run: ({ on, people, run }) => run(filledUp(on, people)),
  },
  {
    id: 'assign',
    icon: UserAddOutlined,
    keys: ['Enter'],
    quiet: true,
    why: () => undefined,
    run: (_, { findPerson }) => findPerson(),
  },
  {
    id: 'swap',
    icon: SwapOutlined,
    keys: ['s'],
    why: ({ boxes }) => (boxes.length === 1 || boxes.length === 2 ? undefined : 'selectOneOrTwo'),
    run: ({ on, boxes, arm, run }) => {
      const [a, b] = boxes;
      if (a === undefined) return;
      const from = { wall: on.place, box: a };
      if (b === undefined) arm({ kind: 'box', from });
      else run(swapped(on, from, b));
    },
  },
  {
    id: 'cut',
    icon: ScissorOutlined,
    keys: ['x'],
    command: true,
    why: nothingSelected,
    run: ({ cut }) => cut(),
  },
  {
    id: 'copy',
    icon: CopyOutlined,
    keys: ['c'],
    command: true,
    why: nothingSelected,
    run: ({ copy }) => copy(),
  },
  {
    id: 'paste',
    icon: SnippetsOutlined,
    keys: ['v'],
    command: true,
    why: ({ clip, boxes }) => {
      if (clip.length === 0) return 'nothingCopied';
      return boxes.length === 0 ? 'selectBox' : undefined;
    },
    run: ({ on, clip, run }) => run(pasted(on, pasteTargets(on, clip), clip)),
  },
  {
    id: 'clear',
    icon: ClearOutlined,
    keys: ['Delete', 'Backspace'],
    why: nothingSelected,
    run: ({ on, boxes, run }) => run(cleared(on, boxes)),
  },
  {
    id: 'selectAll',
    icon: AppstoreOutlined,
    keys: ['a'],
    command: true,
    quiet: true,
    why: () => undefined,
    run: ({ surface, selection, select }) => select(chooseAll(selection, surface.boxes)),
  },
];

function nothingSelected({ on, boxes }: WallDesk): 'selectFilled' | undefined {
  return filledOf(on, boxes).length > 0 ? undefined : 'selectFilled';
}
