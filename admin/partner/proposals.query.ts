/** Partners whose name or other name resembles what was typed. */
export const partnerVoorstellenDocument =
  'query partnerVoorstellen($naam: String!) { partnerVoorstellen(naam: $naam) { partner naam aliassen overeenkomst } }'

export interface Partnervoorstel {
  partner: string
  naam: string
  aliassen: readonly string[]
  overeenkomst: number
}
