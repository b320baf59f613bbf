import { dialoog } from "../../app/dialogen.ts";

/** The place of the dialog on the page. */
export function OpenDialoog() {
  const Inhoud = dialoog.value;
  const sluit = () => {
    dialoog.value = undefined;
  };
  return Inhoud ? <Inhoud sluit={sluit} /> : null;
}
