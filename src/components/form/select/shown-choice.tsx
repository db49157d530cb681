import type { SelectProps } from 'antd';
import type { ReactNode, RefCallback } from 'react';

/** A list to choose from, of whatever values. */
export interface ChoiceProps extends SelectProps {
  readonly ref?: RefCallback<{ readonly focus: (options?: FocusOptions) => void }>;
}

export type Choice = Parameters<NonNullable<SelectProps['labelRender']>>[0];

/**
 * The list shows what is chosen beside the field that a screen reader is in, whose own value stays empty. Here the
 * choices, or the placeholder, are elements with ids that describe the field.
 */
export interface ShownChoice {
  readonly describedBy: string;
  readonly placeholder: ReactNode;
  readonly render: (chosen: Choice) => ReactNode;
}

/** `id` is a prefix of the elements' own. */
export function shownChoice(id: string, props: ChoiceProps): ShownChoice {
  const { mode, value, placeholder, labelRender, 'aria-describedby': describedBy } = props;
  const values: readonly unknown[] = mode !== undefined && Array.isArray(value) ? value : [value];
  const idOf = (one: unknown) => `${id}${values.indexOf(one)}`;
  return {
    describedBy: [id, ...values.map(idOf), describedBy].filter(Boolean).join(' '),
    placeholder: placeholder !== undefined && <span id={id}>{placeholder}</span>,
    render: (chosen) => (
      <span id={idOf(chosen.value)}>{labelRender?.(chosen) ?? chosen.label}</span>
    ),
  };
}
