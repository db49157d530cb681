import { Select as LibrarySelect, type SelectProps } from 'antd';
import { useId } from 'react';

/**
 * The library's list to choose one from. The library shows the choice beside the field that a screen reader is in,
 * whose own value stays empty; here the choice, or the placeholder, describes the field.
 */
export function Select<Value>(props: SelectProps<Value>) {
  const { labelRender, placeholder, 'aria-describedby': describedBy, ...others } = props;
  const shown = useId();
  return (
    <LibrarySelect
      {...others}
      aria-describedby={[shown, describedBy].filter(Boolean).join(' ')}
      labelRender={describing(shown, labelRender)}
      {...(placeholder !== undefined && { placeholder: <span id={shown}>{placeholder}</span> })}
    />
  );
}

/** The choice as it is shown, in an element of this id. */
function describing(id: string, render: SelectProps['labelRender']) {
  return (chosen: Parameters<NonNullable<SelectProps['labelRender']>>[0]) => (
    <span id={id}>{render?.(chosen) ?? chosen.label}</span>
  );
}
