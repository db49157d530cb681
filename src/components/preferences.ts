import { useSyncExternalStore } from 'react';
import { languages, preferredLanguage, type Language } from '#app/i18n/languages.ts';

export type Theme = 'light' | 'dark' | 'system';
export type Density = 'comfortable' | 'compact';

/** What one person set for this browser. Not a secret, not data: it lives in local storage. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
  readonly railCollapsed: boolean;
}

const storageKey = 'console.preferences';

const listeners = new Set<() => void>();
let current: Preferences = read();

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

function read(): Preferences {
  const stored = readStored();
  return {
    language: oneOf(languages, stored['language']) ?? preferredLanguage(navigator.languages),
    theme: oneOf(['light', 'dark', 'system'], stored['theme']) ?? 'system',
    density: oneOf(['comfortable', 'compact'], stored['density']) ?? 'compact',
    railCollapsed: stored['railCollapsed'] === true,
  };
}

function readStored(): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {}; // storage refused or not ours: the defaults serve
  }
}

export function getPreferences(): Preferences {
  return current;
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // a full or forbidden storage costs the memory of a choice, never the choice itself
  }
  for (const listener of listeners) listener();
}

function subscribePreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribePreferences, getPreferences);
}
