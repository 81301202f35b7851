const WIDTH = 40

/** Shows how far something is: a bar in a terminal, every tenth of the way anywhere else. */
export function progressBar(label: string): (done: number, total: number) => void {
  const started = performance.now()
  let tenth = 0
  return (done, total) => {
    const share = total === 0 ? 1 : done / total
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const text = `${label} ${done} of ${total}, ${seconds} s`
    if (process.stdout.isTTY) {
      const filled = Math.round(share * WIDTH)
      const bar = '#'.repeat(filled).padEnd(WIDTH, '.')
      process.stdout.write(`\r[${bar}] ${text}${done === total ? '\n' : ''}`)
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10)
      process.stdout.write(`${text}\n`)
    }
  }
}
