export function handOver(script: string): boolean;
export function endWithNpm(stop: () => void): void;
