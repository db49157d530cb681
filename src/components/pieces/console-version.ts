import { useSyncExternalStore } from 'react';
import { getCallLog } from '#app/api/call-log.ts';
import { windowTexts } from '../browser-storage.ts';

/** Whether the server has another console by now than this tab, and when to change over. */

const listeners = new Set<() => void>();
/** The first script of the newer console; undefined while this one is the newest known. */
let newer: string | undefined;

/** Kept for the tab: it is reloaded once for one console, whatever its pieces do afterwards. */
const RELOADED_FOR = 'console.reloaded-for';

/** Asks the server for its page and compares it with this tab's; false where that is not known. */
export async function foundNewer(): Promise<boolean> {
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { Accept: 'text/html' } });
    const offered = answer.ok ? firstScript(parsed(await answer.text())) : undefined;
    if (offered !== undefined && offered !== firstScript(document)) note(offered);
  } catch {
    // not reached: whether there is a newer one is not known
  }
  return newer !== undefined;
}

function parsed(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html');
}

function firstScript(page: Document): string | undefined {
  return page.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined;
}

function note(script: string): void {
  newer = script;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True once the server was found to have a newer console. */
export function useIsOutdated(): boolean {
  return useSyncExternalStore(subscribe, () => newer !== undefined);
}

/** Changes over to the newer console. Drafts are written as the page goes. */
export function reloadConsole(): void {
  windowTexts.setItem(RELOADED_FOR, newer ?? '');
  location.reload();
}

/** Changes over unless that was tried already for this newer console. Answers whether it does. */
export function reloadOnce(): boolean {
  if (newer === undefined || windowTexts.getItem(RELOADED_FOR) === newer) return false;
  // where the tab cannot remember, it might go round and round
  if (!windowTexts.setItem(RELOADED_FOR, newer)) return false;
  location.reload();
  return true;
}

/** Changes over where that hurts nobody: no dialog is open, nothing is being typed or sent, no form would be lost. */
export function reloadIfHarmless(): void {
  if (!hurts()) reloadOnce();
}

function hurts(): boolean {
  const isSending = getCallLog().some(
    ({ method, outcome }) => method !== 'GET' && outcome.state === 'running',
  );
  const isTyping = document.activeElement?.matches('input, textarea, [contenteditable]') ?? false;
  const asks = document.querySelector('dialog[open], [role=dialog], [role=alertdialog]') !== null;
  // whoever would lose something has the browser ask
  const loses = !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return isSending || isTyping || asks || loses;
}
