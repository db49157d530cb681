import { useTranslation } from 'react-i18next';
import { PaperSheet, SheetFacts, SheetTable } from '#app/components/print/sheet.tsx';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { isSameDay } from '#app/components/time/time-range.ts';
import { useTimeFormat, useZone } from '#app/components/time/use-zone.ts';
import { invitationText } from '#app/features/meeting/invitation/invitation-text.ts';
import { invitationOf } from '#app/features/meeting/model/invitation.ts';
import { SEATS } from '#app/features/people/model/roles.ts';
import { preferredLanguage } from '#app/i18n/languages.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import type { AttendeeRow } from '../attendee-rows.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import type { MeetingSheetContent } from './use-meeting-sheet.ts';

interface MeetingSheetProps {
  readonly content: MeetingSheetContent;
  /** The password goes on paper only where somebody chose so. */
  readonly showPassword: boolean;
}

/** A meeting for the technician: when, where, how to join, and everybody in it. */
export function MeetingSheet({ content, showPassword }: MeetingSheetProps) {
  const { t } = useTranslation('meeting');
  const { t: print } = useTranslation('print');
  const zone = useZone();
  const when = useWhen();
  const { facts, people } = content;
  const rows = SEATS.flatMap((seat) =>
    people[seat].rows.map((row) => ({
      key: `${seat} ${row.place}`,
      cells: [
        visibleName(row.name) || row.account,
        [
          ...row.marks.map((mark) => t(`marks.${mark}`)),
          ...(seat === 'audience' ? [print('meeting.audience')] : []),
        ].join(t('people.separator')),
        contactOf(row),
      ],
    })),
  );
  const total = people.members.total + people.audience.total;
  return (
    <PaperSheet title={visibleName(facts.name) || t('unnamed')}>
      <SheetFacts
        facts={[
          [t('facts.when'), `${when(facts)} (${zone.name})`],
          [t('facts.rooms'), roomsOf(facts)],
          [t('facts.number'), facts.number],
          [t('facts.chair'), nameOf(facts.chair)],
          [t('facts.creator'), [nameOf(facts.creator), ...facts.creatorPhones].join(' · ')],
          [t('facts.brief'), facts.brief],
        ]}
      />
      <HowToJoin content={content} showPassword={showPassword} />
      {rows.length > 0 && (
        <>
          <h2>
            {print('meeting.people')} ({total})
          </h2>
          <SheetTable
            label={print('meeting.people')}
            headings={[print('meeting.name'), print('meeting.role'), print('meeting.contact')]}
            rows={rows}
            total={total}
          />
        </>
      )}
    </PaperSheet>
  );
}

/** A meeting for the door of its room: what it is, when, and how to join, legible from a distance. */
export function DoorSign({ content, showPassword }: MeetingSheetProps) {
  const { t } = useTranslation('meeting');
  const when = useWhen();
  const { facts } = content;
  const rooms = roomsOf(facts);
  return (
    <PaperSheet landscape large title={visibleName(facts.name) || t('unnamed')}>
      <p>{when(facts)}</p>
      {rooms !== '' && (
        <p>
          <ForeignText>{rooms}</ForeignText>
        </p>
      )}
      {facts.number !== '' && (
        <p>
          {t('facts.number')} {facts.number}
        </p>
      )}
      {showPassword && facts.password !== '' && (
        <p>
          {t('facts.password')} <ForeignText>{facts.password}</ForeignText>
        </p>
      )}
    </PaperSheet>
  );
}

/** The invitation, in the language of the page. */
function HowToJoin({ content: { invited }, showPassword }: MeetingSheetProps) {
  const { t, i18n } = useTranslation('print');
  const zone = useZone();
  if (invited === undefined) return null;
  const invitation = invitationOf(invited, { offset: offsetAt(invited.start), showPassword });
  return (
    <>
      <h2>{t('meeting.join')}</h2>
      <pre>
        <ForeignText>
          {invitationText(invitation, preferredLanguage([i18n.language]), zone.name)}
        </ForeignText>
      </pre>
    </>
  );
}

/** Start and end of a meeting in words. */
function useWhen() {
  const { t } = useTranslation('meeting');
  const format = useTimeFormat();
  return ({ start, end }: MeetingFacts): string => {
    if (start === undefined) return t('when.notTold');
    const from = format.dateTime(start.at);
    if (end === undefined) return t('when.from', { start: from });
    return `${from} – ${isSameDay(start.at, end.at) ? format.time(end.at) : format.dateTime(end.at)}`;
  };
}

function roomsOf({ rooms }: MeetingFacts): string {
  return rooms.map(({ name, region }) => (region ? `${name} (${region})` : name)).join(' · ');
}

function nameOf(person: MeetingFacts['chair']): string {
  return person === undefined ? '' : visibleName(person.name) || person.account;
}

/** What somebody can be reached by; the platform's own ids tell nobody anything. */
function contactOf({ name, number, account, kind }: AttendeeRow): string {
  const reached = [number, kind === 'moid' ? '' : account];
  return [...new Set(reached)].filter((text) => text !== '' && text !== name).join(' · ');
}
