import {
  type BufferGeometry,
  DirectionalLight,
  HemisphereLight,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  TorusGeometry,
  TorusKnotGeometry,
  WebGLRenderer,
} from 'three'

export interface Drawing {
  play(): void
  pause(): void
  end(): void
}

const shapes: Record<string, () => BufferGeometry> = {
  knot: () => new TorusKnotGeometry(0.78, 0.27, 180, 28),
  crystal: () => new IcosahedronGeometry(1.2, 0),
  ring: () => new TorusGeometry(0.92, 0.36, 36, 110),
  globe: () => new IcosahedronGeometry(1.2, 3),
}
const FACETED = new Set(['crystal', 'globe'])
const TURNS_A_SECOND = 0.05

/** A shape in the theme's accent that turns, and leans towards the pointer; undefined where there is no WebGL. */
export function drawScene(host: HTMLElement, shape: string): Drawing | undefined {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true })
  if (!context) return undefined
  const renderer = new WebGLRenderer({ canvas, context })
  const camera = new PerspectiveCamera(34, 1, 0.1, 20)
  camera.position.z = 5.2
  const material = new MeshStandardMaterial({
    roughness: 0.32,
    metalness: 0.15,
    flatShading: FACETED.has(shape),
  })
  const mesh = new Mesh((shapes[shape] ?? shapes.knot!)(), material)
  const light = new DirectionalLight('#fff', 2.6)
  light.position.set(2.5, 3, 4)
  const scene = new Scene()
  scene.add(mesh, light, new HemisphereLight('#fff', '#556', 1.5))

  const fit = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host
    renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
    renderer.setSize(width, height, false)
    camera.aspect = width / height
    camera.updateProjectionMatrix()
    renderer.render(scene, camera)
  })
  const lean = { x: 0, y: 0 }
  const follow = ({ clientX, clientY }: PointerEvent) => {
    lean.x = clientY / innerHeight - 0.5
    lean.y = clientX / innerWidth - 0.5
  }
  const turn = (time: number) => {
    mesh.rotation.y = (time / 1000) * TURNS_A_SECOND * 2 * Math.PI + lean.y
    mesh.rotation.x += (0.35 + lean.x - mesh.rotation.x) * 0.05
    renderer.render(scene, camera)
  }

  host.append(canvas)
  fit.observe(host)
  addEventListener('pointermove', follow, { passive: true })
  host.dataset.drawn = ''
  return {
    play() {
      material.color.set(getComputedStyle(host).color)
      renderer.setAnimationLoop(turn)
    },
    pause: () => renderer.setAnimationLoop(null),
    end() {
      fit.disconnect()
      removeEventListener('pointermove', follow)
      renderer.setAnimationLoop(null)
      renderer.dispose()
      canvas.remove()
    },
  }
}
