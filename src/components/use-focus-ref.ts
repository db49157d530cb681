import { useEffect, useImperativeHandle, useRef, type Ref, type RefObject } from 'react';

/**
 * The element of a component, for itself and for whoever gave a ref. It takes the focus once it is there, if asked to:
 * a dialog is not in sight yet as what is in it is put up, and by then the browser has given the focus up.
 */
export function useFocusRef<E extends HTMLElement>(
  given: Ref<E> | undefined,
  takesFocus: boolean,
): RefObject<E | null> {
  const element = useRef<E>(null);
  useImperativeHandle<E | null, E | null>(given, () => element.current, []);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  return element;
}
