/** What is measured for so long (ms of processor time) is measured no more often, but three times at least. */
const ENOUGH = 1500;
const MOST_RUNS = 15;

/**
 * Median of the processor time of several runs after a few to warm up, in ms. Processor time, not the clock: what others on the
 * machine take is not counted. `time` gives the time of one run.
 */
export function medianTime(time: () => number): number {
  const times: number[] = [];
  for (let k = 0; k < 3; k++) time();
  for (let spent = 0; times.length < MOST_RUNS && (spent < ENOUGH || times.length < 3); ) {
    const one = time();
    times.push(one);
    spent += one;
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] as number;
}

/** Processor time of this process for some work, in ms. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function ms(value: number): string {
  return value.toLocaleString("nl-NL", { maximumSignificantDigits: 3 });
}
