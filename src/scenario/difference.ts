import type { Maatregel, OpgelegdeStand, OpgelegdeStroom, Waarde } from "./document.ts";
import { samePlain } from "./plain.ts";
import type { Met, Scenario } from "./resolve.ts";

/** One thing in which a scenario is another than the one it is set against; undefined is what one of them does not have. */
export type Verschil =
  | { soort: "kop"; id: "oorsprong" | "einde" | "prijsmodus"; was: string | undefined; nu: string | undefined }
  | { soort: "waarde"; id: string; was: Waarde | undefined; nu: Waarde | undefined }
  | { soort: "maatregel"; id: string; was: Maatregel | undefined; nu: Maatregel | undefined }
  | { soort: "stroom"; id: string; was: OpgelegdeStroom | undefined; nu: OpgelegdeStroom | undefined }
  | { soort: "stand"; id: string; maand: string; was: OpgelegdeStand | undefined; nu: OpgelegdeStand | undefined };

/** What `nu` makes different from `was`, with all that both inherit; everything that it sets where there is no `was`. */
export function verschillenTussen(was: Scenario | undefined, nu: Scenario): Verschil[] {
  const koppen = (["oorsprong", "einde", "prijsmodus"] as const)
    .map((id) => ({ soort: "kop" as const, id, was: was?.[id], nu: nu[id] }))
    .filter((verschil) => verschil.was !== verschil.nu);
  const maanden = new Set([...(was?.opgelegd.stand.keys() ?? []), ...nu.opgelegd.stand.keys()]);
  return [
    ...koppen,
    ...different(was?.waarden, nu.waarden).map((rest) => ({ soort: "waarde" as const, ...rest })),
    ...different(byId(was), byId(nu)).map((rest) => ({ soort: "maatregel" as const, ...rest })),
    ...different(was?.opgelegd.stroom, nu.opgelegd.stroom).map((rest) => ({ soort: "stroom" as const, ...rest })),
    ...[...maanden].sort().flatMap((maand) =>
      different(was?.opgelegd.stand.get(maand), nu.opgelegd.stand.get(maand)).map((rest) => ({
        soort: "stand" as const,
        maand,
        ...rest,
      })),
    ),
  ];
}

function byId(scenario: Scenario | undefined): ReadonlyMap<string, Met<Maatregel>> {
  return new Map(scenario?.maatregelen.map((maatregel) => [maatregel.id, maatregel]));
}

function different<T extends object>(
  was: ReadonlyMap<string, Met<T>> | undefined,
  nu: ReadonlyMap<string, Met<T>> | undefined,
): { id: string; was: T | undefined; nu: T | undefined }[] {
  return [...new Set([...(was?.keys() ?? []), ...(nu?.keys() ?? [])])]
    .map((id) => ({ id, was: without(was?.get(id)), nu: without(nu?.get(id)) }))
    .filter((pair) => !samePlain(pair.was, pair.nu));
}

/** Where an entry was inherited from makes no difference. */
function without<T extends object>(entry: Met<T> | undefined): T | undefined {
  if (entry === undefined) return undefined;
  const { van: _, ...rest } = entry;
  return rest as unknown as T;
}
