import type { ParameterDefinition } from "./parameter-definition.ts";

/** How history divides over the groups, and who was there at its start. */
export const historieParameters: readonly ParameterDefinition[] = [
  {
    id: "vertrekkansProcedure",
    eenheid: "1/maand",
    bereik: [0.0001, 1],
    standaard: 0.01,
    herkomst: {
      aanname: "verhouding tot de vertrekkans na afwijzing; verdeelt alleen de gepubliceerde uitstroom van de historie",
    },
    perTijd: "vast",
  },
  {
    id: "vertrekkansNaAfwijzing",
    eenheid: "1/maand",
    bereik: [0.0001, 1],
    standaard: 0.08,
    herkomst: {
      aanname:
        "verhouding tot de vertrekkans in de procedure; verdeelt alleen de gepubliceerde uitstroom van de historie",
    },
    perTijd: "vast",
  },
  {
    id: "aandeelVergunninghoudersBegin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.22,
    herkomst: { aanname: "deel van de bezetting eind 2018; op 11 november 2019 was het 21% (coa.nl)" },
    perTijd: "vast",
  },
  {
    id: "aandeelAfgewezenenBegin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.12,
    herkomst: { aanname: "deel van de bezetting eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "aandeelKortVerblijfBegin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.03,
    herkomst: { aanname: "deel van de bezetting eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginProcedure",
    eenheid: "maand",
    bereik: [0, 60],
    standaard: 9,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van wie eind 2018 in procedure was; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginVergunninghouders",
    eenheid: "maand",
    bereik: [0, 60],
    standaard: 12,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van vergunninghouders eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginAfgewezenen",
    eenheid: "maand",
    bereik: [0, 120],
    standaard: 16,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van afgewezenen eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginKortVerblijf",
    eenheid: "maand",
    bereik: [0, 12],
    standaard: 1,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van wie eind 2018 kort verbleef; niet gepubliceerd" },
    perTijd: "vast",
  },
];
