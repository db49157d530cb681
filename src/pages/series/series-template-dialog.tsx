import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readSeriesForEdit } from '#app/features/series/api/series.ts';
import { NewTemplateDialog } from '#app/features/template/new-template-dialog.tsx';
import { templateOfMeeting } from '#app/features/template/model/template-of-meeting.ts';
import { textOf, type JsonObject } from '#app/lib/json.ts';
import { paths } from '#app/lib/paths.ts';

interface SeriesTemplateDialogProps {
  readonly seriesId: string;
  /** As it was read. */
  readonly series: JsonObject;
  readonly onClose: () => void;
}

/** Makes a template of everything the meetings of a series have in common, with the presets of the next one. */
export default function SeriesTemplateDialog(props: SeriesTemplateDialogProps) {
  const { seriesId, series, onClose } = props;
  const { t } = useTranslation('series');
  const { t: meeting } = useTranslation('meeting');
  const navigate = useNavigate();
  const name = textOf(series['name']);
  return (
    <NewTemplateDialog
      title={meeting('saveAsTemplate.title', { name })}
      confirm={meeting('saveAsTemplate.confirm')}
      doneWords={(created) => meeting('saveAsTemplate.done', { name: created })}
      firstName={name}
      presetsOf={{
        kind: 'meeting',
        id: textOf(series['meeting_id']),
        number: textOf(series['conf_id']),
      }}
      read={async () => templateOfMeeting(await readSeriesForEdit(seriesId))}
      onClose={(created) => {
        onClose();
        if (created !== undefined) void navigate(paths.template(created));
      }}
    >
      <p>{t('page.templateWhy')}</p>
    </NewTemplateDialog>
  );
}
