import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { quietReactAria } from './quietReactAria';
import styles from './Tabs.module.css';

quietReactAria();

export interface TabDefinition<Id extends string> {
  id: Id;
  label: string;
  /** Behind the label: how many. */
  count?: string | undefined;
}

export interface TabsProps<Id extends string> {
  /** Name of the row of tabs. */
  label: string;
  tabs: readonly TabDefinition<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  /** Contents of the open tab. */
  children: ReactNode;
}

/** One of a few views of the same thing. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
            <span>{tab.label}</span>
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={value} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
