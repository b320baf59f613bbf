// The layers of src/, as the table in docs/architectuur.md: what a folder may import, and which outside library lives where.
const layers = {
  units: [],
  text: ["units"],
  figures: ["units"],
  scenario: ["units", "text", "figures", "model"],
  engine: [],
  equations: ["engine", "units", "text"],
  model: ["engine", "units"],
  raming: ["units", "text", "figures", "scenario", "engine", "model"],
  calibration: ["units", "text", "figures", "scenario", "engine", "model", "raming"],
  analysis: ["raming", "engine", "units", "text", "figures"],
  worker: ["units", "text", "figures", "scenario", "engine", "equations", "model", "raming", "analysis", "calibration"],
  charts: ["units", "text"],
  views: ["equations", "app", "charts", "text", "units", "figures", "scenario", "raming", "analysis", "model", "calibration"],
  app: ["equations", "views", "charts", "worker", "raming", "scenario", "figures", "text", "units", "analysis", "model", "calibration"],
  cli: ["units", "text", "figures", "scenario", "engine", "equations", "model", "raming", "analysis", "calibration"],
};
const libraries = {
  mathjs: ["equations"],
  zod: ["figures", "scenario", "calibration"],
  d3: ["charts"],
  comlink: ["worker", "app"],
  idb: ["app"],
  "simple-statistics": ["analysis", "figures", "calibration"],
  preact: ["app", "views", "charts"],
  "@preact": ["app", "views"],
  "@fontsource": ["app"],
};
const any = (names) => `^src/(${names.join("|")})/`;

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { pathNot: "^src/(app|views)/" } },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `layer-${layer}`,
      comment: `src/${layer} may import ${allowed.join(", ") || "nothing of ours"}`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: "^src/", pathNot: any([layer, ...allowed]) },
    })),
    ...Object.entries(libraries).map(([library, homes]) => ({
      name: `library-${library}`,
      comment: `${library} lives in ${homes.join(", ")}`,
      severity: "error",
      from: { path: "^src/", pathNot: any(homes) },
      to: { path: `^node_modules/${library}/` },
    })),
    {
      name: "every-file-in-a-layer",
      severity: "error",
      from: { path: "^src/", pathNot: `${any(Object.keys(layers))}|^src/[^/]+\\.d\\.ts$` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
