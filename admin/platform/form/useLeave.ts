// Leaving a form after it was saved, without the question about unsaved changes: the guard goes first, then the page.
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'

export const useVertrek = (): { bewaakt: boolean; vertrek(naar: string): void } => {
  const navigate = useNavigate()
  const [naar, setNaar] = useState<string | null>(null)
  useEffect(() => {
    if (naar !== null) void navigate(naar)
  }, [naar, navigate])
  return { bewaakt: naar === null, vertrek: setNaar }
}
