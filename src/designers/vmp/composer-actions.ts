import {
  AppstoreOutlined,
  ClearOutlined,
  CopyOutlined,
  InboxOutlined,
  SnippetsOutlined,
  SwapOutlined,
  ThunderboltOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import type zh from '#app/i18n/zh-CN/composer.ts';
import { emptySlots } from '#app/domain/vmp/placing.ts';
import type { KeyedAction } from '../editing/keyed-action.ts';
import { chooseAll } from '../people/selection.ts';
import { empty, filledOf, fillUp, pasteInto, swapped, toTray } from './composer-edits.ts';
import { nobodyLeft } from './use-composer.ts';
import type { Composer } from './use-composer.ts';

/** What can be done with the panes: the toolbar and the keyboard read this one table. */
export interface ComposerAction extends KeyedAction {
  readonly id: keyof Omit<(typeof zh)['toolbar'], 'label' | 'withKey'>;
  readonly icon: typeof SwapOutlined;
  /** Not on the bar: a key, or another place, is enough. */
  readonly quiet?: boolean;
  /** Its word stands beside its icon. */
  readonly worded?: boolean;
  /** Why it cannot be done now; undefined: it can. */
  readonly why: (composer: Composer) => keyof (typeof zh)['why'] | undefined;
  readonly run: (composer: Composer, places: ComposerPlaces) => void;
}

/** What an action may open or go to. */
export interface ComposerPlaces {
  readonly openLayouts: () => void;
  readonly findPerson: () => void;
}

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
    id: 'fill',
    icon: ThunderboltOutlined,
    keys: ['f'],
    worded: true,
    why: (composer) => {
      if (composer.composition.mode === 'custom-batch-poll') return 'batchFills';
      if (emptySlots(composer.composition).length === 0) return 'noEmpty';
      return nobodyLeft(composer) ? 'nobodyLeft' : undefined;
    },
    run: ({ composition, people, run }) => run(fillUp(composition, people)),
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
    why: ({ slots }) => (slots.length === 1 || slots.length === 2 ? undefined : 'selectOneOrTwo'),
    run: ({ composition, slots, arm, run }) => {
      const [a, b] = slots;
      if (a === undefined) return;
      if (b === undefined) arm({ kind: 'slot', slot: a });
      else run(swapped(composition, a, b));
    },
  },
  {
    id: 'copy',
    icon: CopyOutlined,
    keys: ['c'],
    command: true,
    why: ({ composition, slots }) =>
      slots.length === 1 && filledOf(composition, slots).length === 1 ? undefined : 'copyOne',
    run: ({ slots, copy }) => copy(slots[0] ?? 0),
  },
  {
    id: 'paste',
    icon: SnippetsOutlined,
    keys: ['v'],
    command: true,
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
    id: 'clear',
    icon: ClearOutlined,
    keys: ['Delete', 'Backspace'],
    why: nothingSelected,
    run: ({ composition, slots, run }) => run(empty(composition, slots)),
  },
  {
    id: 'selectAll',
    icon: AppstoreOutlined,
    keys: ['a'],
    command: true,
    quiet: true,
    why: () => undefined,
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
  return filledOf(composition, slots).length > 0 ? undefined : 'selectFilled';
}
