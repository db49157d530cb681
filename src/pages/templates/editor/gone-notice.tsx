import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { becomesNew } from '#app/saving/drafts/form-drafts.ts';
import { useErrorText } from '#app/components/error-text.ts';
import type { FormOpening } from '#app/saving/form-rules.ts';
import type { TemplateValues } from './template-values.ts';

interface GoneNoticeProps extends Pick<FormOpening<TemplateValues>, 'draft' | 'drafts'> {
  readonly error: unknown;
}

/** The template was deleted; what was typed before that can still become a new one. */
export function GoneNotice({ error, draft, drafts }: GoneNoticeProps) {
  const { t } = useTranslation('templateEditor');
  const describe = useErrorText();
  const navigate = useNavigate();

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
          <Button
            type="primary"
            onClick={() => {
              becomesNew(drafts, draft);
              void navigate(paths.newTemplate);
            }}
          >
            {t('gone.makeNew')}
          </Button>
        )
      }
    />
  );
}
