import { SideDrawer } from '#app/components/side-drawer.tsx';
import { useTranslation } from 'react-i18next';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { assignPane, changeComposition } from '../model/composition.ts';
import type { Composition } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import { NEW_POLL } from '../model/poll.ts';
import type { Poll } from '../model/poll.ts';
import { narrow } from '#app/components/undo/edits.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { WithHistory } from '#app/components/undo/with-history.tsx';
import { PollEditor } from '../poll/poll-editor.tsx';
import { LayoutPicker } from '../layout-picker/layout-picker.tsx';
import { useLayoutWords } from '../layout-picker/use-layout-words.ts';
import type { LayoutTrial } from './use-layout-trial.ts';
import { usePaneWords } from './pane-words.ts';

/** What is edited beside the picture; a pane's poll by the slot of the pane. */
export type OpenDrawer = 'layout' | 'batch-poll' | { readonly slot: number };

interface ComposerDrawersProps {
  readonly open: OpenDrawer | null;
  readonly onClose: () => void;
  readonly edits: Edits<Composition>;
  readonly trial: LayoutTrial;
  readonly people: readonly Participant[];
  readonly onSay: (words: string) => void;
}

export function ComposerDrawers(props: ComposerDrawersProps) {
  const { open, onClose, edits, trial, people, onSay } = props;
  const { t } = useTranslation('composer');
  const narrowPage = useMedia(narrowScreen);
  const poll = open !== null && open !== 'layout' ? pollEdits(edits, open) : undefined;
  const slot = typeof open === 'object' && open !== null ? open.slot : undefined;
  return (
    <>
      <SideDrawer
        title={t('layoutTitle')}
        open={open === 'layout'}
        onClose={onClose}
        size={narrowPage ? '100%' : 464}
        // the picture stays in sight, and in reach
        placement="left"
        mask={false}
        // the search has the focus, and the pane once it is closed
        autoFocus={false}
        focusable={{ focusTriggerAfterClose: false }}
        destroyOnHidden
      >
        <Layouts
          edits={edits}
          trial={trial}
          people={people.length}
          onSay={onSay}
          onClose={onClose}
        />
      </SideDrawer>
      <SideDrawer
        title={slot === undefined ? t('batchPollTitle') : t('panePollTitle', { pane: slot + 1 })}
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
    </>
  );
}

/** Undefined once the pane has no poll any more. */
function pollEdits(
  edits: Edits<Composition>,
  open: Exclude<OpenDrawer, 'layout'>,
): Edits<Poll> | undefined {
  if (open === 'batch-poll') {
    return narrow(
      edits,
      ({ poll }) => poll ?? NEW_POLL,
      (whole, poll) => changeComposition(whole, { poll }),
    );
  }
  const { slot } = open;
  const source = edits.value.panes[slot]?.source;
  if (source?.kind !== 'poll') return undefined;
  return narrow(
    edits,
    () => source.poll,
    (whole, poll) =>
      assignPane(whole, slot, { ...whole.panes[slot], source: { kind: 'poll', poll } }),
  );
}

interface LayoutsProps {
  readonly edits: Edits<Composition>;
  readonly trial: LayoutTrial;
  readonly people: number;
  readonly onSay: (words: string) => void;
  readonly onClose: () => void;
}

/** A layout is looked at before it is chosen: what is seen meanwhile is no step, and gone when nothing is chosen. */
function Layouts({ edits, trial, people, onSay, onClose }: LayoutsProps) {
  const { t } = useTranslation('composer');
  const layoutWords = useLayoutWords();
  const paneWords = usePaneWords();
  const picture = edits.value;
  const choose = (layout: number) => {
    const next = trial.inLayout(picture, layout);
    onClose();
    if (next === picture) return;
    trial.remember(picture);
    edits.apply({ code: 'layout', what: layoutWords(layout) }, next);
    const waiting = next.tray.filter((pane) => !picture.tray.includes(pane));
    const names = waiting.map(paneWords.content).join(t('and'));
    onSay(
      [
        waiting.length > 0 && t('said.toTray', { count: waiting.length, names }),
        next.mode !== picture.mode && t('said.byHand'),
      ]
        .filter(Boolean)
        .join(' · '),
    );
  };
  return (
    <LayoutPicker
      value={trial.picture.layout}
      onShow={trial.show}
      onChoose={choose}
      people={people}
      preferredStyle={picture.preferredStyle}
      takesFocus
    />
  );
}
