import { memo, useId, useState } from 'react';
import type { ClipboardEvent, FocusEvent, KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useComposedField } from '#app/components/composition.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { isSaveKey } from '#app/components/form/added-when-left.ts';
import type { DirectorySource } from '../directory/directory-source.ts';
import type { Person } from '../model/accounts.ts';
import { recogniseEntries, recogniseLine } from '../model/recognise.ts';
import type { Seat } from '../model/roles.ts';
import { contactOf, NameLines } from '../name-lines.tsx';
import { usePersonWords } from '../person-words.ts';
import type { RecentPeople } from '../recent-tab.tsx';
import { PEOPLE_WORDS } from '../recognise-cached.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { endedBy, firstOption, type FieldOption } from './options.ts';
import { useSuggestions } from './use-suggestions.ts';
import lines from '../name-lines.module.css';
import styles from './people-field.module.css';

interface PeopleInputProps {
  readonly id: string;
  readonly ref: Ref<HTMLInputElement>;
  readonly recent: RecentPeople;
  readonly directory: DirectorySource | undefined;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
  /** Several people at once, one a line or otherwise written as a list. */
  readonly onAddText: (text: string) => void;
  readonly onEmptyBackspace: () => void;
  /** Whatever else is done in it. */
  readonly onTyped: () => void;
}

/** Takes names, accounts and lists, and offers whom they may mean. */
export function PeopleInput(props: PeopleInputProps) {
  const { id, ref, recent, directory, seats, onAdd, onAddText } = props;
  const { t } = useTranslation('people');
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  /** The option that arrow keys went to; the first one otherwise. */
  const [wanted, setWanted] = useState<string>();
  const suggestions = useSuggestions({ query, recent, directory, seats });
  const { options } = suggestions;
  const active = activeIn(options, query, wanted);

  const type = (text: string) => {
    setQuery(text);
    setWanted(undefined);
    suggestions.onText(text);
    props.onTyped();
  };
  const clear = () => {
    type('');
    setIsOpen(false);
  };
  const choose = (option: FieldOption | undefined) => {
    if (option === undefined || (option.type === 'known' && option.isAdded)) return false;
    onAdd(option.type === 'typed' ? option.people : [option.candidate.person]);
    return true;
  };
  /** Adds whoever the text means; false where it means nobody. */
  const commit = (text: string) => {
    // what is shown may be a little behind the typing
    const now = suggestions.optionsFor(text);
    if (choose(now[activeIn(now, text, wanted)])) return true;
    if (recogniseEntries(text, PEOPLE_WORDS).every((entry) => 'problem' in entry)) return false;
    onAddText(text);
    return true;
  };
  /** Whether a comma is enough: somebody was gone to, or there is nobody else. Behind a name a number may follow. */
  const isPlain = (text: string) => {
    const addable = suggestions
      .optionsFor(text)
      .filter((option) => option.type === 'typed' || !option.isAdded);
    return (
      wanted !== undefined || addable.length < 2 || 'person' in recogniseLine(text, PEOPLE_WORDS)
    );
  };
  const commitSure = () => {
    const reading = recogniseLine(query, PEOPLE_WORDS);
    if (!('person' in reading)) return;
    commit(query);
    clear();
  };

  const field = useComposedField<HTMLInputElement>(query, (text) => {
    setIsOpen(true);
    const ended = text.length > query.length ? endedBy(text) : undefined;
    if (ended !== undefined && isPlain(ended) && commit(ended)) clear();
    else type(text);
  });
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    const isList = /[\r\n]/.test(text.trim()) || recogniseEntries(text, PEOPLE_WORDS).length > 1;
    if (!isList) return;
    event.preventDefault();
    onAddText(text);
    setIsOpen(false);
  };
  const move = (to: number) => {
    if (!isOpen) setIsOpen(true);
    else setWanted(options[(to + options.length) % options.length]?.key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEmpty = event.currentTarget.value === '';
    if (isSaveKey(event) || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      // the form's own key, with whoever still stands here
      commitSure();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace' && isEmpty) {
      if (!event.repeat) props.onEmptyBackspace();
      return;
    }
    props.onTyped();
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp' && isOpen) move(active < 0 ? -1 : active - 1);
    else if (event.key === 'Escape' && isOpen) {
      setIsOpen(false);
      setWanted(undefined);
      event.stopPropagation();
    } else if (event.key === 'Enter' && (!isEmpty || (isOpen && active >= 0))) {
      if (commit(query)) clear();
    } else return;
    event.preventDefault();
  };

  const optionId = (index: number) => `${listId}-${index}`;
  const showsActive = isOpen && active >= 0;
  return (
    <div
      className={styles['typing']}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
        if (currentTarget.contains(relatedTarget)) return;
        setIsOpen(false);
        // the focus stays where it is while another window is in front
        if (!currentTarget.contains(document.activeElement)) commitSure();
      }}
    >
      <input
        {...field}
        ref={ref}
        id={id}
        type="text"
        role="combobox"
        className={styles['input']}
        aria-label={t('field.label')}
        placeholder={t('field.placeholder')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={showsActive ? optionId(active) : undefined}
        aria-autocomplete="list"
        spellCheck={false}
        autoComplete="off"
        onFocus={suggestions.onFocus}
        onClick={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {isOpen && (
        // a click in it leaves the focus where it is
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className={styles['popup']} onMouseDown={(event) => event.preventDefault()}>
          {/* the input moves through it: no native element is such a list */}
          {/* oxlint-disable jsx-a11y/prefer-tag-over-role */}
          <div
            id={listId}
            role="listbox"
            aria-label={t('field.offered')}
            className={styles['options']}
          >
            {options.map((option, index) => (
              <div
                key={option.key}
                ref={index === active ? bringIntoSight : undefined}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                aria-disabled={option.type === 'known' && option.isAdded}
                data-active={index === active}
                tabIndex={-1}
                onClick={() => choose(option) && type('')}
                onKeyDown={(event) => event.key === 'Enter' && choose(option)}
              >
                {option.type === 'typed' ? (
                  <TypedLine people={option.people} />
                ) : (
                  <KnownLine candidate={option.candidate} isAdded={option.isAdded} />
                )}
              </div>
            ))}
          </div>
          {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
          <PopupState query={query} count={options.length} recent={recent} directory={directory} />
        </div>
      )}
    </div>
  );
}

function bringIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** Nobody is chosen before something is typed, or an arrow key says so. */
function activeIn(
  options: readonly FieldOption[],
  query: string,
  wanted: string | undefined,
): number {
  const at = options.findIndex(({ key }) => key === wanted);
  return at < 0 && query.trim() !== '' ? firstOption(options) : at;
}

type TypedOption = Extract<FieldOption, { readonly type: 'typed' }>;
type KnownOption = Extract<FieldOption, { readonly type: 'known' }>;

function TypedLine({ people }: Pick<TypedOption, 'people'>) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const accounts = people.map(({ account }) => account).join(' + ');
  const name = people.map((person) => person.name).find(Boolean);
  return (
    <span className={styles['add']}>
      {t('panel.addTyped', {
        account: name === undefined ? accounts : `${name} · ${accounts}`,
        kind: words.kindName(people[0].kind),
      })}
    </span>
  );
}

/** Who is found with one key is mostly found with the next one, too. */
const KnownLine = memo(function KnownLine({
  candidate,
  isAdded,
}: Pick<KnownOption, 'candidate' | 'isAdded'>) {
  const { t } = useTranslation('people');
  const { person, departments = [], phone, contact = [], meetings } = candidate;
  const reached = contactOf({ departments, phone: phone ?? contact[0] });
  return (
    <NameLines
      person={person}
      soft={isAdded}
      aside={
        isAdded
          ? t('recent.added')
          : meetings !== undefined && t('recent.meetings', { count: meetings })
      }
      {...(reached !== '' && {
        below: (
          <span className={lines['contact']}>
            <span className={lines['text']}>
              <ForeignText>{reached}</ForeignText>
            </span>
          </span>
        ),
      })}
    />
  );
});

interface PopupStateProps {
  readonly query: string;
  readonly count: number;
  readonly recent: RecentPeople;
  readonly directory: DirectorySource | undefined;
}

/** What is still being read, what could not be, and what to do where nobody is found. */
function PopupState({ query, count, recent, directory }: PopupStateProps) {
  const { t } = useTranslation('people');
  const everybody = directory?.everybody;
  const isReading = everybody?.reading === true || directory?.found?.reading === true;
  const isRecentRead = recent.people !== undefined || Boolean(recent.error);
  const total = everybody?.total;
  return (
    <div className={styles['state']}>
      <output>
        {!isRecentRead && <span>{t('recent.loading')}</span>}
        {isReading && (
          <span>
            {everybody?.reading === true && total !== undefined
              ? t('field.reading', { count: everybody.people.length, total })
              : t('directory.loading')}
          </span>
        )}
        {count === 0 && !isReading && isRecentRead && (
          <span>{t(query.trim() === '' ? 'field.hint' : 'field.nobody')}</span>
        )}
      </output>
      {Boolean(recent.error) && (
        <ErrorNotice title={t('recent.failed')} error={recent.error} onRetry={recent.onRetry} />
      )}
      {everybody !== undefined && Boolean(everybody.error) && (
        <ErrorNotice
          title={t('directory.failed')}
          error={everybody.error}
          onRetry={everybody.onRetry}
        />
      )}
    </div>
  );
}
