export function findChromium(): string | undefined;
export function missingChromium(): string;
