import { Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownOutlined } from '#app/components/icons/icons.tsx';
import { useReadings } from '#app/components/name-search/use-name-search.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import styles from './meetings.module.css';

/** Its list to choose from is more code than the rest of the page. */
const PlaceFilter = lazyPart(async () => ({
  default: (await import('./place-filter.tsx')).PlaceFilter,
}));

interface PlaceFilterWhenNeededProps {
  readonly where: string;
  readonly onChange: (where: string) => void;
}

/**
 * The filter by place. It is fetched when somebody comes to its field, which takes what is typed meanwhile, or when a
 * place is filtered by already.
 */
export function PlaceFilterWhenNeeded({ where, onChange }: PlaceFilterWhenNeededProps) {
  const [isWanted, setWanted] = useState(where !== '');
  // whether somebody is in the field, who may have gone on before the list is here
  const [hasFocus, setFocus] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  // what names are read with comes beside the list, not after it
  useReadings(isWanted);
  const waiting = (
    <WaitingField
      takesFocus={hasFocus}
      text={text}
      onFocus={() => {
        setWanted(true);
        setFocus(true);
      }}
      onBlur={() => setFocus(false)}
      onOpen={() => setOpen(true)}
      onText={(typed) => {
        setText(typed);
        setOpen(true);
      }}
    />
  );
  if (!isWanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <PlaceFilter
        where={where}
        onChange={onChange}
        text={text}
        onText={setText}
        isOpen={isOpen}
        onOpen={setOpen}
        takesFocus={hasFocus}
      />
    </Suspense>
  );
}

interface WaitingFieldProps {
  readonly takesFocus: boolean;
  readonly text: string;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
}

function WaitingField(props: WaitingFieldProps) {
  const { takesFocus, text, onFocus, onBlur, onOpen, onText } = props;
  const { t } = useTranslation('meetings');
  const list = useId();
  return (
    <span className={styles['waiting']}>
      <input
        className={styles['waitingInput']}
        role="combobox"
        aria-expanded={false}
        aria-controls={list}
        aria-haspopup="listbox"
        aria-label={t('whoWhere.where')}
        placeholder={t('whoWhere.anywhere')}
        autoComplete="off"
        // the field that stood here had the focus
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        value={text}
        onFocus={onFocus}
        onBlur={onBlur}
        onClick={onOpen}
        onChange={({ target }) => onText(target.value)}
      />
      <DownOutlined aria-hidden />
    </span>
  );
}
