import { DiffOutlined, InfoCircleOutlined, WarningOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useDeferredValue } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import { FormFooter } from '#app/saving/form-footer.tsx';
import type { FormWords } from '#app/saving/form-rules.ts';
import type { SavedForm } from '#app/saving/use-saved-form.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { ChangeList } from './change-list.tsx';
import styles from '#app/saving/saving.module.css';

interface SaveBarProps<V extends FieldValues, F extends string, P extends { readonly field: F }> {
  readonly saved: SavedForm<V, F, P>;
}

/** The footer of a form: draft status, changes, problems, and the save button. */
export function SaveBar<V extends FieldValues, F extends string, P extends { readonly field: F }>({
  saved,
}: SaveBarProps<V, F, P>) {
  const { rules, words, mode, values, dirty, draft, saving, shown, earlier, show } = saved;
  const { t } = useTranslation('booking');
  const isEdit = mode.kind === 'edit';
  const { busy } = saving;
  return (
    <FormFooter
      draft={draft}
      ways={
        <>
          {dirty && (
            <Button type="text" disabled={busy} onClick={saved.discard}>
              {isEdit ? words.text('undoAll') : t('draft.discard')}
            </Button>
          )}
          <Button
            type="primary"
            loading={busy}
            title={words.text('saveKeys')}
            onClick={() => void saved.save()}
          >
            {busy ? t('go.sending') : words.text(isEdit ? 'save' : 'make')}
          </Button>
        </>
      }
    >
      {shown.length > 0 && (
        <Problems kind="problems" problems={shown} words={words} onShow={show} />
      )}
      {earlier.length > 0 && (
        <Problems kind="earlier" problems={earlier} words={words} onShow={show} />
      )}
      {isEdit && dirty && (
        <Changes
          values={values}
          changesOf={(now) => rules.changesOf(now, mode.opened)}
          words={words}
        />
      )}
    </FormFooter>
  );
}

interface ProblemsProps<F extends string, P extends { readonly field: F }> {
  readonly kind: 'problems' | 'earlier';
  readonly problems: readonly P[];
  readonly words: FormWords<P>;
  readonly onShow: (field: F) => void;
}

function Problems<F extends string, P extends { readonly field: F }>(props: ProblemsProps<F, P>) {
  const { kind, problems, words, onShow } = props;
  const { t: marks } = useTranslation('punctuation');
  const fields = [...new Set(problems.map(({ field }) => field))];
  return (
    <PanelButton
      label={words.text(kind, problems.length)}
      icon={
        kind === 'problems' ? <WarningOutlined aria-hidden /> : <InfoCircleOutlined aria-hidden />
      }
      quiet
      upwards
      align="start"
    >
      <ul className={styles['problems']}>
        {fields.map((field) => {
          const here = problems.filter((problem) => problem.field === field);
          const problemText = here.map(words.problem).find((text) => text !== undefined);
          return (
            <li key={field}>
              <Button type="link" size="small" onClick={() => onShow(field)}>
                {words.section(field)}
                {marks('colon')}
                {problemText ?? words.text('problems', here.length)}
              </Button>
            </li>
          );
        })}
      </ul>
    </PanelButton>
  );
}

interface ChangesProps<V> {
  readonly values: V;
  readonly changesOf: (values: V) => readonly Difference[];
  readonly words: Pick<FormWords<never>, 'text'>;
}

/** Rendered at low priority. */
function Changes<V>({ values, changesOf, words }: ChangesProps<V>) {
  const changes = changesOf(useDeferredValue(values));
  if (changes.length === 0) return null;
  return (
    <PanelButton
      label={words.text('changes', changes.length)}
      icon={<DiffOutlined aria-hidden />}
      quiet
      upwards
      align="start"
    >
      <ChangeList changes={changes} />
    </PanelButton>
  );
}
