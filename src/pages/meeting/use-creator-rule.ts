import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { getCallLog, subscribeCallLog, type CallRecord } from '#app/api/call-log.ts';
import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { personalStore } from '#app/components/by-person.ts';
import { isText, storedList } from '#app/components/stored-lists.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/**
 * Creators whose meetings the platform once refused to change for this person. No operation says who may change
 * what: it is known from the first refusal on.
 */
const others = personalStore<readonly string[]>({
  key: 'other-creators',
  schema: storedList(isText),
  empty: [],
});

/** A list of people, not of the whole company. */
const MOST = 500;

/**
 * Why this person may not change the meeting: it is another's, who is named with the telephone. Undefined as long as
 * the platform has refused nothing of that creator's.
 */
export function useCreatorRule(facts: MeetingFacts): string | undefined {
  const { t } = useTranslation('meeting');
  const { label } = usePersonNames();
  const known = useSyncExternalStore(others.subscribe, others.get);
  const calls = useSyncExternalStore(subscribeCallLog, getCallLog);
  const { creator, creatorPhones, conferenceId, id } = facts;
  const key = creator && personKey(creator);
  const isRefused = calls.some((call) => refusesOf(call, [conferenceId, id]));
  useEffect(() => {
    if (!isRefused || key === undefined || others.get().includes(key)) return;
    others.set([...others.get(), key].slice(-MOST));
  }, [isRefused, key]);
  if (!isRefused && (key === undefined || !known.includes(key))) return undefined;
  if (creator === undefined) return t('obstacles.not-the-creator');
  const who = [label(creator), ...creatorPhones].join(' · ');
  return t('obstacles.not-the-creator-named', { who });
}

/** Whether a call was refused because the meeting, under one of these words of its path, is another's. */
function refusesOf({ outcome, path }: CallRecord, words: readonly string[]): boolean {
  if (outcome.state !== 'failed' || outcome.code !== ErrorCode.NotTheCreator) return false;
  return path.split('/').some((part) => part !== '' && words.includes(decodeURIComponent(part)));
}
