import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/lib/paths.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';

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
      <ListEmpty title={t('empty.nothingTitle')} why={t('empty.nothingWhy')}>
        <LinkButton to={paths.newTemplate} type="primary">
          {t('new')}
        </LinkButton>
        <Button onClick={onImport}>{t('tools.import')}</Button>
      </ListEmpty>
    );
  }
  return (
    <ListEmpty title={t('empty.noMatchTitle')} why={t('empty.noMatchWhy', { text })}>
      <Button type="primary" onClick={onClear}>
        {t('clearSearch')}
      </Button>
    </ListEmpty>
  );
}
