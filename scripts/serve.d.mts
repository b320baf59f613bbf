export function serve(options: {
  dir: string;
  port: number;
  headers?: boolean;
}): Promise<{ address: string; close: () => Promise<void> }>;
