import { useEffect } from 'react';

/**
 * Tells search engines what the numbers of the page are: the server's description of the data set, in the head of the
 * document for as long as the page is shown. Nobody else misses it when it does not come.
 */
export function useDatasetMetadata(address: string): void {
  useEffect(() => {
    const leaving = new AbortController();
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    fetch(`${address}.metadata.json`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) return;
        script.textContent = await response.text();
        document.head.append(script);
      })
      .catch(() => undefined);
    return () => {
      leaving.abort();
      script.remove();
    };
  }, [address]);
}
