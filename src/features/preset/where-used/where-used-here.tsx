import { UserSwitchOutlined } from '#app/components/icons/icons.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import type { EditHistory } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { useStable } from '#app/components/use-stable.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { InTitle } from '#app/features/picture/designer-parts/in-title.tsx';
import type { Design } from '../model/designs.ts';
import type { DesignEdit } from '../model/people-in-design.ts';
import { usePresetAddress } from '../preset-address.ts';
import { PeoplePlacesProvider, usePeoplePlaces } from './people-places.tsx';
import { WhereUsed } from './where-used.tsx';
import styles from './where-used.module.css';

interface WhereUsedHereProps {
  readonly design: Design;
  readonly onEdit: (step: StepName, edit: DesignEdit) => void;
  readonly history: EditHistory;
  readonly people: readonly Participant[];
}

/** Where each person is in the preset that is laid out, and where else in its meeting; only the preset is changed. */
export function WhereUsedHere(props: WhereUsedHereProps) {
  const { t } = useTranslation('whereUsed');
  const [open, setOpen] = useState(false);
  const { family } = props.design;
  // these are laid out on the whole screen, where nothing stands below
  if (family === 'vmp' || family === 'wall') {
    return (
      <InTitle place="hints">
        <PanelButton label={t('title')} icon={<UserSwitchOutlined aria-hidden />} iconOnly quiet>
          <div className={styles['panel']}>
            <Here {...props} />
          </div>
        </PanelButton>
      </InTitle>
    );
  }
  return (
    <details
      className={styles['here']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('title')}</summary>
      {open && <Here {...props} />}
    </details>
  );
}

function Here({ design, people, history, ...props }: WhereUsedHereProps) {
  const around = usePeoplePlaces()?.sources ?? NOTHING_AROUND;
  const [address] = usePresetAddress('preset');
  const id = address?.id;
  const { family } = design;
  const elsewhere = useMemo(
    () => ({
      roles: around.roles,
      ofMeeting: [...around.ofMeeting, ...around.designs],
      presets: around.presets.filter((preset) => preset.family !== family || preset.id !== id),
    }),
    [around, family, id],
  );
  const onEdit = useStable(props.onEdit);
  return (
    <PeoplePlacesProvider
      host={{
        ...elsewhere,
        designs: [design],
        people,
        onEdit,
        meetingNumber: '',
        isPreset: true,
        lastMove: history.lastMove,
      }}
    >
      <Places />
    </PeoplePlacesProvider>
  );
}

function Places() {
  const places = usePeoplePlaces();
  return places && <WhereUsed places={places} />;
}

const NOTHING_AROUND: NonNullable<ReturnType<typeof usePeoplePlaces>>['sources'] = {
  roles: NO_PEOPLE,
  designs: [],
  ofMeeting: [],
  presets: [],
};
