/** A `ProgressEvent`, or as much of one as Node has. */
export interface DownloadProgressEvent extends Event {
  readonly lengthComputable: boolean
  /** Of `total`: 0 when it begins, 1 when it is done. */
  readonly loaded: number
  /** Always 1. */
  readonly total: number
}

/** What `monitor` is called with. Nothing is downloaded here, but the standard promises its two events all the same. */
export interface CreateMonitor extends EventTarget {
  ondownloadprogress: ((event: DownloadProgressEvent) => unknown) | null
  addEventListener(
    type: 'downloadprogress',
    listener: (event: DownloadProgressEvent) => unknown,
    options?: Parameters<EventTarget['addEventListener']>[2],
  ): void
  addEventListener(...args: Parameters<EventTarget['addEventListener']>): void
}

class Monitor extends EventTarget {
  #handler: ((event: Event) => unknown) | null = null

  constructor() {
    super()
    this.addEventListener('downloadprogress', (event) => this.#handler?.call(this, event))
  }

  get ondownloadprogress(): ((event: Event) => unknown) | null {
    return this.#handler
  }

  set ondownloadprogress(handler: unknown) {
    this.#handler = typeof handler === 'function' ? (handler as (event: Event) => unknown) : null
  }
}

export const makeMonitor = (): CreateMonitor => new Monitor() as CreateMonitor

/** Node has no `ProgressEvent`: an `Event` with its three attributes is what a listener reads. */
export function progressEvent(loaded: number): Event {
  const init = { lengthComputable: true, loaded, total: 1 }
  const Progress = (globalThis as { ProgressEvent?: new (type: string, init: object) => Event }).ProgressEvent
  return Progress ? new Progress('downloadprogress', init) : Object.assign(new Event('downloadprogress'), init)
}
