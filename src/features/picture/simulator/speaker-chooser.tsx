import { DownOutlined } from '#app/components/icons/icons.tsx';
import {
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useComposedField } from '#app/components/composition.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { NameLines } from '#app/features/people/name-lines.tsx';
import { keyOf } from '#app/features/people/people-rows.ts';
import { PickList } from '#app/features/people/pick-list.tsx';
import { NOTHING, pick } from '#app/features/people/selection.ts';
import { usePeopleSearch } from '#app/features/people/use-people-search.ts';
import type { Participant } from '../model/participant.ts';
import styles from './simulator.module.css';

interface SpeakerChooserProps {
  /** Of whoever speaks now. */
  readonly name: string;
  readonly people: readonly Participant[];
  readonly speaker: Participant;
  readonly onChoose: (person: Participant) => void;
}

/** Who speaks now; opens the list of everybody, to choose who speaks from here on. */
export function SpeakerChooser({ name, people, speaker, onChoose }: SpeakerChooserProps) {
  const { t } = useTranslation('simulator');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (isOpen) placeBeside(button.current, panel.current);
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['speaker']}
        popoverTarget={id}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        title={t('chooseSpeaker')}
      >
        {t('speaker')}{' '}
        <b>
          <ForeignText>{name}</ForeignText>
        </b>{' '}
        <DownOutlined aria-hidden />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles['speakers']}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Speakers
            people={people}
            speaker={speaker}
            onChoose={onChoose}
            onClose={() => panel.current?.hidePopover()}
          />
        )}
      </div>
    </>
  );
}

interface SpeakersProps extends Omit<SpeakerChooserProps, 'name'> {
  readonly onClose: () => void;
}

/** Plain elements, and only the rows in sight: there may be thousands, and a picture plays beside them. */
function Speakers({ people, speaker, onChoose, onClose }: SpeakersProps) {
  const { t } = useTranslation('simulator');
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const typing = useComposedField<HTMLInputElement>(query, setQuery);
  const settled = useDeferredValue(query);
  const all = useMemo(() => people.map((person) => ({ key: keyOf(person), person })), [people]);
  const { filter, onFocus } = usePeopleSearch(all);
  const rows = useMemo(() => filter(settled), [filter, settled]);
  const [active, setActive] = useState<string | null>(() => keyOf(speaker));

  useEffect(() => search.current?.focus(), []);

  function choose(key: string | null) {
    const row = rows.find((one) => one.key === key);
    if (row === undefined) return;
    onChoose(row.person);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent) {
    // neither of what the bar stands in
    if (event.key === 'Escape' || event.key === 'Enter') event.stopPropagation();
    if (event.key === 'Escape') onClose();
  }

  return (
    <div role="presentation" className={styles['chooser']} onKeyDown={onKeyDown}>
      <input
        ref={search}
        type="search"
        aria-label={t('findSpeaker')}
        placeholder={t('findSpeaker')}
        autoComplete="off"
        spellCheck={false}
        {...typing}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // not the form around it
          event.preventDefault();
          choose(rows[0]?.key ?? null);
        }}
      />
      {rows.length > 0 ? (
        <PickList
          label={t('chooseSpeaker')}
          rows={rows}
          viewKey={settled}
          single
          selection={active === null ? NOTHING : pick(active)}
          onSelection={(selection) => setActive(selection.active)}
          onRowClick={(row) => {
            choose(row.key);
            return true;
          }}
          onEnter={() => choose(active)}
          renderRow={({ person }) => <NameLines person={person} />}
        />
      ) : (
        <p className={styles['hint']}>{t('noSpeakerFound')}</p>
      )}
    </div>
  );
}

/** So far from the button and the window's edges, in px. */
const GAP = 8;

/** Above the button where there is room, else below it. */
function placeBeside(button: HTMLElement | null, panel: HTMLElement | null): void {
  if (button === null || panel === null) return;
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const above = at.top - height - GAP;
  const top = above >= GAP ? above : Math.min(at.bottom + GAP, window.innerHeight - height - GAP);
  const left = Math.min(at.left, document.documentElement.clientWidth - width - GAP);
  panel.style.top = `${Math.max(top, GAP)}px`;
  panel.style.left = `${Math.max(left, GAP)}px`;
}
