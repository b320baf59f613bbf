import { ChartText } from "./chart-text.tsx";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";
import type { LijnSoort } from "./line-data.ts";
import type { PlacedLabel } from "./line-ends.ts";
import { LINE_INK, type LineLayout, type PlacedLine } from "./line-layout.ts";
import { LINE_HEIGHT } from "./text-size.ts";

const WIDTHS: Readonly<Record<LijnSoort, number>> = {
  realisatie: 3,
  scenario: 3,
  referentie: 1.5,
  begroting: 2,
  plekken: 2,
};
const DASHES = [undefined, "7 4", "2 3", "9 3 2 3"] as const;
const BUDGET_DASH = "5 4";
const BAND_OPACITY = { 1: 0.2, 2: 0.26 } as const;

/** Draws a line chart whose places are decided. */
export function LinePlot({ layout }: { layout: LineLayout }) {
  const { plot, divider, dividerWords } = layout;
  return (
    <>
      {divider === undefined ? null : (
        <rect
          {...paint({ fill: "vlak" })}
          x={divider}
          y={plot.y0}
          width={tenth(plot.x1 - divider)}
          height={tenth(plot.y1 - plot.y0)}
        />
      )}
      <Axes layout={layout} />
      {layout.bands.map(({ id, sterkte, path }) => (
        <path key={id} {...paint({ fill: "scenario" })} fill-opacity={BAND_OPACITY[sterkte]} d={path} />
      ))}
      {layout.shortage === "" ? null : <path {...paint({ fill: "tekort" })} fill-opacity={0.13} d={layout.shortage} />}
      {divider === undefined ? null : (
        <line
          {...paint({ stroke: "grijs" })}
          stroke-dasharray="1.5 3"
          x1={divider}
          x2={divider}
          y1={dividerWords.length ? 4 : plot.y0}
          y2={plot.y1}
        />
      )}
      {dividerWords.map(({ text, x, side }) => (
        <ChartText key={text} x={x} y={12} side={side} size={layout.axisText} text={text} />
      ))}
      {layout.lines.map((line) => (
        <Line key={line.id} {...line} />
      ))}
      {layout.circles.map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          {...paint({ fill: "papier", stroke: "inkt" })}
          cx={x}
          cy={y}
          r={4}
          stroke-width={1.5}
        />
      ))}
      {layout.mark ? (
        <circle
          {...paint({ fill: layout.mark.ink, stroke: "papier" })}
          cx={layout.mark.x}
          cy={layout.mark.y}
          r={5}
          stroke-width={1.5}
        />
      ) : null}
      {layout.labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </>
  );
}

function Axes({ layout: { plot, xTicks, yTicks, axisText } }: { layout: LineLayout }) {
  return (
    <>
      {yTicks.map(({ y, text, zero }) => (
        <g key={y}>
          <line {...paint({ stroke: zero ? "grijs" : "raster" })} x1={plot.x0} x2={tenth(plot.x1)} y1={y} y2={y} />
          {text === "" ? null : <ChartText x={plot.x0 - 8} y={y} side={-1} size={axisText} text={text} />}
        </g>
      ))}
      {xTicks.map(({ x, text }) => (
        <g key={x}>
          <line {...paint({ stroke: "grijs" })} x1={x} x2={x} y1={plot.y1} y2={plot.y1 + (text === "" ? 3 : 5)} />
          {text === "" ? null : <ChartText x={x} y={plot.y1 + 16} side={0} size={axisText} text={text} />}
        </g>
      ))}
    </>
  );
}

function Line({ soort, streep, path }: PlacedLine) {
  const dash = soort === "begroting" ? BUDGET_DASH : DASHES[streep];
  return (
    <path
      {...paint({ stroke: LINE_INK[soort] })}
      {...(dash ? { "stroke-dasharray": dash } : {})}
      stroke-width={WIDTHS[soort]}
      stroke-linejoin="round"
      d={path}
    />
  );
}

function Label({ label: { texts, x, y, side, ink, strong, halo, leader } }: { label: PlacedLabel }) {
  return (
    <>
      {leader ? <Leader ends={leader} /> : null}
      {texts.map((text, n) => (
        <ChartText
          key={text}
          x={x}
          y={y + n * LINE_HEIGHT}
          side={side}
          ink={ink}
          strong={strong}
          halo={halo}
          text={text}
        />
      ))}
    </>
  );
}

function Leader({ ends: [x1, y1, x2, y2] }: { ends: readonly [number, number, number, number] }) {
  return (
    <line
      {...paint({ stroke: "referentie" })}
      stroke-width={0.75}
      x1={tenth(x1)}
      y1={tenth(y1)}
      x2={tenth(x2)}
      y2={tenth(y2)}
    />
  );
}
