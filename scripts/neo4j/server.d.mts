/** Types of `server.mjs`, for the benchmarks. */
export function missingForNeo4j(): string[];
export function freePort(): Promise<number>;
export function newPassword(bytes?: Buffer): string;
export function startNeo4j(options: { home?: string; boltPort?: number; httpPort?: number; heap?: string }): Promise<{
  readonly url: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}>;
