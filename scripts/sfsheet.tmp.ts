import sharp from 'sharp'
const [out, h, ...files] = process.argv.slice(2)
const parts = await Promise.all(files.map(async (f) => { const m = await sharp(f).metadata(); return sharp(f).extract({left:0,top:0,width:m.width,height:Math.min(m.height, Math.round(Number(h)*m.width/ (m.width>500? 640:390)))}).resize({ width: m.width > 500 ? 640 : 390 }).toBuffer({resolveWithObject:true}) }))
let x = 0; const comp = parts.map(({data,info}) => { const c = { input: data, left: x, top: 0 }; x += info.width + 12; return c })
await sharp({ create: { width: x, height: Math.max(...parts.map(p=>p.info.height)), channels: 3, background: '#888' } }).composite(comp).png().toFile(out!)
