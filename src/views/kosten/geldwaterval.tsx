import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Stap, Waterfall } from "../../charts/waterfall.tsx";
import { miljoen } from "../../text/formats.ts";

/** A waterfall of euros, with the amounts on it in millions. */
export function Geldwaterval(props: {
  id: string;
  titel: string;
  toonTitel?: boolean;
  bijschrift: string;
  bron: string;
  stappen: readonly Stap[];
}) {
  const { id, titel, bijschrift, bron, stappen } = props;
  return (
    <ChartFrame
      id={id}
      titel={titel}
      toonTitel={props.toonTitel ?? true}
      bijschrift={bijschrift}
      bron={bron}
      hoogte={(width) => (width < 520 ? 60 * stappen.length : 320)}
      chart={(size) => (
        <Waterfall
          {...size}
          id={id}
          titel={titel}
          bijschrift={bijschrift}
          stappen={stappen}
          formaat={(value) => miljoen(value, 0)}
          formaatVerschil={change}
          inEuro
          eenheid=""
        />
      )}
    />
  );
}

/** With its sign, which nothing that rounds to zero has. */
function change(euro: number): string {
  const whole = Math.round(euro / 1e6) * 1e6;
  return `${whole > 0 ? "+" : ""}${miljoen(whole === 0 ? 0 : euro, 0)}`;
}
