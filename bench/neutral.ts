import type { Engine, Outputs } from "./engine.ts";
import { cReference } from "./engines/c.ts";
import { mathjs } from "./engines/mathjs.ts";
import { ours } from "./engines/ours.ts";
import { scalar } from "./engines/scalar.ts";
import { sdeverywhere } from "./engines/sdeverywhere.ts";
import { sdeverywhereWasm } from "./engines/sdeverywhere-wasm.ts";
import { simulation } from "./engines/simulation.ts";
import { drawConstants, OUTPUTS, readNeutralModel } from "./neutral-model.ts";
import { table } from "./table.ts";
import { medianTime, ms, processorTime } from "./timing.ts";

const DRAWS = [1, 1_000, 10_000];
/** Most relative difference that is allowed between engines. */
const NEAR = 1e-9;
/** Runs the neutral model on every engine: first the same results, then the time. Prints; no verdict. */
export async function benchNeutral(): Promise<void> {
  const model = readNeutralModel();
  const { months } = model;
  const wasm = ours(model, "wasm");
  const reference = cReference(model, "native");
  const narrow = cReference(model, "narrow");
  if (!reference) console.log("geen gcc op deze machine: zonder C");
  const sdeWasm = await sdeverywhereWasm(model);
  if (!sdeWasm) console.log("geen emcc op deze machine: SDEverywhere zonder WebAssembly");
  const engines = [
    ...(reference ? [reference] : []),
    ...(narrow ? [narrow] : []),
    wasm,
    ours(model, "javascript"),
    scalar(model),
    ...(sdeWasm ? [sdeWasm] : []),
    await sdeverywhere(model),
    mathjs(model),
    await simulation(model),
  ];
  const draws = drawConstants(model, DRAWS.at(-1) as number);
  console.log(
    `\nNeutraal model: ${model.stocks.length} voorraden, ${model.equations.length} vergelijkingen, ${model.constants.length} getrokken constanten, ${months} maanden; ${OUTPUTS.join(", ")} per maand bewaard`,
  );

  const few = 10;
  const first = draws.map((values) => values.subarray(0, few));
  const wanted = (await wasm.prepare(first, few, months)).run();
  for (const engine of engines) {
    const off = farthest((await engine.prepare(first, few, months)).run(), wanted);
    if (!(off <= NEAR)) throw new Error(`${engine.name} wijkt ${off} af; ten hoogste ${NEAR} mag`);
  }
  console.log(`alle ${engines.length} geven dezelfde uitkomsten, tot op ${NEAR} van de waarde`);

  const times = new Map<string, number[]>();
  for (const engine of engines) {
    const row: number[] = [];
    for (const count of DRAWS) row.push(await timeOf(engine, draws, count, months));
    times.set(engine.name, row);
  }
  const limit = times.get((reference ?? wasm).name)?.at(-1) as number;
  const own = times.get(wasm.name)?.at(-1) as number;
  console.log(
    `\n${table(
      [
        "ms processortijd",
        ...DRAWS.map((count) => `${count.toLocaleString("nl-NL")} ${count === 1 ? "trekking" : "trekkingen"}`),
        "× C",
        "× deze",
      ],
      [...times].map(([name, row]) => {
        const last = row.at(-1) as number;
        return [name, ...row.map(ms), ratio(last / limit), ratio(last / own)];
      }),
    )}`,
  );

  const most = DRAWS.at(-1) as number;
  const growth = async (count: number, upTo: number) => ms(await timeOf(wasm, draws, count, upTo));
  const drawRow = [];
  for (const count of [1_250, 2_500, 5_000, most]) drawRow.push([`${count} trekkingen`, await growth(count, months)]);
  const monthRow = [];
  for (const upTo of [21, 42, 84]) monthRow.push([`${upTo} maanden`, await growth(most, upTo)]);
  console.log(`\n${table(["WebAssembly, groei", "ms"], [...drawRow, ...monthRow])}`);
}

/** Median of the processor time of several runs, in ms; where an engine is too slow, reckoned from fewer draws. */
async function timeOf(engine: Engine, draws: readonly Float64Array[], count: number, months: number): Promise<number> {
  const measured = Math.min(count, engine.most ?? count);
  const some = draws.map((values) => values.subarray(0, measured));
  const runner = await engine.prepare(some, measured, months);
  const time = runner.time ?? (() => processorTime(() => runner.run()));
  return (medianTime(time) * count) / measured;
}

function farthest(found: Outputs, wanted: Outputs): number {
  let most = 0;
  for (const [k, values] of wanted.entries())
    for (const [at, value] of values.entries()) {
      const off = Math.abs((found[k]?.[at] as number) - value) / Math.max(1, Math.abs(value));
      most = Math.max(most, off); // NaN stays
    }
  return most;
}

function ratio(value: number): string {
  return value.toLocaleString("nl-NL", { maximumSignificantDigits: value < 10 ? 2 : 3 });
}
