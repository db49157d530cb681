import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExclamationCircleFilled } from '#app/components/icons/icons.tsx';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { WallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { PresetMeeting } from '../design-parts.ts';
import type { Design } from '../model/designs.ts';
import { checkDesign } from './check-design.ts';
import { useFindingText } from './use-finding-text.ts';
import styles from './preset-check.module.css';

interface PresetCheckProps {
  readonly design: Design;
  readonly meeting: PresetMeeting;
  /** The styles of TV walls. */
  readonly walls?: Pick<WallStyles, 'styleOf'>;
}

/**
 * What is wrong with a preset, beside the button that saves it; it prevents nothing. It comes after what a step has
 * changed is on the screen.
 */
export default function PresetCheck({ design, meeting, walls }: PresetCheckProps) {
  const { t } = useTranslation(['meetingCheck', 'pictureProblems']);
  const text = useFindingText();
  const { people, chair, poll, picture } = meeting;
  const members = useMemo(() => new Set(people.map(personKey)), [people]);
  const settled = useDeferredValue(design);
  const styleOf = walls?.styleOf;
  const findings = useMemo(
    () =>
      checkDesign(settled, {
        ...(members.size > 0 && { isMember: (person) => members.has(personKey(person)) }),
        chair,
        meetingPoll: poll,
        meetingPicture: picture,
        styleOf: (id) => {
          const style = styleOf?.(id);
          if (typeof style === 'object') return style;
          return style === 'gone' ? null : undefined;
        },
      }).filter(({ severity }) => severity === 'error'),
    [settled, members, chair, poll, picture, styleOf],
  );
  if (findings.length === 0) return null;
  const lines = new Set(findings.map(text.found));
  return (
    <div className={styles['check']} role="note" aria-label={t('meetingCheck:preset')}>
      <ExclamationCircleFilled aria-hidden />
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
