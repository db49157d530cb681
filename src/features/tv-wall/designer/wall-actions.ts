import { LockOutlined, ScissorOutlined } from '#app/components/icons/icons.tsx';
import type zh from '#app/i18n/zh-CN/wall-designer.ts';
import { emptyAmong, everybodyOnWall, notYetOnWall } from '../model/placing.ts';
import { sharedActions } from '#app/features/picture/designer-parts/designer-action.ts';
import type {
  DesignerAction,
  DesignerWays,
} from '#app/features/picture/designer-parts/designer-action.ts';
import { chooseAll } from '#app/features/people/selection.ts';
import type { WallEditing } from './use-wall-editing.ts';
import {
  cleared,
  filledAmong,
  freeBoxes,
  mirrorBoxes,
  pasted,
  pasteTargets,
  rotateBoxes,
  spreadBoxes,
  swapBoxes,
} from './wall-edits.ts';

type WallAction = DesignerAction<
  WallEditing,
  DesignerWays,
  keyof Omit<(typeof zh)['toolbar'], 'label'>,
  keyof (typeof zh)['why']
>;

export const wallActions: readonly WallAction[] = [
  {
    ...sharedActions.fill,
    why: ({ wall, on, people }) => {
      if (wall.mode === 'batch-poll') return 'batchFills';
      const boxes = on.selected.length > 1 ? on.selected : on.ids;
      if (emptyAmong(wall, boxes).length === 0) return 'noEmpty';
      if (freeBoxes(on, boxes).length === 0) return 'noLive';
      return everybodyOnWall(wall, people) ? 'nobodyLeft' : undefined;
    },
    run: ({ fill }) => fill(),
  },
  {
    ...sharedActions.spread,
    why: ({ wall, on, people }) => {
      if (wall.mode === 'batch-poll') return 'batchFills';
      if (on.selected.length > 1) return undefined;
      const idle = freeBoxes(on).length === 0 || everybodyOnWall(wall, people);
      return idle ? 'nothingToSpread' : undefined;
    },
    // those who are not on the wall yet, with whoever is in the selected boxes
    run: ({ wall, on, people, interval, run }) =>
      run(spreadBoxes(on, notYetOnWall(wall, people), interval)),
  },
  sharedActions.assign,
  {
    ...sharedActions.swap,
    why: ({ boxes }) => (boxes.length === 1 || boxes.length === 2 ? undefined : 'selectOneOrTwo'),
    run: ({ on, boxes, arm, run }) => {
      const [a, b] = boxes;
      if (a === undefined) return;
      const from = { wall: on.place, box: a };
      if (b === undefined) arm({ kind: 'box', from });
      else run(swapBoxes(on, from, b));
    },
  },
  {
    ...sharedActions.mirror,
    why: ({ on }) => (mirrorBoxes(on) === undefined ? 'nothingMoves' : undefined),
    run: ({ on, run }) => run(mirrorBoxes(on)),
  },
  {
    ...sharedActions.rotateRow,
    why: ({ on }) => {
      if (on.selected.length === 0) return 'selectBox';
      return rotateBoxes(on) === undefined ? 'nothingMoves' : undefined;
    },
    run: ({ on, run }) => run(rotateBoxes(on)),
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
    ...sharedActions.copy,
    why: nothingSelected,
    run: ({ copy }) => copy(),
  },
  {
    ...sharedActions.paste,
    why: ({ clip, boxes }) => {
      if (clip.length === 0) return 'nothingCopied';
      return boxes.length === 0 ? 'selectBox' : undefined;
    },
    run: ({ on, clip, run }) => run(pasted(on, pasteTargets(on, clip), clip)),
  },
  {
    ...sharedActions.clear,
    why: nothingSelected,
    run: ({ on, boxes, run }) => run(cleared(on, boxes)),
  },
  {
    id: 'lock',
    icon: LockOutlined,
    keys: ['k'],
    why: ({ boxes }) => (boxes.length === 0 ? 'selectBox' : undefined),
    isOn: ({ boxes, locked }) => boxes.length > 0 && boxes.every((box) => locked.has(box)),
    run: ({ lock }) => lock(),
  },
  sharedActions.gather,
  {
    ...sharedActions.selectAll,
    run: ({ surface, selection, select }) => select(chooseAll(selection, surface.boxes)),
  },
];

function nothingSelected({ on, boxes }: WallEditing): 'selectFilled' | undefined {
  return filledAmong(on, boxes).length > 0 ? undefined : 'selectFilled';
}
