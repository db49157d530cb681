import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { livesQueries, liveSources } from '#app/features/live/api/lives.ts';
import { recentIds, rememberId } from './recent-ids.ts';
import type { LivesQuery } from './lives-query.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import list from '#app/components/list-page/list-page.module.css';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './lives.module.css';

interface LiveFilterBarProps {
  readonly view: LivesQuery;
  readonly onShow: (view: LivesQuery, replace: boolean) => void;
}

/** Whose live meetings: one of three ways, explained, with the ids that are known. */
export function LiveFilterBar({ view, onShow }: LiveFilterBarProps) {
  const { t } = useTranslation('lives');
  const id = useId();
  const { source } = view;
  const [typed, setTyped] = useState(view.id);
  const known = useQuery(livesQueries.known(source)).data ?? [];
  const knownIds = new Set(known.map((one) => one.id));
  const recent = recentIds(source).filter((one) => !knownIds.has(one));
  const options = [...known, ...recent.map((one) => ({ id: one, name: '' }))];

  function ask(wanted: string) {
    const next = wanted.trim();
    if (next !== '') rememberId(source, next);
    onShow({ ...view, id: next }, false);
  }

  return (
    <form
      className={styles['filter']}
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed);
      }}
    >
      <fieldset>
        <legend>{t('source.label')}</legend>
        {liveSources.map((one) => (
          <label key={one} data-chosen={one === source}>
            <input
              type="radio"
              name={`${id}-source`}
              checked={one === source}
              onChange={() => onShow({ ...view, source: one, id: '' }, false)}
            />
            <b>{t(`source.${one}`)}</b>
            <span>{t(`source.${one}Why`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles['id']}>
        <label htmlFor={`${id}-id`}>{t(`id.${source}`)}</label>
        <input
          id={`${id}-id`}
          className={list['field']}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          placeholder={t('id.placeholder')}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="primary" htmlType="submit" disabled={typed.trim() === ''}>
          {t('id.ask')}
        </Button>
        {options.length > 0 && (
          <span className={styles['known']}>
            {t('id.known')}
            <FirstRows of={options} always={({ id: one }) => one === view.id}>
              {(shown, more) => (
                <>
                  {shown.map((one) => (
                    <Button
                      key={one.id}
                      size="small"
                      aria-pressed={one.id === view.id}
                      title={one.id}
                      onClick={() => {
                        setTyped(one.id);
                        ask(one.id);
                      }}
                    >
                      <ForeignText>{visibleName(one.name) || one.id}</ForeignText>
                    </Button>
                  ))}
                  {more}
                </>
              )}
            </FirstRows>
          </span>
        )}
      </div>
      <p>{t('source.why')}</p>
    </form>
  );
}
