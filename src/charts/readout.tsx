import type { ChartPoint } from "./chart-data.ts";
import { ChartText } from "./chart-text.tsx";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";
import { LINE_HEIGHT, textWidth, wrapText } from "./text-size.ts";

const PADDING = 7;
const GAP = 12;

/** The visited point: a ring around it, and beside it what it is and its value, inside the drawing whatever the width. */
export function Readout({ point, width, height }: { point: ChartPoint; width: number; height: number }) {
  const most = Math.min(250, width - 2 * PADDING - 4);
  const values = wrapText(point.waarde, most, undefined, 600);
  const names = wrapText(point.label, most);
  const widest = Math.max(
    ...values.map((text) => textWidth(text, undefined, 600)),
    ...names.map((text) => textWidth(text)),
  );
  const box = { width: widest + 2 * PADDING, height: (values.length + names.length) * LINE_HEIGHT + PADDING };
  const right = point.x + GAP + box.width <= width - 1;
  const x = Math.max(1, Math.min(right ? point.x + GAP : point.x - GAP - box.width, width - box.width - 1));
  const beside = right || point.x - GAP - box.width >= 1;
  const above = point.y - GAP - box.height >= 1;
  const wanted = beside && !above ? point.y + GAP : above ? point.y - GAP - box.height : point.y + GAP;
  const y = Math.max(1, Math.min(wanted, height - box.height - 1));
  const texts = [...values.map((text) => ({ text, strong: true })), ...names.map((text) => ({ text, strong: false }))];
  return (
    <g pointer-events="none">
      <circle
        {...paint({ fill: "papier", stroke: "inkt" })}
        cx={tenth(point.x)}
        cy={tenth(point.y)}
        r={6}
        stroke-width={3}
      />
      <rect
        {...paint({ fill: "papier", stroke: "grijs" })}
        x={tenth(x)}
        y={tenth(y)}
        width={tenth(box.width)}
        height={tenth(box.height)}
      />
      {texts.map(({ text, strong }, n) => (
        <ChartText
          key={n}
          x={x + PADDING}
          y={y + PADDING / 2 + (n + 0.5) * LINE_HEIGHT}
          ink={strong ? "inkt" : "grijs"}
          strong={strong}
          text={text}
        />
      ))}
    </g>
  );
}
