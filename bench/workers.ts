/** Starts a worker, gives it jobs, and gives up on one that takes too long. */
import { type ChildProcess, fork } from 'node:child_process'
import type { Job } from './worker.ts'

export type Answer<T> = { result: T } | { error: string; detail?: string }

const file = new URL('./worker.ts', import.meta.url)

export class Worker {
  readonly #flags: readonly string[]
  readonly #system: string
  #process: ChildProcess | undefined

  constructor(system: string, flags: readonly string[] = []) {
    this.#system = system
    this.#flags = flags
  }

  /** The answer, or what went wrong: 'over 20 s' and 'out of memory' among it. After that the process is a new one. */
  async ask<T>(job: Job, limit: number): Promise<Answer<T>> {
    if (!this.#process) {
      const loaded = await this.#send({ kind: 'load', system: this.#system }, 60_000)
      if ('error' in loaded) return loaded
    }
    return this.#send(job, limit) as Promise<Answer<T>>
  }

  stop(): void {
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }

  #send(job: Job, limit: number): Promise<Answer<unknown>> {
    this.#process ??= fork(file, {
      execArgv: ['--import', 'tsx', ...this.#flags],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const child = this.#process
    return new Promise((resolve) => {
      const end = (answer: Answer<unknown>): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        resolve(answer)
      }
      const fail = (error: string): void => {
        this.stop()
        end({ error })
      }
      const timer = setTimeout(() => fail(`over ${limit / 1000} s`), limit)
      child.once('message', (answer: Answer<unknown>) => end(answer))
      child.once('error', (error) => fail(error.message))
      child.once('exit', (code, signal) => fail(signal === 'SIGABRT' ? 'out of memory' : `died (${signal ?? code})`))
      child.send(job)
    })
  }
}
