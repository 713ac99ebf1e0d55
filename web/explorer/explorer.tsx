import { useCallback, useEffect, useState } from 'react';
import { useAnswer } from './ask.ts';
import { pageKindOf } from './graph.ts';
import { PlaceLink } from './names.tsx';
import { NetworkPage } from './network/network-page.tsx';
import { NodePage } from './node-page/node-page.tsx';
import type { Go, Place } from './place.ts';
import { GoContext, parsePlace, placeAddress } from './place.ts';
import { SearchBox } from './search-box.tsx';
import { SimilarPage } from './similar-page.tsx';
import { coverageWords, loadStats, StartPage } from './start-page.tsx';

/** The page: a search box above, and below it the page of what was chosen, or the network around it. */
export function Explorer() {
  const [place, go] = usePlace();
  const stats = useAnswer('stats', loadStats);
  const coverage = stats.state === 'ready' ? coverageWords(stats.value) : '';
  return (
    <GoContext value={go}>
      <header className="top">
        <span className="brand">
          <PlaceLink place={{}}>grantgraph</PlaceLink>
        </span>
        <SearchBox
          onChoose={(id) => {
            go({ id });
          }}
        />
        <PlaceLink place={{ page: 'similar' }}>Similar awards</PlaceLink>
        <a href="/graphql">API playground</a>
      </header>
      {place.center !== undefined ? (
        <NetworkPage key={place.center} center={place.center} place={place} coverage={coverage} />
      ) : place.id !== undefined ? (
        <Page id={place.id} place={place} />
      ) : place.page === 'similar' ? (
        <SimilarPage place={place} />
      ) : (
        <StartPage stats={stats} />
      )}
      <footer>{coverage}</footer>
    </GoContext>
  );
}

function Page({ id, place }: { id: string; place: Place }) {
  const kind = pageKindOf(id);
  if (kind) return <NodePage key={id} id={id} kind={kind} place={place} />;
  return (
    <main className="page">
      <p role="alert">The address of this page asks for “{id}”, which is no id of a node. Search above.</p>
    </main>
  );
}

/** The place that the address names; going elsewhere changes the address, and the browser's back button works. */
function usePlace(): [Place, Go] {
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
  const go = useCallback<Go>((next, isSame = false) => {
    if (isSame) window.history.replaceState(null, '', placeAddress(next));
    else {
      window.history.pushState(null, '', placeAddress(next));
      window.scrollTo(0, 0);
    }
    setPlace(next);
  }, []);
  return [place, go];
}
