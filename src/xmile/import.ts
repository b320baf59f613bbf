import type { Result } from "../scenario/read.ts";
import type { Bevinding, Probleem } from "../text/problems.ts";
import { xmileBevinding, xmilePlaats } from "../text/xmile-problems.ts";
import { checkModel } from "./check.ts";
import { EquationProblem, nameKey, parseEquation } from "./equation.ts";
import { type Expression, number } from "./expression.ts";
import type { Found, XmileModel } from "./model.ts";
import { TABLE_TYPES, type Table } from "./table.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";

/** Problems that are said; the rest is a number. */
const MOST_PROBLEMS = 100;

/** Elements within a variable that change nothing of what is computed. */
const SILENT = new Set(["doc", "units", "range", "scale", "format"]);
/** The same elsewhere. A tag with a prefix belongs to one program and is passed over too. */
const SILENT_IN: Readonly<Record<string, readonly string[]>> = {
  xmile: ["prefs", "style", "model_units"],
  model: ["views"],
};
const VARIABLES = ["stock", "flow", "aux", "gf"] as const;

/** Reads a model from XMILE 1.0. Whatever is not supported is a problem that names it; all problems at once. */
export function importXmile(xml: string, source: string): Result<XmileModel> {
  const read = readXml(xml, source);
  if (!read.ok) return read;
  const problems: Probleem[] = [];
  const report = (plaats: string, bevinding: Bevinding) => problems.push({ plaats, ...bevinding });
  const model = new Reader(source, report).model(read.waarde);
  if (problems.length > MOST_PROBLEMS) {
    const more = problems.length - MOST_PROBLEMS;
    problems.splice(MOST_PROBLEMS, more, { plaats: source, ...xmileBevinding().nogMeer(more) });
  }
  return problems.length > 0 || !model ? { ok: false, problemen: problems } : { ok: true, waarde: model };
}

class Reader {
  constructor(
    private readonly source: string,
    private readonly report: (place: string, finding: Bevinding) => void,
  ) {}

  model(root: XmlElement): XmileModel | undefined {
    const finding = xmileBevinding();
    if (root.tag !== "xmile") {
      this.report(this.at(root), finding.geenXmile(root.tag));
      return undefined;
    }
    this.onlyKnown(root, ["header", "sim_specs", "model", ...(SILENT_IN.xmile ?? [])]);
    const specs = this.simSpecs(this.one(root, "sim_specs"));
    const model = this.one(root, "model");
    if (!model) return undefined;
    this.onlyKnown(model, ["variables", "sim_specs", ...(SILENT_IN.model ?? [])]);
    const own = model.children.find(({ tag }) => tag === "sim_specs");
    if (own) this.report(this.at(own), finding.meerDanEen("<sim_specs>"));
    const variables = this.one(model, "variables");
    if (!variables) return undefined;
    this.onlyKnown(variables, VARIABLES);
    const found = variables.children
      .filter(({ tag }) => (VARIABLES as readonly string[]).includes(tag))
      .flatMap((element) => this.variable(element) ?? []);
    return checkModel(this.source, specs, found, this.report);
  }

  /** Start, step and number of steps; undefined when they cannot be told. */
  private simSpecs(element: XmlElement | undefined) {
    if (!element) return undefined;
    const finding = xmileBevinding();
    this.onlyKnown(element, ["start", "stop", "dt"]);
    const method = (element.attributes.method ?? "euler").trim().toLowerCase();
    if (method !== "euler" && method !== "rk4") this.report(this.at(element), finding.methode(method));
    const start = this.numberIn(element, "start");
    const stop = this.numberIn(element, "stop");
    const given = element.children.find(({ tag }) => tag === "dt");
    const written = given ? this.numberIn(element, "dt") : 1;
    if (start === undefined || stop === undefined || written === undefined) return undefined;
    const dt = given?.attributes.reciprocal === "true" ? 1 / written : written;
    const steps = Math.round((stop - start) / dt);
    if (!(dt > 0 && dt < Number.POSITIVE_INFINITY)) this.report(this.at(given ?? element), finding.stap(dt));
    else if (steps < 1 || Math.abs(steps - (stop - start) / dt) > 1e-6)
      this.report(this.at(element), finding.geenHeleStappen((stop - start) / dt));
    else return { method: method as XmileModel["method"], start, dt, steps };
    return undefined;
  }

  private variable(element: XmlElement): Found | undefined {
    const finding = xmileBevinding();
    const name = element.attributes.name?.replace(/\\n/g, " ").trim() ?? "";
    if (name === "") {
      this.report(this.at(element), finding.ontbreekt('een attribuut name="…"'));
      return undefined;
    }
    const place = xmilePlaats().element(this.source, element.line, element.tag, name);
    const found = { key: nameKey(name.replaceAll('"', "")), name, line: element.line, place };
    if (element.tag === "gf") return { ...found, variable: undefined, table: this.table(element, place) };
    const stock = element.tag === "stock";
    const own = stock
      ? ["eqn", "inflow", "outflow"]
      : ["eqn", "gf", ...(element.tag === "flow" ? ["non_negative"] : [])];
    this.onlyKnown(element, [...own, ...SILENT], place);
    const gf = element.children.find(({ tag }) => tag === "gf");
    const flows = (tag: string) =>
      element.children.filter((child) => child.tag === tag).map((child) => nameKey(child.text.replaceAll('"', "")));
    return {
      ...found,
      table: undefined,
      variable: {
        kind: stock ? "stock" : element.tag === "flow" ? "flow" : "auxiliary",
        name,
        key: found.key,
        unit: element.children.find(({ tag }) => tag === "units")?.text ?? "",
        expression: this.equation(element, place),
        table: gf && this.table(gf, place),
        nonNegative: element.children.some(({ tag }) => tag === "non_negative"),
        in: flows("inflow"),
        out: flows("outflow"),
      },
    };
  }

  /** What cannot be read counts as 0, so that the rest is still checked; the problem stands. */
  private equation(element: XmlElement, place: string): Expression {
    const equations = element.children.filter(({ tag }) => tag === "eqn");
    const [equation] = equations;
    if (!equation) this.report(place, xmileBevinding().ontbreekt("<eqn>"));
    else if (equations.length > 1) this.report(place, xmileBevinding().meerDanEen("<eqn>"));
    else
      try {
        return parseEquation(equation.text);
      } catch (error) {
        if (!(error instanceof EquationProblem)) throw error;
        this.report(place, error.bevinding);
      }
    return number(0);
  }

  private table(element: XmlElement, place: string): Table | undefined {
    const finding = xmileBevinding();
    this.onlyKnown(element, ["xpts", "ypts", "xscale", "yscale", ...SILENT], place);
    const written = (element.attributes.type ?? "continuous").trim();
    const type = TABLE_TYPES.find((one) => one === written);
    if (!type) this.report(place, finding.tabelSoort(written));
    const y = this.points(element, "ypts", place);
    const scale = element.children.find(({ tag }) => tag === "xscale");
    const x = scale ? this.evenly(scale, y?.length ?? 0, place) : this.points(element, "xpts", place);
    if (!x || !y || !type) return undefined;
    const falls = x.findIndex((value, at) => at > 0 && !(value > (x[at - 1] as number)));
    if (x.length !== y.length || x.length < 2) this.report(place, finding.tabelPunten(x.length, y.length));
    else if (falls > 0) this.report(place, finding.tabelVolgorde(falls + 1));
    else return { x, y, type };
    return undefined;
  }

  private points(element: XmlElement, tag: string, place: string): number[] | undefined {
    const points = element.children.find((child) => child.tag === tag);
    if (!points) {
      this.report(place, xmileBevinding().ontbreekt(`<${tag}>`));
      return undefined;
    }
    const texts = points.text.split(points.attributes.sep || ",").map((text) => text.trim());
    const wrong = texts.find((text) => !isNumber(text));
    if (wrong === undefined) return texts.map(Number);
    this.report(`${place}, <${tag}>`, xmileBevinding().geenGetal(wrong));
    return undefined;
  }

  private evenly(scale: XmlElement, count: number, place: string): number[] | undefined {
    const [min, max] = ["min", "max"].map((name) => {
      const text = scale.attributes[name]?.trim() ?? "";
      if (isNumber(text)) return Number(text);
      this.report(`${place}, <xscale ${name}>`, xmileBevinding().geenGetal(text));
      return Number.NaN;
    }) as [number, number];
    if (Number.isNaN(min) || Number.isNaN(max)) return undefined;
    return Array.from({ length: count }, (_, at) => min + ((max - min) * at) / Math.max(1, count - 1));
  }

  private numberIn(element: XmlElement, tag: string): number | undefined {
    const child = this.one(element, tag);
    if (!child) return undefined;
    if (isNumber(child.text)) return Number(child.text);
    this.report(`${this.at(child)}, <${tag}>`, xmileBevinding().geenGetal(child.text));
    return undefined;
  }

  /** The one child with this tag; none or more is a problem. */
  private one(element: XmlElement, tag: string): XmlElement | undefined {
    const [first, second] = element.children.filter((child) => child.tag === tag);
    if (!first) this.report(this.at(element), xmileBevinding().ontbreekt(`<${tag}>`));
    if (second) this.report(this.at(second), xmileBevinding().meerDanEen(`<${tag}>`));
    return first;
  }

  private onlyKnown(element: XmlElement, known: readonly string[], place?: string): void {
    for (const child of element.children)
      if (!known.includes(child.tag) && !child.tag.includes(":"))
        this.report(place ?? this.at(child), xmileBevinding().onbekendElement(child.tag, known));
  }

  private at({ line }: XmlElement): string {
    return xmilePlaats().regel(this.source, line);
  }
}

function isNumber(text: string): boolean {
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text));
}
