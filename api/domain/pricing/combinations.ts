const MAX_COMBINATIONS = 64
const MAX_STEPS = 4000

/**
 * The largest sets whose members all combine, in the order of the members: those with earlier ones first.
 * All of them where at most eleven members are in conflict (there can be 54); of more, the first 64 found.
 */
export function listCombinations<Member>(
  members: readonly Member[],
  combine: (one: Member, other: Member) => boolean,
): Member[][] {
  const partners = members.map((one) => members.map((other) => one !== other && combine(one, other)))
  const all = members.map((_, place) => place)
  const free = all.filter((place) => partners[place]?.every((partner, other) => partner || other === place))
  const torn = all.filter((place) => !free.includes(place))
  const found: number[][] = []
  let steps = 0

  // Bron and Kerbosch: `open` may still join, `closed` was tried and its sets are found already.
  function extend(chosen: number[], open: number[], closed: number[]): void {
    if (open.length === 0 && closed.length === 0) found.push(chosen)
    const [pivot] = open
    if (pivot === undefined) return
    const rest = new Set(open)
    const done = [...closed]
    for (const place of open.filter((other) => !partners[pivot]?.[other])) {
      if (found.length >= MAX_COMBINATIONS || (steps++ >= MAX_STEPS && found.length > 0)) return
      const joins = (other: number) => partners[place]?.[other] === true
      extend([...chosen, place], [...rest].filter(joins), done.filter(joins))
      rest.delete(place)
      done.push(place)
    }
  }

  extend([], torn, [])
  return found
    .map((set) => [...free, ...set].sort((left, right) => left - right))
    .sort(byMembers)
    .map((set) => set.flatMap((place) => members.slice(place, place + 1)))
}

function byMembers(left: readonly number[], right: readonly number[]): number {
  const differs = left.findIndex((place, index) => place !== right[index])
  return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0)
}
