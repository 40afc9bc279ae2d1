// Short forms of first names, so that "Ken Harker" and "Kenneth Harker" are one person. Lower case.
// What belongs here: forms that stand for one name only, or nearly so. Origin: written for this project.

const FORMS = `
  abigail abby; albert al; alexander alex sandy; andrew andy drew; anthony tony; arthur art; barbara barb;
  benjamin ben; bernard bernie; charles charlie chuck; christopher chris; daniel dan danny; david dave; deborah debbie deb;
  donald don; douglas doug; edith edie; edward ed eddie ted; elizabeth liz betsy beth; eugene gene; francis frank; frederick fred;
  gerald jerry; gregory greg; henry hank; hillary hilary; james jim jimmy; jeffrey jeff; jonathan jon; joseph joe joey; joshua josh;
  katherine kate kathy; kenneth ken; laurence larry lawrence; leonard leo; margaret maggie peggy; matthew matt;
  michael mike mick; nicholas nick; pamela pam; patricia patty pat; peter pete; philip phil; raymond ray; rebecca becky;
  richard dick rick; robert bob bobby rob; ronald ron; saint st; samuel sam; stephen steve; stuart stu; susan sue;
  thomas tom tommy; timothy tim; victoria vicky; vincent vince; walter walt; william bill billy will
`;

/** Short form -> the full first name. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/;\s*/)
    .flatMap((line) => {
      const [full, ...short] = line.split(/\s+/) as [string, ...string[]];
      return short.map((form) => [form, full] as const);
    }),
);
