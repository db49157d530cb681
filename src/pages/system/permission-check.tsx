import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Field } from '#app/components/form/field.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { permissionProblems, type Party } from './permission.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './system.module.css';

/** Whether one terminal may call another (operation 34); both stand in the address. */
export function PermissionCheck() {
  const { t } = useTranslation('system');
  const { t: marks } = useTranslation('punctuation');
  const { offered, reason } = useOffered('getPointToPointPermission');
  const [query, setQuery] = useSearchParams();
  const asked = { caller: query.get('caller') ?? '', callee: query.get('callee') ?? '' };
  const [typed, setTyped] = useState(asked);
  const [tried, setTried] = useState(false);
  const problems = permissionProblems(typed);
  const isAsked = offered && Object.keys(permissionProblems(asked)).length === 0;
  const answer = useQuery({
    ...systemQueries.permission(asked.caller, asked.callee),
    enabled: isAsked,
  });

  function check() {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const caller = typed.caller.trim();
    const callee = typed.callee.trim();
    if (caller === asked.caller && callee === asked.callee) void answer.refetch();
    else setQuery({ caller, callee }, { preventScrollReset: true });
  }

  const field = (party: Party) => {
    const problem = problems[party];
    return (
      <Field
        id={`permission-${party}`}
        label={t(`permission.${party}`)}
        problem={
          problem === undefined || (!tried && typed[party] === '')
            ? undefined
            : t(`permission.${problem}`)
        }
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed[party]}
            inputMode="numeric"
            autoComplete="off"
            onText={(text) => setTyped({ ...typed, [party]: text })}
          />
        )}
      </Field>
    );
  };

  return (
    <>
      <p className={styles['soft']}>{offered ? t('permission.why') : reason}</p>
      <form
        className={styles['check']}
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        {field('caller')}
        {field('callee')}
        <Button type="primary" htmlType="submit" disabled={!offered} title={reason}>
          {t('permission.check')}
        </Button>
      </form>
      {answer.isError && (
        <ErrorNotice
          title={t('permission.failed')}
          error={answer.error}
          onRetry={() => void answer.refetch()}
        />
      )}
      <output className={styles['answer']}>
        {isAsked && answer.isFetching && t('permission.checking')}
        {isAsked && !answer.isFetching && answer.data && (
          <>
            <b>{t('permission.of', asked)}</b>
            <span>
              {answer.data.call_permission === undefined
                ? t('permission.notTold')
                : t('permission.result', { value: answer.data.call_permission })}
            </span>
            <span className={styles['soft']}>{t('permission.resultWhy')}</span>
            <span>
              {t('permission.sharers')}
              {marks('colon')}
              {sharers() || t('permission.nobody')}
            </span>
          </>
        )}
      </output>
    </>
  );

  function sharers() {
    return (answer.data?.doubleflow_members ?? [])
      .map(({ name, account }) => visibleName(name) || account)
      .filter(Boolean)
      .join(marks('listComma'));
  }
}
