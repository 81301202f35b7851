export interface Position {
  latitude: number
  longitude: number
}

export interface Box {
  south: number
  north: number
  west: number
  east: number
}

const EARTH_METRES = 6_371_008.8

/** Metres along the surface. */
export function distanceBetween(one: Position, other: Position): number {
  const latitude = radians(other.latitude - one.latitude) / 2
  const longitude = radians(other.longitude - one.longitude) / 2
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Boxes that hold every point within the radius: two where they cross the antimeridian, all longitudes at a pole. */
export function boxesAround({ latitude, longitude }: Position, metres: number): Box[] {
  // A hair wider than the circle, so that rounding loses no point on its edge.
  const angle = (metres / EARTH_METRES) * (1 + 1e-9) + 1e-12
  const south = Math.max(-90, latitude - degrees(angle))
  const north = Math.min(90, latitude + degrees(angle))
  if (south <= -90 || north >= 90) return [{ south, north, west: -180, east: 180 }]
  const reach = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude)))))
  const west = longitude - reach
  const east = longitude + reach
  if (west < -180) {
    return [
      { south, north, west: west + 360, east: 180 },
      { south, north, west: -180, east },
    ]
  }
  if (east > 180) {
    return [
      { south, north, west, east: 180 },
      { south, north, west: -180, east: east - 360 },
    ]
  }
  return [{ south, north, west, east }]
}

export function boxHolds(box: Box, { latitude, longitude }: Position): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
}

function radians(value: number): number {
  return (value * Math.PI) / 180
}

function degrees(value: number): number {
  return (value * 180) / Math.PI
}
