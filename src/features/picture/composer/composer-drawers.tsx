import { SideDrawer } from '#app/components/side-drawer.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { assignPane, changeComposition, setLayout } from '../model/composition.ts';
import type { Composition } from '../model/composition.ts';
import { byHand } from '../model/placing.ts';
import type { Participant } from '../model/participant.ts';
import { NEW_POLL } from '../model/poll.ts';
import type { Poll } from '../model/poll.ts';
import { narrow } from '#app/components/undo/edits.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { WithHistory } from '#app/components/undo/with-history.tsx';
import { PollEditor } from '../poll/poll-editor.tsx';
import { LayoutPicker } from '../layout-picker/layout-picker.tsx';
import { useLayoutWords } from '../layout-picker/use-layout-words.ts';
import { usePaneWords } from './pane-words.ts';

/** What is edited beside the picture; a pane's poll by the slot of the pane. */
export type OpenDrawer = 'layout' | 'batch-poll' | { readonly slot: number };

interface ComposerDrawersProps {
  readonly open: OpenDrawer | null;
  readonly onClose: () => void;
  readonly edits: Edits<Composition>;
  readonly people: readonly Participant[];
  readonly onSay: (words: string) => void;
}

export function ComposerDrawers({ open, onClose, edits, people, onSay }: ComposerDrawersProps) {
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
        destroyOnHidden
      >
        <Layouts edits={edits} people={people.length} onSay={onSay} />
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
  readonly people: number;
  readonly onSay: (words: string) => void;
}

/** Layouts that are tried one after another all start from the picture as it was, and are one step. */
function Layouts({ edits, people, onSay }: LayoutsProps) {
  const { t } = useTranslation('composer');
  const layoutWords = useLayoutWords();
  const paneWords = usePaneWords();
  const picture = edits.value;
  const id = useId();
  const [base, setBase] = useState(picture);
  const [tried, setTried] = useState(picture);
  const [visit, setVisit] = useState(0);
  if (picture !== tried && picture !== base) {
    // somebody edited it meanwhile: that is where the next try begins
    setTried(picture);
    setBase(picture);
    setVisit(visit + 1);
  }
  const choose = (layout: number) => {
    const next = layout === base.layout ? base : byHand(setLayout(base, layout));
    if (next === picture) return;
    setTried(next);
    edits.apply({ code: 'layout', what: layoutWords(layout) }, next, `${id} ${visit}`);
    const waiting = next.tray.filter((pane) => !base.tray.includes(pane));
    const names = waiting.map(paneWords.content).join(t('and'));
    onSay(
      [
        waiting.length > 0 && t('said.toTray', { count: waiting.length, names }),
        next.mode !== base.mode && t('said.byHand'),
      ]
        .filter(Boolean)
        .join(' · '),
    );
  };
  return (
    <WithHistory history={edits.history}>
      <LayoutPicker
        value={picture.layout}
        onChange={choose}
        people={people}
        preferredStyle={picture.preferredStyle}
      />
    </WithHistory>
  );
}
