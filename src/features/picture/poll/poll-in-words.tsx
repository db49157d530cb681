import { useTranslation } from 'react-i18next';
import type { Poll } from '../model/poll.ts';
import { usePollWords, useSecondsWords } from './use-poll-words.ts';

/** A poll in one line, for a list: "Video · 12 people · 15 s each · endless". */
export function PollInWords({ poll }: { readonly poll: Poll }) {
  const { t } = useTranslation('polling');
  const words = usePollWords();
  const seconds = useSecondsWords();
  const { mode, members, interval, rounds } = poll;
  const parts = [
    words.mode(mode),
    t('brief.people', { count: members.length }),
    typeof interval === 'number' && t('brief.each', { each: seconds(interval) }),
    typeof rounds === 'number' &&
      (rounds === 0 ? t('endless') : t('brief.rounds', { count: rounds })),
  ];
  return <span>{parts.filter((part) => part !== false).join(' · ')}</span>;
}
