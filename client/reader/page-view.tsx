import { PanelBar } from '../panel/panel-bar'
import { type Place } from '../state/place'
import { useText } from '../text/text'
import { RawPage } from './raw-page'

/** A page as it was read, for what stands on it outside any interview. */
export function PageView({ place }: { place: Extract<Place, { kind: 'page' }> }) {
  const t = useText()
  return (
    <>
      <PanelBar>{t('reader.raw')}</PanelBar>
      <RawPage page={place.page} spot={{ interview: null, sentence: place.sentence }} />
    </>
  )
}
