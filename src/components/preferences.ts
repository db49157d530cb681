import { useSyncExternalStore } from 'react';
import { languages, preferredLanguage, type Language } from '#app/i18n/languages.ts';
import { browserStore } from './browser-store.ts';

export type Theme = 'light' | 'dark' | 'system';
export type Density = 'comfortable' | 'compact';

/** What one person set for this browser. Not a secret, not data: it lives in local storage. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
  readonly railCollapsed: boolean;
}

const store = browserStore({
  key: 'console.preferences',
  // without zod: these are read before the sign-in page
  schema: { safeParse: (found) => ({ success: true, data: preferencesIn(found) }) },
  empty: preferencesIn(undefined),
});

/** Each preference is read for itself: one that is not known is at its default. */
function preferencesIn(found: unknown): Preferences {
  const stored: Readonly<Record<string, unknown>> = { ...Object(found) };
  return {
    language: oneOf(languages, stored['language']) ?? preferredLanguage(navigator.languages),
    theme: oneOf(['light', 'dark', 'system'], stored['theme']) ?? 'system',
    density: oneOf(['comfortable', 'compact'], stored['density']) ?? 'compact',
    railCollapsed: stored['railCollapsed'] === true,
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

export const getPreferences = store.get;

export function setPreferences(change: Partial<Preferences>): void {
  store.set({ ...store.get(), ...change });
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(store.subscribe, store.get);
}
