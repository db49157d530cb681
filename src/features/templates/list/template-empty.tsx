import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/app/paths.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import styles from './templates.module.css';

interface TemplateEmptyProps {
  readonly text: string;
  readonly onClear: () => void;
  readonly onImport: () => void;
}

/** Nothing there yet, with the way to make one; or no match, with the way to clear. */
export function TemplateEmpty({ text, onClear, onImport }: TemplateEmptyProps) {
  const { t } = useTranslation('templates');
  if (text.trim() === '') {
    return (
      <div className={styles['empty']}>
        <h2>{t('empty.nothingTitle')}</h2>
        <p>{t('empty.nothingWhy')}</p>
        <div>
          <LinkButton to={paths.newTemplate} type="primary">
            {t('new')}
          </LinkButton>
          <Button onClick={onImport}>{t('tools.import')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles['empty']}>
      <h2>{t('empty.noMatchTitle')}</h2>
      <p>{t('empty.noMatchWhy', { text })}</p>
      <div>
        <Button type="primary" onClick={onClear}>
          {t('clearSearch')}
        </Button>
      </div>
    </div>
  );
}
