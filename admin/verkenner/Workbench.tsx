// The editor of GraphiQL with the words and the looks of the portal: tabs, buttons, query, variables, answer.
import Samenvoegen from '@mui/icons-material/CallMergeOutlined'
import Sluiten from '@mui/icons-material/CloseOutlined'
import Netjes from '@mui/icons-material/FormatAlignLeftOutlined'
import Nieuw from '@mui/icons-material/AddOutlined'
import Uitvoeren from '@mui/icons-material/PlayArrowOutlined'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import {
  QueryEditor,
  ResponseEditor,
  useEditorContext,
  useMergeQuery,
  usePrettifyEditors,
  VariableEditor,
} from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { useToetsen } from './useKeys.js'
import { useNamen } from './useNames.js'
import { useUitvoeren } from './useRun.js'
import { oordeel } from './verdict.js'

const NAAMLOOS = '<untitled>'
const PANEEL = 'verkenner-vraag'

const Tabbladen = () => {
  const { tabs, activeTabIndex, changeTab } = useEditorContext({ nonNull: true })
  return (
    <Tabs
      value={activeTabIndex}
      onChange={(_e, index: number) => changeTab(index)}
      variant="scrollable"
      scrollButtons={false}
      aria-label="Uw vragen"
      className="rt-verkenner__tabs"
    >
      {tabs.map((tab, index) => (
        <Tab
          key={tab.id}
          id={`${PANEEL}-${index}`}
          aria-controls={PANEEL}
          label={tab.title === NAAMLOOS ? `Vraag ${index + 1}` : tab.title}
        />
      ))}
    </Tabs>
  )
}

const Knoppen = ({ isBezig, uitvoeren }: { isBezig: boolean; uitvoeren: () => void }) => {
  const { tabs, activeTabIndex, addTab, closeTab } = useEditorContext({ nonNull: true })
  const netjes = usePrettifyEditors()
  const voegSamen = useMergeQuery()
  return (
    <div className="rt-verkenner__knoppen">
      <Button variant="contained" startIcon={<Uitvoeren />} onClick={uitvoeren} disabled={isBezig}>
        {isBezig ? 'Bezig…' : 'Uitvoeren'}
      </Button>
      <Button startIcon={<Nieuw />} onClick={addTab}>
        Nieuwe vraag
      </Button>
      <Button startIcon={<Netjes />} onClick={() => void netjes()}>
        Netjes maken
      </Button>
      <Button startIcon={<Samenvoegen />} onClick={voegSamen}>
        Fragmenten invoegen
      </Button>
      {tabs.length > 1 ? (
        <Button startIcon={<Sluiten />} onClick={() => closeTab(activeTabIndex)}>
          Tabblad sluiten
        </Button>
      ) : null}
    </div>
  )
}

const Uitkomst = ({ isBezig }: { isBezig: boolean }) => {
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true })
  const uitkomst = isBezig ? null : oordeel(tabs[activeTabIndex]?.response ?? null)
  return (
    <p className={`rt-verkenner__uitkomst rt-verkenner__uitkomst--${uitkomst?.soort ?? 'geen'}`} role="status">
      {isBezig ? 'Bezig met ophalen…' : (uitkomst?.tekst ?? '')}
    </p>
  )
}

/** The editor measures its gutter when it is made; a font that comes later makes its letters wider than that. */
const useHermeten = (): void => {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true })
  useEffect(() => {
    let weg = false
    void document.fonts.ready.then(() => {
      if (!weg) for (const editor of [queryEditor, variableEditor]) editor?.refresh()
    })
    return () => {
      weg = true
    }
  }, [queryEditor, variableEditor])
}

const BALK = 60
/** Where the answer is below the fold, running a query goes there: else nothing would seem to happen. */
const useNaarAntwoord = () => {
  const antwoord = useRef<HTMLHeadingElement>(null)
  const ga = (): void => {
    const kop = antwoord.current
    const { top } = kop?.getBoundingClientRect() ?? { top: BALK }
    if (top >= BALK && top < window.innerHeight - 2 * BALK) return
    const rustig = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    kop?.scrollIntoView({ block: 'start', behavior: rustig ? 'auto' : 'smooth' })
    kop?.focus({ preventScroll: true })
  }
  return [antwoord, ga] as const
}

export const Werkbank = () => {
  const { activeTabIndex } = useEditorContext({ nonNull: true })
  const { isBezig, uitvoeren, bijToets } = useUitvoeren()
  const [antwoord, naarAntwoord] = useNaarAntwoord()
  useToetsen()
  useNamen()
  useHermeten()
  const metAntwoord = (): void => {
    uitvoeren()
    naarAntwoord()
  }
  return (
    <section className="rt-kaart rt-kaart--plat" aria-label="Vraag en antwoord">
      <Tabbladen />
      <Knoppen isBezig={isBezig} uitvoeren={metAntwoord} />
      <div
        id={PANEEL}
        role="tabpanel"
        aria-labelledby={`${PANEEL}-${activeTabIndex}`}
        className="rt-verkenner__velden"
        onKeyDownCapture={bijToets}
      >
        <section className="rt-verkenner__veld rt-verkenner__veld--vraag" aria-label="Vraag">
          <h2>Vraag</h2>
          <QueryEditor />
        </section>
        <section className="rt-verkenner__veld rt-verkenner__veld--variabelen" aria-label="Variabelen">
          <h2>Variabelen</h2>
          <VariableEditor />
        </section>
        <div className="rt-verkenner__veld rt-verkenner__veld--antwoord">
          <h2 ref={antwoord} tabIndex={-1}>
            Antwoord
          </h2>
          <Uitkomst isBezig={isBezig} />
          <ResponseEditor />
        </div>
      </div>
      <p className="rt-verkenner__toetsen">
        <kbd>Ctrl</kbd> + <kbd>Enter</kbd> voert de vraag uit waar uw cursor staat. <kbd>Ctrl</kbd> + <kbd>spatie</kbd>{' '}
        stelt velden voor. Met <kbd>Esc</kbd> en dan <kbd>Tab</kbd> verlaat u het veld.
      </p>
    </section>
  )
}
