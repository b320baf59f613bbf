/** One number for all, one per lane, one per step, or one per step and lane (step-major). */
export type Input = number | { perLane: Float64Array } | { perStep: Float64Array } | { perStepAndLane: Float64Array };

/** Throws where an input is missing or has another number of numbers than the run needs. */
export function inputOf(
  inputs: Readonly<Record<string, Input>>,
  id: string,
  { lanes, steps }: { lanes: number; steps: number },
): Input {
  const input = inputs[id];
  if (input === undefined) throw new Error(`input ${id} is missing`);
  const demand = ({ length }: Float64Array, wanted: number) => {
    if (length !== wanted) throw new Error(`input ${id} has ${length} numbers; ${wanted} are needed`);
  };
  if (typeof input === "number") return input;
  if ("perLane" in input) demand(input.perLane, lanes);
  else if ("perStep" in input) demand(input.perStep, steps);
  else demand(input.perStepAndLane, steps * lanes);
  return input;
}
