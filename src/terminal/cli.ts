#!/usr/bin/env node
import { around } from './around.ts'
import { run } from './command.ts'

process.exitCode = await run(process.argv.slice(2), around)
