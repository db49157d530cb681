import { useId } from 'react';
import { Field } from '../form/field.tsx';
import { RadioGroup } from '../form/radio-group.tsx';
import type { RawCode } from '#app/lib/code-names.ts';

interface ModeChoiceProps<Name extends string> {
  readonly label: string;
  readonly value: Name | RawCode;
  /** The contract's names; an unlisted one is offered only while it is selected. */
  readonly names: readonly Name[];
  readonly wordOf: (mode: Name | RawCode) => string;
  readonly onChoose: (mode: Name | RawCode) => void;
}

/** One of a few ways a thing works, all in sight. */
export function ModeChoice<Name extends string>(props: ModeChoiceProps<Name>) {
  const { label, value, names, wordOf, onChoose } = props;
  const id = useId();
  const modes = names.some((name) => name === value) ? names : [...names, value];
  return (
    <Field id={id} label={label}>
      {() => (
        <RadioGroup
          id={id}
          asButtons
          aria-label={label}
          value={value}
          onChange={onChoose}
          options={modes.map((one) => ({ value: one, label: wordOf(one) }))}
        />
      )}
    </Field>
  );
}
