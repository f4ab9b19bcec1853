// One number that leads to the rows behind it.
import { Link } from 'react-router'

interface Getaldelen {
  /** as text where it is not counted to its end */
  aantal: number | string
  label: string
  pad: string
  letOp?: boolean
}
export const Getal = ({ aantal, label, pad, letOp = false }: Getaldelen) => (
  <Link to={pad} className={letOp && aantal !== 0 ? 'rt-getalkaart rt-getalkaart--let-op' : 'rt-getalkaart'}>
    <span className="rt-getalkaart__getal">{aantal}</span>
    <span>{label}</span>
  </Link>
)
