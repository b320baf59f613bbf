declare module "virtual:program" {
  const program: import("./engine/program.ts").Program;
  export default program;
}
