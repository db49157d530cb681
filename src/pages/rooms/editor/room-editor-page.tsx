import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import {
  becomesNew,
  editDraftId,
  NEW_DRAFT,
  createFormDrafts,
} from '#app/saving/drafts/form-drafts.ts';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { PageMessage } from '#app/components/page-message.tsx';
import type { FormOpening } from '#app/saving/form-rules.ts';
import { DraftedForm } from '#app/saving/drafted-form.tsx';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import { saysNoSuchRoom } from './refused-field.ts';
import { RoomEditor } from './room-editor.tsx';
import { fromRoom } from './room-params.ts';
import { emptyRoom, type RoomValues } from './room-values.ts';
import styles from '#app/saving/saving.module.css';
import * as z from 'zod/mini';
import { personSchema } from '#app/features/people/stored-people.ts';
import { settingsSchema } from '#app/features/setting/stored-settings.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

/** Makes a virtual room or changes one: everything on one page. */
export function RoomEditorPage() {
  const { roomId } = useParams();
  return roomId === undefined ? <New /> : <Edit key={roomId} roomId={roomId} />;
}

function New() {
  const { t } = useTranslation('rooms');
  const { drafts, draft, startOver, setAside } = useOpenedDraft(roomDraftsOf, NEW_DRAFT);
  return (
    <div className={styles['page']}>
      <PageHeader title={t('edit.newTitle')} />
      {draft && <RestoredNotice draft={draft} onStartOver={startOver} />}
      <DraftedForm draft={draft} onSetAside={setAside}>
        <RoomEditor
          key={draft ? 'draft' : 'fresh'}
          mode={{ kind: 'new' }}
          drafts={drafts}
          draft={draft}
        />
      </DraftedForm>
    </div>
  );
}

function Edit({ roomId }: { readonly roomId: string }) {
  const { t } = useTranslation('rooms');
  const { drafts, draft, startOver, setAside } = useOpenedDraft(roomDraftsOf, editDraftId(roomId));
  const read = useQuery(virtualRoomQueries.forEdit(roomId));
  if (read.isError && saysNoSuchRoom(read.error)) {
    return <Gone draft={draft} drafts={drafts} />;
  }
  return (
    <div className={styles['page']}>
      <PageHeader title={visibleName(read.data?.name) || t('title')} aside={read.data?.e164} />
      {draft && read.data && <RestoredNotice draft={draft} onStartOver={startOver} />}
      {read.isPending && <Loading label={t('page.reading')} title rows={8} />}
      {read.isError && (
        <ErrorNotice
          title={t('page.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {read.data && (
        <DraftedForm draft={draft} onSetAside={setAside}>
          <RoomEditor
            key={draft ? 'draft' : 'read'}
            mode={{ kind: 'edit', id: roomId, opened: draft?.original ?? read.data }}
            drafts={drafts}
            draft={draft}
          />
        </DraftedForm>
      )}
    </div>
  );
}

/** The room was deleted; what was typed before that can still become a new one. */
function Gone({ draft, drafts }: Pick<FormOpening<RoomValues>, 'draft' | 'drafts'>) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();

  return (
    <PageMessage
      title={t('edit.gone.title')}
      actions={
        <>
          {draft && (
            <Button
              type="primary"
              onClick={() => {
                becomesNew(drafts, draft);
                void navigate(paths.newRoom);
              }}
            >
              {t('edit.gone.makeNew')}
            </Button>
          )}
          <LinkButton to={paths.rooms}>{t('page.back')}</LinkButton>
        </>
      }
    >
      {t(draft ? 'edit.gone.kept' : 'page.goneWhy')}
    </PageMessage>
  );
}

/** Unfinished rooms of a person. */
const roomDraftsOf = createFormDrafts<RoomValues>({
  kind: 'room',
  blank: (original) => (original ? fromRoom(original) : emptyRoom()),
  values: z.looseObject({
    name: z.string(),
    exclusive: z.boolean(),
    users: z.array(personSchema),
    settings: settingsSchema,
    picture: z.looseObject({ vmp: z.nullable(z.number()), mix: z.nullable(z.number()) }),
    visible: z.nullable(z.number()),
    domains: z.array(z.record(z.string(), z.unknown())),
  }),
});
