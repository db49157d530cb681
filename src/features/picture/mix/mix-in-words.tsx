import { useTranslation } from 'react-i18next';
import type { Mix } from '../model/mix.ts';
import { useMixWords } from './use-mix-words.ts';

/** A mix in one line, for a list: "Custom · 12 members · 3 mixed now". */
export function MixInWords({ mix }: { readonly mix: Mix }) {
  const { t } = useTranslation('mixing');
  const words = useMixWords();
  const { mode, members, active } = mix;
  const ignored = mode === 'smart';
  const parts = [
    words.mode(mode),
    !ignored && t('brief.members', { count: members.length }),
    !ignored && active.length > 0 && t('brief.active', { count: active.length }),
  ];
  return <span>{parts.filter((part) => part !== false).join(' · ')}</span>;
}
