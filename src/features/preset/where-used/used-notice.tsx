import { Alert, Button } from 'antd';
import { Dialog } from '#app/components/dialog.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everyPerson } from '#app/features/picture/model/people-in-picture.ts';
import type { UsedPerson } from '#app/features/picture/model/people-in-picture.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import { useUseWords } from './use-use-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './where-used.module.css';

/** The number of people listed with their places, and of places listed for each; the rest are counted. */
const MOST_PEOPLE = 5;
const MOST_PLACES = 3;

interface UsedNoticeProps {
  readonly picture: PictureAndSound;
  /** People who are no longer in the meeting. */
  readonly gone: readonly Participant[];
  /** The people of the meeting, who can take a place. */
  readonly people: readonly Participant[];
  readonly onTakeOut: (leaving: readonly Participant[]) => void;
  readonly onReplace: (before: Participant, after: Participant) => void;
  /** Called if they stay in picture and sound. */
  readonly onKeep: () => void;
}

/** Offers to remove people who left the meeting from its picture and sound; renders nothing if none is used. */
export function UsedNotice(props: UsedNoticeProps) {
  const { picture, gone, people, onTakeOut, onReplace, onKeep } = props;
  const { t } = useTranslation('whereUsed');
  const words = usePersonWords();
  const [replacing, setReplacing] = useState<Participant | null>(null);
  const used = useMemo(() => {
    const keys = new Set(gone.map(keyOf));
    return everyPerson(picture).filter(({ person }) => keys.has(keyOf(person)));
  }, [picture, gone]);
  if (used.length === 0) return null;
  // use the name of the person who left
  const named = new Map(gone.map((person) => [keyOf(person), person]));
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t('gone', { count: used.length })}
        description={
          <>
            <ul className={styles['gone']}>
              {used.slice(0, MOST_PEOPLE).map(({ person, uses }) => (
                <li key={keyOf(person)}>
                  <span>
                    <b>
                      <ForeignText>{words.name(named.get(keyOf(person)) ?? person)}</ForeignText>
                    </b>{' '}
                    <Places uses={uses} />
                  </span>
                  <Button
                    size="small"
                    aria-label={t('replaceTitle', { who: words.name(person) })}
                    onClick={() => setReplacing(person)}
                  >
                    {t('replaceOne')}
                  </Button>
                </li>
              ))}
            </ul>
            {used.length > MOST_PEOPLE && (
              <p className={styles['more']}>
                {t('goneMore', { count: used.length - MOST_PEOPLE })}
              </p>
            )}
            <div className={styles['actions']}>
              <Button
                size="small"
                type="primary"
                onClick={() => onTakeOut(used.map(({ person }) => person))}
              >
                {t('takeOutAll', { count: used.length })}
              </Button>
              <Button size="small" onClick={onKeep}>
                {t('keep')}
              </Button>
            </div>
          </>
        }
      />
      {replacing && (
        <ReplaceDialog
          person={replacing}
          people={people}
          onReplace={(after) => {
            setReplacing(null);
            onReplace(replacing, after);
          }}
          onClose={() => setReplacing(null)}
        />
      )}
    </>
  );
}

function Places({ uses }: { readonly uses: UsedPerson['uses'] }) {
  const { t } = useTranslation('whereUsed');
  const useWords = useUseWords();
  const listed = uses.slice(0, MOST_PLACES).map(useWords).join(t('join'));
  const rest = uses.length - MOST_PLACES;
  return <span>{rest > 0 ? t('placesMore', { told: listed, count: rest }) : listed}</span>;
}

interface ReplaceDialogProps {
  readonly person: Participant;
  readonly people: readonly Participant[];
  readonly onReplace: (after: Participant) => void;
  readonly onClose: () => void;
}

function ReplaceDialog({ person, people, onReplace, onClose }: ReplaceDialogProps) {
  const { t } = useTranslation('whereUsed');
  const words = usePersonWords();
  const [after, setAfter] = useState<Participant | null>(null);
  return (
    <Dialog
      open
      title={t('replaceTitle', { who: words.name(person) })}
      okText={after === null ? t('replace') : t('replaceWith', { what: words.name(after) })}
      okButtonProps={{ disabled: after === null }}
      onOk={() => after && onReplace(after)}
      onCancel={onClose}
    >
      <PersonPicker
        label={t('replaceBy')}
        people={people.filter((one) => keyOf(one) !== keyOf(person))}
        chosen={after}
        onChoose={setAfter}
        anyAccount
      />
    </Dialog>
  );
}
