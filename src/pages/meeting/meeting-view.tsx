import { onPlatformClock } from '#app/api/platform-clock.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useEffect, useRef, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { CloseCircleFilled, HourglassFilled } from '#app/components/icons/icons.tsx';
import { readsOfMeeting } from '#app/features/meeting/api/meeting-detail.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { wholeMeeting } from '#app/features/meeting/model/whole-meeting.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { isMeetingGone } from '#app/api/refusal.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ExtraFactsSection } from '#app/features/meeting/extra-facts-section.tsx';
import { RawFields } from '#app/components/raw-fields/raw-fields.tsx';
import { saveCancellation } from '#app/features/meeting/invitation/save-calendar.ts';
import { InvitationPanel } from '#app/features/meeting/invitation/invitation-panel.tsx';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { FilesSection } from './files-section.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { invitedMeeting, fieldsOfMeeting, type MeetingFacts } from './meeting-facts.ts';
import { MeetingSummary } from './meeting-summary.tsx';
import { MeetingPeopleSection } from './people-section.tsx';
import { RunningNow } from './running-now.tsx';
import { PresetsSection } from './presets-section.tsx';
import { useMeeting } from './use-meeting.ts';
import styles from './meeting-page.module.css';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { approvalNote } from '#app/features/meeting/model/state.ts';
import { isApiError } from '#app/api/api-error.ts';
import { ErrorCode, type BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { paths } from '#app/lib/paths.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { PageMessage } from '#app/components/page-message.tsx';
import { PICTURE_PARTS, readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** Drawn by the designers, which come when there is something to draw. */
const PictureInWords = lazyPart(() => import('#app/features/preset/designs/picture-in-words.tsx'));

/** Everything about one meeting; each part reads for itself, and one that fails leaves the others standing. */
export function MeetingView({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const { name: nameOf } = usePersonNames();
  const { meeting, booking, bookingOfIt, isNumberOfAnother, facts } = useMeeting(meetingId);
  useScrollToAnchor(meetingId, facts !== undefined);

  if (isMeetingGone(meeting.error)) {
    const known =
      meeting.data &&
      wholeMeeting({
        booked: { ...bookingOfIt },
        detail: { ...meeting.data },
        members: bookingOfIt === undefined ? meeting.data.members : undefined,
        audience: undefined,
      });
    return <MeetingGone id={meetingId} facts={facts} known={known} error={meeting.error} />;
  }
  if (facts === undefined || meeting.data === undefined) {
    return (
      <div className={styles['page']}>
        {meeting.isError ? (
          <ErrorNotice
            title={t('failed')}
            error={meeting.error}
            onRetry={() => void meeting.refetch()}
          />
        ) : (
          <Loading label={t('reading')} title rows={8} />
        )}
      </div>
    );
  }
  const invited = invitedMeeting(facts, nameOf);
  const { settings, others, extra } = fieldsOfMeeting(meeting.data, bookingOfIt);
  return (
    <article className={styles['page']} aria-label={visibleName(facts.name) || t('unnamed')}>
      <MeetingHead
        facts={facts}
        isNumberOfAnother={isNumberOfAnother}
        updatedAt={onPlatformClock(meeting.dataUpdatedAt)}
        refreshing={meeting.isFetching}
      />
      {meeting.isError && (
        <ErrorNotice
          title={t('stale')}
          error={meeting.error}
          onRetry={() => void meeting.refetch()}
        />
      )}
      <ApprovalNotice state={facts.state} />
      {facts.state === 'running' && (
        <DrawnPart raw={meeting.data}>
          <RunningNow facts={facts} />
        </DrawnPart>
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <DetailSection anchor="overview" raw={meeting.data} title={t('sections.overview')}>
            <MeetingSummary facts={facts} series={bookingOfIt?.regular_simple_dto} />
          </DetailSection>
          <DrawnPart raw={bookingOfIt ?? meeting.data}>
            <MeetingPeopleSection facts={facts} booking={bookingOfIt} />
          </DrawnPart>
          <DrawnPart raw={meeting.data}>
            <ExtraFactsSection facts={extra} name={facts.name} />
          </DrawnPart>
        </div>
        <div className={styles['column']}>
          {invited && (
            <DetailSection anchor="invitation" raw={meeting.data} title={t('sections.invitation')}>
              <InvitationPanel meeting={invited} />
            </DetailSection>
          )}
          <DrawnPart raw={bookingOfIt ?? meeting.data}>
            <MeetingPictureSection booking={bookingOfIt} />
          </DrawnPart>
          <DrawnPart raw={bookingOfIt ?? meeting.data}>
            <PresetsSection facts={facts} booking={bookingOfIt} />
          </DrawnPart>
          <DrawnPart raw={meeting.data}>
            <FilesSection meetingId={meetingId} />
          </DrawnPart>
        </div>
      </div>
      <div>
        <SettingsSection values={settings}>
          {booking.isError && (
            <ErrorNotice
              title={t('bookingFailed')}
              error={booking.error}
              onRetry={() => void booking.refetch()}
            />
          )}
        </SettingsSection>
        <RawFields fields={others} />
      </div>
    </article>
  );
}

/**
 * An address such as `…#people` opens the page at that part: at once, and again when everything has
 * been read, as what stands above it may have grown meanwhile.
 */
function useScrollToAnchor(meetingId: string, isReady: boolean) {
  const { hash } = useLocation();
  const isReading = useIsFetching(readsOfMeeting(meetingId)) > 0;
  const scrolledTo = useRef('');
  useEffect(() => {
    if (!isReady || hash === '' || scrolledTo.current === hash) return;
    document.getElementById(hash.slice(1))?.scrollIntoView();
    if (!isReading) scrolledTo.current = hash;
  }, [isReady, isReading, hash]);
}

interface SettingsSectionProps {
  /** Under the contract's words. */
  readonly values: Record<string, unknown>;
  /** What stands before the settings: why some of them may be missing. */
  readonly children: ReactNode;
}

/** Every setting in words, shown by the shared component. */
function SettingsSection({ values, children }: SettingsSectionProps) {
  const { t } = useTranslation('meeting');
  return (
    <DetailSection anchor="settings" title={t('sections.settings')}>
      {children}
      <SettingsInWords values={values} />
    </DetailSection>
  );
}

/** Who has to act on a meeting that waits for approval or was refused: nobody can here. */
function ApprovalNotice({ state }: Pick<MeetingFacts, 'state'>) {
  const { t } = useTranslation('meeting');
  const note = approvalNote(state);
  if (note === undefined) return null;
  const title = t(`approval.${note}.title`);
  return (
    <aside aria-label={title} className={styles['note']} data-tone={state}>
      {state === 'refused' ? (
        <CloseCircleFilled className={styles['noteIcon']} aria-hidden />
      ) : (
        <HourglassFilled className={styles['noteIcon']} aria-hidden />
      )}
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t(`approval.${note}.what`)}</p>
    </aside>
  );
}

interface MeetingGoneProps {
  readonly id: string;
  /** What a booking can be made from again. */
  readonly known: JsonObject | undefined;
  /** Known where the page was open before. */
  readonly facts: MeetingFacts | undefined;
  readonly error: unknown;
}

/** Cancelled, or an address of no meeting: nothing left to read. */
function MeetingGone({ id, facts, known, error }: MeetingGoneProps) {
  const { t } = useTranslation('meeting');
  const { t: invitation } = useTranslation('invitation');
  const describe = useErrorText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const queryClient = useQueryClient();
  const bookAgain = () => {
    // the platform answers nothing of it any more: the form begins with what this page knows
    queryClient.setQueryData(bookingQueries.forCopy(id).queryKey, known);
    void navigate(paths.bookAgain(id));
  };
  const isCancelled = isApiError(error) && error.code === ErrorCode.MeetingCancelled;
  const name = facts?.name;
  const cancelled = name ? t('gone.cancelledNamed', { name }) : t('gone.cancelled');
  const invited = facts && invitedMeeting(facts);
  return (
    <PageMessage
      title={isCancelled ? cancelled : t('gone.unknown')}
      actions={
        <>
          <Button onClick={() => void navigate({ pathname: paths.meetings, search })}>
            {t('gone.toList')}
          </Button>
          {isCancelled && known && (
            <Button type="primary" onClick={bookAgain}>
              {t('actions.bookAgain')}
            </Button>
          )}
          {isCancelled && invited && (
            <Button onClick={() => saveCancellation([invited], cancelled)}>
              {invitation('cancellation')}
            </Button>
          )}
        </>
      }
    >
      {isCancelled ? t('gone.cancelledWhy') : describe(error)}
    </PageMessage>
  );
}

interface MeetingPictureSectionProps {
  /** Only the booking contains picture and sound. */
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

/** What everybody will see and hear: drawn, and in words. */
function MeetingPictureSection({ booking }: MeetingPictureSectionProps) {
  const { t } = useTranslation('meeting');
  if (booking === undefined) return null;
  const off = new Set(PICTURE_PARTS.filter((part) => booking[`${part}_enable`] === 0));
  return (
    <DetailSection anchor="picture" title={t('sections.picture')}>
      <Suspense fallback={<Loading rows={3} />}>
        <PictureInWords picture={readPicture(booking)} off={off} />
      </Suspense>
    </DetailSection>
  );
}
