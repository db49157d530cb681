import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { virtualRoomQueries } from '#app/api/queries/virtual-rooms.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { PageMessage } from '#app/components/page-message.tsx';
import { RestoredNotice } from '#app/components/saving/restored-notice.tsx';
import { useSessionState } from '#app/components/session-context.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { saysNoSuchRoom } from './refused-field.ts';
import { draftOf, NEW_ROOM, roomDraftsOf } from './room-drafts.ts';
import type { RoomDraft, RoomDrafts } from './room-drafts.ts';
import { RoomEditor } from './room-editor.tsx';
import { fromRoom } from './room-params.ts';
import { emptyRoom } from './room-values.ts';
import styles from '../rooms.module.css';

/** Makes a virtual room or changes one: everything on one page. */
export function RoomEditorPage() {
  const { roomId } = useParams();
  return roomId === undefined ? <New /> : <Edit key={roomId} roomId={roomId} />;
}

/** What is kept of an unfinished form, as it was when the page was opened. */
function useOpenedDraft(id: string) {
  const session = useSessionState();
  const drafts = roomDraftsOf(session.status === 'signed-out' ? '' : session.username);
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
  const { t } = useTranslation('rooms');
  const { drafts, draft, startOver } = useOpenedDraft(NEW_ROOM);
  const [pristine] = useState(emptyRoom);
  const [mode] = useState({ kind: 'new' as const });
  return (
    <div className={styles['editor']}>
      <PageHeader title={t('edit.newTitle')} />
      {draft && <RestoredNotice draft={draft} onStartOver={startOver} />}
      <RoomEditor
        key={draft ? 'draft' : 'fresh'}
        mode={mode}
        drafts={drafts}
        draftId={NEW_ROOM}
        pristine={pristine}
        draft={draft}
      />
    </div>
  );
}

function Edit({ roomId }: { readonly roomId: string }) {
  const { t } = useTranslation('rooms');
  const { drafts, draft, startOver } = useOpenedDraft(draftOf(roomId));
  const read = useQuery(virtualRoomQueries.forEdit(roomId));
  if (read.isError && saysNoSuchRoom(read.error)) {
    return <Gone draft={draft} drafts={drafts} />;
  }
  return (
    <div className={styles['editor']}>
      <PageHeader title={read.data?.name || t('title')} aside={read.data?.e164} />
      {draft && read.data && <RestoredNotice draft={draft} onStartOver={startOver} />}
      {read.isPending && (
        <output aria-label={t('page.reading')}>
          <Skeleton active paragraph={{ rows: 8 }} />
        </output>
      )}
      {read.isError && (
        <ErrorNotice
          title={t('page.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {read.data && (
        <Opened
          key={draft ? 'draft' : 'read'}
          roomId={roomId}
          opened={draft?.original ?? read.data}
          drafts={drafts}
          draft={draft}
        />
      )}
    </div>
  );
}

interface OpenedProps {
  readonly roomId: string;
  readonly opened: JsonObject;
  readonly drafts: RoomDrafts;
  readonly draft: RoomDraft | undefined;
}

function Opened({ roomId, opened, ...props }: OpenedProps) {
  const [pristine] = useState(() => fromRoom(opened));
  const [mode] = useState({ kind: 'edit' as const, roomId, opened });
  return <RoomEditor mode={mode} draftId={draftOf(roomId)} pristine={pristine} {...props} />;
}

interface GoneProps {
  readonly draft: RoomDraft | undefined;
  readonly drafts: RoomDrafts;
}

/** The room was deleted; what was typed before that can still become a new one. */
function Gone({ draft, drafts }: GoneProps) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();

  function makeNew({ values, id }: RoomDraft) {
    drafts.save({ id: NEW_ROOM, savedAt: Date.now(), values });
    drafts.remove(id);
    void navigate(paths.newRoom);
  }

  return (
    <PageMessage
      title={t('page.gone')}
      actions={
        <>
          {draft && (
            <Button type="primary" onClick={() => makeNew(draft)}>
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
