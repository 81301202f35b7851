import { brotliCompressSync, constants } from 'node:zlib'

const {
  BROTLI_MODE_TEXT,
  BROTLI_PARAM_LGWIN,
  BROTLI_PARAM_MODE,
  BROTLI_PARAM_QUALITY,
  BROTLI_PARAM_SIZE_HINT,
} = constants

const SMALL = 64 * 1024

/** Quality 5, at once, in this thread. A page fits a window of 64 KiB: preparing a larger one costs a quarter more. */
export function compressPage(page: Uint8Array): Buffer {
  return brotliCompressSync(page, {
    chunkSize: 16 * 1024,
    params: {
      [BROTLI_PARAM_QUALITY]: 5,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_SIZE_HINT]: page.length,
      [BROTLI_PARAM_LGWIN]: page.length <= SMALL ? 16 : 22,
    },
  })
}
