import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Edits } from '../editing/edits.ts';
import type { ComposerMeeting } from '../vmp/composer-meeting.ts';
import { CompositionPicture } from '../vmp/composition-picture.tsx';

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
