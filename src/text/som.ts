import { catalogus } from "./taal.ts";

/** What is wrong with a sum that someone types in a field. */
export const somTekst = catalogus(
  {
    geweigerd: (som: string, waarom: string) =>
      `"${som}" ${waarom}; er mogen getallen staan met + - * / en haakjes, zoals 42.810 * 1,1`,
    lang: (tekens: number) => `is ${tekens} tekens lang`,
    geenSom: "is geen som",
    geenUitkomst: "heeft geen uitkomst",
  },
  {
    geweigerd: (som: string, waarom: string) =>
      `"${som}" ${waarom}; there may be numbers with + - * / and brackets, such as 42,810 * 1.1`,
    lang: (tekens: number) => `is ${tekens} characters long`,
    geenSom: "is no sum",
    geenUitkomst: "has no outcome",
  },
);
