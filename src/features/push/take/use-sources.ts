import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { platformNow } from '#app/api/platform-clock.ts';
import { LONG_AGO } from '#app/api/running-meetings.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { prepareSearch, searchRows } from '#app/lib/search.ts';
import { formatTime } from '#app/lib/time.ts';
import { meetingTarget, templateTarget } from '../push-target.ts';
import type { PushTarget } from '../push-target.ts';
import { useEveryMeeting } from '../use-every-meeting.ts';

/** Up to this many are listed; the search finds the others. */
const LISTED = 100;

interface Sources {
  /** The first matches. */
  readonly listed: readonly PushTarget[];
  /** The number of further matches. */
  readonly more: number;
  readonly pending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Meetings, ended ones included and those nearest to now first, or templates, except the one that takes over. */
export function useSources(
  kind: PresetOwner['kind'],
  except: PresetOwner | undefined,
  text: string,
): Sources {
  const [now] = useState(platformNow);
  const meetings = kind === 'meeting';
  const past = useEveryMeeting(
    { from: LONG_AGO, to: formatTime(now, 0), descending: true },
    meetings,
  );
  const coming = useEveryMeeting({ descending: false }, meetings);
  const templates = useQuery({ ...templateQueries.list(), enabled: !meetings });
  const reads = meetings ? [past.query, coming.query] : [templates];
  const rows = meetings
    ? [...past.rows, ...coming.rows].map(meetingTarget)
    : (templates.data ?? []).map(templateTarget);
  const away = ({ start }: PushTarget) => Math.abs((start ?? 0) - now);
  const once = [...new Map(rows.map((row) => [row.id, row])).values()].filter(
    ({ id }) => except?.kind !== kind || except.id !== id,
  );
  const all = meetings ? once.toSorted((a, b) => away(a) - away(b)) : once;
  const found = searchRows(prepareSearch(all), text);
  const listed = found.slice(0, LISTED).flatMap((place) => all[place] ?? []);
  return {
    listed,
    more: found.length - listed.length,
    pending: reads.some(({ isPending }) => isPending),
    error: reads.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { refetch } of reads) void refetch();
    },
  };
}
