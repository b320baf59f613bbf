import { dialoog } from "../../app/dialogen.ts";

/** The place of the dialog on the page. */
export function OpenDialoog() {
  const Inhoud = dialoog.value;
  // A dialog tells of its closing only when the next may be open already.
  const sluit = () => {
    if (dialoog.peek() === Inhoud) dialoog.value = undefined;
  };
  return Inhoud ? <Inhoud sluit={sluit} /> : null;
}
