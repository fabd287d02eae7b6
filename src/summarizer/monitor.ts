/** What `monitor` is called with. Nothing is downloaded here, but the standard promises its two events all the same. */
export class CreateMonitor extends EventTarget {
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

/** Node has no `ProgressEvent`: an `Event` with its three attributes is what a listener reads. */
export function progressEvent(loaded: number): Event {
  const init = { lengthComputable: true, loaded, total: 1 }
  const Progress = (globalThis as { ProgressEvent?: new (type: string, init: object) => Event }).ProgressEvent
  return Progress ? new Progress('downloadprogress', init) : Object.assign(new Event('downloadprogress'), init)
}
