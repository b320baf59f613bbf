import { z } from "zod";
import { documentSchema } from "./schema.ts";

/**
 * JSON Schema (draft 2020-12) of a scenario file, as published in public/scenario.schema.json. It is the shape only: rows
 * without gaps and periods against the origin are checked when a file is read.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...shape } = z.toJSONSchema(documentSchema, { target: "draft-2020-12" });
  return {
    $schema,
    $id: "scenario.schema.json",
    title: "Scenario van de opvangraming",
    description:
      "Wat een scenario zelf vastlegt; wat ontbreekt, komt van de ouder of is de standaardwaarde van het model. Elke waarde noemt haar eenheid en een bron of een aanname. Na het laatste jaar van een waarde per jaar blijft zij gelijk; een waarde per maand geldt tot de volgende.",
    ...shape,
  };
}
