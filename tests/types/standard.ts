// Must compile as it stands where the types of the web or of Node are there: see ../types.test.ts.
import { type CreateMonitor, type DownloadProgressEvent, Summarizer } from 'nutgraf/summarizer'

// As the standard's own example is written.
export const summarizer: Promise<Summarizer> = Summarizer.create({
  monitor(m) {
    m.addEventListener('downloadprogress', (e) => e.loaded / e.total)
    m.addEventListener('downloadprogress', ({ loaded }) => loaded, { once: true })
    m.addEventListener('another', (event) => event.type)
    m.ondownloadprogress = (e) => e.loaded
    m.ondownloadprogress = null
  },
})

export const toProgress = (event: DownloadProgressEvent): number => event.loaded
export const monitor = (m: CreateMonitor): void => m.addEventListener('downloadprogress', toProgress)
export const monitored: Promise<Summarizer> = Summarizer.create({ monitor })
