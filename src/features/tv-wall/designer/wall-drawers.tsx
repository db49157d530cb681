import { SideDrawer } from '#app/components/side-drawer.tsx';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { assignBox } from '../model/placing.ts';
import { changeWall, contentAt, quadPartAt, withWall } from '../model/wall.ts';
import type { BoxContent, WallPreset } from '../model/wall.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import { narrow } from '#app/components/undo/edits.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { WithHistory } from '#app/components/undo/with-history.tsx';
import { DesignScreen } from '#app/features/picture/designer-parts/designer-screen.tsx';
import { DesignerHistory } from '#app/features/picture/designer-parts/designer-history.tsx';
import { DesignerSkeleton } from '#app/features/picture/designer-parts/designer-skeleton.tsx';
import { PollEditor } from '#app/features/picture/poll/poll-editor.tsx';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import type { WallMeeting } from './wall-designer-props.ts';
import { setAll, setPart } from './wall-edits.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

// it comes when a box's own picture is laid out
const VmpComposer = lazyPart(async () => ({
  default: (await import('#app/features/picture/composer/vmp-composer.tsx')).VmpComposer,
}));

/** What is edited beside the wall. */
export type OpenWallDrawer =
  | { readonly kind: 'batch-poll' }
  | { readonly kind: 'poll' | 'picture'; readonly box: string }
  | { readonly kind: 'person'; readonly boxes: readonly string[] }
  /** A part of the quad split in that box. */
  | { readonly kind: 'part'; readonly box: string; readonly index: number };

interface WallDrawersProps {
  readonly open: OpenWallDrawer | null;
  readonly onClose: () => void;
  readonly edits: Edits<WallPreset>;
  readonly editing: WallEditing;
  readonly meeting: WallMeeting;
}

export function WallDrawers({ open, onClose, edits, editing, meeting }: WallDrawersProps) {
  const { t } = useTranslation('wallDesigner');
  const narrowPage = useMedia(narrowScreen);
  const { people, surface } = editing;
  const poll = pollEdits(edits, editing, open);
  const picture = pictureEdits(edits, editing, open);
  const chooses = open?.kind === 'person' || open?.kind === 'part';
  const boxName = open !== null && 'box' in open ? surface.nameOf(open.box) : '';
  return (
    <>
      <SideDrawer
        title={open?.kind === 'batch-poll' ? t('batchPollTitle') : t('pollTitle', { box: boxName })}
        open={poll !== undefined}
        onClose={onClose}
        size={narrowPage ? '100%' : 640}
        destroyOnHidden
      >
        {poll && (
          <WithHistory history={poll.history}>
            <PollEditor edits={poll} people={people} />
          </WithHistory>
        )}
      </SideDrawer>
      {picture && (
        <DesignScreen title={t('pictureTitle', { box: boxName })} onClose={onClose}>
          <DesignerHistory history={picture.history}>
            <Suspense fallback={<DesignerSkeleton />}>
              <VmpComposer edits={picture} people={people} meeting={meeting} ofBox />
            </Suspense>
          </DesignerHistory>
        </DesignScreen>
      )}
      <SideDrawer
        title={t('properties.choosePerson')}
        open={chooses}
        onClose={onClose}
        size={narrowPage ? '100%' : 420}
        destroyOnHidden
      >
        {chooses && (
          <PersonPicker
            label={t('properties.people')}
            people={people}
            chosen={chosenIn(editing, open)}
            anyAccount
            onChoose={(person) => {
              choose(editing, open, person);
              onClose();
            }}
          />
        )}
      </SideDrawer>
    </>
  );
}

type Choosing = Extract<OpenWallDrawer, { kind: 'person' | 'part' }>;

function chosenIn({ wall }: WallEditing, open: Choosing): Participant | null {
  if (open.kind === 'part') {
    const content = contentAt(wall, open.box);
    return (content.kind === 'quad' && quadPartAt(content.parts, open.index)?.person) || null;
  }
  const content = contentAt(wall, open.boxes[0] ?? '');
  return content.kind === 'member' ? content.person : null;
}

/** Another person on the same channel of their terminal. */
function choose({ on, wall, run }: WallEditing, open: Choosing, person: Participant): void {
  if (open.kind === 'part') {
    const content = contentAt(wall, open.box);
    const before = content.kind === 'quad' ? quadPartAt(content.parts, open.index) : undefined;
    const channel = before?.channel;
    run(
      setPart(on, open.box, open.index, {
        person,
        ...(channel !== undefined && { channel }),
      }),
    );
    return;
  }
  const [box = ''] = open.boxes;
  const before = contentAt(wall, box);
  const channel = before.kind === 'member' ? before.channel : undefined;
  const content = { kind: 'member', person, ...(channel !== undefined && { channel }) } as const;
  run(setAll(on, open.boxes, content));
}

/** Undefined once the box has no poll any more. */
function pollEdits(
  edits: Edits<WallPreset>,
  { wall, on }: WallEditing,
  open: OpenWallDrawer | null,
): Edits<Poll> | undefined {
  if (open?.kind === 'batch-poll') {
    return narrow(
      edits,
      () => wall.batchPoll ?? NEW_POLL,
      (whole, batchPoll) => withWall(whole, on.place, (one) => changeWall(one, { batchPoll })),
    );
  }
  if (open?.kind !== 'poll') return undefined;
  const content = contentAt(wall, open.box);
  if (content.kind !== 'poll') return undefined;
  return narrow(
    edits,
    () => content.poll,
    (whole, poll) => withContent(whole, on.place, open.box, { kind: 'poll', poll }),
  );
}

function pictureEdits(
  edits: Edits<WallPreset>,
  { wall, on }: WallEditing,
  open: OpenWallDrawer | null,
): Edits<Composition> | undefined {
  if (open?.kind !== 'picture') return undefined;
  const content = contentAt(wall, open.box);
  if (content.kind !== 'own-picture') return undefined;
  return narrow(
    edits,
    () => content.picture,
    (whole, picture) => withContent(whole, on.place, open.box, { kind: 'own-picture', picture }),
  );
}

function withContent(
  preset: WallPreset,
  place: number,
  box: string,
  content: BoxContent,
): WallPreset {
  return withWall(preset, place, (wall) => assignBox(wall, box, content));
}
