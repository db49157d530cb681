import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { ComposerMeeting } from '#app/features/picture/composer/composer-meeting.ts';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';

/** Until the composer is there. */
export function VmpComposer({
  edits,
}: {
  readonly edits: Edits<Composition>;
  readonly people: readonly Participant[];
  readonly meeting: ComposerMeeting;
}) {
  return <CompositionPicture composition={edits.value} />;
}
