import { catalogus } from "./taal.ts";

/** What every view says about a computation: how far it is, why it cannot be done, what it was done with. */
export const berekeningTekst = catalogus(
  {
    bezig: {
      ijken: "Het model wordt geijkt op de historie",
      doorrekenen: "Het scenario wordt op alle trekkingen doorgerekend",
      terugtoetsen: "Het model raamt elk jaar opnieuw vanuit het verleden",
    },
    voortgang: (bezig: string, stappen: number) => `${bezig}: ${stappen} stappen…`,
    begint: "De berekening begint…",
    annuleren: "Annuleren",
    afgebroken: "De berekening is afgebroken.",
    opnieuw: "Opnieuw berekenen",
    nietTeBerekenen: (naam: string) => `${naam} kan niet worden doorgerekend`,
    versies: (model: string, cijfers: string) => `Model ${model}, cijfers ${cijfers}.`,
  },
  {
    bezig: {
      ijken: "The model is being calibrated on history",
      doorrekenen: "The scenario is being run on all draws",
      terugtoetsen: "The model forecasts each year again from the past",
    },
    voortgang: (bezig: string, stappen: number) => `${bezig}: ${stappen} steps…`,
    begint: "The computation is starting…",
    annuleren: "Cancel",
    afgebroken: "The computation was cancelled.",
    opnieuw: "Compute again",
    nietTeBerekenen: (naam: string) => `${naam} cannot be computed`,
    versies: (model: string, cijfers: string) => `Model ${model}, figures ${cijfers}.`,
  },
);
