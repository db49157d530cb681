import { useListWords } from '#app/components/use-list-words.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretWord } from '#app/features/setting/secret-word.tsx';
import { ServerName } from '#app/features/setting/server-name.tsx';
import { useRuleWords } from '#app/features/recurrence/use-rule-words.ts';
import { useSettingTexts } from '#app/features/setting/use-setting-texts.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { callProtocols } from '#app/features/people/model/accounts.ts';
import { settingsInWords, withField } from '#app/features/setting/model/settings-in-words.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import type { Setting } from '#app/features/setting/model/setting.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { readRepeat } from '#app/features/recurrence/model/repeat-fields.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { parseTime } from '#app/lib/time.ts';
import { PEOPLE_PARAMS, readPerson } from '#app/features/people/model/people-fields.ts';

const ALL: readonly Setting[] = SETTINGS;
const PEOPLE: ReadonlySet<string> = new Set([...Object.values(PEOPLE_PARAMS), 'exclusive_users']);
const NAMED_FIELDS = [
  'name',
  'start_time',
  'duration',
  'invite_members',
  'audiences',
  'vips',
  'chairman',
  'speaker',
  'keep_calling_members',
  'doubleflow_members',
  'video_formats',
  'meeting_formular',
  'bind_e164',
  'exclusive',
  'exclusive_users',
  'visible_user_domains',
  'brief',
  'rooms',
  'platform_id',
] as const;

const PLAIN: ReadonlySet<string> = new Set(['name', 'brief']);

export interface DifferenceInWords {
  readonly label: string;
  /** Describes a version of the field in words. */
  readonly say: (value: unknown) => ReactNode;
}

/** Describes a difference between two versions of a meeting or a template; unknown fields are shown raw. */
export function useDifferenceWords(): (difference: Difference) => DifferenceInWords {
  const { t } = useTranslation('booking');
  const texts = useSettingTexts();
  const { dateTime } = useTimeFormat();
  const duration = useDurationWords();
  const repeats = useRuleWords();
  const { label: nameOf } = usePersonNames();
  const inList = useListWords();
  const list = (items: readonly string[]) => (
    <FirstRows of={items}>
      {(shown, more) => (
        <>
          {inList(shown)} {more}
        </>
      )}
    </FirstRows>
  );

  const raw = (value: unknown) =>
    value === undefined || value === '' ? (
      t('threeWay.nothing')
    ) : (
      <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
    );

  return ({ path, base, mine, theirs }) => {
    const word = path.join('.');
    const [head = '', key] = path;
    const setting = ALL.find((candidate) => candidate.word === word);
    if (setting !== undefined && setting.key !== 'duration') {
      return {
        label: texts.label(setting),
        say: (value) => {
          const [entry] = settingsInWords(withField({}, setting.word, value));
          if (entry === undefined) return t('threeWay.nothing');
          const text = texts.meaning(setting, entry.meaning);
          const { meaning } = entry;
          if (meaning.kind === 'server') return <ServerName id={meaning.id} />;
          return meaning.kind === 'text' && meaning.secret && meaning.text !== '' ? (
            <SecretWord label={texts.label(setting)} text={text} />
          ) : (
            text
          );
        },
      };
    }
    const named = NAMED_FIELDS.find((field) => field === head);
    const label = named === undefined ? word : t(`fields.${named}`);
    if (head === 'start_time') {
      return {
        label,
        say: (value) => {
          const at = parseTime(value)?.at;
          return at === undefined ? raw(value) : dateTime(new Date(at));
        },
      };
    }
    if (head === 'meeting_formular') {
      return {
        label,
        say: (value) => {
          const read = readRepeat(value);
          return read?.first === undefined ? raw(value) : repeats(read.rule, read.first);
        },
      };
    }
    if (head === 'duration') {
      return {
        label,
        say: (value) => (typeof value === 'number' ? duration(value) : raw(value)),
      };
    }
    if (head === 'bind_e164') {
      return {
        label,
        say: (value) =>
          value === 1 || value === 0 || value === undefined
            ? t(value === 1 ? 'fields.reserved' : 'fields.notReserved')
            : raw(value),
      };
    }
    if (head === 'exclusive') {
      return {
        label,
        say: (value) =>
          value === 1 || value === 0
            ? t(value === 1 ? 'fields.onlyUsers' : 'fields.everybody')
            : raw(value),
      };
    }
    if (PEOPLE.has(head)) return people(label, path, [base, mine, theirs]);
    if (key === undefined && (head === 'rooms' || head === 'visible_user_domains')) {
      return { label, say: (value) => names(value) ?? raw(value) };
    }
    return { label, say: key === undefined && PLAIN.has(head) ? plain : raw };
  };

  function plain(value: unknown): ReactNode {
    return typeof value === 'string' && value !== '' ? value : t('threeWay.nothing');
  }

  /** Things by their names, or ids where they have none; undefined for anything else. */
  function names(value: unknown): ReactNode {
    if (!Array.isArray(value) || !value.every(isJsonObject)) return undefined;
    if (value.length === 0) return t('threeWay.nothing');
    return list(value.map(nameOrId));
  }

  function people(
    role: string,
    [, key, ...inside]: readonly string[],
    versions: readonly unknown[],
  ): DifferenceInWords {
    const field = inside.join('.');
    if (key === undefined) {
      return {
        label: role,
        say: (value) => {
          const rows = Array.isArray(value) ? value : [value];
          const names = rows.map(readPerson).filter((person) => person !== null);
          return names.length === 0 ? t('threeWay.nothing') : list(names.map(nameOf));
        },
      };
    }
    const known = versions.map(readPerson).find((person) => person !== null);
    const person = known ? nameOf(known) : key.slice(key.indexOf(':') + 1);
    if (field === '') {
      return {
        label: t('threeWay.person', { list: role, person }),
        say: (value) => t(value === undefined ? 'threeWay.absent' : 'threeWay.present'),
      };
    }
    const fields: Readonly<Record<string, string>> = {
      protocol: t('fields.protocol'),
      bitrate: t('fields.bitrate'),
      name: t('fields.personName'),
    };
    return {
      label: t('threeWay.personField', { list: role, person, field: fields[field] ?? field }),
      say: (value) =>
        field === 'protocol' && typeof value === 'number'
          ? callProtocols.nameOf(value)
          : raw(value),
    };
  }
}

/** The name of a thing, or its id where it has none. */
function nameOrId({ id, moid, name }: JsonObject): string {
  return textOf(name) || textOf(moid) || (typeof id === 'number' ? String(id) : textOf(id));
}
