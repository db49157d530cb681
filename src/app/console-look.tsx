import {
  CalendarOutlined,
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  CloseOutlined,
  DownOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
} from '@ant-design/icons';
import { App as AntdApp, ConfigProvider } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { usePreferences } from '#app/components/preferences.ts';
import { layers } from '#app/components/layers.ts';
import { usePrinting } from '#app/components/print/use-printing.ts';
import { loadWords } from '#app/components/pieces/load-words.ts';
import { useMedia } from '#app/components/use-media.ts';
import { consoleTheme } from './theme.ts';
import { loadComponentTexts, type ComponentTexts } from './words.ts';
import './app.css';
import './forced-colours.css';
import './print.css';

interface ConsoleLookProps {
  /** The component library's texts in the language to start with. */
  readonly texts: ComponentTexts;
  readonly children: ReactNode;
}

const alertIcons = {
  closeIcon: <CloseOutlined aria-hidden />,
  successIcon: <CheckCircleFilled aria-hidden />,
  infoIcon: <InfoCircleFilled aria-hidden />,
  warningIcon: <ExclamationCircleFilled aria-hidden />,
  errorIcon: <CloseCircleFilled aria-hidden />,
};

/** Language, theme and density for everything inside; the library's own icons are no part of a control's name. */
export function ConsoleLook({ texts: initial, children }: ConsoleLookProps) {
  const { language, theme, density } = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [texts, setTexts] = useState(initial);
  const printing = usePrinting();
  const dark = !printing && (theme === 'dark' || (theme === 'system' && systemDark));

  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.documentElement.dataset['density'] = density;
  }, [dark, density]);

  useEffect(() => {
    let wanted = true;
    Promise.all([loadComponentTexts(language), loadWords([])]).then(
      ([loaded]) => wanted && setTexts(loaded),
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
      select={{
        suffixIcon: <DownOutlined aria-hidden />,
        clearIcon: <CloseCircleFilled aria-hidden />,
      }}
      datePicker={{ suffixIcon: <CalendarOutlined aria-hidden /> }}
      timePicker={{ suffixIcon: <ClockCircleOutlined aria-hidden /> }}
      modal={{ closeIcon: <CloseOutlined aria-hidden /> }}
      drawer={{ closeIcon: <CloseOutlined aria-hidden /> }}
      alert={alertIcons}
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
