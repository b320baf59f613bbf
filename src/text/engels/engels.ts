export const engels: Readonly<Record<string, string>> = {};
