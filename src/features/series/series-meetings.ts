import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { publicName, type InvitedMeeting } from '#app/features/meeting/model/invitation.ts';
import { bareId } from '#app/features/meeting/model/meeting-id.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { hasVisible } from '#app/lib/foreign-text.ts';
import { endOf } from '#app/lib/time.ts';
import type { SeriesFacts } from './model/series-facts.ts';

/**
 * The meetings of these dates, as far as the series knows them; the list of meetings knows the number of each, and
 * what was changed of one alone. Dates without a meeting are left out.
 */
export function seriesMeetings(
  facts: SeriesFacts,
  days: readonly SeriesDay[],
  listed: readonly MeetingRow[] = [],
): InvitedMeeting[] {
  const rows = new Map(listed.map((row) => [bareId(row.id), row]));
  const { creator: organiser } = facts;
  const { chair } = facts.people;
  const chairName = chair ? publicName(chair) : undefined;
  const organiserName = organiser ? publicName(organiser) : undefined;
  const common = {
    agenda: facts.brief,
    ...(facts.password !== '' && { password: facts.password }),
    rooms: facts.rooms,
    ...(chair && { chair }),
    ...(organiser && { organiser }),
    ...(chairName !== undefined && { chairName }),
    ...(organiserName !== undefined && { organiserName }),
  };
  return days.flatMap(({ meetingId: id, at }) => {
    if (id === '') return [];
    const row = rows.get(bareId(id));
    return [
      {
        ...common,
        id,
        name: row !== undefined && hasVisible(row.name) ? row.name : facts.name,
        number: row?.joinNumber ?? '',
        start: row?.start ?? at,
        end: row === undefined ? endOf(at, facts.minutes ?? 0) : row.end,
      },
    ];
  });
}
