import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { usePaneWords } from '#app/features/picture/composer/pane-words.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { useBoxWords } from '#app/features/tv-wall/designer/box-words.ts';
import type { WallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { checkDesign } from '../check/check-design.ts';
import { useFindingText } from '../check/use-finding-text.ts';
import type { PresetMeeting } from '../design-parts.ts';
import type { Design } from '../model/designs.ts';
import { planOfPicture, planOfWall } from './plan.ts';
import type { Plan, PlanWords } from './plan.ts';

/** The meeting around what is drawn, as far as it is known. */
export type PlanMeeting = Omit<PresetMeeting, 'number' | 'picture'> &
  Partial<Pick<PresetMeeting, 'number' | 'picture'>>;

export type StyleSource = WallStyles['styleOf'];

/** Where there are no walls. */
export const NO_STYLE: StyleSource = () => 'gone';

/** The plans of a design in the reader's words: one of a picture, one of each wall, none of what is not seen. */
export function usePlans(
  meeting: PlanMeeting,
  styleOf: StyleSource,
): (design: Design) => readonly Plan[] {
  const { t, i18n } = useTranslation(['designFiles', 'presets']);
  const panes = usePaneWords();
  const boxes = useBoxWords();
  const format = useTimeFormat();
  const finding = useFindingText();
  const list = new Intl.ListFormat(i18n.language, { style: 'narrow' });
  const words: PlanWords = {
    name: panes.name,
    pane: panes.content,
    box: boxes.content,
    rotation: ({ members, interval }) =>
      t('plan.rotation', { names: list.format(members.map(panes.name)), interval }),
    list: (parts) => list.format(parts),
    batch: t('plan.batch'),
    notOnWall: (box) => t('plan.notOnWall', { box }),
    automatic: t('plan.automatic'),
  };
  return (design) => {
    const { family, value } = design;
    if (family === 'mix' || family === 'poll') return [];
    const members = new Set(meeting.people.map(personKey));
    const findings = checkDesign(design, {
      ...(members.size > 0 && { isMember: (person) => members.has(personKey(person)) }),
      chair: meeting.chair,
      meetingPoll: meeting.poll,
      ...(meeting.picture !== undefined && { meetingPicture: meeting.picture }),
      styleOf: (id) => {
        const style = styleOf(id);
        if (typeof style !== 'string') return style;
        return style === 'gone' ? null : undefined;
      },
    });
    const called = visibleName(value.name);
    const kind = t(`presets:families.${family}`);
    const title = visibleName(meeting.name) || called || kind;
    const made = format.dateTime(new Date(platformNow()));
    if (family === 'vmp') {
      const problems = findings.map(finding.found);
      const facts = [kind, called, made].filter((fact) => fact !== '' && fact !== title);
      return [{ title, facts, ...planOfPicture(value, words), problems }];
    }
    return value.walls.map((wall, place) => {
      const style = styleOf(wall.styleId);
      const known = typeof style === 'string' ? undefined : style;
      const which = value.walls.length > 1 ? `${place + 1}/${value.walls.length}` : '';
      const styleName = known === undefined ? t('plan.noStyle') : visibleName(known.name);
      return {
        title,
        facts: [kind, called, which, styleName, made].filter(
          (fact) => fact !== '' && fact !== title,
        ),
        ...planOfWall(wall, known, words),
        problems: findings
          .filter((found) => found.family === 'wall' && found.wall === place)
          .map(finding.found),
      };
    });
  };
}
