import type { Outcome } from "../scenario.ts";
export const starts: { name: string; short: boolean; play(folder: string): Promise<Outcome> }[] = [];
