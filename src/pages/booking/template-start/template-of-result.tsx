import { useQueries, useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import {
  presetOperations,
  presetQueries,
  readPresetNames,
} from '#app/features/preset/api/presets.ts';
import { designFamilies, type DesignFamily } from '#app/features/preset/model/designs.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { foundIf } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import type { Named } from '#app/api/named.ts';
import { handOverPresets } from './hand-over.ts';

interface TemplateOfResultProps {
  readonly templateId: string;
  readonly meetingId: string;
  /** The number to join the meeting by. */
  readonly number: string;
  /** Only a meeting that starts from a template could have been given the template's number. */
  readonly isStarted: boolean;
}

/**
 * Tells what a new meeting lacks of its template: presets that neither the platform handed over nor the console could
 * copy, and the number that the template reserves.
 */
export function TemplateOfResult(props: TemplateOfResultProps) {
  const { templateId, meetingId, number, isStarted } = props;
  const { t } = useTranslation('booking');
  const template = useQuery(templateQueries.summary(templateId)).data;
  const lacking = useLackingPresets(templateId, meetingId);
  const copying = useWrite({
    prepare: () => ({
      send: () => handOverPresets(templateId, { meetingId, conferenceId: number }),
      look: async () => foundIf((await lackingNames(templateId, meetingId)).length === 0),
    }),
  });
  const { name = '', e164 = '' } = template ?? {};
  return (
    <>
      {isStarted && e164 !== '' && e164 !== number && (
        <Alert
          type="info"
          showIcon
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the component library draws the element
          role="status"
          title={t('template.otherNumber', { name, reserved: e164, number })}
        />
      )}
      {lacking.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('template.lacking', {
            count: lacking.length,
            names: lacking.join(t('template.join')),
          })}
          action={
            <Button size="small" loading={copying.busy} onClick={() => void copying.run()}>
              {t('template.copyPresets')}
            </Button>
          }
        />
      )}
      <WriteOutcomeNotice
        outcome={copying.outcome}
        unchanged={t('template.notCopied')}
        onLookAgain={() => void copying.lookAgain()}
      />
    </>
  );
}

/** Names of the template's presets that the meeting does not have; empty until all lists are read. */
function useLackingPresets(templateId: string, meetingId: string): readonly string[] {
  // the others are of the same level or below
  const { offered } = useOffered(presetOperations('meeting', 'mix').create);
  const owners = ownersOf(templateId, meetingId);
  return useQueries({
    queries: designFamilies.flatMap((family) =>
      owners.map((owner) => ({ ...presetQueries.list(owner, family), enabled: offered })),
    ),
    combine: (lists) =>
      designFamilies.flatMap((_family, place) => {
        const [wanted, there] = [lists[2 * place]?.data, lists[2 * place + 1]?.data];
        return wanted === undefined || there === undefined ? [] : namesOnlyIn(wanted, there);
      }),
  });
}

async function lackingNames(templateId: string, meetingId: string): Promise<readonly string[]> {
  const [template, meeting] = ownersOf(templateId, meetingId);
  const ofFamily = async (family: DesignFamily) =>
    namesOnlyIn(await readPresetNames(template, family), await readPresetNames(meeting, family));
  return (await Promise.all(designFamilies.map(ofFamily))).flat();
}

function ownersOf(templateId: string, meetingId: string) {
  return [
    { kind: 'template', id: templateId },
    { kind: 'meeting', id: meetingId },
  ] as const;
}

function namesOnlyIn(wanted: readonly Named[], there: readonly Named[]): string[] {
  const names = new Set(there.map(({ name }) => name));
  return wanted.flatMap(({ name }) => (names.has(name) ? [] : [name]));
}
