import { Button } from '#app/components/button/button.tsx';
import { message } from '#app/components/messages/messages.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { prepareMove, prepareMoveBack } from '#app/features/meeting/api/move.ts';
import type { RoomInWords } from '#app/features/meeting/model/physical-rooms.ts';
import { moveOf, spanOfPlace, type MovedTo } from '#app/features/meeting/model/timeline/move.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Span } from '#app/lib/time.ts';
import { useWrite } from '#app/saving/use-write.ts';
import type { BoardWords } from '../use-board-words.ts';
import type { TimelineMeeting } from '../use-timeline-meetings.ts';

/** A meeting that somebody means to move. */
export interface AskedMove {
  readonly meeting: TimelineMeeting;
  /** Where its block was put down; absent where that is still to be said. */
  readonly put?: PutDown;
  /** Where it was, to be moved back there. */
  readonly back?: MovedTo;
}

/** What a drag or the keys did with a block. */
export interface PutDown {
  readonly span: Span;
  readonly isResized: boolean;
  /** From one physical room to another; of neither where the row is none. */
  readonly room?: { readonly from: string | undefined; readonly to: RoomInWords | undefined };
}

interface Sent {
  readonly meeting: TimelineMeeting;
  /** As it was read; absent for a move back. */
  readonly opened?: JsonObject;
  readonly from: MovedTo;
  readonly to: MovedTo;
}

export type Moving = ReturnType<typeof useMoving>;

const MOVED = 'meeting-moved';

/** Moves meetings: each is asked about first, and can be moved back after. */
export function useMoving(words: BoardWords, onMoved: (meetingId: string) => void) {
  const { t } = useTranslation('timeline');
  const [asked, setAsked] = useState<AskedMove>();
  // it would undo what is no longer in view
  useEffect(() => () => message.close(MOVED), []);

  const attempt = useWrite<Sent, void>({
    prepare: ({ meeting, opened, from, to }) => {
      const numbered = { id: meeting.id, number: meeting.number };
      const move = moveOf(from, to);
      return opened === undefined || move === undefined
        ? prepareMoveBack(numbered, from, to)
        : prepareMove({ meeting: numbered, opened, move });
    },
    onEnded: (outcome, sent) => {
      const { meeting, opened, from, to } = sent;
      if (outcome.kind !== 'done') {
        // what kept it from being moved back is told where it can be tried again
        if (opened === undefined) setAsked({ meeting, back: to });
        return;
      }
      setAsked(undefined);
      onMoved(meeting.id);
      const name = words.name(meeting);
      const isBack = opened === undefined;
      const mayGoBack = !isBack && from.start > platformNow();
      message.success({
        key: MOVED,
        title: t(isBack ? 'move.undone' : 'move.done', { name }),
        content: words.span(spanOfPlace(to)),
        duration: mayGoBack ? 0 : 6,
        role: 'status',
        ...(mayGoBack && {
          actions: (
            <Button size="small" onClick={() => void undo({ meeting, from: to, to: from })}>
              {t('move.undo')}
            </Button>
          ),
        }),
      });
    },
  });

  async function undo(back: Sent) {
    message.close(MOVED);
    await attempt.run(back);
  }

  return {
    asked,
    attempt,
    ask: (next: AskedMove) => {
      attempt.clear();
      setAsked(next);
    },
    close: () => setAsked(undefined),
  };
}
