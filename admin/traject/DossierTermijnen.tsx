// The terms of a dossier: each in a sentence, and behind "Waarom?" the way to it.
import { Fragment } from 'react'
import { Merk } from '../platform/Chip.js'
import { toonDag, toonMoment } from '../platform/dates.js'
import type { RowOf } from '../platform/api.js'
import { huidigeSessie } from '../platform/session.js'
import { TermijnMerken } from './TermijnMerken.js'
import { dagenVan, delenVan, isVoorlopig, kanttekening, laatsteDagBij, soortnaam, type Termijn } from './termijn.js'

type Trajectstatus = NonNullable<RowOf<'Inburgeraar'>['traject']>['status'] | undefined
const Dag = ({ dag }: { dag: string }) => <time dateTime={dag}>{toonDag(dag)}</time>
const Lijst = ({ kop, regels }: { kop: string; regels: readonly string[] }) =>
  regels.length ? (
    <>
      <h4 className="rt-tussenkop">{kop}</h4>
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </>
  ) : null

const Waarom = ({ t }: { t: Termijn }) => {
  const { stappen, bon } = t.uitleg
  const was = (einde: string): string => toonDag(laatsteDagBij(t, einde))
  return (
    <details className="rt-waarom">
      <summary>
        Waarom?<span className="rt-onzichtbaar"> {soortnaam(t)}</span>
      </summary>
      <ol>
        {stappen.map((stap, i) => (
          <li key={i}>
            {stap.zin}
            {stap.artikel ? <span className="rt-zacht"> ({stap.artikel})</span> : null}
          </li>
        ))}
      </ol>
      <Lijst kop="Eerdere laatste dagen" regels={t.eerder.map((e) => `${was(e.einddatum)}: ${e.zin}`)} />
      <Lijst
        kop="Stond hier eerst"
        regels={t.vorige.map((v) => `Laatste dag ${was(v.einddatum)}. Gewijzigd op ${toonDag(v.gewijzigdOp)}.`)}
      />
      <Lijst kop="Waarmee is gerekend" regels={[...bon.bronnen, ...bon.parameters, ...bon.instellingen]} />
      <p className="rt-bijschrift">
        Regels versie {bon.regelversie}. Zo sinds {toonMoment(bon.berekendOp)}.
      </p>
    </details>
  )
}
const Regel = ({ t, vandaag, traject }: { t: Termijn; vandaag: string; traject: Trajectstatus }) => {
  const { dag, zin } = dagenVan(t, vandaag)
  const noot = kanttekening(t, traject)
  return (
    <li>
      <div className="rt-gezegd">
        <h3 className="rt-tussenkop" style={{ margin: 0 }}>
          {soortnaam(t)}
        </h3>
        <TermijnMerken termijn={t} />
        {isVoorlopig(t) ? <Merk label="Voorlopig" toon="info" icoon="overig" /> : null}
      </div>
      <div className="rt-regel rt-regel--tekst">
        {dag && dag !== t.laatsteDag ? (
          <span>
            {zin} <Dag dag={dag} />
          </span>
        ) : dag ? (
          <span>
            Laatste dag <Dag dag={dag} />
            {zin ? `. ${zin}` : ''}
          </span>
        ) : (
          <span>{zin}</span>
        )}
        <span>{t.grondslag}</span>
      </div>
      <p style={{ margin: '4px 0' }}>{t.berekening}</p>
      {noot ? <p style={{ margin: '4px 0' }}>{noot}</p> : null}
      {t.verschil ? <p style={{ margin: '4px 0' }}>{t.verschil}</p> : null}
      {t.oordeelNodig.map((o) => (
        <p key={o.vraag} style={{ margin: '4px 0' }}>
          <strong>Nog te beslissen:</strong> {o.vraag} Dat beslist {o.wie} ({o.artikel}).
        </p>
      ))}
      <Waarom t={t} />
    </li>
  )
}
/** What is still to come first; what waits and what asks nothing any more behind it. */
export const Termijnen = ({ rij }: { rij: RowOf<'Inburgeraar'> }) => {
  const sessie = huidigeSessie()
  const alle = (rij.traject?.termijnen ?? []) as unknown as readonly Termijn[]
  if (!sessie?.rechten.magVeld('Traject', 'termijnen') || !rij.traject) return null
  return (
    <section className="rt-kaart" aria-labelledby="termijnen">
      <div className="rt-kaart__kop">
        <h2 id="termijnen">Termijnen</h2>
      </div>
      {alle.length === 0 ? <p className="rt-zacht">Dit traject heeft geen termijnen.</p> : null}
      {delenVan(alle).map(({ kop, termijnen }) =>
        termijnen.length ? (
          <Fragment key={kop}>
            {kop ? <p className="rt-bijschrift">{kop}</p> : null}
            <ul className="rt-kaarten rt-kaarten--strak">
              {termijnen.map((t) => (
                <Regel key={t.id} t={t} vandaag={sessie.mij.vandaag} traject={rij.traject?.status} />
              ))}
            </ul>
          </Fragment>
        ) : null,
      )}
    </section>
  )
}
