import { mediaKey } from '../../contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../contracts/artifacts.ts'
import { DRAWN_FOLDER } from '../../contracts/drawing.ts'

/** What was drawn of a store, or that of it which is older; whoever still asks for one has it drawn again. */
export async function removeDrawn(
  artifacts: ArtifactStore,
  { storeId, before }: { storeId: string; before?: Date },
): Promise<void> {
  for await (const { key, modifiedAt } of artifacts.list(mediaKey(storeId, DRAWN_FOLDER)))
    if (!before || modifiedAt < before.getTime()) await artifacts.delete(key)
}
