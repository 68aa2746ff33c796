import { useDocumentTitle } from '@mantine/hooks';
import { createContext, useContext } from 'react';

/** The event or the space that the pages inside belong to, as their tabs say it. */
export const TabPlace = createContext<string | undefined>(undefined);

/** Names the browser's tab, in the reader's language: the page, where it is, the product. */
export function useTabTitle(title: string, place?: string): void {
  const around = useContext(TabPlace);
  useDocumentTitle([title, place ?? around, 'Parvis'].filter(Boolean).join(' · '));
}

/** The same where a component stands only now and then. */
export function TabTitle({ children }: { children: string }) {
  useTabTitle(children);
  return null;
}
