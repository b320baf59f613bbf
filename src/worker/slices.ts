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
  const channel = new MessageChannel();
  let since = now();
  return {
    async pause() {
      if (now() - since < SLICE_MS) return;
      await new Promise<void>((resolve) => {
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(undefined);
      });
      since = now();
    },
  };
}
