import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * A text field that shows `text` and keeps what is being typed: it is written only when the text itself becomes another,
 * not each time that the page is drawn (an outcome of the worker may arrive between two keys).
 */
export function useFieldText<E extends HTMLInputElement | HTMLTextAreaElement>(text: string): RefObject<E | null> {
  const field = useRef<E>(null);
  useLayoutEffect(() => {
    if (field.current) field.current.value = text;
  }, [text]);
  return field;
}
