import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The element that gets the ref has the focus when it appears; when it goes, the focus is where it was, or on the slide. */
export function useFocusTerug<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current?.closest("dialog");
    ref.current?.focus();
    return () => {
      const back = before instanceof HTMLElement && before.isConnected && dialog?.contains(before) ? before : dialog;
      back?.focus();
    };
  }, []);
  return ref;
}
