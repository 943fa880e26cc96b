// Every page with its sign. Their order and addresses are in `state/route`.

import AudioLines from '@lucide/svelte/icons/audio-lines';
import CircleUser from '@lucide/svelte/icons/circle-user';
import Globe from '@lucide/svelte/icons/globe';
import House from '@lucide/svelte/icons/house';
import MapIcon from '@lucide/svelte/icons/map';
import MessageSquare from '@lucide/svelte/icons/message-square';
import ScrollText from '@lucide/svelte/icons/scroll-text';
import Stethoscope from '@lucide/svelte/icons/stethoscope';
import Accounts from './Accounts.svelte';
import Activity from './Activity.svelte';
import Alexa from './Alexa.svelte';
import Household from './Household.svelte';
import Overview from './Overview.svelte';
import Reach from './Reach.svelte';
import Troubleshooting from './Troubleshooting.svelte';
import Try from './Try.svelte';

export const pages = {
  overview: { Page: Overview, Icon: House },
  activity: { Page: Activity, Icon: ScrollText },
  try: { Page: Try, Icon: MessageSquare },
  household: { Page: Household, Icon: MapIcon },
  accounts: { Page: Accounts, Icon: CircleUser },
  alexa: { Page: Alexa, Icon: AudioLines },
  reach: { Page: Reach, Icon: Globe },
  troubleshooting: { Page: Troubleshooting, Icon: Stethoscope },
};
