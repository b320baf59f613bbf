import type { ScenarioDocument } from "../scenario/document.ts";
import type { ScenarioLibrary } from "../scenario/resolve.ts";
import { findShipped, shippedLibrary } from "../scenario/shipped.ts";

/** The user's scenarios and the shipped ones together. */
export function libraryOf(eigen: readonly ScenarioDocument[]): ScenarioLibrary {
  const own = new Map(eigen.map((document) => [document.id, document]));
  return { find: (id) => own.get(id) ?? findShipped(id), ids: [...shippedLibrary.ids, ...own.keys()] };
}
