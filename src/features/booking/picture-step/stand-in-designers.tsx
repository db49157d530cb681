import type { Edits } from '#app/designers/editing/edits.ts';
import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Mix } from '#app/domain/vmp/mix.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Poll } from '#app/domain/vmp/poll.ts';

/** Until the designers are there. */
interface Props<T> {
  readonly edits: Edits<T>;
  readonly people: readonly Participant[];
  readonly meeting?: unknown;
  readonly named?: boolean;
}
export function VmpComposer({ edits }: Props<Composition>) {
  return <pre>{JSON.stringify(edits.value, null, 1)}</pre>;
}
export function MixEditor({ edits }: Props<Mix>) {
  return <pre>{JSON.stringify(edits.value, null, 1)}</pre>;
}
export function PollEditor({ edits }: Props<Poll>) {
  return <pre>{JSON.stringify(edits.value, null, 1)}</pre>;
}
