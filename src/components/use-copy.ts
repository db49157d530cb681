import { App } from 'antd';
import { useTranslation } from 'react-i18next';

/** Returns a function that copies a text and shows whether it succeeded. */
export function useCopy(): (text: string) => void {
  const { t } = useTranslation('settings');
  const { message } = App.useApp();
  return (text) => {
    // Outside a secure context the clipboard is not there at all: that is a failure like any other.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => message.success(t('secret.copied')),
        () => message.error(t('secret.copyFailed')),
      );
  };
}
