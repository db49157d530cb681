import type { CSSProperties } from 'react';
import { isRawCode } from '#app/lib/code-names.ts';
import type { BoxShown } from '../model/play.ts';
import { QUAD_INDEXES, quadPartAt } from '../model/wall.ts';
import type { BoxContent, BoxKind } from '../model/wall.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Shown, Turn } from '#app/features/picture/model/schedule.ts';
import type { BoxWords } from './box-words.ts';
import { inLines, shortened } from '#app/features/picture/designer-parts/text-width.ts';
import { SmallPicture } from './small-picture.tsx';
import styles from './wall-stage.module.css';

interface BoxFaceProps {
  readonly content: BoxContent;
  /** What is to be seen at this moment of the play. */
  readonly shown: BoxShown | undefined;
  readonly words: BoxWords;
  /** How many em of the box's letters stand in one line. */
  readonly ems: number;
  /** How many such lines there is room for. */
  readonly lines: number;
  /** The wall's batch poll fills it. */
  readonly polled: boolean;
  /** The meeting's own, for the boxes that show it. */
  readonly meetingPicture: Composition | null;
}

/** A caption's letters are so much smaller than the others. */
const CAPTION = 0.72;
const PART = 0.8;
/** So much less of bold letters stands in a line. */
const BOLD = 0.92;

/** What is drawn in one box; to the eye alone: the box around it says it in words. */
export function BoxFace(props: BoxFaceProps) {
  const { content, shown, words, ems, lines, meetingPicture } = props;
  if (shown?.kind === 'one') {
    return (
      <ShownFace content={content} shown={shown.shown} words={words} ems={ems} lines={lines} />
    );
  }
  if (content.kind === 'quad') {
    const parts = shown?.kind === 'quad' ? shown.parts : undefined;
    return (
      <span className={styles['quad']} aria-hidden>
        {QUAD_INDEXES.map((index) => {
          const seen = parts?.[index];
          const person =
            seen?.kind === 'person' ? seen.person : quadPartAt(content.parts, index)?.person;
          return (
            <span key={index}>
              {person && (
                <Fit
                  text={words.name(person)}
                  ems={(ems / 2 - 0.3) / PART}
                  lines={lines / 2 / PART}
                />
              )}
            </span>
          );
        })}
      </span>
    );
  }
  const picture = pictureIn(content, meetingPicture);
  if (picture !== null) {
    return (
      <span className={styles['nested']} aria-hidden>
        <SmallPicture
          composition={picture}
          shown={shown?.kind === 'picture' ? shown.panes : undefined}
        />
        <span className={styles['caption']}>
          <i data-icon={content.kind} /> {shortened(words.content(content), ems / CAPTION - 2)}
        </span>
      </span>
    );
  }
  if (content.kind === 'empty') return props.polled ? <Polled words={words} /> : null;
  return <Words content={content} words={words} ems={ems} lines={lines} />;
}

/** An empty box that will not stay so. */
function Polled({ words }: Pick<BoxFaceProps, 'words'>) {
  return (
    <span className={styles['middle']} data-quiet="true" aria-hidden>
      <i data-icon="poll" />
      <span className={styles['caption']}>{words.kind('batch-poll')}</span>
    </span>
  );
}

type WordsProps = Pick<BoxFaceProps, 'content' | 'words' | 'ems' | 'lines'>;

function Words({ content, words, ems, lines }: WordsProps) {
  const member = content.kind === 'member';
  return (
    <span className={styles['middle']} aria-hidden>
      {!member && <i data-icon={iconOf(content.kind)} />}
      <span className={styles['what']}>
        <Fit
          text={words.content(content)}
          ems={member ? ems * BOLD : ems}
          lines={member ? lines : lines - 1}
        />
      </span>
      {member && content.channel !== undefined && (
        <span className={styles['caption']}>{words.channel(content.channel)}</span>
      )}
    </span>
  );
}

interface ShownFaceProps extends WordsProps {
  readonly shown: Shown;
}

/** While the wall plays: who is there, and how long for. */
function ShownFace({ content, shown, words, ems, lines }: ShownFaceProps) {
  const turn: Turn | null = 'turn' in shown ? shown.turn : null;
  const quiet = shown.kind === 'nobody';
  if (quiet && content.kind === 'empty' && turn === null) return null;
  if (shown.kind === 'platform-decides') {
    return <Words content={content} words={words} ems={ems} lines={lines} />;
  }
  return (
    <span className={styles['middle']} data-quiet={quiet} aria-hidden>
      <span className={styles['what']}>
        <Fit
          text={words.shown({ kind: 'one', shown })}
          ems={ems}
          lines={content.kind === 'member' ? lines : lines - 0.72}
        />
      </span>
      {content.kind !== 'member' && (
        <span className={styles['caption']}>
          {content.kind !== 'empty' && <i data-icon={iconOf(content.kind)} />}
          {turn !== null && ` ${turn.step + 1}/${turn.of}`}
        </span>
      )}
      {turn !== null && turn.until !== null && (
        <span className={styles['turn']} style={spanOf(turn.since, turn.until)} />
      )}
    </span>
  );
}

interface FitProps {
  readonly text: string;
  readonly ems: number;
  readonly lines: number;
}

/** Words in the room there is, none of them broken. */
function Fit({ text, ems, lines: most }: FitProps) {
  const { size, lines } = inLines(text, ems, most);
  return size === 1 ? (
    lines.join('\n')
  ) : (
    <span style={{ fontSize: `${size}em` }}>{lines.join('\n')}</span>
  );
}

function iconOf(kind: BoxKind): string {
  if (isRawCode(kind)) return 'unknown';
  return kind === 'meeting-poll' || kind === 'batch-poll' ? 'poll' : kind;
}

/** The stage knows the moment (`--at`), so that a turn goes on without the box being drawn again. */
function spanOf(since: number, until: number): CSSProperties {
  return Object.fromEntries([
    ['--since', since],
    ['--until', until],
  ]);
}

function pictureIn(content: BoxContent, meetingPicture: Composition | null): Composition | null {
  if (content.kind === 'own-picture') return content.picture;
  return content.kind === 'selected-picture' ? meetingPicture : null;
}
