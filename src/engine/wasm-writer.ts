import type { Procedure, Steps, Value, Values } from "./values.ts";
import { code, I32, simd, V128, type WasmFunction } from "./wasm-code.ts";

/** Where a value that is not computed but read lies: the bytes that load it. */
export type Loads = (value: Value) => readonly number[] | undefined;

/**
 * Writes the body of one WebAssembly function. A value that more than one other needs is computed once and kept in a local;
 * what is needed once is computed where it is needed.
 */
export class Writer {
  readonly body: number[] = [];
  private readonly types: number[] = [];
  private readonly locals = new Map<Value, number>();
  /** How often a value is still to be asked for. */
  private readonly asked = new Map<Value, number>();

  constructor(
    private readonly parameters: readonly number[],
    private readonly loads: Loads,
    private readonly firstProcedure: number,
  ) {}

  local(type: number): number {
    return this.parameters.length + this.types.push(type) - 1;
  }

  put(...instructions: readonly (readonly number[])[]): void {
    for (const instruction of instructions) this.body.push(...instruction);
  }

  /** Announces that these will be asked for, so that what they share is known. */
  expect(roots: readonly Value[]): void {
    const open = [...roots];
    for (let value = open.pop(); value; value = open.pop()) {
      const before = this.asked.get(value) ?? 0;
      this.asked.set(value, before + 1);
      if (before === 0 && !this.locals.has(value) && !this.loads(value)) open.push(...value.args);
    }
  }

  /** Leaves a value on the stack. */
  push(value: Value): void {
    const rest = (this.asked.get(value) ?? 1) - 1;
    this.asked.set(value, rest);
    const local = this.locals.get(value);
    if (local === undefined) this.compute(value);
    else this.put(code.get(local));
    if (local === undefined && rest > 0) this.put(code.tee(this.keep(value)));
  }

  /** Computes a value now, into a local. */
  hold(value: Value): void {
    if (this.locals.has(value)) return;
    this.compute(value);
    this.put(code.set(this.keep(value)));
  }

  /** Puts a cell's value aside before it is overwritten, where it is still to be asked for. */
  release(value: Value): void {
    if ((this.asked.get(value) ?? 0) > 0) this.hold(value);
  }

  /** Forgets what was computed: in a procedure, variables have changed. */
  forget(): void {
    this.locals.clear();
    this.asked.clear();
  }

  finish(results: readonly number[], exportAs?: string): WasmFunction {
    const { parameters, types: locals, body } = this;
    return { parameters, results, locals, body, ...(exportAs && { exportAs }) };
  }

  private keep(value: Value): number {
    const local = this.local(V128);
    this.locals.set(value, local);
    return local;
  }

  private compute(value: Value): void {
    const { op, args, of } = value;
    const leaf = this.loads(value) ?? leafOf(value);
    if (leaf) {
      this.put(leaf);
      return;
    }
    const [truth, ...choices] = args;
    if (op === "select" && truth) for (const choice of [...choices, truth]) this.push(choice);
    else for (const arg of args) this.push(arg);
    if (op === "shl" || op === "shr") this.put(code.i32(of as number));
    const instruction = op === "call" ? code.call(this.firstProcedure + (of as number)) : simd[op];
    if (!instruction) throw new Error(`${op} cannot be computed here`);
    this.put(instruction);
  }
}

function leafOf({ op, of }: Value): readonly number[] | undefined {
  if (op === "constant") return code.constant(bitsOf(of as number));
  if (op === "bits") return code.constant(of as bigint);
  return op === "variable" ? code.get(of as number) : undefined;
}

/** The function of a procedure. */
export function writeProcedure(values: Values, procedure: Procedure, parameters: number): WasmFunction {
  const types = Array.from({ length: parameters }, () => V128);
  const writer = new Writer(types, () => undefined, Number.NaN);
  const state = (value: Value) => {
    writer.forget();
    writer.expect([value]);
    writer.push(value);
  };
  const steps: Steps = {
    variable(start) {
      state(start);
      const local = writer.local(V128);
      writer.put(code.set(local));
      return values.variable(local);
    },
    set(variable, value) {
      state(value);
      writer.put(code.set(variable.of as number));
    },
    whileAny(truth, most, body) {
      const left = writer.local(I32);
      writer.put(code.i32(most), code.set(left), code.block, code.loop);
      state(truth);
      writer.put(code.anyTrue, code.isZero, code.branchIf(1), code.get(left), code.isZero, code.branchIf(1));
      writer.put(code.get(left), code.i32(1), code.minus, code.set(left));
      body();
      writer.put(code.again(0), code.end, code.end);
    },
  };
  state(
    procedure.write(
      values,
      steps,
      types.map((_, k) => values.variable(k)),
    ),
  );
  return writer.finish([V128]);
}

const scratch = new DataView(new ArrayBuffer(8));

function bitsOf(value: number): bigint {
  scratch.setFloat64(0, value);
  return scratch.getBigUint64(0);
}
