import { Select } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { LIST_KEYS, type Begun, type ListKey } from './begun.ts';
import { shownChoice, type ChoiceProps } from './shown-choice.tsx';

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
  const keys = useRef(begun.keys);
  const isFound = props.options !== undefined && props.options.length > 0;
  useEffect(() => {
    if (keys.current.length === 0 || text !== begun.text || !isFound) return undefined;
    // after the list has been drawn, and again after each key
    const timer = setInterval(() => {
      const [next, ...others] = keys.current;
      keys.current = others;
      if (next === undefined) clearInterval(timer);
      else press(next);
    });
    return () => clearInterval(timer);
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

function press(key: ListKey): void {
  const pressed = { key, keyCode: LIST_KEYS[key], bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', pressed));
}
