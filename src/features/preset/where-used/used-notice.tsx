import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import type { IndexedPerson } from '../model/people-index.ts';
import type { PeoplePlaces } from './people-places.tsx';
import { useUseWords } from './use-use-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './where-used.module.css';

/** The number of people listed with their places, and of places listed for each; the rest are counted. */
const MOST_PEOPLE = 5;
const MOST_PLACES = 3;

interface UsedNoticeProps {
  readonly places: PeoplePlaces;
}

/** Lists people who are used without being in the meeting, with the ways to remove, replace or keep them. */
export function UsedNotice({ places }: UsedNoticeProps) {
  const { strangers: used, people } = places;
  const { t } = useTranslation('whereUsed');
  const words = usePersonWords();
  const [replacing, setReplacing] = useState<Participant | null>(null);
  const everybody = used.map(({ person }) => person);
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t('gone', { count: used.length })}
        description={
          <>
            <ul className={styles['gone']}>
              {used.slice(0, MOST_PEOPLE).map(({ person, uses, roles }) => (
                <li key={keyOf(person)}>
                  <span>
                    <b>
                      <ForeignText>{words.name(person)}</ForeignText>
                    </b>{' '}
                    {roles.includes('audience') && `${t('inAudience')} `}
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
              <Button size="small" type="primary" onClick={() => places.takeOut(everybody)}>
                {t('takeOutAll', { count: used.length })}
              </Button>
              <Button size="small" onClick={() => places.keep(everybody)}>
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
            places.replace(replacing, after);
          }}
          onClose={() => setReplacing(null)}
        />
      )}
    </>
  );
}

function Places({ uses }: { readonly uses: IndexedPerson['uses'] }) {
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
