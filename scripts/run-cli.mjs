#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { builtProgram } from './build-when-stale.mjs';

await import(pathToFileURL(await builtProgram('cli')).href);
