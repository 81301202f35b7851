import type { ServerResponse } from 'node:http'

/** Forgets what it kept and removes itself: browsers ask for the worker on every visit, and so does its end reach them. */
const RETIREMENT = `addEventListener('install',()=>skipWaiting());
addEventListener('activate',event=>event.waitUntil((async()=>{
for(const name of await caches.keys())await caches.delete(name);
await registration.unregister()})()));
`

export function sendRetirement(response: ServerResponse): void {
  response.writeHead(200, [
    ...['Content-Type', 'text/javascript; charset=utf-8', 'Cache-Control', 'no-store'],
    ...['X-Content-Type-Options', 'nosniff', 'Content-Length', String(Buffer.byteLength(RETIREMENT))],
  ])
  response.end(RETIREMENT)
}
