import { usePersonNames } from '#app/features/people/known-names.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { PersonDetailsProvider } from '#app/features/people/directory/person-details.tsx';
import { SEATS, type Seat } from '#app/features/people/model/roles.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { PeopleList } from './people-list.tsx';
import { attendeeRow, rowContext } from './attendee-rows.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';

interface MeetingPeopleSectionProps {
  readonly facts: MeetingFacts;
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

/** Members and audience, each read page by page as one scrolls. */
export function MeetingPeopleSection({ facts, booking }: MeetingPeopleSectionProps) {
  const { t } = useTranslation('meeting');
  const [search, setSearch] = useAddressSearch();
  const seat: Seat = search.get('seat') === 'audience' ? 'audience' : 'members';
  const offered = {
    members: useOffered('listMeetingMembers'),
    audience: useOffered('listMeetingAudiences'),
  };
  const reads = {
    members: useInfiniteQuery({
      ...meetingDetailQueries.people(facts.id, 'members'),
      enabled: offered.members.offered,
    }),
    audience: useInfiniteQuery({
      ...meetingDetailQueries.people(facts.id, 'audience'),
      enabled: offered.audience.offered,
    }),
  };
  const query = reads[seat];
  const context = rowContext(facts, booking);
  const { name: nameOf } = usePersonNames();

  function choose(next: Seat) {
    const changed = new URLSearchParams(search);
    if (next === 'audience') changed.set('seat', next);
    else changed.delete('seat');
    setSearch(changed, { replace: true, preventScrollReset: true });
  }

  const label = (which: Seat) => {
    const total = reads[which].data?.pages[0]?.total;
    const name = t(`people.${which}`);
    return total === undefined ? name : t('people.withCount', { name, count: total });
  };

  return (
    <DetailSection
      anchor="people"
      title={t('sections.people')}
      extra={
        <RadioGroup
          asButtons
          size="small"
          aria-label={t('people.which')}
          value={seat}
          onChange={choose}
          options={SEATS.map((value) => ({ value, label: label(value) }))}
        />
      }
    >
      <ReadState query={query} offered={offered[seat]} failed={t(`people.failed.${seat}`)} rows={4}>
        {({ pages }) => (
          <PersonDetailsProvider>
            <PeopleList
              // another list: its own search, scrolled to its own top
              key={seat}
              label={t(`people.${seat}`)}
              empty={t(`people.empty.${seat}`)}
              rows={pages
                .flatMap(({ people }) => people)
                .map((person, place) => attendeeRow(person, place, context, nameOf))}
              total={pages[0]?.total ?? 0}
              hasMore={query.hasNextPage}
              isReading={query.isFetchingNextPage}
              readMore={query.fetchNextPage}
            />
          </PersonDetailsProvider>
        )}
      </ReadState>
    </DetailSection>
  );
}
