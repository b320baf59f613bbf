/** The message on top of a view: a sentence made from the result, its number set apart. */
export function Boodschap({ zin: [voor, kern, na] }: { zin: readonly string[] }) {
  return (
    <h1 class="boodschap">
      {voor}
      <strong>{kern}</strong>
      {na}
    </h1>
  );
}
