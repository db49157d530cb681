import { DeleteOutlined, EditOutlined, StarOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PanelButton } from '#app/components/panel-button.tsx';
import { askToConfirm } from '#app/components/confirm/confirmations.ts';
import { removeFilter, renameFilter, saveFilter, useSavedFilters } from './saved-filters.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { nameIn } from '#app/components/form/name-field.ts';
import { useComposedField } from '#app/components/composition.ts';
import styles from './meetings.module.css';

interface SavedFiltersPanelProps {
  /** The view as it is now, without its page. */
  readonly search: string;
  readonly pathname: string;
}

/** Views under names: apply, save, rename, delete. */
export function SavedFiltersPanel({ search, pathname }: SavedFiltersPanelProps) {
  const { t } = useTranslation('meetings');
  const { list, change } = useSavedFilters();
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<string>();
  const typing = useComposedField<HTMLInputElement>(name, (_, event) => setName(nameIn(event)));
  const wanted = visibleName(name).trim();

  const remove = (gone: string) =>
    askToConfirm({
      title: t('saved.removeTitle', { name: gone }),
      consequence: t('saved.removeWhy'),
      confirm: t('saved.removeConfirm'),
      danger: true,
      run: () => {
        change(removeFilter(list, gone));
        return Promise.resolve(undefined);
      },
    });

  return (
    <PanelButton label={t('saved.button')} icon={<StarOutlined aria-hidden />} iconOnly>
      <div className={styles['panel']}>
        {list.length === 0 && <p className={styles['hint']}>{t('saved.none')}</p>}
        <ul className={styles['saved']}>
          {list.map((filter) =>
            filter.name === renaming ? (
              <li key={filter.name}>
                <Rename
                  name={filter.name}
                  taken={list.map((other) => other.name)}
                  onDone={(to) => {
                    change(renameFilter(list, filter.name, to));
                    setRenaming(undefined);
                  }}
                />
              </li>
            ) : (
              <li key={filter.name}>
                <Link
                  to={{ pathname, search: filter.search }}
                  aria-label={t('saved.apply', { name: filter.name })}
                  aria-current={filter.search === search ? 'true' : undefined}
                >
                  <ForeignText>{filter.name}</ForeignText>
                </Link>
                <Button
                  type="text"
                  size="small"
                  icon={<EditOutlined aria-hidden />}
                  aria-label={t('saved.rename', { name: filter.name })}
                  onClick={() => setRenaming(filter.name)}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('saved.remove', { name: filter.name })}
                  onClick={() => remove(filter.name)}
                />
              </li>
            ),
          )}
        </ul>
        <form
          className={styles['pair']}
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted === '') return;
            change(saveFilter(list, { name: wanted, search }));
            setName('');
          }}
        >
          <input
            className={styles['field']}
            aria-label={t('saved.name')}
            placeholder={t('saved.name')}
            maxLength={60}
            {...typing}
          />
          <Button htmlType="submit" disabled={wanted === ''}>
            {t('saved.save')}
          </Button>
        </form>
        {list.some((filter) => filter.name === wanted) && (
          <output className={styles['hint']}>{t('saved.replaces')}</output>
        )}
      </div>
    </PanelButton>
  );
}

interface RenameProps {
  readonly name: string;
  readonly taken: readonly string[];
  readonly onDone: (name: string) => void;
}

function Rename({ name, taken, onDone }: RenameProps) {
  const { t } = useTranslation('meetings');
  const [text, setText] = useState(name);
  const typing = useComposedField<HTMLInputElement>(text, (_, event) => setText(nameIn(event)));
  const wanted = visibleName(text).trim();
  const clash = wanted !== name && taken.includes(wanted);
  return (
    <form
      className={styles['pair']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!clash && wanted !== '') onDone(wanted);
      }}
    >
      <input
        ref={focusOnce}
        className={styles['field']}
        aria-label={t('saved.newName', { name })}
        aria-invalid={clash}
        maxLength={60}
        {...typing}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onDone(name);
        }}
      />
      <Button htmlType="submit" disabled={clash || wanted === ''}>
        {t('saved.done')}
      </Button>
      {clash && (
        <p className={styles['hint']} role="alert">
          {t('saved.taken')}
        </p>
      )}
    </form>
  );
}

/** The field that a press of a button made takes the focus. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
