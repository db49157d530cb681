import { useEffect, type ReactNode } from 'react';
import { ConfirmPlace } from '#app/components/confirm/confirm-place.tsx';
import { useIsDark } from '#app/components/look/use-is-dark.ts';
import { MessagesPlace } from '#app/components/messages/messages-place.tsx';
import { fetchWords, speak } from '#app/i18n/i18n.ts';
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
    let wanted = true;
    fetchWords(language, []).then(
      () => (wanted ? speak(language) : undefined),
      () => undefined, // the old language stays, and the switch can be used again
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  return (
    <div className="console">
      {children}
      <MessagesPlace />
      <ConfirmPlace />
    </div>
  );
}
