import type { Compiler } from 'webpack';

/** Fails the build where the scripts of `entry` weigh more than `limit` bytes together, each compressed by gzip. */
export class FirstLoadLimit {
  constructor(entry: string, limit: number);
  apply(compiler: Compiler): void;
}
