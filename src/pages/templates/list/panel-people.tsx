import { usePersonNames } from '#app/features/people/known-names.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateSummaryAnswer } from '#app/api/generated/types.gen.ts';
import { templateQueries, type TemplateSeat } from '#app/features/template/api/templates.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './panel.module.css';

interface PanelPeopleProps {
  readonly id: string;
  readonly seat: TemplateSeat;
  readonly summary: TemplateSummaryAnswer;
}

/** One list of a template's people: how many, and who when somebody asks. */
export function PanelPeople({ id, seat, summary }: PanelPeopleProps) {
  const { t } = useTranslation('templates');
  const [open, setOpen] = useState(false);
  const audience = useQuery({ ...templateQueries.audienceCount(id), enabled: seat === 'audience' });
  const counts = {
    members: summary.invite_num,
    audience: audience.data,
    vips: summary.vip_num,
  };
  const count = counts[seat];
  return (
    <details
      className={styles['people']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t(`panel.seats.${seat}`)}
        <span className={styles['count']}>
          {count ?? t(audience.isError ? 'counts.failed' : 'counts.reading')}
        </span>
      </summary>
      {open && <Names id={id} seat={seat} />}
    </details>
  );
}

function Names({ id, seat }: Pick<PanelPeopleProps, 'id' | 'seat'>) {
  const { t } = useTranslation('templates');
  const { labelOfRow } = usePersonNames();
  const pages = useInfiniteQuery(templateQueries.people(id, seat));
  const people = pages.data?.pages.flatMap((page) => page.people) ?? [];
  const total = pages.data?.pages.at(-1)?.total ?? 0;
  return (
    <>
      {pages.isPending && <p className={styles['soft']}>{t('counts.reading')}</p>}
      {pages.isSuccess && people.length === 0 && (
        <p className={styles['soft']}>{t('panel.nobody')}</p>
      )}
      {people.length > 0 && (
        <FirstRows of={people}>
          {(shown, more) => (
            <>
              <ul className={styles['names']}>
                {shown.map((person, place) => (
                  // a list may have somebody twice, and never moves
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={place} title={person.account}>
                    <ForeignText>{labelOfRow(person)}</ForeignText>
                  </li>
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      )}
      {pages.isError && (
        <ErrorNotice
          title={t('panel.peopleFailed')}
          error={pages.error}
          onRetry={() => void (pages.data ? pages.fetchNextPage() : pages.refetch())}
        />
      )}
      {pages.hasNextPage && !pages.isError && (
        <p className={styles['more']}>
          <span className={styles['soft']}>
            {t('panel.shownOf', { shown: people.length, total })}
          </span>
          <Button
            size="small"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('panel.readMore')}
          </Button>
        </p>
      )}
    </>
  );
}
