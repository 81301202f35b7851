import { gsap } from 'gsap'
import { ScrollTrigger } from 'gsap/ScrollTrigger'

const motions: Record<string, (side: 1 | -1) => { picture: gsap.TweenVars; text: gsap.TweenVars }> = {
  rise: () => ({ picture: { y: 110 }, text: { y: 56 } }),
  slide: (side) => ({ picture: { xPercent: -18 * side }, text: { x: 64 * side } }),
  zoom: () => ({ picture: { scale: 0.82 }, text: { y: 40 } }),
}

/** Ties each scene to the scroll position; answers what puts everything back as it stood. */
export function animateStory(story: HTMLElement): () => void {
  gsap.registerPlugin(ScrollTrigger)
  const toEnd = getComputedStyle(story).direction === 'rtl' ? -1 : 1
  const motion = motions[story.dataset.motion ?? ''] ?? motions.rise!
  const context = gsap.context(() => {
    for (const [at, scene] of [...story.children].entries()) {
      const { picture, text } = motion(at % 2 === 0 ? toEnd : (-toEnd as 1 | -1))
      const scrollTrigger = { trigger: scene, start: 'top 95%', end: 'top 35%', scrub: 0.4 }
      gsap
        .timeline({ scrollTrigger, defaults: { ease: 'power2.out' } })
        .from(scene.querySelectorAll('picture'), picture, 0)
        .from(scene.querySelectorAll('.scene-text'), text, 0)
    }
  }, story)
  return () => context.revert()
}
