import { useMemo, useState } from 'react';
import { readPreset } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { useDraft } from '#app/saving/drafts/use-draft.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { newDesign, readDesign, renamed, writeDesign } from './model/designs.ts';
import { checkPresetName } from './model/preset-names.ts';
import { NEW_PRESET } from './preset-address.ts';
import type { PresetAddress } from './preset-address.ts';
import type { PresetDraft, PresetValues } from './preset-drafts.ts';
import { creating, isNoSuchPreset, updating } from './preset-writes.ts';

interface PresetFormOptions {
  readonly owner: PresetOwner | undefined;
  /** The owner, made now where there is none yet. */
  readonly ensureOwner: () => PresetOwner;
  readonly address: PresetAddress;
  /** As it was read; absent of a new one. */
  readonly read: JsonObject | undefined;
  readonly drafts: DraftStore<PresetDraft>;
  readonly draftId: string;
  readonly draft: PresetDraft | undefined;
  /** Names of the others of its family. */
  readonly others: readonly string[];
  readonly meetingNumber: string;
  readonly onSaved: (name: string, answerLost: boolean) => void;
}

/** A preset that is open to be changed: its values, and the way they are saved. */
export function usePresetForm(options: PresetFormOptions) {
  const { ensureOwner, address, read, drafts, draftId, others, meetingNumber, onSaved } = options;
  const { family, id } = address;
  const writes = useWrite({
    prepare,
    onEnded: (ended) => {
      if (ended.kind === 'changed-meanwhile') setTheirs(ended.theirs);
      if (ended.kind !== 'done') return;
      kept.drop();
      onSaved(name, ended.answerLost);
    },
  });
  const [values, setValues] = useState<OpenedPreset>(() =>
    options.draft === undefined
      ? pristineOf(address, read)
      : { ...options.draft.values, opened: options.draft.original },
  );
  const [aside, setAside] = useState<OpenedPreset>();
  const [theirs, setTheirs] = useState<JsonObject>();
  const [isNew, setIsNew] = useState(id === NEW_PRESET);
  const [tried, setTried] = useState(false);

  const { name, design, opened } = values;
  // the same objects until they change: what is typed is kept when it has settled
  const content = useMemo(() => contentOf(values), [values]);
  const pristine = useMemo(() => contentOf(pristineOf({ family }, opened)), [family, opened]);
  const dirty = !sameJson(content, pristine);
  const kept = useDraft({
    store: drafts,
    id: draftId,
    values: content,
    getValues: () => content,
    pristine,
    attempt: undefined,
    toDraft: (stored, now): PresetDraft => ({
      ...stored,
      values: now,
      ...(opened && { original: opened }),
    }),
  });
  const untouchedName = opened !== undefined && name === (opened['name'] ?? '');
  const nameProblem = untouchedName && !isNew ? undefined : checkPresetName(name, others);

  function change(next: Partial<OpenedPreset>) {
    setValues((before) => ({ ...before, ...next }));
    if (next.name !== undefined && writes.outcome?.kind === 'refused') writes.clear();
  }

  /** `over`: their version, where it was decided that this one holds. */
  function save(over?: JsonObject) {
    setTried(true);
    if (nameProblem !== undefined || writes.outcome?.kind === 'unknown') return;
    setTheirs(undefined);
    void writes.run(over);
  }

  async function prepare(over: JsonObject | undefined): Promise<Prepared> {
    const mine = renamed(design, name);
    const target = ensureOwner();
    if (isNew) return creating(target, family, writeDesign(mine, {}, meetingNumber));
    const now = await readPreset(target, family, id);
    const sent = writeDesign(mine, opened, meetingNumber);
    if (over !== undefined && sameJson(plain(now), plain(over))) {
      return updating(target, family, id, writeDesign(mine, now, meetingNumber));
    }
    const asOpened = opened !== undefined && sameJson(plain(now), plain(opened));
    if (!asOpened && !sameJson(plain(now), sent)) {
      return { kind: 'changed-meanwhile', theirs: now, differences: [] };
    }
    return updating(target, family, id, sent);
  }

  return {
    name,
    design,
    opened,
    dirty,
    busy: writes.busy,
    outcome: writes.outcome,
    /** Told once there was a chance to mend it. */
    nameProblem: tried || (name !== '' && !untouchedName) ? nameProblem : undefined,
    /** Their version, while it is to be decided which one holds. */
    theirs,
    /** What was set aside when theirs was taken. */
    aside,
    isGone: writes.outcome?.kind === 'refused' && isNoSuchPreset(writes.outcome.error),
    change,
    save,
    lookAgain: writes.lookAgain,
    backToEditing: () => setTheirs(undefined),
    takeTheirs: () => {
      if (theirs === undefined) return;
      setAside(values);
      change(pristineOf(address, theirs));
      setTheirs(undefined);
    },
    backToMine: () => {
      if (aside === undefined) return;
      change({ name: aside.name, design: aside.design });
      setAside(undefined);
    },
    startOver: () => setValues(pristineOf(address, read ?? opened)),
    saveAsNew: () => {
      setIsNew(true);
      writes.clear();
    },
    discard: kept.drop,
  };
}

/** What is in the form, and what it was read as; a new one was not. */
interface OpenedPreset extends PresetValues {
  readonly opened: JsonObject | undefined;
}

function pristineOf(
  { family }: Pick<PresetAddress, 'family'>,
  read: JsonObject | undefined,
): OpenedPreset {
  const design = read === undefined ? newDesign(family) : readDesign(family, read);
  return { name: design.value.name, design, opened: read };
}

function contentOf({ name, design }: PresetValues): PresetValues {
  return { name, design: renamed(design, name) };
}

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}
