import { SaxesParser } from "saxes";
import type { Result } from "../scenario/read.ts";
import type { Bevinding } from "../text/problems.ts";
import { xmileBevinding, xmilePlaats } from "../text/xmile-problems.ts";

/** An element of an XML file, with the line where it opens, from 1. */
export interface XmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text, trimmed. */
  text: string;
  line: number;
}

const LARGEST = 5 * 1024 * 1024;
const DEEPEST = 30;

/**
 * Reads XML into a tree, by its own limits of size and depth. A DOCTYPE is refused, so no entity is ever expanded but the five
 * of XML and characters by number, and nothing outside the file is read. Tags keep a prefix, if they have one.
 */
export function readXml(xml: string, source: string): Result<XmlElement> {
  const finding = xmileBevinding();
  const refuse = (line: number | undefined, bevinding: Bevinding): Result<XmlElement> => ({
    ok: false,
    problemen: [{ plaats: line === undefined ? source : xmilePlaats().regel(source, line), ...bevinding }],
  });
  if (xml.length > LARGEST) return refuse(undefined, finding.teGroot(`${LARGEST / 1024 / 1024} MB`));

  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let problem: { line: number; bevinding: Bevinding } | undefined;
  const stop = (bevinding: Bevinding) => {
    problem ??= { line: parser.line, bevinding };
  };
  parser.on("error", (error) => stop(finding.geenXml(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""))));
  parser.on("doctype", () => stop(finding.doctype()));
  parser.on("opentag", ({ name, attributes }) => {
    const element = { tag: name, attributes, children: [], text: "", line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > DEEPEST) stop(finding.teDiep(DEEPEST));
  });
  const text = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  // In pieces, so that a file with a fault at its start is not read to its end.
  for (let at = 0; at < xml.length && !problem; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  if (!problem) parser.close();
  if (problem) return refuse(problem.line, problem.bevinding);
  if (!root) return refuse(undefined, finding.geenXmile("?"));
  return { ok: true, waarde: root };
}

const PIECE = 64 * 1024;
