import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { layoutOf } from '#app/features/picture/model/layouts.ts';
import { numberedPeople, type NumberedPerson } from '#app/features/picture/model/pane-numbers.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { formatTime } from '#app/lib/time.ts';
import { done } from '#app/saving/outcome.ts';
import type { Attempt } from '#app/saving/send-new.ts';
import { useUnloadGuard } from '#app/saving/use-unload-guard.ts';
import { useWrite } from '#app/saving/use-write.ts';
import {
  cleanUp,
  preparePreset,
  startOwn,
  type CheckedMeeting,
  type PaneCheck,
} from './pane-check.ts';

interface Wanted {
  readonly layout: number;
  /** A running meeting; undefined: one of its own is started. */
  readonly meeting: CheckedMeeting | undefined;
}

/** What is on the platform because of the check. */
type Put = Pick<PaneCheck, 'meeting' | 'preset'>;

/** Puts the numbered preset into a meeting, and takes everything away again: at the end, or when the page is left. */
export function usePaneCheck(onPut: (check: PaneCheck) => void) {
  const { t } = useTranslation('panes');
  const client = useQueryClient();
  const version = useQuery(systemQueries.version()).data?.version;
  const members = useOffered('listMeetingMembers').offered;
  const put = useRef<Put>(undefined);
  const started = useRef<{ readonly name: string; attempt: Attempt | undefined }>(undefined);

  const putting = useWrite<Wanted, string>({
    prepare: async ({ layout, meeting }) => {
      const marks = await marksOf(layout, meeting);
      const at = meeting ?? put.current?.meeting ?? (await startMeeting(layout, marks));
      const preset = { id: '', name: t('presetName', { layout }) };
      put.current = { meeting: at, preset };
      return preparePreset(at, preset.name, layout, marks);
    },
    onEnded: async (outcome, { layout, meeting }) => {
      const at = put.current;
      if (at === undefined || !('made' in outcome)) return;
      put.current = { ...at, preset: { ...at.preset, id: outcome.made } };
      onPut({ ...put.current, layout, marks: await marksOf(layout, meeting) });
    },
  });

  /** Resolves to whether a meeting of its own was ended. */
  const cleaning = useWrite<void, boolean>({
    prepare: async () => {
      const left = put.current;
      if (left !== undefined) await cleanUp(left, version);
      put.current = undefined;
      started.current = undefined;
      return done(left?.meeting.isOwn ?? false);
    },
  });

  /** Numbers in a meeting of its own; in one that runs, the people who are in it come first. */
  async function marksOf(
    layout: number,
    meeting: Wanted['meeting'],
  ): Promise<readonly NumberedPerson[]> {
    const panes = layoutOf(layout)?.cells.length ?? 0;
    if (meeting === undefined || !members) return numberedPeople(panes);
    const { people } = await client.fetchQuery({
      ...meetingDetailQueries.everybody(meeting.id, 'members'),
      staleTime: Infinity,
    });
    const known = people.flatMap(({ account, account_type: kind, name }) =>
      account && kind !== undefined
        ? [{ account, account_type: kind, name: visibleName(name) || account }]
        : [],
    );
    return numberedPeople(panes, known);
  }

  function startMeeting(layout: number, marks: readonly NumberedPerson[]): Promise<CheckedMeeting> {
    started.current ??= {
      name: t('meetingName', { stamp: stampOf(platformNow()) }),
      attempt: undefined,
    };
    const own = started.current;
    return startOwn(own.name, marks, layout, {
      earlier: own.attempt,
      remember: (attempt) => {
        own.attempt = attempt;
      },
    });
  }

  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => {
      const left = put.current;
      if (left !== undefined) void cleanUp(left, version).catch(() => undefined);
    };
  });
  useEffect(() => () => leave.current(), []);
  useUnloadGuard(putting.outcome?.kind === 'done' && cleaning.outcome?.kind !== 'done');

  return { putting, cleaning };
}

/** Of no two meetings of one day the same, whatever their clock does: `1129-205703-4711`. */
function stampOf(now: number): string {
  const [, month, day, hours, minutes, seconds] = formatTime(now, offsetAt(now)).split(/\D/);
  const chance = String(Math.floor(Math.random() * 10_000)).padStart(4, '0');
  return `${month}${day}-${hours}${minutes}${seconds}-${chance}`;
}
