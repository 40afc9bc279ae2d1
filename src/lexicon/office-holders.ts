// Presidents and heads of government whom articles name by office and surname alone ("President Obama"): the first names
// they go by, so that they are not taken for a relative whom the article names in full. Lower case.
// Origin: written for this project.

/** Surname -> first names of those who held an office of {@link HIGHEST_OFFICES}. */
export const OFFICE_HOLDERS: ReadonlyMap<string, readonly string[]> = new Map(
  `roosevelt: franklin theodore; truman: harry; eisenhower: dwight; kennedy: john; johnson: lyndon boris andrew; nixon: richard;
   ford: gerald; carter: james; reagan: ronald; bush: george; clinton: william; obama: barack; trump: donald; biden: joseph;
   lincoln: abraham; hoover: herbert; wilson: woodrow; putin: vladimir; yeltsin: boris; gorbachev: mikhail; macron: emmanuel;
   sarkozy: nicolas; merkel: angela; netanyahu: benjamin; rabin: yitzhak; assad: bashar hafez; erdogan: recep;
   cameron: david; blair: anthony; thatcher: margaret; trudeau: justin pierre; modi: narendra; gandhi: indira rajiv;
   bhutto: benazir; park: geun-hye; karzai: hamid; mubarak: hosni; sisi: abdel; mandela: nelson; zelensky: volodymyr;
   poroshenko: petro; lula: luiz; chavez: hugo; castro: fidel raul; kirchner: cristina`
    .split(';')
    .map((entry) => {
      const [surname, names] = entry.split(':') as [string, string];
      return [surname.trim(), names.trim().split(/\s+/)] as const;
    }),
);

/** As they stand before a name, in lower case; "vice president" is none. */
export const HIGHEST_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'former president',
  'ex-president',
  'then-president',
  'presidents',
  'prime minister',
  'former prime minister',
  'chancellor',
]);

/** Forms of address of one sex. */
export const WOMENS_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss madame lady dame congresswoman councilwoman chairwoman assemblywoman mme mlle mademoiselle frau signora senhora senora señora señorita queen princess duchess baroness'.split(
    ' ',
  ),
);
export const MENS_TITLES: ReadonlySet<string> = new Set(
  'mr mister sir lord congressman councilman monsieur herr signor senhor senor señor king prince'.split(' '),
);
