import { dayAndTime, dayFormat } from '#app/components/time/date-format.ts';
import { withValues } from '#app/features/meeting/invitation/invitation-text.ts';
import { invitationOf, type InvitedMeeting } from '#app/features/meeting/model/invitation.ts';
import type { Letter } from '#app/features/meeting/invitation/letter-panel.tsx';
import { invitationLetter } from '#app/i18n/invitation-letters.ts';
import type { Language } from '#app/i18n/languages.ts';
import { formatOffset, MINUTE } from '#app/lib/time.ts';
import type { SeriesChanges } from '../model/series-changes.ts';

interface LetterOptions {
  readonly language: Language;
  readonly zoneName: string;
  /** Minutes east of UTC at a moment. */
  readonly offsetAt: (at: number) => number;
}

interface SeriesInLetter {
  readonly name: string;
  readonly meetings: readonly InvitedMeeting[];
}

/** One invitation to every meeting of a series, each with its number and link. */
export function seriesInvitation(
  series: SeriesInLetter,
  showPassword: boolean,
  options: LetterOptions,
): Letter {
  const { series: words } = invitationLetter(options.language);
  const subject = withValues(words.invitation, { name: series.name });
  return { subject, text: lines(subject, '', ...meetingLines(series, showPassword, options)) };
}

/** What changed of a series, and all of its meetings as they are now. */
export function seriesChangeLetter(
  series: SeriesInLetter & {
    readonly changes: SeriesChanges;
    readonly minutes: number | undefined;
  },
  showPassword: boolean,
  options: LetterOptions,
): Letter {
  const { name, changes, minutes, meetings } = series;
  const { renamed, resized, moved, added, cancelled, renumbered } = changes;
  const { series: words } = invitationLetter(options.language);
  const { when } = clockOf(options, [
    ...meetings.map(({ start }) => start),
    ...moved.map(({ from }) => from),
    ...cancelled,
  ]);
  const numberAt = new Map(meetings.map(({ start, number }) => [start, number]));
  const subject = withValues(words.change, { name });
  return {
    subject,
    text: lines(
      subject,
      '',
      renamed !== undefined && withValues(words.renamed, { from: renamed, to: name }),
      resized !== undefined &&
        minutes !== undefined &&
        withValues(words.duration, { from: String(resized), to: String(minutes) }),
      ...moved.map(({ from, to }) => withValues(words.moved, { from: when(from), to: when(to) })),
      ...added.map((at) => withValues(words.added, { when: when(at) })),
      ...cancelled.map((at) => withValues(words.cancelled, { when: when(at) })),
      ...renumbered.flatMap((at) => {
        const number = numberAt.get(at) ?? '';
        return number === '' ? [] : [withValues(words.renumbered, { when: when(at), number })];
      }),
      '',
      ...meetingLines(series, showPassword, options),
    ),
  };
}

/** The dates that do not take place, and why. */
export function seriesCancellation(
  {
    name,
    dates,
    reason,
  }: { readonly name: string; readonly dates: readonly number[]; readonly reason: string },
  options: LetterOptions,
): Letter {
  const { series: words } = invitationLetter(options.language);
  const { zone, when } = clockOf(options, dates);
  const subject = withValues(words.cancellation, { name });
  return {
    subject,
    text: lines(
      subject,
      reason !== '' && withValues(words.reason, { reason }),
      '',
      withValues(words.zone, { zone }),
      withValues(words.cancelledDates, { count: String(dates.length) }),
      ...dates.map((at, place) =>
        withValues(words.date, { place: String(place + 1), when: when(at) }),
      ),
    ),
  };
}

function meetingLines(
  { meetings }: SeriesInLetter,
  showPassword: boolean,
  options: LetterOptions,
): string[] {
  const letter = invitationLetter(options.language);
  const { series: words } = letter;
  const { zone, when, clock } = clockOf(
    options,
    meetings.map(({ start }) => start),
  );
  const [first] = meetings;
  if (first === undefined) return [];
  const { password, needsPassword, chairName, organiserName, agenda } = invitationOf(first, {
    offset: options.offsetAt(first.start),
    showPassword,
  });
  // in a virtual room all meetings have one number
  const number = meetings.every((one) => one.number === first.number) ? first.number : '';
  return [
    number !== '' && withValues(letter.number, { number }),
    password === undefined
      ? needsPassword && letter.askPassword
      : withValues(letter.password, { password }),
    chairName !== undefined && withValues(letter.chair, { name: chairName }),
    organiserName !== undefined && withValues(letter.organiser, { name: organiserName }),
    agenda !== undefined && withValues(letter.agenda, { agenda }),
    withValues(words.zone, { zone }),
    withValues(words.dates, { count: String(meetings.length) }),
    ...meetings.flatMap((meeting, place) => {
      const { start, end, link } = meeting;
      const span = end === null ? when(start) : `${when(start)} – ${clock(end)}`;
      const date = withValues(words.date, { place: String(place + 1), when: span });
      const isOwn = number === '' && meeting.number !== '';
      return [
        isOwn
          ? withValues(words.ofDate, {
              date,
              fact: withValues(letter.number, { number: meeting.number }),
            })
          : date,
        link !== undefined && `   ${withValues(letter.link, { link })}`,
      ];
    }),
  ].filter((line) => line !== false);
}

/** Dates and times of a letter; each has its own offset where clocks change between them. */
function clockOf({ language, zoneName, offsetAt }: LetterOptions, times: readonly number[]) {
  const format = dayFormat(language);
  const offsets = new Set(times.map(offsetAt));
  const [offset] = offsets;
  const isOne = offsets.size === 1 && offset !== undefined;
  const clock = (at: number) => format.time(at + offsetAt(at) * MINUTE);
  return {
    zone: isOne ? `UTC${formatOffset(offset)}, ${zoneName}` : zoneName,
    clock,
    when: (at: number) => {
      const text = dayAndTime(format.letterDate(at + offsetAt(at) * MINUTE), clock(at));
      return isOne ? text : `${text} (UTC${formatOffset(offsetAt(at))})`;
    },
  };
}

function lines(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join('\n');
}
