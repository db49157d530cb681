import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { templateEditQueries } from '#app/api/queries/template-edit.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { RestoredNotice } from '#app/components/saving/restored-notice.tsx';
import { useSessionState } from '#app/components/session-context.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { GoneNotice } from './gone-notice.tsx';
import { saysGone } from './refused-field.ts';
import { draftOf, NEW_TEMPLATE, templateDraftsOf } from './template-drafts.ts';
import type { TemplateDraft } from './template-drafts.ts';
import { TemplateEditor } from './template-editor.tsx';
import { fromTemplate } from './template-params.ts';
import { emptyTemplate } from './template-values.ts';
import styles from './template-editor.module.css';

/** Makes a template or changes one: everything on one page. */
export function TemplateEditorPage() {
  const { templateId } = useParams();
  return templateId === undefined ? <New /> : <Edit key={templateId} templateId={templateId} />;
}

/** What is kept of an unfinished form, as it was when the page was opened. */
function useOpenedDraft(id: string) {
  const session = useSessionState();
  const drafts = templateDraftsOf(session.status === 'signed-out' ? '' : session.username);
  const [draft, setDraft] = useState(() => drafts.get(id));
  return {
    drafts,
    draft,
    startOver: () => {
      drafts.remove(id);
      setDraft(undefined);
    },
  };
}

function New() {
  const { t } = useTranslation('templateEditor');
  const navigate = useNavigate();
  const { drafts, draft, startOver } = useOpenedDraft(NEW_TEMPLATE);
  const [pristine] = useState(emptyTemplate);
  const [mode] = useState({ kind: 'new' as const });
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title.new')} />
      {draft && <RestoredNotice draft={draft} onStartOver={startOver} />}
      <TemplateEditor
        key={draft ? 'draft' : 'fresh'}
        mode={mode}
        drafts={drafts}
        draftId={NEW_TEMPLATE}
        pristine={pristine}
        draft={draft}
        onSaved={(id) => void navigate(paths.template(id), { replace: true })}
      />
    </div>
  );
}

function Edit({ templateId }: { readonly templateId: string }) {
  const { t } = useTranslation('templateEditor');
  const client = useQueryClient();
  const { drafts, draft, startOver } = useOpenedDraft(draftOf(templateId));
  const read = useQuery(templateEditQueries.one(templateId));
  // a form begins anew with what was read after it was saved
  const [round, setRound] = useState(0);
  const going = round === 0 ? draft : undefined;
  const number = read.data?.['e164'];
  const name = read.data?.['name'];

  return (
    <div className={styles['page']}>
      <PageHeader
        title={typeof name === 'string' && name !== '' ? name : t('title.edit')}
        aside={typeof number === 'string' && number !== '' ? number : undefined}
      />
      {going && read.data && <RestoredNotice draft={going} onStartOver={startOver} />}
      {read.isPending && (
        <output aria-label={t('loading')}>
          <Skeleton active paragraph={{ rows: 8 }} />
        </output>
      )}
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
        <Opened
          key={`${going ? 'draft' : 'read'} ${round}`}
          templateId={templateId}
          opened={going?.original ?? read.data}
          drafts={drafts}
          draft={going}
          onSaved={async () => {
            await client.refetchQueries(
              { queryKey: templateEditQueries.one(templateId).queryKey },
              { throwOnError: false },
            );
            setRound((before) => before + 1);
          }}
        />
      )}
    </div>
  );
}

interface OpenedProps {
  readonly templateId: string;
  readonly opened: JsonObject;
  readonly drafts: ReturnType<typeof templateDraftsOf>;
  readonly draft: TemplateDraft | undefined;
  readonly onSaved: () => Promise<void>;
}

function Opened({ templateId, opened, ...props }: OpenedProps) {
  const [pristine] = useState(() => fromTemplate(opened));
  const [mode] = useState({ kind: 'edit' as const, templateId, opened });
  return (
    <TemplateEditor mode={mode} draftId={draftOf(templateId)} pristine={pristine} {...props} />
  );
}
