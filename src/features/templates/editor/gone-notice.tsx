import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { NEW_TEMPLATE } from './template-drafts.ts';
import type { TemplateDraft, TemplateDrafts } from './template-drafts.ts';

interface GoneNoticeProps {
  readonly error: unknown;
  readonly draft: TemplateDraft | undefined;
  readonly drafts: TemplateDrafts;
}

/** The template was deleted; what was typed before that can still become a new one. */
export function GoneNotice({ error, draft, drafts }: GoneNoticeProps) {
  const { t } = useTranslation('templateEditor');
  const describe = useErrorText();
  const navigate = useNavigate();

  function makeNew({ values, id }: TemplateDraft) {
    drafts.save({ id: NEW_TEMPLATE, savedAt: Date.now(), values });
    drafts.remove(id);
    void navigate(paths.newTemplate);
  }

  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('gone.title')}
      description={
        <>
          <p>{describe(error)}</p>
          {draft && <p>{t('gone.kept')}</p>}
          <Link to={paths.templates}>{t('gone.toTemplates')}</Link>
        </>
      }
      action={
        draft && (
          <Button type="primary" onClick={() => makeNew(draft)}>
            {t('gone.makeNew')}
          </Button>
        )
      }
    />
  );
}
