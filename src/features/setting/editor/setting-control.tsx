import { useQuery } from '@tanstack/react-query';
import { currentProfile } from '#app/api/profile.ts';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Select } from '#app/components/form/select.tsx';
import { Switch } from '#app/components/form/switch.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { useTranslation } from 'react-i18next';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { NumberInput } from '#app/components/form/number-input.tsx';
import { typedNumber } from '#app/lib/typed-number.ts';
import { useSettingTexts } from '../use-setting-texts.ts';
import { KEY_BYTES } from '../model/media.ts';
import type { SettingValue } from '../model/meeting-settings.ts';
import type { SettingsOwner } from '../model/setting.ts';
import { offeredNames } from '../model/settings-owner.ts';
import { isSecretKey, randomSecret } from './random-secret.ts';
import { SecretInput } from './secret-input.tsx';
import type { FormSetting } from '../model/settings-rules.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './settings.module.css';

/** More values than this go into a list that opens; fewer are all seen at once. */
const MOST_RADIOS = 4;
/** Stands for "the platform decides" among the numbers of a choice. */
const UNDECIDED = -1;

export interface SettingControlProps<S extends FormSetting = FormSetting> {
  readonly setting: S;
  readonly owner: SettingsOwner;
  /** The value that holds. */
  readonly value: SettingValue | undefined;
  /** Undefined: not chosen, the platform decides. */
  readonly onChange: (value: SettingValue | undefined) => void;
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly invalid: boolean;
}

/** Whether the control is a group of several (or none at all): named by its title, not by a label. */
export function isSeenWhole(setting: FormSetting): boolean {
  switch (setting.kind) {
    case 'choice':
      return setting.values.names.length <= MOST_RADIOS;
    case 'number':
      return setting.offered !== undefined;
    default:
      return setting.kind === 'list' || setting.kind === 'raw';
  }
}

/** The control for one setting, by its kind. */
export function SettingControl({ setting, ...rest }: SettingControlProps) {
  switch (setting.kind) {
    case 'switch':
      return <SwitchControl {...rest} setting={setting} />;
    case 'choice':
      return <ChoiceControl {...rest} setting={setting} />;
    case 'number':
      return setting.offered === undefined ? (
        <NumberControl {...rest} setting={setting} />
      ) : (
        <OfferedControl {...rest} setting={setting} offered={setting.offered} />
      );
    case 'text':
      return setting.ofServer ? (
        <ServerControl {...rest} setting={setting} />
      ) : (
        <TextControl {...rest} setting={setting} />
      );
    case 'list':
      return <ListControl {...rest} setting={setting} />;
    default:
      return <RawValue value={rest.value} />;
  }
}

type Of<K extends FormSetting['kind']> = SettingControlProps<Extract<FormSetting, { kind: K }>>;

function SwitchControl(props: Of<'switch'>) {
  const { t } = useTranslation('settings');
  const { id, value, onChange, disabled, describedBy } = props;
  if (value !== 0 && value !== 1) {
    const options = [
      { value: 0, label: t('off') },
      { value: 1, label: t('on') },
    ];
    return <Options {...props} options={options} />;
  }
  return (
    <span className={styles['switch']}>
      <Switch
        id={id}
        checked={value === 1}
        onChange={(on) => onChange(on ? 1 : 0)}
        disabled={disabled}
        aria-describedby={describedBy}
      />
      <span aria-hidden>{t(value === 1 ? 'on' : 'off')}</span>
    </span>
  );
}

function ChoiceControl(props: Of<'choice'>) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const { setting, owner, value, onChange } = props;
  const current = typeof value === 'number' ? setting.values.nameOf(value) : '';
  const offered = offeredNames(setting, owner);
  const names = setting.values.names.filter((name) => name === current || offered.includes(name));
  const named = names.map((name) => ({
    value: setting.values.valueOf(name),
    label: texts.valueName(setting, name),
  }));
  if (setting.default !== null) return <Options {...props} options={named} />;
  const options = [...named, { value: UNDECIDED, label: t('platformDecides') }];
  return (
    <Options
      {...props}
      options={options}
      value={value ?? UNDECIDED}
      onChange={(chosen) => onChange(chosen === UNDECIDED ? undefined : chosen)}
    />
  );
}

function OfferedControl(props: Of<'number'> & { readonly offered: readonly number[] }) {
  const { t } = useTranslation('settings');
  const { setting, offered, value } = props;
  const sizes = useMeetingSizes(setting.offersSizes ?? false);
  const amounts = [...new Set([...offered, ...sizes, Number(value)])].toSorted((a, b) => a - b);
  const amountText = (amount: number) => t(`amounts.${setting.unit}`, { amount });
  const [only] = amounts;
  if (amounts.length === 1 && only !== undefined) {
    return <output id={props.id}>{amountText(only)}</output>;
  }
  return <Options {...props} options={amounts.map((n) => ({ value: n, label: amountText(n) }))} />;
}

/** The sizes of meetings that the platform has places for, where it tells them. */
function useMeetingSizes(wanted: boolean): readonly number[] {
  const { offered } = useOffered('getResources');
  const { data } = useQuery({ ...systemQueries.resources(), enabled: wanted && offered });
  if (!wanted) return [];
  return (data?.resources ?? []).flatMap(({ max_join_mt: size = 0 }) => (size > 0 ? [size] : []));
}

/** A recording server by its name; its id is typed where the directory does not answer. */
function ServerControl(props: Of<'text'>) {
  const texts = useSettingTexts();
  const { data: servers = [] } = useQuery(systemQueries.recordingServers());
  const { value = '', onChange, id, disabled, describedBy } = props;
  if (servers.length === 0) return <TextControl {...props} />;
  const named = servers.map((server) => ({
    value: server.id,
    label: visibleName(server.name) || server.id,
  }));
  const isListed = value === '' || servers.some((server) => server.id === value);
  return (
    <Select
      id={id}
      className={styles['select']}
      value={String(value)}
      onChange={onChange}
      options={[
        { value: '', label: texts.platformDecides },
        ...named,
        ...(isListed ? [] : [{ value: String(value), label: String(value) }]),
      ]}
      disabled={disabled}
      aria-describedby={describedBy}
    />
  );
}

interface Option {
  readonly value: number;
  readonly label: string;
}

/** One of a few values, seen at once; of more in a list. A value that is not among them is kept. */
function Options(props: SettingControlProps & { readonly options: readonly Option[] }) {
  const { value, onChange, options, id, labelId, disabled, describedBy } = props;
  const texts = useSettingTexts();
  const listed = options.some((option) => option.value === value);
  const all =
    listed || typeof value !== 'number'
      ? options
      : [...options, { value, label: texts.raw(value) }];
  if (all.length > MOST_RADIOS) {
    return (
      <Select
        id={id}
        className={styles['select']}
        value={typeof value === 'number' ? value : null}
        onChange={onChange}
        options={[...all]}
        disabled={disabled}
        // a value that is not offered makes one too many for radios: the label is theirs then
        aria-labelledby={labelId}
        aria-describedby={describedBy}
      />
    );
  }
  return (
    <RadioGroup
      id={id}
      value={typeof value === 'number' ? value : undefined}
      onChange={onChange}
      options={all}
      disabled={disabled}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    />
  );
}

function NumberControl({ setting, value, onChange, ...props }: Of<'number'>) {
  const texts = useSettingTexts();
  return (
    <NumberInput
      control={{
        id: props.id,
        status: props.invalid ? 'error' : undefined,
        'aria-describedby': props.describedBy,
      }}
      className={styles['number']}
      limits={setting}
      value={typedNumber(String(value ?? ''))}
      onChange={(typed) => onChange(setting.asText ? String(typed) : typed)}
      step={setting.unit === 'kbps' ? 64 : 1}
      unit={texts.unit(setting.unit)}
      disabled={props.disabled}
      quiet
    />
  );
}

function TextControl({ setting, value, onChange, ...props }: Of<'text'>) {
  const texts = useSettingTexts();
  const text = typeof value === 'string' ? value : '';
  const { key } = setting;
  if (!isSecretKey(key)) {
    return (
      <TextInput
        id={props.id}
        value={text}
        onText={onChange}
        disabled={props.disabled}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
      />
    );
  }
  return (
    <SecretInput
      {...props}
      label={texts.label(setting)}
      value={text}
      onChange={onChange}
      generate={() => randomSecret(key)}
      max={setting.maxBytes ?? KEY_BYTES}
      strict={
        setting.charset === 'live-password' || currentProfile().passwordCharacters === 'enforced'
      }
    />
  );
}

function ListControl({ setting, value, onChange, ...props }: Of<'list'>) {
  const texts = useSettingTexts();
  const chosen = Array.isArray(value) ? value.map(Number) : [];
  const known = setting.values.names.map((name) => setting.values.valueOf(name));
  const all = [...new Set([...known, ...chosen])];
  return (
    <fieldset aria-labelledby={props.labelId} aria-describedby={props.describedBy}>
      <FirstRows of={all}>
        {(shown, more) => (
          <>
            <div className={styles['checks']}>
              {shown.map((number) => (
                <Checkbox
                  key={number}
                  checked={chosen.includes(number)}
                  onChange={(checked) =>
                    onChange(all.filter((one) => (one === number ? checked : chosen.includes(one))))
                  }
                  disabled={props.disabled}
                >
                  {texts.valueName(setting, setting.values.nameOf(number))}
                </Checkbox>
              ))}
            </div>
            {more}
          </>
        )}
      </FirstRows>
    </fieldset>
  );
}

function RawValue({ value }: { readonly value: SettingValue | undefined }) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  return (
    <span className={styles['raw']}>
      {value === undefined ? t('step.unknownNone') : texts.raw(value)}
    </span>
  );
}
