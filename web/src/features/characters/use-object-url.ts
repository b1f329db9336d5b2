import { useEffect, useState } from 'react';

/** An address under which a file of this device can be shown; it ends with the next one, and with the component. */
export function useObjectUrl(): [url: string | undefined, show: (file: File) => void] {
  const [url, setUrl] = useState<string>();
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return [url, (file) => setUrl(URL.createObjectURL(file))];
}
