import "@fontsource/fira-sans/latin-400.css";
import "@fontsource/fira-sans/latin-500.css";
import "@fontsource/fira-sans/latin-600.css";
import "./tokens.css";
import "./app.css";
import "../charts/charts.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { paginaTekst } from "../text/pagina.ts";
import { drukAannamesAf } from "../views/export/afdruk.tsx";
import { App } from "./app.tsx";
import { openDroppedFiles } from "./drop.ts";
import { investigateWith } from "./investigations.ts";
import { keepSaved, restore } from "./keep.ts";
import { isLink, openLink } from "./ontvangst.ts";
import { presenteerMetToets } from "./presentatie.ts";
import { startSimulation } from "./simulation.ts";
import { doeOpnieuw, maakOngedaan, uitkomsten, VIEWS, type View, weergave, werk } from "./state.ts";
import { startTaal } from "./taal.ts";

/** Start: what was kept comes back, the view follows the address, the worker starts, the page is drawn. */
async function start() {
  const root = document.getElementById("app");
  if (!root) throw new Error("index.html has no #app");
  // The presenter's window follows a presentation in another window; it has no work of its own.
  if (location.hash.startsWith("#spreker")) {
    await startTaal();
    const { startSpreker } = await import("../views/presenteren/spreker.tsx");
    startSpreker(root);
    return;
  }
  followAddress();
  await startTaal();
  window.addEventListener("hashchange", () => {
    followAddress();
    openSharedLink();
  });
  window.addEventListener("keydown", undoByKey);
  window.addEventListener("keydown", presenteerMetToets);
  await restore();
  // Before the first view, which may ask at once.
  investigateWith(startSimulation());
  effect(() => {
    document.title = `${paginaTekst().weergaven[weergave.value.view]} · Opvangraming`;
  });
  render(<App />, root);
  keepSaved();
  openDroppedFiles();
  drukAannamesAf();
  openSharedLink();
  effect(() => {
    if (uitkomsten.value.has(werk.value.actief))
      requestAnimationFrame(() =>
        requestAnimationFrame(() => document.documentElement.setAttribute("data-klaar", "ja")),
      );
  });
}

function followAddress() {
  const [name, deel = ""] = location.hash.slice(1).split("/");
  const view = VIEWS.find((id) => id === name);
  if (view && view !== weergave.value.view) show(view);
  if (view) weergave.value = { ...weergave.value, deel };
}

function openSharedLink() {
  if (isLink(location.hash)) void openLink(location.hash);
}

function show(view: View) {
  weergave.value = { ...weergave.value, view };
  window.scrollTo(0, 0);
}

/** Ctrl+Z and Ctrl+Y (or with Shift) undo and redo, except inside a text field, where they are the browser's. */
function undoByKey(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
  if (event.target instanceof HTMLTextAreaElement) return;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) maakOngedaan();
  else if (key === "y" || (key === "z" && event.shiftKey)) doeOpnieuw();
  else return;
  event.preventDefault();
}

void start();
