import { useEffect, useState } from 'react';
import type { DraftFiles } from '../useDraftFiles.js';

/** An address of this page for bytes in hand; undefined until they are there, and given back when not needed. */
export function useFileAddress(files: Pick<DraftFiles, 'get'>, id: string): string | undefined {
  const [address, setAddress] = useState<string>();
  const { get } = files;
  useEffect(() => {
    let made: string | undefined;
    let here = true;
    void get(id).then((file) => {
      if (!file || !here) return;
      made = URL.createObjectURL(file);
      setAddress(made);
    });
    return () => {
      here = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [get, id]);
  return address;
}
