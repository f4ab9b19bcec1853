// Which room uses which (.dependency-cruiser.js). Nothing looked at is no proof, so no modules is a failure too.
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const { forbidden, options } = await extractOptions('./.dependency-cruiser.js')
const { output } = await cruise(
  process.argv.length > 2 ? process.argv.slice(2) : ['server', 'admin'],
  { ...options, validate: true, ruleSet: { forbidden } },
  undefined,
  { tsConfig: extractTsConfig('tsconfig.json') },
)
const { summary } = output
for (const v of summary.violations)
  console.error(`${v.rule.name}: ${v.from} → ${(v.cycle ?? [{ name: v.to }]).map((c) => c.name).join(' → ')}`)
if (!summary.totalCruised) console.error('geen enkel bestand bekeken')
process.exit(summary.error || !summary.totalCruised ? 1 : 0)
