import { useRef, useState } from 'react';
import type { JsonObject } from '#app/domain/json.ts';
import type { Choices } from '#app/domain/three-way.ts';
import type { KeptDraft } from '#app/components/drafts/use-draft.ts';
import { sendNewTemplate, sendTemplateEdit } from './send-template.ts';
import type { SaveResult } from './send-template.ts';
import type { TemplateAttempt } from './template-drafts.ts';
import type { TemplateValues } from './template-values.ts';

/** What is being edited. */
export type TemplateMode =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly templateId: string; readonly opened: JsonObject };

/** How saving ended, where it did not end well. */
export type SaveFailure =
  /** Certainly not done: refused, or nothing was sent. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | Extract<SaveResult, { kind: 'not-done' | 'unclear' | 'changed-meanwhile' }>;

interface SaveOptions {
  readonly mode: TemplateMode;
  readonly draft: KeptDraft<TemplateAttempt>;
  readonly onSaved: (templateId: string) => void | Promise<void>;
  /** An earlier try of a new template went through, as it was then. */
  readonly onMadeEarlier: (templateId: string) => void;
}

export interface Saving {
  readonly busy: boolean;
  /** How often it was tried, to tell one failure from the next. */
  readonly tries: number;
  readonly failure: SaveFailure | undefined;
  readonly clearFailure: () => void;
  readonly save: (
    values: TemplateValues,
    decision?: { readonly theirs: JsonObject; readonly choices: Choices },
  ) => Promise<SaveFailure | undefined>;
}

/** Saves the form, one at a time however often it is asked to. */
export function useSave({ mode, draft, onSaved, onMadeEarlier }: SaveOptions): Saving {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<SaveFailure>();

  async function save(...[values, decision]: Parameters<Saving['save']>) {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setTries((before) => before + 1);
    setFailure(undefined);
    try {
      const result =
        mode.kind === 'edit'
          ? await sendTemplateEdit({ ...mode, values, ...(decision && { decision }) })
          : await sendNewTemplate({
              values,
              earlier: draft.attempt(),
              remember: draft.remember,
            });
      if (result.kind === 'saved') await onSaved(result.templateId);
      else if (result.kind === 'made-earlier') onMadeEarlier(result.templateId);
      else return fail(result);
      return undefined;
    } catch (error) {
      return fail({ kind: 'failed', error });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  function fail(how: SaveFailure): SaveFailure {
    setFailure(how);
    return how;
  }

  return { busy, tries, failure, clearFailure: () => setFailure(undefined), save };
}
