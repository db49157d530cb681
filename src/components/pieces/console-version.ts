import { useSyncExternalStore } from 'react';
import { browserPath } from '#app/lib/base-path.ts';
import { getCallLog } from '#app/api/call-log.ts';
import { windowTexts } from '../browser-storage.ts';
import { isHarmless, takeReload, type TabMoment } from './reload-decision.ts';

/** Whether the server has another console by now than this tab, and when to change over. */

const listeners = new Set<() => void>();
/** The first script of the newer console; undefined while this one is the newest known. */
let newer: string | undefined;

/** What this console was built from, as the build wrote it into the page: `0.1.0+3f2a9c01b7de`. */
export function ownVersion(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=console-version]');
  return meta?.content ?? 'unknown';
}

/** Asks the server for its page and compares it with this tab's; false where that is not known. */
export async function foundNewer(): Promise<boolean> {
  try {
    const answer = await fetch(browserPath('/'), {
      cache: 'no-store',
      headers: { Accept: 'text/html' },
    });
    const offered = answer.ok ? firstScriptIn(await answer.text()) : undefined;
    if (offered !== undefined && offered !== ownFirstScript()) note(offered);
  } catch {
    // not reached: whether there is a newer one is not known
  }
  return newer !== undefined;
}

/** Read as text: a parser would hold the styles of a page with another nonce to this page's policy, and complain. */
function firstScriptIn(page: string): string | undefined {
  const tags = page.match(/<script\b[^>]*>/g) ?? [];
  const first = tags.find((tag) => tag.includes('type="module"'));
  return /\bsrc="([^"]+)"/.exec(first ?? '')?.[1];
}

function ownFirstScript(): string | undefined {
  return document.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined;
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
  takeReload(newer ?? '', windowTexts);
  location.reload();
}

/** Changes over to the newer console, if there is one and that was not tried before. */
export function reloadOnce(): void {
  if (newer !== undefined && takeReload(newer, windowTexts)) location.reload();
}

/** {@link reloadOnce} where that hurts nobody. */
export function reloadIfHarmless(): void {
  if (isHarmless(momentOfTab())) reloadOnce();
}

function momentOfTab(): TabMoment {
  return {
    isSending: getCallLog().some(
      ({ method, outcome }) => method !== 'GET' && outcome.state === 'running',
    ),
    isTyping: document.activeElement?.matches('input, textarea, [contenteditable]') ?? false,
    isAsking: document.querySelector('dialog[open], [role=dialog], [role=alertdialog]') !== null,
    // whatever would lose something has the browser ask
    wouldLose: !dispatchEvent(new Event('beforeunload', { cancelable: true })),
  };
}
