import { usePersonNames } from '#app/features/people/known-names.ts';
import { EditOutlined, CloseOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { type BoxContent, QUAD_INDEXES, quadPartAt, type QuadPart } from '../model/wall.ts';
import { OptionalNumberInput } from '#app/components/form/number-input.tsx';
import { CHANNELS } from '#app/features/picture/model/composition.ts';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { SmallPicture } from './small-picture.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import type { OpenWallDrawer } from './wall-drawers.tsx';
import type { WallMeeting } from './wall-designer-props.ts';
import { setPart } from './wall-edits.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';
import styles from './wall.module.css';

interface BoxDetailsProps {
  readonly editing: WallEditing;
  readonly box: string;
  readonly content: BoxContent;
  readonly meeting: WallMeeting;
  readonly onOpen: (drawer: OpenWallDrawer) => void;
}

/** What there is to set of one kind of content alone. */
export function BoxDetails({ editing, box, content, meeting, onOpen }: BoxDetailsProps) {
  const { t } = useTranslation('wallDesigner');
  switch (content.kind) {
    case 'poll':
      return (
        <div className={look['row']}>
          <Button
            size="small"
            icon={<EditOutlined aria-hidden />}
            onClick={() => onOpen({ kind: 'poll', box })}
          >
            {t('properties.editPoll')}
          </Button>
          <span className={look['soft']}>
            <PollInWords poll={content.poll} />
          </span>
        </div>
      );
    case 'own-picture':
      return (
        <>
          <span className={styles['thumbnail']}>
            <SmallPicture composition={content.picture} />
          </span>
          <div>
            <Button
              size="small"
              icon={<EditOutlined aria-hidden />}
              onClick={() => onOpen({ kind: 'picture', box })}
            >
              {t('properties.editPicture')}
            </Button>
          </div>
        </>
      );
    case 'selected-picture':
      return meeting.picture === null ? (
        <span className={look['soft']}>{t('properties.meetingPictureNone')}</span>
      ) : (
        <span className={styles['thumbnail']}>
          <SmallPicture composition={meeting.picture} />
        </span>
      );
    case 'meeting-poll':
      return (
        <span className={look['soft']}>
          {meeting.poll === null ? (
            t('properties.meetingPollNone')
          ) : (
            <PollInWords poll={meeting.poll} />
          )}
        </span>
      );
    case 'quad':
      return <QuadFields editing={editing} box={box} parts={content.parts} onOpen={onOpen} />;
    case 'batch-poll':
      return <span className={look['soft']}>{t('properties.readOnly')}</span>;
    default:
      return null;
  }
}

interface QuadFieldsProps {
  readonly editing: WallEditing;
  readonly box: string;
  readonly parts: readonly QuadPart[];
  readonly onOpen: (drawer: OpenWallDrawer) => void;
}

/** The four parts of a quad split: who is in each, and on which channel of the terminal. */
function QuadFields({ editing, box, parts, onOpen }: QuadFieldsProps) {
  const { t } = useTranslation('wallDesigner');
  const { t: marks } = useTranslation('punctuation');
  const { label } = usePersonNames();
  const { on, run } = editing;
  return (
    <ol className={styles['parts']} aria-label={t('properties.parts')}>
      {QUAD_INDEXES.map((index) => {
        const part = quadPartAt(parts, index);
        const number = index + 1;
        return (
          <li key={index}>
            <span>{t('properties.part', { part: number })}</span>
            <button
              type="button"
              className={styles['who']}
              aria-label={
                part === undefined
                  ? t('properties.choosePart', { part: number })
                  : `${t('properties.choosePart', { part: number })}${marks('colon')}${label(part.person)}`
              }
              onClick={() => onOpen({ kind: 'part', box, index })}
            >
              {part === undefined ? t('properties.partEmpty') : label(part.person)}
            </button>
            <OptionalNumberInput
              key={`${on.place} ${box}`}
              size="small"
              label={t('properties.partChannel', { part: number })}
              title={t('properties.channelHelp')}
              disabled={part === undefined}
              limits={CHANNELS}
              value={part?.channel}
              onChange={(typed) => {
                if (part === undefined) return;
                const { person } = part;
                const next = typed === undefined ? { person } : { person, channel: typed };
                run(setPart(on, box, index, next), `part channel ${on.place} ${box} ${index}`);
              }}
            />
            <button
              type="button"
              className={look['tool']}
              aria-label={t('properties.clearPart', { part: number })}
              title={t('properties.clearPart', { part: number })}
              disabled={part === undefined}
              onClick={() => run(setPart(on, box, index, null))}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
