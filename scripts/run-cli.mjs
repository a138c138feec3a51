#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { builtCli } from './build-when-stale.mjs';

await import(pathToFileURL(await builtCli()).href);
