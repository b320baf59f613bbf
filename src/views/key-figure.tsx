/** A key figure: its name, the number, the difference to a named reference, and the condition it holds under. */
export function KeyFigure(props: { naam: string; waarde: string; verschil: string; voorwaarde: string }) {
  return (
    <div class="kerncijfer">
      <dt>{props.naam}</dt>
      <dd class="waarde">{props.waarde}</dd>
      <dd class="verschil">{props.verschil}</dd>
      <dd class="voorwaarde">{props.voorwaarde}</dd>
    </div>
  );
}
