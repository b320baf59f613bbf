import { useContext } from "preact/hooks";
import { MAANDEN_PER_JAAR } from "../units/maand.ts";
import { ChartSvg } from "./chart-svg.tsx";
import type { LineData } from "./line-data.ts";
import { layoutLines } from "./line-layout.ts";
import { LinePlot } from "./line-plot.tsx";
import { linePoints, lineTable } from "./line-points.ts";
import { TypeScaleContext } from "./type-scale.ts";

export type { Band, Lijn, LijnSoort, LineData, Tekortvlak, Telling } from "./line-data.ts";

export interface LineChartProps extends LineData {
  width: number;
  height: number;
  /** A small chart: fewer ticks, and only the main line is named, by its last value. */
  compact?: boolean;
}

/** Months from left to right, people or money from zero upwards, a label at every line. */
export function LineChart(props: LineChartProps) {
  const { id, titel, bijschrift, width, height } = props;
  const { axis } = useContext(TypeScaleContext);
  const layout = layoutLines(props, { ...props, axisText: axis });
  return (
    <ChartSvg
      id={id}
      titel={titel}
      bijschrift={bijschrift}
      width={width}
      height={height}
      page={MAANDEN_PER_JAAR}
      points={() => linePoints(props, layout)}
      table={() => lineTable(props)}
    >
      <LinePlot layout={layout} />
    </ChartSvg>
  );
}
