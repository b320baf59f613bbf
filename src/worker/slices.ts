/**
 * Work in slices: a busy worker hears nothing, so whatever takes long calls `pause` between its parts. It gives way at
 * most every 25 ms, long enough for a cancel or a newer question to be heard.
 */
const SLICE_MS = 25;

export interface Slices {
  /** Resolves at once, or after messages that wait have been heard. */
  pause(): Promise<void>;
}

export function startSlices(now: () => number = () => performance.now()): Slices {
  let since = now();
  return {
    async pause() {
      if (now() - since < SLICE_MS) return;
      // A channel of its own each time: on one that is kept open some platforms deliver all its messages before others'.
      const { port1, port2 } = new MessageChannel();
      await new Promise<void>((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
      port1.close();
      since = now();
    },
  };
}
