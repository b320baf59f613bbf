// @ts-expect-error the package brings no types
import { generateCode, parseModel, resetState } from "@sdeverywhere/compile";
import { getJsModelFunctions } from "@sdeverywhere/runtime";

/** The model that SDEverywhere generates, as far as a run needs it. */
interface GeneratedModel {
  outputVarIds: readonly string[];
  getInitialTime(): number;
  getFinalTime(): number;
  getTimeStep(): number;
  setModelFunctions(functions: unknown): void;
  setTime(time: number): void;
  initConstants(): void;
  initLevels(): void;
  evalAux(): void;
  evalLevels(): void;
  storeOutputs(store: (value: number) => void): void;
}

/** SDEverywhere asks for the name of a variable that it knows under another, and says so each time; it changes nothing. */
const HARMLESS = /^no var with name /;

/**
 * Runs a model with SDEverywhere (MIT, Climate Interactive), an engine that is not ours: it reads the XMILE, generates
 * JavaScript and integrates that by Euler. By name in small letters, the value at every step.
 */
export function runWithSdeverywhere(xmile: string): ReadonlyMap<string, readonly number[]> {
  const model = generated(xmile);
  const functions = getJsModelFunctions();
  model.setModelFunctions(functions);
  const [start, stop, timeStep] = [model.getInitialTime(), model.getFinalTime(), model.getTimeStep()];
  const at = (currentTime: number) => {
    model.setTime(currentTime);
    functions.setContext({ timeStep, currentTime });
  };
  const values = new Map(model.outputVarIds.map((id) => [id, [] as number[]]));
  model.initConstants();
  at(start);
  model.initLevels();
  const steps = Math.round((stop - start) / timeStep);
  for (let step = 0; step <= steps; step++) {
    at(start + step * timeStep);
    model.evalAux();
    let k = 0;
    model.storeOutputs((value) => values.get(model.outputVarIds[k++] as string)?.push(value));
    if (step < steps) model.evalLevels();
  }
  return new Map([...values].map(([id, series]) => [id.slice(1), series]));
}

function generated(xmile: string): GeneratedModel {
  const unexpected: string[] = [];
  const { error } = console;
  console.error = (message: unknown) => {
    if (!HARMLESS.test(String(message))) unexpected.push(String(message));
  };
  let code: string;
  try {
    resetState();
    code = generateCode(parseModel(xmile, "xmile"), {
      spec: {},
      operations: ["generateJS"],
      extData: new Map(),
      directData: new Map(),
    });
  } finally {
    console.error = error;
  }
  if (unexpected.length > 0) throw new Error(unexpected.join("\n"));
  // The code is a module whose one export makes the model.
  const body = code.replace("export default async function ()", "return function ()");
  return new Function(body)()() as GeneratedModel;
}
