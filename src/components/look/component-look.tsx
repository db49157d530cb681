import { ConfigProvider } from 'antd';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { CloseCircleFilled, CloseOutlined, DownOutlined } from '../icons/icons.tsx';
import { usePreferences } from '../preferences.ts';
import { useMedia } from '../use-media.ts';
import { fetchComponentTexts, fetchedComponentTexts } from './component-texts.ts';
import { consoleTheme } from './component-theme.ts';
import { giveStylesTheNonce } from './style-nonce.ts';
import { useIsDark } from './use-is-dark.ts';

giveStylesTheNonce();

const HasLook = createContext(false);

/**
 * Language, theme and density of the component library for everything inside; its own icons are no part of a control's
 * name. Where it stands already it is not put up again. The first pages do without the library, so that it need not be
 * there for them.
 */
export function ComponentLook({ children }: { readonly children: ReactNode }) {
  return use(HasLook) ? children : <Look>{children}</Look>;
}

function Look({ children }: { readonly children: ReactNode }) {
  const { language, density } = usePreferences();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const dark = useIsDark();
  const [spoken, setSpoken] = useState(language);

  useEffect(() => {
    let wanted = true;
    fetchComponentTexts(language).then(
      () => wanted && setSpoken(language),
      () => undefined, // the language could not be fetched: the old one stays, and the switch can be used again
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  const theme = useMemo(
    () => consoleTheme({ dark, compact: density === 'compact', motion: !still }),
    [dark, density, still],
  );
  return (
    <HasLook value>
      <ConfigProvider
        locale={fetchedComponentTexts(spoken)}
        theme={theme}
        button={{ autoInsertSpace: false }}
        select={{
          suffixIcon: <DownOutlined aria-hidden />,
          clearIcon: <CloseCircleFilled aria-hidden />,
        }}
        modal={{ closeIcon: <CloseOutlined aria-hidden /> }}
        drawer={{ closeIcon: <CloseOutlined aria-hidden /> }}
      >
        {children}
      </ConfigProvider>
    </HasLook>
  );
}
