import {
  ApartmentOutlined,
  AppstoreOutlined,
  CheckSquareOutlined,
  ClearOutlined,
  CopyOutlined,
  PicCenterOutlined,
  RetweetOutlined,
  SnippetsOutlined,
  SwapOutlined,
  ThunderboltOutlined,
  UserAddOutlined,
} from '#app/components/icons/icons.tsx';
import type { ComponentType, KeyboardEvent } from 'react';
import { actionOfKey } from '#app/components/undo/keyed-action.ts';
import type { KeyedAction } from '#app/components/undo/keyed-action.ts';
import { pick } from '#app/features/people/selection.ts';
import type { Spots } from './spots.ts';

/**
 * What can be done with panes or boxes: a designer's bar and its keyboard read one table of these.
 * `Id` and `Why` are keys of its texts.
 */
export interface DesignerAction<
  Designer,
  Ways,
  Id extends string = string,
  Why extends string = string,
> extends KeyedAction {
  readonly id: Id;
  readonly icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  /** Not on the bar: a key, or another place, is enough. */
  readonly quiet?: boolean;
  /** Its word stands beside its icon, however narrow the bar. */
  readonly worded?: boolean;
  /** Why it cannot be done now; undefined: it can. */
  readonly why: (designer: Designer) => Why | undefined;
  readonly run: (designer: Designer, ways: Ways) => void;
  /** Of what is switched on and off: how it stands. */
  readonly isOn?: (designer: Designer) => boolean;
}

/** Where an action of either designer may lead. */
export interface DesignerWays {
  readonly findPerson: () => void;
}

/** A tap takes in and out, of a designer where it can be switched so. */
interface Gathering {
  readonly gathers: boolean;
  readonly setGathers: (gathers: boolean) => void;
}

const always = () => undefined;

/** What both can do has the same sign and the same key in both. */
export const sharedActions = {
  // F is the screen's: nothing but the stage
  fill: { id: 'fill', icon: ThunderboltOutlined, keys: ['a'], worded: true },
  assign: {
    id: 'assign',
    icon: UserAddOutlined,
    keys: ['Enter'],
    quiet: true,
    why: always,
    run: (_: unknown, { findPerson }: DesignerWays) => findPerson(),
  },
  spread: { id: 'spread', icon: ApartmentOutlined, keys: ['e'] },
  mirror: { id: 'mirror', icon: PicCenterOutlined, keys: ['m'] },
  rotateRow: { id: 'rotateRow', icon: RetweetOutlined, keys: ['r'] },
  gather: {
    id: 'gather',
    icon: CheckSquareOutlined,
    keys: ['g'],
    worded: true,
    why: always,
    isOn: ({ gathers }: Gathering) => gathers,
    run: ({ gathers, setGathers }: Gathering) => setGathers(!gathers),
  },
  swap: { id: 'swap', icon: SwapOutlined, keys: ['s'] },
  copy: { id: 'copy', icon: CopyOutlined, keys: ['c'], command: true },
  paste: { id: 'paste', icon: SnippetsOutlined, keys: ['v'], command: true },
  clear: { id: 'clear', icon: ClearOutlined, keys: ['Delete', 'Backspace'] },
  selectAll: {
    id: 'selectAll',
    icon: AppstoreOutlined,
    keys: ['a'],
    command: true,
    quiet: true,
    why: always,
  },
} as const;

interface Acting<Designer, Ways> {
  readonly actions: readonly DesignerAction<Designer, Ways>[];
  readonly designer: Designer;
  readonly ways: Ways;
  readonly spots: Spots;
}

/** Does what a key stands for, where that can be done now. True: it stands for something. */
export function actByKey<Designer, Ways>(
  event: KeyboardEvent,
  { actions, designer, ways, spots }: Acting<Designer, Ways>,
): boolean {
  const action = actionOfKey(actions, event);
  if (action === undefined) return false;
  const key = spots.keyOf(spots.at);
  // the spot that the keyboard is at counts, where none is chosen
  if (action.id === sharedActions.assign.id && spots.chosen === 0 && key !== undefined) {
    spots.select(pick(key));
  }
  if (action.why(designer) === undefined) action.run(designer, ways);
  return true;
}
