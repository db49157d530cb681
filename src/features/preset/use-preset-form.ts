import { useEffect, useRef, useState } from 'react';
import { readPreset } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { newDesign, readDesign, renamed, writeDesign } from './model/designs.ts';
import { checkPresetName } from './model/preset-names.ts';
import { NEW_PRESET } from './preset-address.ts';
import type { PresetAddress } from './preset-address.ts';
import { dropPresetDraft, keepPresetDraft } from './preset-drafts.ts';
import type { PresetDraft } from './preset-drafts.ts';
import { creating, isNoSuchPreset, updating } from './preset-writes.ts';

interface PresetFormOptions {
  readonly owner: PresetOwner | undefined;
  /** The owner, made now where there is none yet. */
  readonly ensureOwner: () => PresetOwner;
  readonly address: PresetAddress;
  /** As it was read; absent of a new one. */
  readonly read: JsonObject | undefined;
  readonly draft: PresetDraft | undefined;
  /** Names of the others of its family. */
  readonly others: readonly string[];
  readonly meetingNumber: string;
  readonly onSaved: (name: string, answerLost: boolean) => void;
}

/** A preset that is open to be changed: its values, and the way they are saved. */
export function usePresetForm(options: PresetFormOptions) {
  const { owner, ensureOwner, address, read, draft, others, meetingNumber, onSaved } = options;
  const { family, id } = address;
  const writes = useWrite({
    prepare,
    onEnded: (ended) => {
      if (ended.kind === 'changed-meanwhile') setTheirs(ended.theirs);
      if (ended.kind !== 'done') return;
      forget();
      onSaved(name, ended.answerLost);
    },
  });
  const [values, setValues] = useState<PresetDraft>(() => draft ?? pristineOf(address, read));
  const [aside, setAside] = useState<PresetDraft>();
  const [theirs, setTheirs] = useState<JsonObject>();
  const [isNew, setIsNew] = useState(id === NEW_PRESET);
  const [tried, setTried] = useState(false);
  const over = useRef(false);

  const { name, design, opened } = values;
  const dirty = !sameJson(withoutOpened(values), withoutOpened(pristineOf(address, opened)));
  const untouchedName = opened !== undefined && name === (opened['name'] ?? '');
  const nameProblem = untouchedName && !isNew ? undefined : checkPresetName(name, others);

  useEffect(() => {
    if (over.current) return;
    if (dirty) keepPresetDraft(owner, { family, id }, values);
    else dropPresetDraft(owner, { family, id });
  }, [dirty, values, owner, family, id]);

  /** Saved or thrown away: nothing that happens to this form brings it back. */
  function forget() {
    over.current = true;
    dropPresetDraft(owner, address);
  }

  function change(next: Partial<PresetDraft>) {
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
    discard: forget,
  };
}

function pristineOf({ family }: PresetAddress, read: JsonObject | undefined): PresetDraft {
  const design = read === undefined ? newDesign(family) : readDesign(family, read);
  return {
    name: design.value.name,
    design,
    ...(read !== undefined && { opened: read }),
  };
}

function withoutOpened({ name, design }: PresetDraft) {
  return [name, renamed(design, '')];
}

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}
