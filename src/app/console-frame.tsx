import { useEffect, type ReactNode } from 'react';
import { ConfirmPlace } from '#app/components/confirm/confirm-place.tsx';
import { useIsDark } from '#app/components/look/use-is-dark.ts';
import { MessagesPlace } from '#app/components/messages/messages-place.tsx';
import { loadLanguage } from '#app/i18n/i18n.ts';
import { usePreferences } from '#app/components/preferences.ts';
import './app.css';
import './forced-colours.css';
import './print.css';

/** Language, theme and density for everything inside, and where it speaks and asks. */
export function ConsoleFrame({ children }: { readonly children: ReactNode }) {
  const { language, density } = usePreferences();
  const dark = useIsDark();

  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.documentElement.dataset['density'] = density;
  }, [dark, density]);

  useEffect(() => {
    // where it cannot be fetched the old language stays, and the switch can be used again
    loadLanguage(language, []).catch(() => undefined);
  }, [language]);

  return (
    <div className="console">
      {children}
      <MessagesPlace />
      <ConfirmPlace />
    </div>
  );
}
