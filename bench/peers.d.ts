/** What the benchmark uses of the package that is installed only when it runs. */
declare module "simulation" {
  export class Model {
    constructor(options: object);
    Stock(options: object): object;
    Flow(from: object | null, to: object | null, options: object): object;
    Variable(options: object): { value: string };
    Converter(options: object): object;
    Link(from: object, to: object): object;
    simulate(): { series(primitive: object): number[] };
  }
}
