/**
 * What a number counts. A year is not twelve months here: they are separate units, so that every conversion is
 * written in the equation (`/ (12 maand/jaar)`) and a flow per year cannot pass for one per month.
 */
export const BASE_UNITS = ["persoon", "plek", "zaak", "euro", "maand", "jaar"] as const;

/** The unit of one step of the model. */
export const STEP_UNIT = "maand";
