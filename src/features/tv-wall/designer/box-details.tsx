import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BoxContent } from '../model/wall.ts';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { QuadFields } from './quad-fields.tsx';
import { SmallPicture } from './small-picture.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import type { OpenWallDrawer } from './wall-drawers.tsx';
import type { WallMeeting } from './wall-designer-props.ts';
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
