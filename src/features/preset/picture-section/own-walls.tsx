import { DeleteOutlined, ExpandOutlined, PlusOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edits } from '#app/components/undo/edits.ts';
import { HistoryBar } from '#app/components/undo/history-bar.tsx';
import { useHistoryKeys } from '#app/components/undo/use-history-keys.ts';
import { PersonDetailsProvider } from '#app/features/people/directory/person-details.tsx';
import { DesignScreen } from '#app/features/picture/designer-parts/designer-screen.tsx';
import { WallsSummary } from '#app/features/tv-wall/designer/walls-summary.tsx';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { PresetMeeting } from '../design-parts.ts';
import { WallDesign } from '../designs/wall-design.tsx';
import styles from './picture.module.css';

interface OwnWallsProps {
  readonly edits: Edits<WallPreset>;
  readonly meeting: PresetMeeting;
  /** Whether the walls are laid out at the moment, over the whole window. */
  readonly designing: boolean;
  readonly onDesigning: (designing: boolean) => void;
}

/** The walls that a series has itself, besides presets: drawn in small, laid out over the whole window. */
export function OwnWalls({ edits, meeting, designing, onDesigning }: OwnWallsProps) {
  const { t } = useTranslation('wallPresets');
  const { t: words } = useTranslation('designer');
  const frame = useRef<HTMLDivElement>(null);
  const { value, history } = edits;
  const none = value.walls.length === 0;
  const onKeyDown = useHistoryKeys(history);
  const walls = useWallStyles(
    value.walls.map(({ styleId }) => styleId),
    designing,
  );
  const remove = () => {
    edits.apply({ code: 'remove', what: t('own.title') }, { ...value, walls: [] });
    // the pressed button disappears, so the focus moves to the frame
    frame.current?.focus({ preventScroll: true });
  };
  return (
    // the undo and redo keys work in the whole part
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={frame}
      tabIndex={-1}
      className={styles['frame']}
      aria-label={t('own.title')}
      onKeyDown={onKeyDown}
    >
      <h3 className={styles['heading']}>{t('own.title')}</h3>
      <p className={styles['soft']}>{t('own.why')}</p>
      <HistoryBar history={history} />
      <div className={styles['part']}>
        {!none && <WallsSummary preset={value} />}
        <div className={styles['actions']}>
          <Button
            type="primary"
            icon={none ? <PlusOutlined aria-hidden /> : <ExpandOutlined aria-hidden />}
            onClick={() => onDesigning(true)}
          >
            {none ? t('own.create') : words('open')}
          </Button>
          {!none && (
            <Button danger type="text" icon={<DeleteOutlined aria-hidden />} onClick={remove}>
              {t('own.remove')}
            </Button>
          )}
        </div>
      </div>
      {designing && (
        <DesignScreen
          title={t('own.title')}
          subject={meeting.name}
          onClose={() => onDesigning(false)}
        >
          <PersonDetailsProvider reads>
            <WallDesign edits={edits} meeting={meeting} walls={walls} />
          </PersonDetailsProvider>
        </DesignScreen>
      )}
    </section>
  );
}
