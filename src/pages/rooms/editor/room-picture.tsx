import { Select } from '#app/components/form/select.tsx';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { compositionModes } from '#app/features/picture/model/composition.ts';
import { mixModes } from '#app/features/picture/model/mix.ts';
import { useMixWords } from '#app/features/picture/mix/use-mix-words.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import type { RoomValues } from './room-values.ts';
import form from '#app/saving/saving.module.css';

/** Modes that need neither panes nor people; a room that has another one keeps it. */
const PICTURE_MODES = [compositionModes.valueOf('automatic')];
const MIX_MODES = [mixModes.valueOf('smart')];

/** How picture and sound of a room's meetings begin: the document's room has their modes alone. */
export function RoomPicture() {
  const { t } = useTranslation('rooms');
  const { t: picture } = useTranslation('composer');
  const mixWords = useMixWords();
  return (
    <div className={form['narrow']}>
      <ModeField
        part="vmp"
        label={t('edit.pictureMode')}
        offered={PICTURE_MODES}
        wordOf={(mode) => {
          const name = compositionModes.nameOf(mode);
          return isRawCode(name) ? String(mode) : picture(`modes.${name}`);
        }}
      />
      <ModeField
        part="mix"
        label={t('edit.mixMode')}
        offered={MIX_MODES}
        wordOf={(mode) => mixWords.mode(mixModes.nameOf(mode))}
      />
    </div>
  );
}

interface ModeFieldProps {
  readonly part: keyof RoomValues['picture'];
  readonly label: string;
  readonly offered: readonly number[];
  readonly wordOf: (mode: number) => string;
}

function ModeField({ part, label, offered, wordOf }: ModeFieldProps) {
  const { t } = useTranslation('rooms');
  const { control, formState } = useFormContext<RoomValues>();
  const opened = formState.defaultValues?.picture?.[part] ?? null;
  const modes = [...new Set([...offered, ...(opened === null ? [] : [opened])])];
  return (
    <FormField control={control} name={`picture.${part}`} id={`room-${part}`} label={label}>
      {({ value, onChange, onBlur }, { status: _none, ...props }) => (
        <Select
          {...props}
          allowClear
          placeholder={t('edit.platformDecides')}
          value={value}
          onBlur={onBlur}
          onChange={(chosen?: number | null) => onChange(chosen ?? null)}
          options={modes.map((mode) => ({ value: mode, label: wordOf(mode) }))}
        />
      )}
    </FormField>
  );
}
