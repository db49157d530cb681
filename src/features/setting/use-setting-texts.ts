import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { videoCodecs, videoResolutions } from './model/setting-values.ts';
import type { Setting, SettingGroup } from './model/setting.ts';
import type { VideoFormat } from './model/media.ts';
import type { Meaning } from './model/settings-in-words.ts';
import type { SettingKey, SettingValueNames } from './model/settings.ts';

/** A field of unknown meaning gets no label: it goes by the contract's own word. */
type LabelledKey = Exclude<
  SettingKey,
  'cascadeReturnParameter' | 'distributeType' | 'dualLock' | 'enableDualList'
>;
type ValueTexts = { readonly [K in keyof SettingValueNames]: Record<SettingValueNames[K], string> };
type Unit = Extract<Setting, { kind: 'number' }>['unit'];
type Words = Readonly<Record<string, string>>;

export interface SettingTexts {
  group(group: SettingGroup): string;
  label(setting: Setting): string;
  /** Help text; empty when the label says everything. */
  help(setting: Setting): string;
  /** A value of the contract by its name in the table; one that is not listed shows raw. */
  valueName(setting: Setting, name: string): string;
  meaning(setting: Setting, meaning: Meaning): string;
  raw(value: unknown): string;
  /** The unit beside a number input; empty when there is none. */
  unit(unit: Unit): string;
  readonly notSet: string;
  readonly platformDecides: string;
  readonly videoFormats: string;
  videoFormat(format: VideoFormat): string;
}

type T = TFunction<'settings'>;

/** One object for the words of a language: every row of a form asks for it, and the tables of names are long. */
const known = new WeakMap<object, SettingTexts>();

/** Everything a person reads about settings, in the language of the console; the same object while that stays. */
export function useSettingTexts(): SettingTexts {
  const { t, i18n } = useTranslation('settings');
  const words: unknown = i18n.getResourceBundle(i18n.language, 'settings');
  if (!isJsonObject(words)) return textsOf(t);
  const texts = known.get(words) ?? textsOf(t);
  known.set(words, texts);
  return texts;
}

function textsOf(t: T): SettingTexts {
  const labels: Record<LabelledKey, string> = t('labels', { returnObjects: true });
  const help: Record<LabelledKey, string> = t('help', { returnObjects: true });
  const values: ValueTexts = t('values', { returnObjects: true });

  const raw = (value: unknown) =>
    t('raw', { value: typeof value === 'string' ? value : JSON.stringify(value) });
  const named = (words: Words | undefined, name: string) =>
    isRawCode(name) ? raw(Number(name.slice('raw:'.length))) : (words?.[name] ?? name);
  const valueName = (setting: Setting, name: string) => named(own(values, setting.key), name);
  const label = (setting: Setting) => own(labels, setting.key) ?? setting.word;

  return {
    group: (group) => t(`groups.${group}`),
    label,
    help: (setting) => own(help, setting.key) ?? '',
    valueName,
    raw,
    unit: (unit) => t('units', { returnObjects: true })[unit],
    notSet: t('none'),
    platformDecides: t('platformDecides'),
    videoFormats: t('labels.videoFormats'),
    meaning: (setting, meaning) => {
      switch (meaning.kind) {
        case 'on':
          return t('on');
        case 'off':
          return t('off');
        case 'choice':
          return valueName(setting, meaning.name);
        case 'number':
          return setting.kind === 'number'
            ? t(`amounts.${setting.unit}`, { amount: meaning.amount })
            : String(meaning.amount);
        case 'zero':
          return own<string>(t('zeros', { returnObjects: true }), meaning.stands) ?? '0';
        case 'text':
          return meaning.text === '' ? t('none') : meaning.text;
        case 'server':
          return meaning.id;
        case 'list':
          return meaning.names.length === 0
            ? t('allFormats')
            : meaning.names.map((name) => valueName(setting, name)).join(t('listSeparator'));
        default:
          return raw(meaning.value);
      }
    },
    videoFormat: ({ format, resolution, frame, bitrate }) =>
      t('words.format', {
        codec: named(t('codecs', { returnObjects: true }), videoCodecs.nameOf(format)),
        resolution: named(
          t('resolutions', { returnObjects: true }),
          videoResolutions.nameOf(resolution),
        ),
        frame,
        bitrate,
      }),
  };
}

function own<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
