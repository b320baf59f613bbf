/** What the benchmark uses of packages that are installed only when it runs. */
declare module "@sdeverywhere/compile" {
  export function parseInlineXmileModel(text: string): unknown;
  export function generateCode(model: unknown, options: object): string;
}
declare module "@sdeverywhere/runtime" {
  export function createSynchronousModelRunner(model: unknown): {
    createOutputs(): { varSeries: { points: { x: number; y: number }[] }[] };
    runModelSync(
      inputs: readonly number[],
      outputs: { varSeries: { points: { x: number; y: number }[] }[] },
    ): { varSeries: { points: { x: number; y: number }[] }[] };
  };
}
declare module "simulation" {
  export class Model {
    constructor(options: object);
    Stock(options: object): object;
    Flow(from: object | null, to: object | null, options: object): object;
    Variable(options: object): { value: string };
    Converter(options: object): object;
    Link(from: object, to: object): object;
    getTime?: unknown;
    simulate(): { series(primitive: object): number[] };
  }
}
