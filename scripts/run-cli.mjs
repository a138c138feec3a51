#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { builtProgram } from './build-when-stale.mjs';

const program = pathToFileURL(await builtProgram('cli')).href;
process.setSourceMapsEnabled(true);
await import(program);
