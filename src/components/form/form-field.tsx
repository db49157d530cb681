import type { ReactNode } from 'react';
import { Controller, type Control } from 'react-hook-form';
import type { ControllerRenderProps, FieldPath, FieldValues } from 'react-hook-form';
import { Field, type ControlProps } from './field.tsx';

interface FormFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly control: Control<Values>;
  readonly name: Name;
  /** Id of the control; defaults to the field's name. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly required?: boolean;
  readonly problem?: ReactNode;
  readonly hint?: ReactNode;
  readonly count?: ReactNode;
  readonly children: (
    field: ControllerRenderProps<Values, Name>,
    control: ControlProps,
  ) => ReactNode;
}

/** A field of a form: its value and its place among label, problem and hint. */
export function FormField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  id = name,
  children,
  ...field
}: FormFieldProps<Values, Name>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: bound }) => (
        <Field id={id} {...field}>
          {(controlProps) => children(bound, controlProps)}
        </Field>
      )}
    />
  );
}
