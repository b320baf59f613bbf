import { useState } from "preact/hooks";
import { gekozenJaar, getoondeRaming } from "../app/state.ts";
import { instroom } from "../model/instroom.ts";
import { kosten } from "../model/kosten.ts";
import type { model } from "../model/model.ts";
import { nidos } from "../model/nidos.ts";
import { opvang } from "../model/opvang.ts";
import { plekken } from "../model/plekken.ts";
import { verblijfsduur } from "../model/verblijfsduur.ts";
import type { Raming } from "../raming/raming.ts";
import { maandNaam } from "../text/formats.ts";
import { eenheidNaam, sectorNaam, soortNaam } from "../text/names.ts";
import { januari } from "../units/maand.ts";
import { berekend } from "./model-getal.ts";

/** A quantity as the sector file declares it; the build checks the same list before it becomes the program. */
type Grootheid = (typeof model)[number];

interface Sector {
  id: string;
  grootheden: readonly Grootheid[];
  /** First month whose values mean something; before it the model only distributes what was published. */
  bekendVanaf: (raming: Raming) => number;
}

const altijd = () => 0;
const raming = ({ origin }: Raming) => origin;

/** In the order of the chain. */
const SECTOREN: readonly Sector[] = [
  { id: "instroom", grootheden: instroom, bekendVanaf: altijd },
  { id: "opvang", grootheden: opvang, bekendVanaf: altijd },
  { id: "verblijfsduur", grootheden: verblijfsduur, bekendVanaf: altijd },
  { id: "plekken", grootheden: plekken, bekendVanaf: raming },
  { id: "nidos", grootheden: nidos, bekendVanaf: ({ nidosFrom }) => nidosFrom },
  { id: "kosten", grootheden: kosten, bekendVanaf: raming },
];
