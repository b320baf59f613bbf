import { delenTekst } from "../text/delen.ts";
import { openFile } from "./ontvangst.ts";
import { meld } from "./state.ts";

/** A file that is dropped anywhere on the page opens as one that was chosen; nothing else may be dropped. */
export function openDroppedFiles(): void {
  const root = document.documentElement;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.dataset.sleept = delenTekst().laatLos;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) delete root.dataset.sleept;
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    delete root.dataset.sleept;
    const files = event.dataTransfer?.files;
    const file = files?.[0];
    const aantal = files?.length ?? 0;
    if (aantal > 1) meld(() => delenTekst().meerBestanden(aantal));
    else if (file) void openFile(file);
  });
}
