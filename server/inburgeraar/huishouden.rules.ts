// Who is in which household after somebody said with whom a person lives. Pure.

interface Lid {
  id: string
  huishoudenId: string | null
}
export interface Verdeling {
  /** the household of the person; null: lives alone */
  huis: string | null
  /** of everybody else who is told: the household that they are in then */
  wordt: ReadonlyMap<string, string | null>
  /** of those: who was left behind alone, so that the household is no more. With whom they live is not known then. */
  opgeheven: ReadonlySet<string>
}
/**
 * Nobody named: the person alone leaves. Somebody named: the household is the person and those, and whoever else was in it goes
 * out. Who is named leaves the household that they were in. Those who stay behind keep theirs, but one alone is no household.
 * @param samen ids of who is named, without the person
 * @param allen everybody named, and everybody in a household of the person or of who is named
 * @param nieuw id of a household that is not there yet, for when the person had none
 */
export function verdeel(persoon: Lid, samen: ReadonlySet<string>, allen: readonly Lid[], nieuw: string): Verdeling {
  const huis = samen.size ? (persoon.huishoudenId ?? nieuw) : null
  const naar = (lid: Lid): string | null => {
    if (lid.id === persoon.id || samen.has(lid.id)) return huis
    return lid.huishoudenId === huis ? null : lid.huishoudenId
  }
  const blijvers = (id: string): Lid[] => allen.filter((lid) => lid.huishoudenId === id && naar(lid) === id)
  const huizen = [...new Set(allen.flatMap((lid) => lid.huishoudenId ?? []))]
  const leeg = new Set(huizen.filter((id) => id !== huis && blijvers(id).length === 1))
  const wordt = new Map(
    allen.map((lid) => {
      const daar = naar(lid)
      return [lid.id, daar !== null && leeg.has(daar) ? null : daar] as const
    }),
  )
  // A household is changed when somebody comes or goes; everybody in it before or after is told.
  const anders = new Set(
    allen.flatMap((lid) => (wordt.get(lid.id) === lid.huishoudenId ? [] : [lid.huishoudenId, wordt.get(lid.id)])),
  )
  const geraakt = allen.filter(
    (lid) =>
      lid.id !== persoon.id && [lid.huishoudenId, wordt.get(lid.id)!].some((id) => id !== null && anders.has(id)),
  )
  return {
    huis,
    wordt: new Map(geraakt.map((lid) => [lid.id, wordt.get(lid.id)!])),
    opgeheven: new Set(
      geraakt.flatMap((lid) =>
        lid.huishoudenId && leeg.has(lid.huishoudenId) && naar(lid) === lid.huishoudenId ? [lid.id] : [],
      ),
    ),
  }
}
