import { LockFilled } from '#app/components/icons/icons.tsx';
import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { BoxShown } from '../model/play.ts';
import type { BoxContent } from '../model/wall.ts';
import type { WallSeverity } from '../model/lint.ts';
import type { Rectangle, StyleBox } from '../model/wall-style.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { BoxFace } from './box-face.tsx';
import type { BoxWords } from './box-words.ts';
import { emsOf, shortened } from '#app/features/picture/designer-parts/text-width.ts';
import { letterSize, NAME_LETTERS, roomForText } from './wall-surface.ts';
import styles from './wall-stage.module.css';

interface WallBoxProps {
  readonly box: StyleBox;
  readonly place: number;
  readonly cell: Rectangle;
  readonly name: string;
  readonly content: BoxContent;
  /** The wall's batch poll fills it, where it is empty. */
  readonly polled: boolean;
  /** Nothing is put there by itself. */
  readonly locked: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly shown: BoxShown | undefined;
  /** How many problems it has, and how bad the worst is. */
  readonly problems: number;
  readonly worst: WallSeverity | undefined;
  readonly words: BoxWords;
  readonly meetingPicture: Composition | null;
}

/** One box at its place; few elements, as there may be more than a hundred. */
function PlainWallBox(props: WallBoxProps) {
  const { t: marks } = useTranslation('punctuation');
  const { box, place, cell, name, content, selected, shown, problems, worst, words } = props;
  const contentText = [
    words.content(content),
    ...(props.polled ? [words.kind('batch-poll')] : []),
  ].join(' · ');
  const what =
    shown === undefined ? contentText : `${contentText}${marks('comma')}${words.shown(shown)}`;
  const troubles = [...(props.locked ? [words.locked] : []), ...words.troubles(box.channel)];
  const badge = words.badge(box.channel);
  const more = problems > 0 ? [...troubles, words.problems(problems)] : troubles;
  const { kind } = content;
  const letters = letterSize(cell);
  const { ems, lines } = roomForText(cell, letters);
  const signs = (box.channel?.silent === true ? 1.5 : 0) + (props.locked ? 1.5 : 0);
  const option = words.option(name, what, more);
  return (
    // an option of the list around it
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      className={styles['box']}
      style={placed(cell, letters)}
      role="option"
      tabIndex={props.tabStop ? 0 : -1}
      aria-selected={selected}
      // what the box has no room for
      title={option}
      data-place={place}
      data-drag={kind === 'empty' ? undefined : `box:${box.id}`}
      data-kind={isRawCode(kind) ? 'raw' : kind}
      data-dead={box.channel?.online === false}
    >
      <span className={styles['label']}>{option}</span>
      <span className={styles['top']} aria-hidden>
        <span>
          {shortened(
            name,
            ems / NAME_LETTERS - (badge === undefined ? 2 : emsOf(badge) + 0.9) - signs,
          )}
        </span>
        {props.locked && <LockFilled aria-hidden />}
        {box.channel?.silent === true && <i data-icon="silent" />}
        {badge !== undefined && (
          <span className={styles['state']} data-offline={box.channel?.online === false}>
            {badge}
          </span>
        )}
        {badge === undefined && worst !== undefined && worst !== 'note' && (
          <span className={styles['wrong']} data-severity={worst}>
            {worst === 'error' ? '✕' : '!'}
          </span>
        )}
      </span>
      <BoxFace
        content={content}
        shown={shown}
        words={words}
        ems={ems}
        lines={lines}
        polled={props.polled}
        meetingPicture={props.meetingPicture}
      />
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** Drawn again when something of the box changes, not with every selection. */
export const WallBox = memo(PlainWallBox);

function placed(cell: Rectangle, fontSize: number): CSSProperties {
  return {
    left: cell.x,
    top: cell.y,
    width: cell.width,
    height: cell.height,
    fontSize,
  };
}
