import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { templateEditQueries } from '#app/features/template/api/template-edit.ts';
import {
  editDraftId,
  NEW_DRAFT,
  createFormDrafts,
  becomesNew,
} from '#app/saving/drafts/form-drafts.ts';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { DraftedForm } from '#app/saving/drafted-form.tsx';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import { saysGone } from './refused-field.ts';
import { TemplateEditor } from './template-editor.tsx';
import styles from '#app/saving/saving.module.css';
import * as z from 'zod/mini';
import { typedNumberSchema } from '#app/components/stored-values.ts';
import { peopleSchema } from '#app/features/people/stored-people.ts';
import { pictureSchema } from '#app/features/picture/stored-picture.ts';
import { settingsSchema } from '#app/features/setting/stored-settings.ts';
import { useErrorText } from '#app/components/error-text.ts';
import type { FormOpening } from '#app/saving/form-rules.ts';
import { fromTemplate } from './template-params.ts';
import { emptyTemplate, type TemplateValues } from './template-values.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

/** Makes a template or changes one: everything on one page. */
export function TemplateEditorPage() {
  const { templateId } = useParams();
  return templateId === undefined ? <New /> : <Edit key={templateId} templateId={templateId} />;
}

function New() {
  const { t } = useTranslation('templateEditor');
  const navigate = useNavigate();
  const { drafts, draft, startOver, setAside } = useOpenedDraft(templateDraftsOf, NEW_DRAFT);
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title.new')} />
      {draft && <RestoredNotice draft={draft} onStartOver={startOver} />}
      <DraftedForm draft={draft} onSetAside={setAside}>
        <TemplateEditor
          key={draft ? 'draft' : 'fresh'}
          mode={{ kind: 'new' }}
          drafts={drafts}
          draft={draft}
          onSaved={(id) => void navigate(paths.template(id), { replace: true })}
        />
      </DraftedForm>
    </div>
  );
}

function Edit({ templateId }: { readonly templateId: string }) {
  const { t } = useTranslation('templateEditor');
  const { drafts, draft, startOver, setAside } = useOpenedDraft(
    templateDraftsOf,
    editDraftId(templateId),
  );
  const read = useQuery(templateEditQueries.one(templateId));
  // a form begins anew with what was read after it was saved
  const [round, setRound] = useState(0);
  const going = round === 0 ? draft : undefined;
  const number = read.data?.['e164'];
  const name = read.data?.['name'];

  return (
    <div className={styles['page']}>
      <PageHeader
        title={(typeof name === 'string' && visibleName(name)) || t('title.edit')}
        aside={typeof number === 'string' && number !== '' ? number : undefined}
      />
      {going && read.data && <RestoredNotice draft={going} onStartOver={startOver} />}
      {read.isPending && <Loading label={t('loading')} title rows={8} />}
      {read.isError &&
        (saysGone(read.error) ? (
          <GoneNotice error={read.error} draft={going} drafts={drafts} />
        ) : (
          <ErrorNotice
            title={t('readFailed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
        ))}
      {read.data && (
        <DraftedForm draft={going} onSetAside={setAside}>
          <TemplateEditor
            key={`${going ? 'draft' : 'read'} ${round}`}
            mode={{ kind: 'edit', id: templateId, opened: going?.original ?? read.data }}
            drafts={drafts}
            draft={going}
            onSaved={async () => {
              await read.refetch();
              setRound((before) => before + 1);
            }}
          />
        </DraftedForm>
      )}
    </div>
  );
}

/** Unfinished templates of a person. */
const templateDraftsOf = createFormDrafts<TemplateValues>({
  kind: 'template',
  blank: (original) => (original ? fromTemplate(original) : emptyTemplate()),
  values: z.looseObject({
    name: z.string(),
    durationMinutes: typedNumberSchema,
    reservesNumber: z.boolean(),
    people: peopleSchema,
    settings: settingsSchema,
    picture: pictureSchema,
    key: z.string(),
  }),
});

interface GoneNoticeProps extends Pick<FormOpening<TemplateValues>, 'draft' | 'drafts'> {
  readonly error: unknown;
}

/** The template was deleted; what was typed before that can still become a new one. */
function GoneNotice({ error, draft, drafts }: GoneNoticeProps) {
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
