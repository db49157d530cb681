import { useState, type ComponentProps } from 'react';
import { timelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { MINUTE } from '#app/lib/time.ts';
import { browserOffset } from '../browser-offset.ts';
import { TimelineBoard } from '../timeline-board.tsx';
import type { TimelineMeeting } from '../use-timeline-meetings.ts';

/** The day that is shown. */
export const boardWindow = timelineWindow('day', '2037-04-06', browserOffset);

/** A booked meeting between two hours of that day. */
export function meetingOfDay(id: number, from: number, to: number): TimelineMeeting {
  return {
    id: `m${id}`,
    number: String(id),
    joinNumber: '',
    name: `Talk ${id}`,
    state: 1,
    type: 0,
    start: boardWindow.start + from * 60 * MINUTE,
    end: boardWindow.start + to * 60 * MINUTE,
    creator: 'admin',
    series: '',
    remaining: 0,
  };
}

type Board = ComponentProps<typeof TimelineBoard>;

/** A board of people that can be zoomed; nothing else comes of what is done on it unless told. */
export function PeopleBoard(props: Pick<Board, 'rows' | 'words'> & Partial<Pick<Board, 'onMove'>>) {
  const { onMove = () => undefined, ...board } = props;
  const [zoom, setZoom] = useState(100);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: 500 }}>
      <TimelineBoard
        {...board}
        window={boardWindow}
        zoom={zoom}
        narrowest={20}
        showsNights={false}
        onZoom={setZoom}
        openId={undefined}
        onOpen={() => undefined}
        mayBook
        onBook={() => undefined}
        mayMove
        hasRoomRows={false}
        onMove={onMove}
        onMenu={() => undefined}
        onLook={() => undefined}
        toNow={0}
        corner="People"
        stale={false}
      />
    </div>
  );
}
