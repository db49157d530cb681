import { App as AntdApp, ConfigProvider } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { usePreferences } from '#app/components/preferences.ts';
import { layers } from '#app/components/layers.ts';
import { useMedia } from '#app/components/use-media.ts';
import { consoleTheme } from './theme.ts';
import { loadWords, type ComponentTexts } from './words.ts';
import './app.css';

interface ConsoleLookProps {
  /** The component library's texts in the language to start with. */
  readonly texts: ComponentTexts;
  readonly children: ReactNode;
}

/** Language, theme and density for everything inside. */
export function ConsoleLook({ texts: initial, children }: ConsoleLookProps) {
  const { language, theme, density } = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [texts, setTexts] = useState(initial);
  const dark = theme === 'dark' || (theme === 'system' && systemDark);

  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.documentElement.dataset['density'] = density;
  }, [dark, density]);

  useEffect(() => {
    let wanted = true;
    loadWords(language).then(
      (loaded) => wanted && setTexts(loaded),
      () => undefined, // the language could not be fetched: the old one stays, and the switch can be used again
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  return (
    <ConfigProvider
      locale={texts}
      theme={consoleTheme({ dark, compact: density === 'compact', motion: !still })}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp
        className="console"
        message={{ getContainer: layers }}
        notification={{ getContainer: layers }}
      >
        {children}
      </AntdApp>
    </ConfigProvider>
  );
}
