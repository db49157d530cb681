import { platformNow } from '#app/api/platform-clock.ts';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { focusPlace } from '#app/components/form/focus-place.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { useDraft } from '#app/saving/drafts/use-draft.ts';
import type { FormMode } from '#app/saving/form-rules.ts';
import type { Decision } from '#app/saving/send-edit.ts';
import type { Attempt } from '#app/saving/send-new.ts';
import { useRefusal } from '#app/saving/use-refusal.ts';
import type { SentForm } from '#app/saving/use-kept-form.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { PresetOwner } from './api/presets.ts';
import { hasChannels, renamed, writeDesign } from './model/designs.ts';
import type { Design } from './model/designs.ts';
import { combination } from './model/preset-versions.ts';
import { checkPresetName } from './model/preset-names.ts';
import { usePresetNameProblemText } from './name-input.tsx';
import { NEW_PRESET } from './preset-address.ts';
import type { PresetAddress } from './preset-address.ts';
import { presetDraftId, presetValues } from './preset-drafts.ts';
import type { PresetDraft, PresetValues } from './preset-drafts.ts';
import { keepVersion } from './versions/kept-versions.ts';
import { changing, concernsName, creating, isNoSuchPreset } from './preset-writes.ts';

/** What was laid out before another version was taken: that of another user, or one saved at a time. */
interface SetAside {
  readonly values: PresetValues;
  readonly for: 'theirs' | number;
}

interface PresetFormOptions {
  readonly owner: PresetOwner | undefined;
  /** Returns the owner; creates one if there is none yet. */
  readonly ensureOwner: () => PresetOwner;
  readonly address: PresetAddress;
  /** The preset as it was read; undefined for a new one. */
  readonly read: JsonObject | undefined;
  readonly drafts: DraftStore<PresetDraft>;
  readonly draftId: string;
  /** The draft being resumed. */
  readonly draft: PresetDraft | undefined;
  /** The id of the name's control. */
  readonly nameId: string;
  /** Names of the other presets of its family. */
  readonly others: readonly string[];
  readonly meetingNumber: string;
  readonly onSaved: (name: string, answerLost: boolean) => void;
  /** Called when the draft becomes that of another preset. */
  readonly onMoved: (id: string) => void;
}

/** An open preset: its draft, its problems, and the way to save it. */
export function usePresetForm(options: PresetFormOptions) {
  const { ensureOwner, address, read, drafts, nameId, others, meetingNumber } = options;
  const { family } = address;
  const inWords = usePresetNameProblemText();
  const [opened, setOpened] = useState(options.draft?.original ?? read);
  const [values, setValues] = useState(options.draft?.values ?? presetValues(family, opened));
  const [aside, setAside] = useState<SetAside>();
  const [asked, setAsked] = useState(false);
  const mode: FormMode =
    opened === undefined ? { kind: 'new' } : { kind: 'edit', id: address.id, opened };

  // the same objects until they change: the draft is saved when typing pauses
  const content = useMemo(() => contentOf(values), [values]);
  const pristine = useMemo(() => presetValues(family, opened), [family, opened]);
  const dirty = !sameJson(content, pristine);
  const draft = useDraft({
    store: drafts,
    id: options.draftId,
    values: content,
    getValues: () => content,
    pristine,
    attempt: options.draft?.attempt,
    toDraft: (stored, now, attempt: Attempt | undefined): PresetDraft => ({
      ...stored,
      values: now,
      ...(opened && { original: opened }),
      ...(attempt && { attempt }),
    }),
  });
  const saving = useWrite<SentForm<PresetValues>, string>({
    prepare: ({ values: { design }, decision }) => {
      const owner = ensureOwner();
      if (mode.kind === 'edit') {
        return changing(owner, family, { ...mode, values: design, decision }, meetingNumber);
      }
      return creating(owner, family, writeDesign(design, {}, meetingNumber), {
        earlier: draft.attempt(),
        remember: draft.remember,
      });
    },
    onEnded: (ended, sent) => {
      if (ended.kind === 'done-earlier') moveTo(ended.made);
      if (ended.kind !== 'done') return;
      draft.drop();
      const id = mode.kind === 'edit' ? mode.id : ended.made;
      if (id !== '') {
        keepVersion({
          preset: presetDraftId(ensureOwner(), { family, id }),
          savedAt: platformNow(),
          params: writeDesign(sent.values.design, opened, meetingNumber),
        });
      }
      options.onSaved(sent.values.name, ended.answerLost);
    },
  });
  const { outcome, sent } = saving;
  const { refused, refusalAt } = useRefusal(outcome, sent?.values, content, placeOfRefusal);

  const isNameUntouched = mode.kind === 'edit' && values.name === pristine.name;
  const problem = isNameUntouched ? undefined : checkPresetName(values.name, others);
  /** Shown once the user has already seen the field. */
  const shown = asked || (values.name !== '' && !isNameUntouched) ? problem : undefined;

  const showRefused = useEffectEvent(() => {
    if (refused !== undefined) focusPlace(nameId);
  });
  useEffect(() => {
    if (outcome?.kind === 'refused') showRefused();
  }, [outcome]);

  async function save(decision?: Decision) {
    setAsked(true);
    if (problem !== undefined) return focusPlace(nameId);
    if (!hasChannels(content.design)) return;
    await saving.run({ values: content, decision });
  }

  /** Starts from what was read, or from the other user's version. */
  function beginFrom(from: JsonObject | undefined) {
    setOpened(from);
    setValues(presetValues(family, from));
  }

  /** Turns the draft into that of another preset. */
  function moveTo(id: string) {
    draft.drop();
    drafts.save({
      id: presetDraftId(ensureOwner(), { family, id }),
      savedAt: platformNow(),
      values: content,
    });
    options.onMoved(id);
  }

  return {
    ...values,
    opened,
    dirty,
    draft,
    saving,
    refused,
    /** Once somebody has tried to save it. */
    lacksChannels: asked && !hasChannels(content.design),
    nameProblem: shown === undefined ? refusalAt('name') : inWords(shown),
    /** The user's version, set aside when another one was taken. */
    aside,
    isGone: outcome?.kind === 'refused' && isNoSuchPreset(outcome.error),
    change: (next: Partial<PresetValues>) => setValues((before) => ({ ...before, ...next })),
    save,
    /** Saves the name of one side with what the other one shows, where each changed one of the two. */
    combine: (theirs: JsonObject) => {
      const mine = writeDesign(content.design, opened ?? {}, meetingNumber);
      const choices = opened && combination(family, opened, mine, theirs);
      return choices && (() => void save({ theirs, choices }));
    },
    takeTheirs: (theirs: JsonObject) => {
      setAside({ values, for: 'theirs' });
      beginFrom(theirs);
      saving.clear();
    },
    backToMine: () => {
      if (aside !== undefined) setValues(aside.values);
      setAside(undefined);
    },
    restore: (design: Design, savedAt: number) => {
      setAside({ values, for: savedAt });
      setValues({ ...values, design });
    },
    startOver: () => beginFrom(read),
    makeNew: () => moveTo(NEW_PRESET),
  };
}

function contentOf({ name, design }: PresetValues): PresetValues {
  return { name, design: renamed(design, name) };
}

function placeOfRefusal(error: unknown) {
  return concernsName(error) ? ({ field: 'name' } as const) : undefined;
}
