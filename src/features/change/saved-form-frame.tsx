import { Button } from '#app/components/button/button.tsx';
import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useErrorText } from '#app/components/error-text.ts';
import type { SavedForm } from '#app/saving/use-saved-form.ts';
import { FormFrame } from './form-frame.tsx';
import { SaveBar } from './save-bar.tsx';

interface SavedFormFrameProps<
  V extends FieldValues,
  F extends string,
  P extends { readonly field: F },
> {
  readonly saved: SavedForm<V, F, P>;
  readonly children: ReactNode;
}

/** A one-page form in its frame, with the save bar at its foot. */
export function SavedFormFrame<
  V extends FieldValues,
  F extends string,
  P extends { readonly field: F },
>({ saved, children }: SavedFormFrameProps<V, F, P>) {
  const { rules, words, form, mode } = saved;
  const describe = useErrorText();
  const verb = mode.kind === 'edit' ? 'save' : 'make';
  return (
    <FormProvider {...form}>
      <FormFrame
        kept={saved}
        takeLastSent={saved.takeLastSent}
        titleOf={(how) => words.text(`failure.${how}.${verb}`)}
        insteadOf={(error) =>
          mode.kind === 'edit' && rules.saysGone(error) ? gone(error) : undefined
        }
        changed={{ title: words.text('changed.title'), why: words.text('changed.why') }}
      >
        {children}
        <SaveBar saved={saved} />
      </FormFrame>
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
