import {
  CrownOutlined,
  DesktopOutlined,
  QuestionOutlined,
  SoundOutlined,
  SyncOutlined,
  UserOutlined,
} from '#app/components/icons/icons.tsx';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { NameStyle, Pane, PaneSource } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import type { Shown, Turn } from '../model/schedule.ts';
import { widestWord } from '../designer-parts/text-width.ts';
import { signsOf, usePaneWords } from './pane-words.ts';
import type { SourceKind } from './pane-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './picture.module.css';

export interface PaneFaceProps {
  readonly pane: Pane;
  readonly slot: number;
  readonly nameStyle: NameStyle;
  readonly showNames: boolean;
  /** What is to be seen at this moment of the play. */
  readonly shown?: Shown | undefined;
  /** Who the chair is, where it is known. */
  readonly chair?: Participant | null | undefined;
}

/**
 * What is drawn in one pane: who or what is seen, the name as it will stand, the pane's number. To
 * the eye alone: the pane around it says it in words.
 */
export function PaneFace({ pane, slot, nameStyle, showNames, shown, chair }: PaneFaceProps) {
  const { t } = useTranslation('composer');
  const words = usePaneWords();
  const { source } = pane;
  const person = personIn(source, shown, chair);
  const named = person !== null && showNames;
  const turn = turnIn(shown);
  const empty = source.kind === 'empty' && person === null;
  const kind = shown?.kind === 'content' ? 'content' : source.kind;
  const caption = captionOf();
  return (
    <span
      className={styles['face']}
      data-kind={isRawCode(kind) ? 'raw' : kind}
      data-named={named}
      data-heard={shown?.kind === 'person' && shown.heard === true}
      aria-hidden
    >
      {empty ? (
        <span className={styles['blank']}>{slot + 1}</span>
      ) : (
        <>
          <span className={styles['number']} data-beside={nameStyle.position}>
            {slot + 1}
            {pane.channel !== undefined && (
              <small>{t('channelShort', { channel: pane.channel })}</small>
            )}
          </span>
          <span className={styles['middle']}>
            <span className={styles['sign']}>
              {person === null ? (
                <SourceIcon kind={kind} />
              ) : (
                signsOf(person) || <UserOutlined aria-hidden />
              )}
            </span>
            <span className={styles['caption']} style={widest(caption)}>
              {caption}
              {turn !== null && ` ${turn.step + 1}/${turn.of}`}
            </span>
          </span>
        </>
      )}
      {named && (
        <span
          className={styles['plate']}
          data-position={nameStyle.position}
          data-size={nameStyle.size}
          style={{ ...widest(words.name(person)), color: nameStyle.color }}
        >
          <ForeignText>{words.name(person)}</ForeignText>
        </span>
      )}
      {turn !== null && turn.until !== null && (
        <span className={styles['turn']} style={spanOf(turn.since, turn.until)} />
      )}
    </span>
  );

  /** What the name does not say. */
  function captionOf(): string {
    if (shown?.kind === 'nobody' && source.kind !== 'empty') return words.shown(shown);
    if (source.kind === 'member') return named ? '' : words.content(pane);
    if (source.kind === 'empty') return '';
    return words.content(pane);
  }
}

/** The letters shrink until the widest word has room in one line. */
function widest(text: string): CSSProperties {
  return Object.fromEntries([['--widest', Math.max(widestWord(text), 1)]]);
}

function personIn(
  source: PaneSource,
  shown: Shown | undefined,
  chair: Participant | null | undefined,
): Participant | null {
  if (shown !== undefined && shown.kind !== 'platform-decides') {
    return shown.kind === 'person' ? shown.person : null;
  }
  if (source.kind === 'chair') return chair ?? null;
  return 'person' in source ? source.person : null;
}

function turnIn(shown: Shown | undefined): Turn | null {
  return shown !== undefined && 'turn' in shown ? shown.turn : null;
}

/** The frame knows the moment (`--at`), so that a turn goes on without the pane being drawn again. */
function spanOf(since: number, until: number): CSSProperties {
  return Object.fromEntries([
    ['--since', since],
    ['--until', until],
  ]);
}

export function SourceIcon({ kind }: { readonly kind: PaneSource['kind'] }) {
  const Icon = isRawCode(kind) ? QuestionOutlined : ICONS[kind];
  return <Icon aria-hidden />;
}

const ICONS: Readonly<Record<SourceKind, typeof UserOutlined>> = {
  empty: QuestionOutlined,
  member: UserOutlined,
  speaker: SoundOutlined,
  chair: CrownOutlined,
  'meeting-poll': SyncOutlined,
  poll: SyncOutlined,
  content: DesktopOutlined,
};
