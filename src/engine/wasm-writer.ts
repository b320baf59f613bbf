import type { Procedure, Steps, Value, Values } from "./values.ts";
import { Code, I32, V128, type WasmFunction } from "./wasm-code.ts";

/** Writes what loads a value for one of the copies, where it lies somewhere and is not computed; else answers false. */
export type Load = (value: Value, copy: number, code: Code) => boolean;

/**
 * Writes the body of one WebAssembly function, for so many copies of every value: pairs of lanes that are computed side by
 * side, so that the processor has something to do while one waits for the other. What more than one value needs is computed
 * once, into a local; what is needed once is computed where it is needed.
 */
export class Writer {
  readonly code = new Code();
  /** Set while what is computed is the same for all copies. */
  same = false;
  private readonly types: number[] = [];
  /** By copy and number of the value: its local; no value lives in a parameter. */
  private locals: number[][];
  /** By number of the value: how often it is still to be asked for. */
  private asked: number[] = [];

  constructor(
    private readonly parameters: readonly number[],
    private readonly copies: number,
    private readonly load: Load,
    /** Whether a value lies somewhere, so that what it is made of is not needed. */
    private readonly lies: (value: Value) => boolean,
    private readonly firstProcedure: number,
  ) {
    this.locals = Array.from({ length: copies }, () => []);
  }

  local(type: number): number {
    return this.parameters.length + this.types.push(type) - 1;
  }

  /** Announces that these will be asked for, so that what they share is known. */
  expect(roots: readonly Value[]): void {
    const open = [...roots];
    for (let value = open.pop(); value; value = open.pop()) {
      const before = this.asked[value.number] ?? 0;
      this.asked[value.number] = before + 1;
      if (before === 0 && !this.held(value) && !this.lies(value)) for (const arg of value.args) open.push(arg);
    }
  }

  /** Computes a value now, into a local for each copy; into one, while what is computed is the same for all copies. */
  hold(value: Value): void {
    if (this.held(value)) return;
    this.ready(value);
    for (let copy = 0; copy < (this.same ? 1 : this.copies); copy++) {
      this.compute(value, copy);
      const local = this.local(V128);
      this.code.set(local);
      for (const [k, locals] of this.locals.entries()) if (this.same || k === copy) locals[value.number] = local;
    }
  }

  /** Leaves a value on the stack; those who ask for all copies ask for them in order. */
  push(value: Value, copy: number): void {
    if (copy === 0) this.ready(value);
    if (copy === this.copies - 1) this.asked[value.number] = (this.asked[value.number] ?? 0) - 1;
    const local = this.locals[copy]?.[value.number];
    if (local === undefined) this.compute(value, copy);
    else this.code.get(local);
  }

  /** Puts a cell's value aside before it is overwritten, where it is still to be asked for. */
  release(value: Value): void {
    if ((this.asked[value.number] ?? 0) > 0) this.hold(value);
  }

  /** Forgets what was computed: in a procedure, variables have changed. */
  forget(): void {
    this.locals = this.locals.map(() => []);
    this.asked = [];
  }

  finish(results: readonly number[], exportAs?: string): WasmFunction {
    const { parameters, types: locals, code } = this;
    return { parameters, results, locals, body: code.bytes, ...(exportAs && { exportAs }) };
  }

  private held(value: Value): boolean {
    return this.locals[0]?.[value.number] !== undefined;
  }

  /** Holds all that a value is made of and that others need too. */
  private ready(value: Value): void {
    if (this.held(value) || this.lies(value)) return;
    for (const arg of value.args) {
      this.ready(arg);
      if ((this.asked[arg.number] ?? 0) > 1 && !isLeaf(arg)) this.hold(arg);
    }
  }

  private compute(value: Value, copy: number): void {
    const { op, args, of } = value;
    if (this.load(value, copy, this.code)) return;
    if (op === "constant") this.code.constant(bitsOf(of as number));
    else if (op === "bits") this.code.constant(of as bigint);
    else if (op === "variable") this.code.get(of as number);
    else {
      // A select takes its truth last.
      const [first, ...rest] = args as [Value, ...Value[]];
      for (const arg of op === "select" ? [...rest, first] : args) this.push(arg, copy);
      if (op === "shl" || op === "shr") this.code.i32(of as number);
      if (op === "call") this.code.call(this.firstProcedure + (of as number));
      else this.code.operation(op);
    }
  }
}

function isLeaf({ op }: Value): boolean {
  return op === "constant" || op === "bits" || op === "variable";
}

/** The function of a procedure. */
export function writeProcedure(values: Values, procedure: Procedure): WasmFunction {
  const types = Array.from({ length: procedure.parameters }, () => V128);
  const nowhere = () => false;
  const writer = new Writer(types, 1, nowhere, nowhere, 0);
  const { code } = writer;
  const push = (value: Value) => {
    writer.forget();
    writer.expect([value]);
    writer.push(value, 0);
  };
  const steps: Steps = {
    variable(start) {
      push(start);
      const local = writer.local(V128);
      code.set(local);
      return values.variable(local);
    },
    set(variable, value) {
      push(value);
      code.set(variable.of as number);
    },
    whileAny(truth, most, body) {
      const left = writer.local(I32);
      code.i32(most);
      code.set(left);
      code.block();
      code.loop();
      push(truth);
      code.anyTrue();
      code.isZero();
      code.branchIf(1);
      code.get(left);
      code.isZero();
      code.branchIf(1);
      code.get(left);
      code.i32(1);
      code.minus();
      code.set(left);
      body();
      code.again(0);
      code.end();
      code.end();
    },
  };
  const args = types.map((_, k) => values.variable(k));
  push(procedure.write(values, steps, args));
  return writer.finish([V128]);
}

const scratch = new DataView(new ArrayBuffer(8));

function bitsOf(value: number): bigint {
  scratch.setFloat64(0, value);
  return scratch.getBigUint64(0);
}
