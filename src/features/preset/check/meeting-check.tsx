import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { personKey } from '#app/features/people/model/accounts.ts';
import { ProblemList } from '#app/features/picture/designer-parts/problem-list.tsx';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { PeoplePlaces } from '../where-used/people-places.tsx';
import { UnreadPresets } from '../where-used/unread-presets.tsx';
import { checkDesigns } from './check-design.ts';
import type { AroundDesigns, PlacedFinding } from './check-design.ts';
import { useFindingText } from './use-finding-text.ts';

export interface MeetingCheckProps {
  readonly places: PeoplePlaces;
  /** Takes to where a finding is. */
  readonly onGoTo: (finding: PlacedFinding) => void;
}

/** What is wrong with picture, mix, rotation and all presets of a meeting or template, before it is sent. */
export default function MeetingCheck({ places, onGoTo }: MeetingCheckProps) {
  const { t } = useTranslation('meetingCheck');
  const { t: marks } = useTranslation('punctuation');
  const findings = useFindings(places);
  const text = useFindingText();
  return (
    <>
      <UnreadPresets places={places} />
      <ProblemList
        title={t('title')}
        none={t('none')}
        places=""
        unfolded
        lines={findings.map((finding) => {
          const place = text.place(finding);
          return {
            severity: finding.found.severity,
            text: place + marks('colon') + text.found(finding.found),
            places: [
              {
                key: 'place',
                name: t('show'),
                goTo: t('goTo', { place }),
                onGo: () => onGoTo(finding),
              },
            ],
          };
        })}
      />
    </>
  );
}

function useFindings({ sources, people }: PeoplePlaces): readonly PlacedFinding[] {
  const { designs, presets, roles } = sources;
  const ids = [...designs, ...presets.map(({ design }) => design)].flatMap((design) =>
    design.family === 'wall' ? design.value.walls.map(({ styleId }) => styleId) : [],
  );
  const { styleOf } = useWallStyles(ids, ids.length > 0, false);
  return useMemo(() => {
    const members = new Set(people.map(personKey));
    const [poll] = designs.flatMap((one) => (one.family === 'poll' ? [one.value] : []));
    const [picture] = designs.flatMap((one) => (one.family === 'vmp' ? [one.value] : []));
    const around: AroundDesigns = {
      // a host without a list of people does not know who is a stranger
      ...(members.size > 0 && { isMember: (person) => members.has(personKey(person)) }),
      chair: roles.chair,
      meetingPoll: poll ?? null,
      meetingPicture: picture ?? null,
      styleOf: (id) => {
        const style = styleOf(id);
        if (typeof style !== 'string') return style;
        return style === 'gone' ? null : undefined;
      },
    };
    const own = designs.map((design) => ({ preset: null, design }));
    const kept = presets.map((preset) => ({ preset, design: preset.design }));
    return checkDesigns([...own, ...kept], around);
  }, [designs, presets, roles.chair, people, styleOf]);
}
