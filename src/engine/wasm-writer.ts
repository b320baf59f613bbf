import type { Procedure, Steps, Value, Values } from "./values.ts";
import { Code, I32, V128, type WasmFunction } from "./wasm-code.ts";

/** Writes what loads a value, where it is not computed but lies somewhere; false where it does not. */
export type Load = (value: Value, code: Code) => boolean;

/**
 * Writes the body of one WebAssembly function. A value that more than one other needs is computed once and kept in a local;
 * what is needed once is computed where it is needed.
 */
export class Writer {
  readonly code = new Code();
  private readonly types: number[] = [];
  /** By number of the value: its local; no value lives in a parameter. */
  private locals: number[] = [];
  /** By number of the value: how often it is still to be asked for. */
  private asked: number[] = [];

  constructor(
    private readonly parameters: readonly number[],
    private readonly load: Load,
    /** Whether a value lies somewhere, so that what it is made of is not needed. */
    private readonly lies: (value: Value) => boolean,
    private readonly firstProcedure: number,
  ) {}

  local(type: number): number {
    return this.parameters.length + this.types.push(type) - 1;
  }

  /** Announces that these will be asked for, so that what they share is known. */
  expect(roots: readonly Value[]): void {
    const open = [...roots];
    for (let value = open.pop(); value; value = open.pop()) {
      const before = this.asked[value.number] ?? 0;
      this.asked[value.number] = before + 1;
      if (before === 0 && !this.locals[value.number] && !this.lies(value)) for (const arg of value.args) open.push(arg);
    }
  }

  /** Leaves a value on the stack. */
  push(value: Value): void {
    const rest = (this.asked[value.number] ?? 0) - 1;
    this.asked[value.number] = rest;
    const local = this.locals[value.number] ?? 0;
    if (local > 0) {
      this.code.get(local);
      return;
    }
    this.compute(value);
    if (rest > 0) this.code.tee(this.keep(value));
  }

  /** Computes a value now, into a local. */
  hold(value: Value): void {
    if ((this.locals[value.number] ?? 0) > 0) return;
    this.compute(value);
    this.code.set(this.keep(value));
  }

  /** Puts a cell's value aside before it is overwritten, where it is still to be asked for. */
  release(value: Value): void {
    if ((this.asked[value.number] ?? 0) > 0) this.hold(value);
  }

  /** Forgets what was computed: in a procedure, variables have changed. */
  forget(): void {
    this.locals = [];
    this.asked = [];
  }

  finish(results: readonly number[], exportAs?: string): WasmFunction {
    const { parameters, types: locals, code } = this;
    return { parameters, results, locals, body: code.bytes, ...(exportAs && { exportAs }) };
  }

  private keep(value: Value): number {
    const local = this.local(V128);
    this.locals[value.number] = local;
    return local;
  }

  private compute(value: Value): void {
    const { op, args, of } = value;
    if (this.load(value, this.code)) return;
    if (op === "constant") this.code.constant(bitsOf(of as number));
    else if (op === "bits") this.code.constant(of as bigint);
    else if (op === "variable") this.code.get(of as number);
    else {
      // A select takes its truth last.
      const [first, ...rest] = args as [Value, ...Value[]];
      for (const arg of op === "select" ? [...rest, first] : args) this.push(arg);
      if (op === "shl" || op === "shr") this.code.i32(of as number);
      if (op === "call") this.code.call(this.firstProcedure + (of as number));
      else this.code.operation(op);
    }
  }
}

/** The function of a procedure. */
export function writeProcedure(values: Values, procedure: Procedure): WasmFunction {
  const types = Array.from({ length: procedure.parameters }, () => V128);
  const writer = new Writer(
    types,
    () => false,
    () => false,
    0,
  );
  const { code } = writer;
  const push = (value: Value) => {
    writer.forget();
    writer.expect([value]);
    writer.push(value);
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
