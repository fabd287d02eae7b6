/**
 * Everything that the README says of quality, measured again: `npm run bench:sets -- FILE.jsonl …` (the files of
 * bench/quality.ts; --bars FILE as bench/ablation.ts has it).
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { bars: { type: 'string' } } })
if (positionals.length === 0) throw new Error('Expected JSONL files with reference summaries')

const bars = values.bars ? ['--bars', values.bars] : []

for (const [script, ...options] of [
  ['quality.ts'],
  ['quality.ts', ...positionals],
  ['ablation.ts'],
  ['ablation.ts', ...bars, ...positionals],
  ['ablation.ts', '--leave-one-out', ...bars, ...positionals],
  ['readme.ts'],
]) {
  const file = fileURLToPath(new URL(script ?? '', import.meta.url))
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
