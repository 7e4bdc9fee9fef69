import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test.each([
  ['da', 'stage', 'Kommunen planlægger at indføre en app.', 'stage/idea'],
  ['da', 'stage', 'Løsningen blev afprøvet i 2014.', 'stage/pilot'],
  ['da', 'stage', 'Løsningen er nu taget i brug.', 'stage/implementation'],
  ['da', 'stage', 'Modellen er siden udbredt til hele landet.', 'stage/scaling'],
  ['da', 'stage', 'MindLab blev nedlagt i 2018.', 'stage/ended'],
  ['nb', 'stage', 'Kommunen gjennomførte et pilotprosjekt.', 'stage/pilot'],
  ['nb', 'stage', 'Tjenesten ble lansert i fjor.', 'stage/implementation'],
  ['nn', 'stage', 'Tenesta vart lagt ned i 2015.', 'stage/ended'],
  ['sv', 'stage', 'Myndigheten genomförde ett pilotprojekt.', 'stage/pilot'],
  ['sv', 'stage', 'Tjänsten har tagits i bruk.', 'stage/implementation'],
  ['da', 'outcome', 'Forsøget var en stor succes.', 'outcome/success'],
  ['nb', 'outcome', 'Prosjektet var en suksess.', 'outcome/success'],
  ['sv', 'outcome', 'Projektet misslyckades.', 'outcome/failure'],
  ['da', 'outcome', 'Erfaringerne gav blandede resultater.', 'outcome/mixed'],
  ['da', 'pitfall', 'Arbejdet led under manglende ressourcer.', 'pitfall/resources'],
  ['nb', 'pitfall', 'De møtte motstand mot endring.', 'pitfall/resistance'],
  ['sv', 'pitfall', 'De hade föråldrade system.', 'pitfall/technology'],
  ['da', 'impact', 'Projektet reducerede omkostningerne.', 'impact/cost'],
  ['da', 'impact', 'Ventetiden er faldet med 30 procent.', 'impact/quality'],
  ['nb', 'impact', 'Saksbehandlingstiden ble redusert med 20 prosent.', 'impact/cost'],
  ['nn', 'impact', 'Ordninga har auka tilliten.', 'impact/trust'],
  ['sv', 'impact', 'Reformen minskade sjukfrånvaron.', 'impact/staff'],
  ['da', 'innovation', 'Projektet er medarbejderdreven innovation.', 'innovation/adaptive'],
  ['nb', 'innovation', 'Etaten forenklet skjemaet.', 'innovation/enhancement-oriented'],
  ['sv', 'innovation', 'De arbetar med strategisk framsyn.', 'innovation/anticipatory'],
])('of %s the %s of "%s" is %s', async (language, facet, text, value) => {
  expect((await readFacet(facet, text, { language })).map(([found]) => found)).toEqual([value])
})

test.each([
  ['da', 'stage', 'Løsningen blev aldrig taget i brug.'],
  ['da', 'outcome', 'Det var ikke en succes.'],
  ['nb', 'impact', 'Det kan ha redusert kostnadene.'],
  ['sv', 'impact', 'Om reformen minskade kostnaderna vet ingen.'],
  ['da', 'pitfall', 'Der var ikke manglende ressourcer.'],
])('of %s there is no %s of "%s"', async (language, facet, text) => {
  expect(await readFacet(facet, text, { language })).toEqual([])
})

test.each([
  ['da', 'Sådan gør du din hjemmeside tilgængelig', 'kind/guide'],
  ['nb', 'Veileder for brukermedvirkning', 'kind/guide'],
  ['sv', 'Lärdomar från ett pilotprojekt', 'kind/lesson'],
  ['da', 'Interview med Sophie Løhde', 'kind/interview'],
  ['nb', 'Oslo lanserer ny app', 'kind/news'],
  ['sv', 'Inbjudan till seminarium', 'kind/event'],
  ['da', 'Ofte stillede spørgsmål', 'kind/faq'],
  ['nb', 'Undersøkelse viser økt tillit', 'kind/research'],
])('of %s the title "%s" says %s', async (language, title, value) => {
  expect((await readFacet('kind', 'En tekst.', { language, title })).map(([found]) => found)).toContain(value)
})
