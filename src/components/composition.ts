import { useState, type ChangeEvent, type CompositionEvent, type FocusEvent } from 'react';

/** Text that is still being composed with an input method, such as half-typed pinyin. */

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keys that belong to an input method reach nothing of the console: Escape gives up the composition and neither
 * clears a search nor closes a dialog, Enter takes a word and sends nothing. WebKit ends the composition before the
 * key that ended it arrives; that key has the code of composed keys all the same.
 */
export function keepComposedKeys(): void {
  addEventListener('keydown', keepComposedKey, { capture: true });
  addEventListener('keyup', keepComposedKey, { capture: true });
}

function keepComposedKey(event: KeyboardEvent): void {
  const { isComposing, ctrlKey, metaKey } = event;
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells such a key in WebKit
  const endedIt = event.keyCode === COMPOSED_KEY && !ctrlKey && !metaKey;
  if (!isComposing && !endedIt) return;
  event.stopImmediatePropagation();
  // of a native dialog; the input method has had the key by now
  if (event.key === 'Escape') event.preventDefault();
}

const COMPOSED_KEY = 229;

/** A screen keyboard composes every word, and shows what it makes of it itself. */
const isScreenKeyboard = () => matchMedia('(pointer: coarse)').matches;

/**
 * A text field that shows what is typed and hands it on, except for what is half composed: that is handed on when the
 * input method is done with it. A value that changes meanwhile does not disturb the composition.
 */
export function useComposedField<F extends Field>(
  value: string,
  onText: (text: string, event: ChangeEvent<F> | CompositionEvent<F> | FocusEvent<F>) => void,
) {
  const [half, setHalf] = useState<string>();
  const settle = (event: ChangeEvent<F> | CompositionEvent<F> | FocusEvent<F>) => {
    setHalf(undefined);
    onText(event.currentTarget.value, event);
  };
  return {
    value: half ?? value,
    onChange: (event: ChangeEvent<F>) => {
      const { nativeEvent } = event;
      const isHalf =
        nativeEvent instanceof InputEvent && nativeEvent.isComposing && !isScreenKeyboard();
      if (isHalf) setHalf(event.target.value);
      else {
        setHalf(undefined);
        onText(event.target.value, event);
      }
    },
    onCompositionEnd: settle,
    onBlur: (event: FocusEvent<F>) => {
      if (half !== undefined) settle(event);
    },
  };
}
