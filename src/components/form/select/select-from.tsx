import type { SelectProps } from 'antd';
import { useState } from 'react';
import { usePartAhead, type PartAhead } from '../../pieces/part-ahead.ts';
import { PartFailure } from '../../pieces/part-failure.tsx';
import type { Begun } from './begun.ts';
import type { LibrarySelectProps } from './library-select.tsx';
import { LightSelect } from './light-select.tsx';

const NOTHING: Begun = { hasFocus: false, isOpen: false, text: '', keys: [] };

/** Several choices can only be taken away in the library's list. */
const hasSeveral = ({ mode }: SelectProps) => mode !== undefined;

/**
 * A list to choose from that is a light field until the library's has come, which then goes on in its place.
 * `isNeededFor` are those that ask for it though nobody has come to them.
 */
export function selectFrom(
  library: PartAhead<LibrarySelectProps>,
  isNeededFor: (props: SelectProps) => boolean = hasSeveral,
) {
  return function Select<Value>(props: SelectProps<Value>) {
    const [isUsed, setUsed] = useState(false);
    const [composes, setComposes] = useState(false);
    const [begun, setBegun] = useState<Begun>({ ...NOTHING, hasFocus: props.autoFocus ?? false });
    const { Part, failure } = usePartAhead(library, isUsed || isNeededFor(props));
    if (Part !== undefined && !composes) return <Part {...props} begun={begun} />;
    return (
      <>
        <LightSelect
          {...props}
          begun={begun}
          onBegun={(part) => {
            setUsed(true);
            setBegun((before) => ({ ...before, ...part }));
          }}
          // who asks again finds what was typed
          onLeave={() =>
            setBegun((before) => ({ ...(failure ? before : NOTHING), hasFocus: false }))
          }
          onNear={() => void library.fetch().catch(() => undefined)}
          onComposes={setComposes}
        />
        {failure && (
          <PartFailure
            error={failure.error}
            onRetry={() => {
              // the list opens for who has asked for it
              setBegun((before) => ({ ...before, hasFocus: true, isOpen: true }));
              failure.onRetry();
            }}
          />
        )}
      </>
    );
  };
}
