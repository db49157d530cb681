import { Checkbox } from '#app/components/form/checkbox.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PrintPage } from '#app/components/print/print-page.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { paths } from '#app/lib/paths.ts';
import { DoorSign, MeetingSheet } from './meeting-sheet.tsx';
import { useMeetingSheet } from './use-meeting-sheet.ts';

const forms = { sheet: MeetingSheet, door: DoorSign } as const;
type Form = keyof typeof forms;
const formNames: readonly Form[] = ['sheet', 'door'];

/** Route component: a meeting on paper. */
export function PrintMeetingPage() {
  const { t } = useTranslation('print');
  const { meetingId = '' } = useParams();
  const [form, setForm] = useState<Form>('sheet');
  const [showPassword, setShowPassword] = useState(false);
  const { content, isReading, error, retry } = useMeetingSheet(meetingId);
  const Printed = forms[form];
  return (
    <PrintPage
      title={visibleName(content?.facts.name) || t('action')}
      back={paths.meeting(meetingId)}
      isReading={isReading}
      error={error}
      onRetry={retry}
      options={
        <>
          <RadioGroup
            asButtons
            aria-label={t('form.label')}
            value={form}
            onChange={setForm}
            options={formNames.map((value) => ({ value, label: t(`form.${value}`) }))}
          />
          {content && content.facts.password !== '' && (
            <Checkbox checked={showPassword} onChange={setShowPassword}>
              {t('password')}
            </Checkbox>
          )}
        </>
      }
    >
      {content && <Printed content={content} showPassword={showPassword} />}
    </PrintPage>
  );
}
