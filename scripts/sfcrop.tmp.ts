import sharp from 'sharp'
const [f, out, top, h, w] = process.argv.slice(2)
const m = await sharp(f!).metadata()
await sharp(f!).extract({ left: 0, top: Number(top), width: m.width, height: Math.min(Number(h), m.height - Number(top)) }).resize({ width: Number(w ?? m.width) }).toFile(out!)
