const MAX_FOUND = 64
const MAX_STEPS = 200

/**
 * Sets whose members all combine and that nobody else could join, those with earlier members first. All there
 * are, up to 64: eleven members in conflict have at most 54. Of more, each of the first 64 members leads one,
 * and whoever combines with all that are in it follows, in the order of the members.
 */
export function listCombinations<Member>(
  members: readonly Member[],
  combine: (one: Member, other: Member) => boolean,
): Member[][] {
  const partners = listPartners(members, combine)
  const isFree = (place: number) => partners[place]?.every((partner, other) => partner || other === place)
  const all = members.map((_, place) => place)
  const free = all.filter(isFree)
  const torn = all.filter((place) => !isFree(place))
  const found =
    findAll(torn, partners) ?? torn.slice(0, MAX_FOUND).map((place) => follow(place, torn, partners))
  return distinct(found.map((set) => [...free, ...set].sort((left, right) => left - right)))
    .sort(byPlaces)
    .map((set) => set.flatMap((place) => members.slice(place, place + 1)))
}

type Partners = readonly (readonly boolean[])[]

function listPartners<Member>(
  members: readonly Member[],
  combine: (one: Member, other: Member) => boolean,
): boolean[][] {
  const partners = members.map(() => members.map(() => false))
  for (const [place, one] of members.entries()) {
    for (let other = 0; other < place; other++) {
      const together = combine(one, members[other]!)
      partners[place]![other] = together
      partners[other]![place] = together
    }
  }
  return partners
}

/** Bron and Kerbosch; undefined when there are too many. */
function findAll(places: readonly number[], partners: Partners): number[][] | undefined {
  const found: number[][] = []
  let steps = 0

  // `open` may still join; what is `closed` was tried, and its sets are found already.
  function extend(chosen: number[], open: readonly number[], closed: readonly number[]): void {
    if (open.length === 0 && closed.length === 0) found.push(chosen)
    const [pivot] = open
    if (pivot === undefined || found.length > MAX_FOUND || steps++ > MAX_STEPS) return
    const tried = new Set<number>()
    for (const place of open.filter((other) => !partners[pivot]?.[other])) {
      const joins = (other: number) => partners[place]?.[other] === true
      extend(
        [...chosen, place],
        open.filter((other) => joins(other) && !tried.has(other)),
        [...closed, ...tried].filter(joins),
      )
      tried.add(place)
    }
  }

  extend([], places, [])
  return found.length > MAX_FOUND || steps > MAX_STEPS ? undefined : found
}

function follow(leader: number, places: readonly number[], partners: Partners): number[] {
  const set = [leader]
  for (const place of places) {
    if (set.every((member) => partners[place]?.[member])) set.push(place)
  }
  return set
}

function distinct(sets: readonly number[][]): number[][] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()]
}

function byPlaces(left: readonly number[], right: readonly number[]): number {
  const differs = left.findIndex((place, index) => place !== right[index])
  return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0)
}
