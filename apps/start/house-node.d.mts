export function handOver(script: string): boolean;
