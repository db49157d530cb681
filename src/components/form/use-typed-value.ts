import { useRef, useState } from 'react';

/** What a text was read as: the value for the form, and all that the text says. */
interface Reading<Value, Meaning> {
  readonly value: Value;
  readonly meaning: Meaning;
}

interface TypedValueOptions<Value, Meaning> {
  /** What was read; or the text itself, while it cannot be read. */
  readonly value: Value | string;
  readonly read: (text: string) => Reading<Value, Meaning> | undefined;
  /** What the field holds for a value once it is left. */
  readonly print: (value: Value | string) => string;
  /** Called with every key; the meaning is undefined while the text cannot be read. */
  readonly onChange: (value: Value | string, meaning: Meaning | undefined) => void;
}

/**
 * A field that reads what is typed with every key and loses none of it: the text stays while it is being typed, and
 * after that while it cannot be read. One that was read gives way to the printed value when the field is left.
 */
export function useTypedValue<Value, Meaning>(options: TypedValueOptions<Value, Meaning>) {
  const { value, read, print, onChange } = options;
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: Value | string }>();
  const [last, setLast] = useState<Reading<Value, Meaning> & { readonly text: string }>();
  const [isTyping, setIsTyping] = useState(false);
  /** What was typed last, also where it has not been rendered yet. */
  const latest = useRef('');
  const readAs = last?.value === value && last.text.trim() !== print(value) ? last : undefined;

  function take(text: string): Value | string {
    latest.current = text;
    const found = read(text);
    const next = found?.value ?? text;
    setIsTyping(true);
    setTyped({ text, value: next });
    setLast(found && { ...found, text });
    onChange(next, found?.meaning);
    return next;
  }

  return {
    text: typed?.value === value ? typed.text : print(value),
    isTyping,
    /** What was read, where the printed value does not say the same as what was typed. */
    readAs: readAs?.meaning,
    take,
    /** Reads what is typed once more, with keys that came in meanwhile. */
    takeAgain: () => take(latest.current),
    /** The field is left, or Enter was pressed. */
    finish(): void {
      onRelease(() => {
        setIsTyping(false);
        setTyped(undefined);
      });
    },
    /** The value came from elsewhere: chosen, stepped to. */
    forget(): void {
      setIsTyping(false);
      setTyped(undefined);
      setLast(undefined);
    },
  };
}

/**
 * Acts once no pointer is pressed. What a field says when it is left may move the page, and a click that left it
 * would then miss what it was meant for.
 */
function onRelease(act: () => void): void {
  if (document.querySelector(':active') === null) act();
  else addEventListener('mouseup', () => setTimeout(act), { once: true });
}
