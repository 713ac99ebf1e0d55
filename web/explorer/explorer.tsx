import { useEffect, useState } from 'react';
import type { Place } from './views.ts';
import { START, parsePlace, placeAddress } from './views.ts';
import { coverageWords, loadStart, StartPage } from './start-page.tsx';
import { NetworkPage } from './network-page.tsx';
import { SearchBox } from './search-box.tsx';
import { useAnswer } from './ask.ts';

/** The page: a search box above, and below it the network around what was chosen. */
export function Explorer() {
  const [place, go] = usePlace();
  const start = useAnswer('start', loadStart);
  const coverage = start.state === 'ready' ? coverageWords(start.value.stats) : '';
  const onCenter = (id: string) => {
    go({ ...START, center: id });
  };
  return (
    <>
      <header>
        <a
          className="brand"
          href="/explorer/"
          onClick={(event) => {
            event.preventDefault();
            go(START);
          }}
        >
          grantgraph
        </a>
        <SearchBox onChoose={onCenter} />
        <a href="/graphql">API playground</a>
      </header>
      {place.center === null ? (
        <StartPage answer={start} onCenter={onCenter} />
      ) : (
        <NetworkPage key={place.center} center={place.center} place={place} coverage={coverage} go={go} />
      )}
      <footer>{coverage}</footer>
    </>
  );
}

/** The place that the address names; going elsewhere changes the address, and the browser's back button works. */
function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => parsePlace(window.location.search));
  useEffect(() => {
    const onBack = () => {
      setPlace(parsePlace(window.location.search));
    };
    window.addEventListener('popstate', onBack);
    return () => {
      window.removeEventListener('popstate', onBack);
    };
  }, []);
  const go = (next: Place) => {
    window.history.pushState(null, '', placeAddress(next));
    setPlace(next);
  };
  return [place, go];
}
