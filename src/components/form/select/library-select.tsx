import { Select } from 'antd';
import { useEffect, useId, useState } from 'react';
import { shownChoice, type ChoiceProps } from './shown-choice.tsx';

/** What somebody has begun in a field before its list was there. */
export interface Begun {
  readonly hasFocus: boolean;
  readonly isOpen: boolean;
  /** What is searched for. */
  readonly text: string;
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
