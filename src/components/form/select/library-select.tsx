import { Select } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { shownChoice, type ChoiceProps } from './shown-choice.tsx';

/** What somebody has begun in a field before its list was there. */
export interface Begun {
  readonly hasFocus: boolean;
  readonly isOpen: boolean;
  /** What is searched for. */
  readonly text: string;
  /** Enter was pressed after it: the first that is found is meant. */
  readonly isEntered: boolean;
}

export interface LibrarySelectProps extends ChoiceProps {
  readonly begun: Begun;
}

/** The library's list to choose from, which goes on with what somebody has begun. */
export function LibrarySelect({ begun, ...props }: LibrarySelectProps) {
  const { showSearch, placeholder, ...others } = props;
  const shown = shownChoice(useId(), props);
  const [text, setText] = useState('');
  const own = typeof showSearch === 'object' ? showSearch : {};
  const search = (typed: string) => {
    setText(typed);
    own.onSearch?.(typed);
  };
  // the list empties its search as it is put up
  useEffect(() => {
    if (begun.text !== '') search(begun.text);
    // oxlint-disable-next-line react/exhaustive-deps -- once, for what was typed before it was here
  }, []);
  const isEntered = useRef(begun.isEntered);
  const isFound = props.options !== undefined && props.options.length > 0;
  useEffect(() => {
    if (!isEntered.current || text !== begun.text || !isFound) return undefined;
    // the list marks the first that it finds once it has been drawn
    const timer = setTimeout(() => {
      isEntered.current = false;
      markedIn(document.activeElement)?.click();
    });
    return () => clearTimeout(timer);
  }, [begun.text, isFound, text]);
  return (
    <Select
      {...others}
      {...(showSearch !== undefined && {
        showSearch: showSearch && { searchValue: text, ...own, onSearch: search },
      })}
      // the field that stood here had the focus
      autoFocus={begun.hasFocus}
      defaultOpen={begun.isOpen}
      aria-describedby={shown.describedBy}
      labelRender={shown.render}
      {...(placeholder !== undefined && { placeholder: shown.placeholder })}
    />
  );
}

/** The option that Enter would choose in the list of a field. */
function markedIn(field: Element | null): HTMLElement | null | undefined {
  const list = document.getElementById(field?.getAttribute('aria-controls') ?? '');
  return list
    ?.closest('.ant-select-dropdown')
    ?.querySelector<HTMLElement>('.ant-select-item-option-active');
}
