import { DesignScreen } from '#app/features/picture/designer-parts/designer-screen.tsx';
import { DesignerSkeleton } from '#app/features/picture/designer-parts/designer-skeleton.tsx';
import { useQuery } from '@tanstack/react-query';
import { SideDrawer } from '#app/components/side-drawer.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonDetailsProvider } from '#app/features/people/directory/person-details.tsx';
import { presetQueries } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { DraftedForm } from '#app/saving/drafted-form.tsx';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import type { DesignParts, PresetMeeting } from './design-parts.ts';
import { NEW_PRESET } from './preset-address.ts';
import type { PresetAddress } from './preset-address.ts';
import { presetDraftId, presetDraftsOf } from './preset-drafts.ts';
import { PresetForm } from './preset-form.tsx';

interface PresetDrawerProps {
  readonly owner: PresetOwner | undefined;
  readonly ensureOwner: () => PresetOwner;
  readonly address: PresetAddress;
  readonly meeting: PresetMeeting;
  readonly parts: DesignParts;
  /** The reason why nothing can be saved here. */
  readonly obstacle: string | undefined;
  /** Called when another preset takes over what was typed. */
  readonly onMoved: (id: string) => void;
  readonly onClose: () => void;
}

/** One preset over the page, to view and edit: pictures and walls have the whole window, lists of people a drawer. */
export function PresetDrawer(props: PresetDrawerProps) {
  const { owner, address, onClose } = props;
  const { t } = useTranslation('presets');
  const { family, id } = address;
  const isNew = id === NEW_PRESET;
  // a new preset keeps the draft it started with, even if an owner is created for it later
  const [draftId] = useState(() => presetDraftId(owner, address));
  const { drafts, draft, setAside } = useOpenedDraft(presetDraftsOf, draftId);
  const [asking, setAsking] = useState(false);
  const [dirty, setDirty] = useState(false);
  const query = useQuery({
    ...presetQueries.forEdit(owner ?? { kind: 'meeting', id: '' }, family, id),
    enabled: owner !== undefined && !isNew,
  });
  const fills = family === 'vmp' || family === 'wall';
  const ready = isNew || query.data !== undefined;

  const close = () => (dirty ? setAsking(true) : onClose());
  const title = t(isNew ? `editor.titleNew.${family}` : `editor.title.${family}`);
  const editor = (
    <>
      {query.isError && (
        <ErrorNotice
          title={t('oneFailed')}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      {!ready && !query.isError && (fills ? <DesignerSkeleton /> : <PageLoading />)}
      {ready && (
        <DrawnPart raw={query.data}>
          <DraftedForm draft={draft} onSetAside={setAside}>
            <PresetForm
              {...props}
              read={isNew ? undefined : query.data}
              drafts={drafts}
              draftId={draftId}
              draft={draft}
              asking={asking}
              onAsk={() => setAsking(true)}
              onAsked={() => setAsking(false)}
              onDirty={setDirty}
            />
          </DraftedForm>
        </DrawnPart>
      )}
    </>
  );
  if (fills) {
    return (
      <DesignScreen title={title} subject={props.meeting.name} onClose={close}>
        <PersonDetailsProvider reads>{editor}</PersonDetailsProvider>
      </DesignScreen>
    );
  }
  return (
    <SideDrawer
      open
      size="min(1480px, 100vw)"
      title={title}
      mask={{ closable: false }}
      keyboard={false}
      closable={{ 'aria-label': t('editor.closeDrawer') }}
      onClose={close}
      styles={{ body: { padding: '12px 20px', position: 'relative' } }}
    >
      {editor}
    </SideDrawer>
  );
}
