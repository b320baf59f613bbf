/** What is wrong with what was typed: a sentence for each. Read out when it appears. */
export function Fouten({ zinnen }: { zinnen: readonly string[] }) {
  return (
    <div role="alert">
      {zinnen.length === 0 ? null : (
        <div class="fouten">
          <ul>
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
