import type { JsonVerwachting } from "../text/problems.ts";

/** What is wrong with a text as JSON; `index` counts from 0. */
export type JsonFault =
  | { kind: "syntax"; index: number; expected: JsonVerwachting }
  | { kind: "deep"; index: number }
  /** A name that occurs twice in one object; `first` is where it stood before. JSON.parse would drop that one. */
  | { kind: "double"; index: number; first: number; path: readonly PropertyKey[] };

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** Characters that stand for themselves within quotes: from the space on, without " and \. */
const ORDINARY = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The faults of `text` as JSON of at most `deepest` levels: all names that occur twice, up to the first place where it is
 * not JSON or is too deep. Where no fault is of kind "syntax" or "deep", JSON.parse reads the text.
 */
export function jsonFaults(text: string, deepest: number): JsonFault[] {
  const reader = new JsonReader(text, deepest);
  reader.read();
  return reader.faults;
}

class JsonReader {
  readonly faults: JsonFault[] = [];
  private at = 0;
  private readonly path: PropertyKey[] = [];

  constructor(
    private readonly text: string,
    private readonly deepest: number,
  ) {}

  read(): void {
    if (!this.value("waarde")) return;
    this.space();
    if (this.at < this.text.length) this.fail("einde");
  }

  /** Each of the methods below returns whether reading can go on. */
  private value(expected: JsonVerwachting): boolean {
    this.space();
    const character = this.text[this.at];
    if (character === "{" || character === "[") {
      if (this.path.length >= this.deepest) return this.stop({ kind: "deep", index: this.at });
      this.at++;
      return character === "{" ? this.members() : this.elements();
    }
    if (character === '"') return this.quoted() !== undefined;
    if (this.take(NUMBER) || this.take(WORD)) return true;
    return this.fail(expected);
  }

  private members(): boolean {
    const seen = new Map<string, number>();
    if (this.skip("}")) return true;
    for (let expected: JsonVerwachting = "naamOfAccolade"; ; expected = "naam") {
      this.space();
      const start = this.at;
      if (this.text[start] !== '"') return this.fail(expected);
      const name = this.quoted();
      if (name === undefined) return false;
      const first = seen.get(name);
      if (first !== undefined) this.faults.push({ kind: "double", index: start, first, path: [...this.path, name] });
      else seen.set(name, start);
      if (!this.skip(":")) return this.fail("dubbelePunt");
      this.path.push(name);
      if (!this.value("waarde")) return false;
      this.path.pop();
      if (this.skip("}")) return true;
      if (!this.skip(",")) return this.fail("kommaOfAccolade");
    }
  }

  private elements(): boolean {
    if (this.skip("]")) return true;
    for (let index = 0; ; index++) {
      this.path.push(index);
      if (!this.value(index === 0 ? "waardeOfHaak" : "waarde")) return false;
      this.path.pop();
      if (this.skip("]")) return true;
      if (!this.skip(",")) return this.fail("kommaOfHaak");
    }
  }

  /** The text between quotes as JSON.parse gives it, or undefined after a fault. */
  private quoted(): string | undefined {
    const start = this.at++;
    for (;;) {
      this.take(ORDINARY);
      if (this.text[this.at] === '"') return JSON.parse(this.text.slice(start, ++this.at)) as string;
      if (this.text[this.at] !== "\\") {
        this.fail("aanhalingsteken");
        return undefined;
      }
      if (!this.take(ESCAPE)) {
        this.fail("ontsnapping");
        return undefined;
      }
    }
  }

  private space(): void {
    this.take(SPACE);
  }

  /** Steps over white space and `character`, if that is what comes. */
  private skip(character: string): boolean {
    this.space();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private fail(expected: JsonVerwachting): false {
    return this.stop({ kind: "syntax", index: this.at, expected });
  }

  private stop(fault: JsonFault): false {
    this.faults.push(fault);
    return false;
  }
}
