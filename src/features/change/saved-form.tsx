import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useErrorText } from '#app/components/error-text.ts';
import { DraftGuard } from '#app/saving/draft-guard.tsx';
import { isFailure } from '#app/saving/outcome.ts';
import { SaveFailureNotice } from '#app/saving/save-failure-notice.tsx';
import type { SavedForm as Saved } from '#app/saving/use-saved-form.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { SaveBar } from './save-bar.tsx';

interface SavedFormProps<V extends FieldValues, F extends string, P extends { readonly field: F }> {
  readonly saved: Saved<V, F, P>;
  readonly children: ReactNode;
}

/** Around the fields of a form: why it is not saved, somebody else's changes, the save bar and the leave guard. */
export function SavedForm<
  V extends FieldValues,
  F extends string,
  P extends { readonly field: F },
>({ saved, children }: SavedFormProps<V, F, P>) {
  const { rules, words, form, mode, dirty, draft, saving, refused, save } = saved;
  const { outcome } = saving;
  const describe = useErrorText();
  const verb = mode.kind === 'edit' ? 'save' : 'make';
  return (
    <FormProvider {...form}>
      <DraftGuard
        draft={draft}
        dirty={dirty}
        staysHere={saved.staysHere}
        onDiscard={saved.throwAway}
      />
      {isFailure(outcome) && (
        <SaveFailureNotice
          key={saving.since}
          failure={outcome}
          atField={refused !== undefined}
          titleOf={(kind) => words.text(`failure.${kind}.${verb}`)}
          instead={
            mode.kind === 'edit' && rules.saysGone(outcome.error) ? gone(outcome.error) : undefined
          }
          onAgain={() => void save()}
        />
      )}
      {outcome?.kind === 'changed-meanwhile' ? (
        <ChangedMeanwhile
          key={saving.since}
          title={words.text('changed.title')}
          why={words.text('changed.why')}
          differences={outcome.differences}
          busy={saving.busy}
          onSave={(choices) => void save({ theirs: outcome.theirs, choices })}
          onBack={saving.clear}
        />
      ) : (
        <Form component={false}>
          {children}
          <SaveBar saved={saved} />
        </Form>
      )}
    </FormProvider>
  );

  function gone(error: unknown) {
    return {
      title: words.text('gone.title'),
      description: (
        <>
          <p>{describe(error)}</p>
          <p>{words.text('gone.kept')}</p>
        </>
      ),
      action: (
        <Button type="primary" onClick={saved.makeNew}>
          {words.text('gone.makeNew')}
        </Button>
      ),
    };
  }
}
