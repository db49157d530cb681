import { PlusOutlined, SaveOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { presetOperations, presetQueries } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { designIn } from './model/designs.ts';
import type { DesignFamily, PictureDesign } from './model/designs.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { DesignParts, PresetMeeting } from './design-parts.ts';
import { NEW_PRESET, usePresetAddress } from './preset-address.ts';
import type { PresetAddress } from './preset-address.ts';
import { PresetDrawer } from './preset-drawer.tsx';
import { PresetRow } from './preset-row.tsx';
import { SaveCurrent } from './save-current.tsx';
import { TransferButtons } from './transfer/transfer-buttons.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './presets.module.css';

/** Props of the component that pushes a preset to others. */
export interface PushProps {
  readonly owner: PresetOwner;
  readonly address: PresetAddress;
  readonly meetingNumber: string;
  readonly parts: DesignParts;
  readonly onClose: () => void;
}

export interface PresetsPanelProps {
  /** The families in display order. */
  readonly families: readonly DesignFamily[];
  /** The kind of the presets' owner; a meeting by default. */
  readonly kind?: PresetOwner['kind'];
  /** Undefined if nothing was staged yet. */
  readonly owner: PresetOwner | undefined;
  /** Returns the owner; creates one if there is none yet. */
  readonly ensureOwner: () => PresetOwner;
  readonly meeting: PresetMeeting;
  readonly parts: DesignParts;
  /** Why presets cannot be changed here; undefined if they can. */
  readonly obstacle?: string | undefined;
  /** Pushes a preset to other meetings or templates, where available. */
  readonly Push?: ComponentType<PushProps> | undefined;
  /** The current layout, which can be saved as a preset. */
  readonly current?: PictureAndSound;
  /** Replaces the current layout with a preset. */
  readonly onApply?: (design: PictureDesign) => void;
}

/** The presets of a meeting or template; the open one is in the address. */
export function PresetsPanel(props: PresetsPanelProps) {
  const { families, owner, ensureOwner, meeting, parts, obstacle, Push } = props;
  const [named, setOpen] = usePresetAddress('preset');
  const [namedPush, setPushed] = usePresetAddress('push');
  // another panel of the page may show the other families
  const ours = (address: PresetAddress | undefined) =>
    address && families.includes(address.family) ? address : undefined;
  const [open, pushed] = [ours(named), ours(namedPush)];
  return (
    <div className={styles['panel']}>
      {families.map((family) => (
        <Family key={family} {...props} family={family} onOpen={(id) => setOpen({ family, id })} />
      ))}
      {open && (owner !== undefined || open.id === NEW_PRESET) && (
        <PresetDrawer
          key={`${open.family}:${open.id}`}
          owner={owner}
          ensureOwner={ensureOwner}
          address={open}
          meeting={meeting}
          parts={parts}
          obstacle={obstacle}
          onMoved={(id) => setOpen({ family: open.family, id })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {pushed && Push && owner !== undefined && (
        <Push
          key={`${pushed.family}:${pushed.id}`}
          owner={owner}
          address={pushed}
          meetingNumber={meeting.number}
          parts={parts}
          onClose={() => setPushed(undefined)}
        />
      )}
    </div>
  );
}

interface FamilyProps extends PresetsPanelProps {
  readonly family: DesignFamily;
  readonly onOpen: (id: string) => void;
}

function Family(props: FamilyProps) {
  const { owner, ensureOwner, parts, obstacle, current, onApply, family, onOpen, meeting } = props;
  const { kind = 'meeting', Push } = props;
  const { t } = useTranslation('presets');
  const [saving, setSaving] = useState(false);
  const operations = presetOperations(kind, family);
  const reads = useOffered(operations.list);
  const creates = useOffered(operations.create);
  const list = useQuery({
    ...presetQueries.list(owner ?? { kind, id: '' }, family),
    enabled: owner !== undefined && reads.offered,
  });
  const why = obstacle ?? creates.reason;
  const now = current && designIn(current, family);
  const presets = owner === undefined ? [] : list.data;
  const names = presets?.map(({ name }) => name) ?? [];

  return (
    <section className={styles['family']} aria-label={t(`familyPresets.${family}`)}>
      <header className={styles['familyHead']}>
        <h3>{t(`families.${family}`)}</h3>
        <div className={styles['line']}>
          {now && (
            <Button
              size="small"
              icon={<SaveOutlined aria-hidden />}
              disabled={why !== undefined}
              title={why}
              aria-label={t(`actions.saveCurrentOf.${now.family}`)}
              onClick={() => setSaving(true)}
            >
              {t('actions.saveCurrent')}
            </Button>
          )}
          <TransferButtons
            family={family}
            owner={owner}
            ensureOwner={ensureOwner}
            presets={presets ?? []}
            meeting={meeting}
            why={why}
          />
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            disabled={why !== undefined}
            title={why}
            aria-label={t(`actions.createOf.${family}`)}
            onClick={() => onOpen(NEW_PRESET)}
          >
            {t('actions.create')}
          </Button>
        </div>
      </header>
      {!reads.offered && <p className={styles['soft']}>{reads.reason}</p>}
      {list.isError && (
        <ErrorNotice title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />
      )}
      {presets === undefined && !list.isError && reads.offered && (
        <Loading label={t('loading')} rows={1} />
      )}
      {presets?.length === 0 && reads.offered && <p className={styles['soft']}>{t('none')}</p>}
      {owner !== undefined && presets !== undefined && presets.length > 0 && (
        <FirstRows of={presets}>
          {(shown, more) => (
            <>
              <ul className={styles['rows']}>
                {shown.map((preset) => (
                  <PresetRow
                    key={preset.id}
                    owner={owner}
                    family={family}
                    preset={preset}
                    others={names.filter((name) => name !== preset.name)}
                    parts={parts}
                    obstacle={obstacle}
                    canPush={Push !== undefined}
                    onOpen={() => onOpen(preset.id)}
                    {...(onApply && { onApply })}
                  />
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      )}
      {saving && now && (
        <SaveCurrent
          ensureOwner={ensureOwner}
          design={now}
          names={names}
          meeting={meeting}
          onClose={() => setSaving(false)}
        />
      )}
    </section>
  );
}
