import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useWorkDays } from '#app/components/working-time/use-work-days.ts';
import { useIdentities } from '#app/features/people/directory/use-identities.ts';
import { personKey, type Person } from '#app/features/people/model/accounts.ts';
import { DAY, formatTime, minutesAfterMidnight } from '#app/lib/time.ts';
import { bookingQueries } from '../api/booking.ts';
import { timelineQueries } from '../api/timeline.ts';
import { knownMeetings } from '../model/known-meetings.ts';
import { findTimes, type SearchProgress, type SearchResult } from './find-times.ts';
import type { MeetingHours } from './free-times.ts';

/** The meeting that a time is looked for. */
export interface TimeAsked {
  /** Proposals begin here. */
  readonly start: number;
  readonly durationMinutes: number;
  readonly people: readonly Person[];
  /** Physical rooms. */
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  /** The meeting that is being moved. */
  readonly meetingId?: string | undefined;
  /** The latest start that the platform takes, if it publishes one. */
  readonly horizon?: number | undefined;
}

export type TimeSearchState =
  | { readonly state: 'idle' }
  | { readonly state: 'searching'; readonly progress: SearchProgress }
  | { readonly state: 'found'; readonly result: SearchResult }
  | { readonly state: 'failed'; readonly error: unknown; readonly progress: SearchProgress };

const IDLE: TimeSearchState = { state: 'idle' };

/**
 * Looks for times on demand. Another question puts an earlier answer away; while the search goes on, it is the new
 * question that is answered: people who are known only now are no reason to ask again by hand.
 */
export function useTimeSearch(asked: TimeAsked) {
  const client = useQueryClient();
  const days = useWorkDays();
  const keys = useMemo(() => asked.people.map(personKey), [asked.people]);
  const { identities } = useIdentities(keys);
  const people = useMemo(() => keys.map(identities.of), [keys, identities]);
  const roomIds = asked.rooms.map(({ id }) => id);
  const hours: MeetingHours = {
    offsetAt,
    works: (day) => days.of(day).works,
    from: minutesAfterMidnight(days.time.from),
    to: minutesAfterMidnight(days.time.to),
  };
  const whose = useMemo(() => JSON.stringify(people), [people]);
  const question = JSON.stringify([asked.start, asked.durationMinutes, whose, roomIds, days.time]);
  const [answer, setAnswer] = useState({ question, found: IDLE });
  const running = useRef<{ readonly question: string; readonly controller: AbortController }>(
    undefined,
  );
  const follow = useEffectEvent(() => {
    const isAnother = running.current !== undefined && running.current.question !== question;
    if (isAnother) void search();
  });
  useEffect(() => follow(), [question]);
  useEffect(() => () => running.current?.controller.abort(), []);

  async function search(): Promise<void> {
    running.current?.controller.abort();
    const controller = new AbortController();
    running.current = { question, controller };
    const { signal } = controller;
    let progress: SearchProgress = { proposals: [], searchedUntil: asked.start };
    const tell = (found: TimeSearchState) => {
      if (!signal.aborted) setAnswer({ question, found });
    };
    tell({ state: 'searching', progress });
    try {
      const result = await findTimes({
        wanted: {
          durationMinutes: asked.durationMinutes,
          people: new Set(people),
          rooms: new Set(roomIds),
          meetingId: asked.meetingId,
        },
        hours,
        from: asked.start,
        until: asked.horizon ?? asked.start + 366 * DAY,
        signal,
        onProgress: (next) => {
          progress = next;
          tell({ state: 'searching', progress });
        },
        read: async (from, to) => {
          const query = bookingQueries.booked(written(from), written(to));
          const meetings = knownMeetings(await client.fetchQuery(query));
          return meetings.map((one) => ({
            ...one,
            memberKeys: one.memberKeys?.map(identities.of) ?? [],
          }));
        },
        readRooms: async (meetingId) => {
          try {
            const { rooms } = await client.fetchQuery(timelineQueries.attendance(meetingId));
            return rooms.map(({ id }) => id);
          } catch {
            return undefined;
          }
        },
      });
      tell({ state: 'found', result });
    } catch (error) {
      tell({ state: 'failed', error, progress });
    }
    if (running.current?.controller === controller) running.current = undefined;
  }

  return {
    found: answer.question === question ? answer.found : IDLE,
    hours,
    days,
    identities,
    search: () => void search(),
    /** Keeps what was found so far. */
    stop: () => {
      running.current?.controller.abort();
      running.current = undefined;
      setAnswer(({ found }) => ({
        question,
        found:
          found.state === 'searching'
            ? { state: 'found', result: { ...found.progress, isCutShort: true } }
            : found,
      }));
    },
  };
}

function written(at: number): string {
  return formatTime(at, offsetAt(at));
}
