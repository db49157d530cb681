import type { CSSProperties } from 'react';
import { isRawCode } from '#app/domain/code-names.ts';
import type { BoxShown } from '#app/domain/tv-wall/play.ts';
import { QUAD_INDEXES, quadPartAt } from '#app/domain/tv-wall/wall.ts';
import type { BoxContent } from '#app/domain/tv-wall/wall.ts';
import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Shown, Turn } from '#app/domain/vmp/schedule.ts';
import type { BoxWords } from './box-words.ts';
import { KindIcon } from './kind-icon.tsx';
import { SmallPicture } from './small-picture.tsx';
import styles from './wall.module.css';

interface BoxFaceProps {
  readonly content: BoxContent;
  /** What is to be seen at this moment of the play. */
  readonly shown: BoxShown | undefined;
  readonly words: BoxWords;
  /** The meeting's own, for the boxes that show it. */
  readonly meetingPicture: Composition | null;
}

/** What is drawn in one box; to the eye alone: the box around it says it in words. */
export function BoxFace({ content, shown, words, meetingPicture }: BoxFaceProps) {
  if (shown?.kind === 'one') {
    return <ShownFace content={content} shown={shown.shown} words={words} />;
  }
  if (content.kind === 'quad') {
    const parts = shown?.kind === 'quad' ? shown.parts : undefined;
    return (
      <span className={styles['quad']}>
        {QUAD_INDEXES.map((index) => {
          const seen = parts?.[index];
          const person =
            seen?.kind === 'person' ? seen.person : quadPartAt(content.parts, index)?.person;
          return <span key={index}>{person && nameOf(person)}</span>;
        })}
      </span>
    );
  }
  const picture = pictureIn(content, meetingPicture);
  if (picture !== null) {
    return (
      <span className={styles['nested']}>
        <SmallPicture
          composition={picture}
          shown={shown?.kind === 'picture' ? shown.panes : undefined}
        />
        <span className={styles['caption']}>
          <KindIcon kind={content.kind} /> {words.content(content)}
        </span>
      </span>
    );
  }
  if (content.kind === 'empty') return null;
  return <Words content={content} words={words} />;
}

function Words({ content, words }: Pick<BoxFaceProps, 'content' | 'words'>) {
  const member = content.kind === 'member';
  return (
    <span className={styles['middle']}>
      {!member && <KindIcon kind={content.kind} />}
      <span className={styles['what']}>{words.content(content)}</span>
      {member && content.channel !== undefined && (
        <span className={styles['caption']}>{words.channel(content.channel)}</span>
      )}
    </span>
  );
}

interface ShownFaceProps extends Pick<BoxFaceProps, 'content' | 'words'> {
  readonly shown: Shown;
}

/** While the wall plays: who is there, and how long for. */
function ShownFace({ content, shown, words }: ShownFaceProps) {
  const turn: Turn | null = 'turn' in shown ? shown.turn : null;
  const quiet = shown.kind === 'nobody';
  if (quiet && content.kind === 'empty' && turn === null) return null;
  if (shown.kind === 'platform-decides') return <Words content={content} words={words} />;
  return (
    <span className={styles['middle']} data-quiet={quiet}>
      <span className={styles['what']}>{words.shown({ kind: 'one', shown })}</span>
      {content.kind !== 'member' && (
        <span className={styles['caption']}>
          {content.kind !== 'empty' && !isRawCode(content.kind) && <KindIcon kind={content.kind} />}
          {turn !== null && ` ${turn.step + 1}/${turn.of}`}
        </span>
      )}
      {turn !== null && turn.until !== null && (
        <span className={styles['turn']} style={spanOf(turn.since, turn.until)} />
      )}
    </span>
  );
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

function nameOf({ name, account }: Participant): string {
  return name || account;
}
