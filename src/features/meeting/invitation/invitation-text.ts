import { dayAndTime, dayFormat } from '#app/components/time/date-format.ts';
import type { Invitation } from '../model/invitation.ts';
import { parseTime, formatOffset } from '#app/lib/time.ts';
import { invitationLetter } from '#app/i18n/invitation-letters.ts';
import type { Language } from '#app/i18n/languages.ts';

/** The invitation as text to be pasted into a mail or a chat: a line for each fact there is. */
export function invitationText(
  invitation: Invitation,
  language: Language,
  zoneName: string,
): string {
  const letter = invitationLetter(language);
  const { password, needsPassword, link, liveUrl, chairName, organiserName, agenda } = invitation;
  const lines = [
    withValues(letter.heading, { name: invitation.title }),
    withValues(letter.when, { when: whenText(invitation, language, zoneName) }),
    invitation.number && withValues(letter.number, { number: invitation.number }),
    password === undefined
      ? needsPassword && letter.askPassword
      : withValues(letter.password, { password }),
    link !== undefined && withValues(letter.link, { link }),
    liveUrl !== undefined && withValues(letter.live, { link: liveUrl }),
    chairName !== undefined && withValues(letter.chair, { name: chairName }),
    organiserName !== undefined && withValues(letter.organiser, { name: organiserName }),
    agenda !== undefined && withValues(letter.agenda, { agenda }),
  ];
  return lines.filter(Boolean).join('\n');
}

/** `2026-03-31（周二）23:30 – 23:45 (UTC+08:00, Asia/Shanghai)`, days and words in the letter's language. */
function whenText(
  { start, end, sameDay }: Invitation,
  language: Language,
  zoneName: string,
): string {
  const from = moment(start, language);
  const to = end === undefined ? undefined : moment(end, language);
  const range =
    to === undefined
      ? withValues(invitationLetter(language).permanent, {
          start: dayAndTime(from.day, from.clock),
        })
      : `${dayAndTime(from.day, from.clock)} – ${sameDay ? to.clock : dayAndTime(to.day, to.clock)}`;
  return `${range} (UTC${from.offset}, ${zoneName})`;
}

/** A printed time taken apart in the offset it is printed with. */
function moment(printed: string, language: Language) {
  const time = parseTime(printed);
  if (time === undefined) return { day: printed, clock: '', offset: '' };
  const offset = time.offset ?? 0;
  const format = dayFormat(language);
  const shown = time.at + offset * 60_000;
  return {
    day: format.letterDate(shown),
    clock: format.time(shown),
    offset: formatOffset(offset),
  };
}

/** A sentence of a letter with its values. */
export function withValues(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}
