import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { NewTemplateDialog } from '#app/features/template/new-template-dialog.tsx';
import { templateOfMeeting } from '#app/features/template/model/template-of-meeting.ts';
import type { MeetingFacts } from './meeting-facts.ts';

interface SaveAsTemplateDialogProps {
  readonly facts: MeetingFacts;
  readonly onClose: () => void;
}

/** Makes a template of everything this meeting holds, its presets included. */
export default function SaveAsTemplateDialog({ facts, onClose }: SaveAsTemplateDialogProps) {
  const { t } = useTranslation('meeting');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <NewTemplateDialog
      title={t('saveAsTemplate.title', { name: facts.name })}
      confirm={t('saveAsTemplate.confirm')}
      doneWords={(name) => t('saveAsTemplate.done', { name })}
      firstName={facts.name}
      presetsOf={{ kind: 'meeting', id: facts.id, number: facts.conferenceId }}
      read={async () =>
        templateOfMeeting(await queryClient.fetchQuery(bookingQueries.forCopy(facts.id)))
      }
      onClose={(created) => {
        onClose();
        if (created !== undefined) void navigate(paths.template(created));
      }}
    >
      <p>{t('saveAsTemplate.why')}</p>
    </NewTemplateDialog>
  );
}
