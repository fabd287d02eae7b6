import { markdownTable, progress, type Report, showSize } from '../report.ts'
import { LIBRARY } from '../worker.ts'
import { Worker } from '../workers.ts'
import type { Allocation, Articles, Peak } from './memory.ts'

export interface MemoryUse {
  size: number
  count: number
  peak: Peak | string
  allocation: Allocation | string
  articles: Articles | string
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
const TEN_MINUTES = 600_000

export async function measureMemory(report: Report, size: number, count: number): Promise<MemoryUse> {
  const ask = async <T>(job: Parameters<Worker['ask']>[0], flags: readonly string[]): Promise<T | string> => {
    const worker = new Worker(LIBRARY, ['--expose-gc', ...flags])
    const answer = await worker.ask<T>(job, TEN_MINUTES)
    worker.stop()
    return 'result' in answer ? answer.result : answer.error
  }
  progress(`speed: memory, peak at ${showSize(size)}`)
  const peak = await ask<Peak>({ kind: 'peak', size, n: 3 }, [])
  progress('speed: memory, bytes a call')
  const allocation = await ask<Allocation>({ kind: 'allocation', size: 3000, n: 3 }, [
    '--max-semi-space-size=128',
    '--min-semi-space-size=128',
  ])
  progress(`speed: memory, ${count.toLocaleString('en-US')} articles`)
  const articles = await ask<Articles>({ kind: 'articles', count }, [])
  const found = { size, count, peak, allocation, articles }
  report.say(`\n## Memory\n\n${tableOfMemory(found)}`)
  return found
}

export function tableOfMemory({ size, count, peak, allocation, articles }: MemoryUse): string {
  const rows = [
    [`peak at ${showSize(size)}, above the text`, typeof peak === 'string' ? peak : showPeak(peak)],
    ['allocated by a call on 3 KB', typeof allocation === 'string' ? allocation : showAllocation(allocation)],
    [
      `heap after each tenth of ${count.toLocaleString('en-US')} articles`,
      typeof articles === 'string' ? articles : showHeap(articles),
    ],
  ]
  return markdownTable(['', 'measured'], rows)
}

function showPeak({ above, text, characters }: Peak): string {
  const widths = text === characters ? 'one byte' : 'two bytes'
  return `${MB(above)}, ${(above / text).toFixed(1)} times its ${MB(text)} in memory (${widths} a character)`
}

function showAllocation({ bytes, collections }: Allocation): string {
  return `${(bytes / 1000).toFixed(1)} KB${collections > 0 ? ` or more (${collections} collections meanwhile)` : ''}`
}

function showHeap({ heap }: Articles): string {
  return `${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')} MB`
}
