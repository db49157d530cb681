import { SearchOutlined } from '#app/components/icons/icons.tsx';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { currentProfile } from '#app/api/profile.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { prepareSearch, searchRows } from '#app/lib/search.ts';
import styles from './push.module.css';
import { type PushTarget, meetingTarget, templateTarget } from './push-target.ts';
import { TargetName } from './target-name.tsx';
import { useEveryMeeting } from './use-every-meeting.ts';
import { TextInput } from '#app/components/form/text-input.tsx';

/** Up to this many are listed; the search finds the others. */
const LISTED = 100;

interface TargetListProps {
  /** The owner of the preset. */
  readonly except: PresetOwner;
  readonly chosen: readonly PushTarget[];
  readonly onChoose: (chosen: readonly PushTarget[]) => void;
}

/** Meetings and templates to push to: searchable, and selectable one by one or all at once. */
export function TargetList({ except, chosen, onChoose }: TargetListProps) {
  const { t } = useTranslation('presets');
  const [text, setText] = useState('');
  const [kind, setKind] = useState(except.kind);
  const { listed, more, all, pending, error, retry } = useTargets(kind, except, text);
  const ids = new Set(chosen.map(({ id }) => id));

  return (
    <div className={styles['targets']}>
      <RadioGroup
        asButtons
        aria-label={t('push.kind')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'meeting', label: t('push.meetings') },
          { value: 'template', label: t('push.templates') },
        ]}
      />
      <div className={styles['line']}>
        <TextInput
          type="search"
          allowClear
          className={styles['search']}
          prefix={<SearchOutlined aria-hidden />}
          aria-label={t('push.search')}
          placeholder={t('push.searchHint')}
          value={text}
          onText={setText}
        />
        <Button
          disabled={listed.every(({ id }) => ids.has(id))}
          onClick={() => onChoose([...chosen, ...listed.filter(({ id }) => !ids.has(id))])}
        >
          {t('push.chooseShown')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onChoose([])}>
          {t('push.clear')}
        </Button>
      </div>
      <output className={styles['soft']}>{t('push.chosen', { count: chosen.length })}</output>
      {error !== null && <ErrorNotice title={t('push.readFailed')} error={error} onRetry={retry} />}
      {pending && error === null && <Loading label={t('push.reading')} rows={6} />}
      {!pending && listed.length === 0 && (
        <p className={styles['soft']}>
          {all.length === 0 ? t('push.nobody') : t('push.noMatch', { text })}
        </p>
      )}
      <ul className={styles['targetRows']} aria-label={t('push.targets')}>
        {listed.map((one) => (
          <li key={one.id}>
            <Checkbox
              checked={ids.has(one.id)}
              onChange={(isChosen) =>
                onChoose(isChosen ? [...chosen, one] : chosen.filter(({ id }) => id !== one.id))
              }
            >
              <TargetName target={one} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['soft']}>{t('push.more', { count: more })}</p>}
    </div>
  );
}

interface Targets {
  /** The first matches. */
  readonly listed: readonly PushTarget[];
  /** The number of further matches. */
  readonly more: number;
  /** Every possible target of the kind. */
  readonly all: readonly PushTarget[];
  readonly pending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Booked and running meetings, or templates, that can be pushed to, except the owner of the preset. Presets of booked
 * meetings may be the edit form's alone.
 */
function useTargets(kind: PushTarget['kind'], except: PresetOwner, text: string): Targets {
  const meetings = kind === 'meeting';
  const running = useEveryMeeting({ state: MeetingState.Running, descending: false }, meetings);
  const takesBooked = currentProfile().bookedPresets === 'id';
  const booked = useEveryMeeting(
    { state: MeetingState.Booked, descending: false },
    meetings && takesBooked,
  );
  const lists = takesBooked ? [running, booked] : [running];
  const templates = useQuery({ ...templateQueries.list(), enabled: !meetings });
  const every = meetings
    ? lists.flatMap(({ rows }) => rows).map(meetingTarget)
    : (templates.data ?? []).map(templateTarget);
  const all = every.filter(({ id }) => kind !== except.kind || id !== except.id);
  const found = searchRows(prepareSearch(all), text);
  const listed = found.slice(0, LISTED).flatMap((place) => all[place] ?? []);
  const reads = meetings ? lists.map(({ query }) => query) : [templates];
  return {
    listed,
    more: found.length - listed.length,
    all,
    pending: reads.some(({ isPending }) => isPending),
    error: reads.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { refetch } of reads) void refetch();
    },
  };
}
