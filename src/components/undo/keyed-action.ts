import type { KeyboardEvent } from 'react';
import { shortcutKey } from '#app/lib/keys.ts';

/** An action that keys stand for. */
export interface KeyedAction {
  readonly keys: readonly string[];
  /** Together with Ctrl, or Cmd on a Mac. */
  readonly command?: boolean;
}

/** The action that a key stands for. */
export function actionOfKey<Action extends KeyedAction>(
  actions: readonly Action[],
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): Action | undefined {
  if (event.altKey || event.shiftKey) return undefined;
  const command = event.ctrlKey || event.metaKey;
  const key = shortcutKey(event);
  return actions.find((a) => a.keys.includes(key) && (a.command ?? false) === command);
}

/** The first of an action's keys as it is written on keyboards. */
export function keyWords({ keys: [key = ''], command = false }: KeyedAction): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return command ? `Ctrl+${name}` : name;
}
