import { AppstoreOutlined, InboxOutlined } from '#app/components/icons/icons.tsx';
import type zh from '#app/i18n/zh-CN/composer.ts';
import { emptySlots, notYetIn } from '../model/placing.ts';
import { sharedActions } from '../designer-parts/designer-action.ts';
import type { DesignerAction, DesignerWays } from '../designer-parts/designer-action.ts';
import { chooseAll } from '#app/features/people/selection.ts';
import {
  empty,
  filledSlots,
  fillUp,
  mirrorPanes,
  pasteInto,
  rotatePanes,
  spreadPanes,
  swapPanes,
  toTray,
} from './composer-edits.ts';
import { nobodyLeft } from './use-composer.ts';
import type { Composer } from './use-composer.ts';

/** What an action may open or go to. */
export interface ComposerWays extends DesignerWays {
  readonly openLayouts: () => void;
}

type ComposerAction = DesignerAction<
  Composer,
  ComposerWays,
  keyof Omit<(typeof zh)['toolbar'], 'label'>,
  keyof (typeof zh)['why']
>;

export const composerActions: readonly ComposerAction[] = [
  {
    id: 'layout',
    icon: AppstoreOutlined,
    keys: ['l'],
    worded: true,
    why: () => undefined,
    run: (_, { openLayouts }) => openLayouts(),
  },
  {
    ...sharedActions.fill,
    why: (composer) => {
      if (composer.composition.mode === 'custom-batch-poll') return 'batchFills';
      if (emptySlots(composer.composition).length === 0) return 'noEmpty';
      return nobodyLeft(composer) ? 'nobodyLeft' : undefined;
    },
    run: ({ composition, people, run }) => run(fillUp(composition, people)),
  },
  {
    ...sharedActions.spread,
    why: (composer) => {
      const { composition, slots } = composer;
      if (composition.mode === 'custom-batch-poll') return 'batchFills';
      if (slots.length > 1) return undefined;
      const idle = emptySlots(composition).length === 0 || nobodyLeft(composer);
      return idle ? 'nothingToSpread' : undefined;
    },
    // those who are not in the picture yet, with whoever is in the selected panes
    run: ({ composition, slots, people, interval, run }) =>
      run(spreadPanes(composition, slots, notYetIn(composition, people), interval)),
  },
  sharedActions.assign,
  {
    ...sharedActions.swap,
    why: ({ slots }) => (slots.length === 1 || slots.length === 2 ? undefined : 'selectOneOrTwo'),
    run: ({ composition, slots, arm, run }) => {
      const [a, b] = slots;
      if (a === undefined) return;
      if (b === undefined) arm({ kind: 'slot', slot: a });
      else run(swapPanes(composition, a, b));
    },
  },
  {
    ...sharedActions.mirror,
    why: ({ composition, slots }) =>
      mirrorPanes(composition, slots) === undefined ? 'nothingMoves' : undefined,
    run: ({ composition, slots, run }) => run(mirrorPanes(composition, slots)),
  },
  {
    ...sharedActions.rotateRow,
    why: ({ composition, slots }) => {
      if (slots.length === 0) return 'selectPane';
      return rotatePanes(composition, slots) === undefined ? 'nothingMoves' : undefined;
    },
    run: ({ composition, slots, run }) => run(rotatePanes(composition, slots)),
  },
  {
    ...sharedActions.copy,
    why: ({ composition, slots }) =>
      slots.length === 1 && filledSlots(composition, slots).length === 1 ? undefined : 'copyOne',
    run: ({ slots, copy }) => copy(slots[0] ?? 0),
  },
  {
    ...sharedActions.paste,
    why: ({ copied, slots }) => {
      if (copied === null) return 'nothingCopied';
      return slots.length === 0 ? 'selectPane' : undefined;
    },
    run: ({ composition, slots, copied, run }) =>
      copied !== null && run(pasteInto(composition, slots, copied)),
  },
  {
    id: 'toTray',
    icon: InboxOutlined,
    keys: ['t'],
    why: nothingSelected,
    run: ({ composition, slots, run }) => run(toTray(composition, slots)),
  },
  {
    ...sharedActions.clear,
    why: nothingSelected,
    run: ({ composition, slots, run }) => run(empty(composition, slots)),
  },
  sharedActions.gather,
  {
    ...sharedActions.selectAll,
    run: ({ composition, selection, select }) =>
      select(
        chooseAll(
          selection,
          composition.panes.map((_, slot) => ({ key: String(slot) })),
        ),
      ),
  },
];

function nothingSelected({ composition, slots }: Composer): 'selectFilled' | undefined {
  return filledSlots(composition, slots).length > 0 ? undefined : 'selectFilled';
}
