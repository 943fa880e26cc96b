// Jellyfin's own TypeScript SDK against a demo home: signs in by password and by Quick Connect, lists, searches, controls
// a player.
// Usage: node jellyfin_sdk.mjs BASE_URL USER PASSWORD
import assert from 'node:assert/strict';
import { Jellyfin } from '@jellyfin/sdk';
import { getAuthenticationApi } from '@jellyfin/sdk/lib/utils/api/authentication-api.js';
import { getLibraryApi } from '@jellyfin/sdk/lib/utils/api/library-api.js';
import { getSessionApi } from '@jellyfin/sdk/lib/utils/api/session-api.js';
import { getSystemApi } from '@jellyfin/sdk/lib/utils/api/system-api.js';
import { getShowApi } from '@jellyfin/sdk/lib/utils/api/show-api.js';
import { getUserApi } from '@jellyfin/sdk/lib/utils/api/user-api.js';
import { getUserViewApi } from '@jellyfin/sdk/lib/utils/api/user-view-api.js';

const [base, user, password] = process.argv.slice(2);
assert(base && user, 'usage: jellyfin_sdk.mjs BASE_URL USER PASSWORD');

const jellyfin = new Jellyfin({
  clientInfo: { name: 'Usher peers', version: '1.0.0' },
  deviceInfo: { name: 'Test bench', id: 'peers-jellyfin-sdk' }
});
let api = jellyfin.createApi(base);
const info = (await getSystemApi(api).getPublicSystemInfo()).data;
console.log(`server: ${info.ServerName} ${info.Version} (${info.ProductName})`);

const signedIn = (await api.authenticateUserByName(user, password)).data;
api = jellyfin.createApi(base, signedIn.AccessToken);
const userId = signedIn.User.Id;
console.log(`signed in as ${signedIn.User.Name}`);

// Another app of the same person, let in by a code that is typed in this one.
const guest = new Jellyfin({
  clientInfo: { name: 'Usher peers', version: '1.0.0' },
  deviceInfo: { name: 'Second bench', id: 'peers-jellyfin-sdk-2' }
}).createApi(base);
const people = (await getUserApi(guest).getPublicUsers()).data;
assert(people.some((person) => person.Name === signedIn.User.Name && person.HasPassword));
assert.equal((await getAuthenticationApi(guest).getQuickConnectEnabled()).data, true);
const waiting = (await getAuthenticationApi(guest).initiateQuickConnect()).data;
assert.match(waiting.Code, /^\d{6}$/);
const stands = async () => (await getAuthenticationApi(guest).getQuickConnectState({ secret: waiting.Secret })).data.Authenticated;
assert.equal(await stands(), false);
await getAuthenticationApi(api).authorizeQuickConnect({ code: waiting.Code });
assert.equal(await stands(), true);
const quickConnectDto = { Secret: waiting.Secret };
const letIn = (await getAuthenticationApi(guest).authenticateWithQuickConnect({ quickConnectDto })).data;
assert.equal(letIn.User.Id, signedIn.User.Id);
assert.notEqual(letIn.AccessToken, signedIn.AccessToken);
await assert.rejects(getAuthenticationApi(guest).getQuickConnectState({ secret: waiting.Secret }), (error) => error.response?.status === 404);
console.log(`let in by Quick Connect as ${letIn.User.Name}`);

const views = (await getUserViewApi(api).getUserViews({ userId })).data;
assert(views.Items.length > 3);
console.log(`views: ${views.Items.map((view) => view.Name).join(', ')}`);

const films = (await getLibraryApi(api).getItems({ userId, recursive: true, includeItemTypes: ['Movie'], limit: 5 })).data;
assert(films.TotalRecordCount > 50 && films.Items.length === 5);
const found = (await getLibraryApi(api).getItems({ userId, recursive: true, searchTerm: 'winter gardener', includeItemTypes: ['Movie', 'Series'] })).data;
assert.equal(found.Items[0].Name, 'The Winter Gardener');
console.log(`films: ${films.TotalRecordCount}, found: ${found.Items[0].Name}`);

const next = (await getShowApi(api).getNextUp({ userId, limit: 3 })).data;
assert(next.Items.length > 0);
console.log(`next up: ${next.Items[0].SeriesName}, ${next.Items[0].Name}`);

const sessions = getSessionApi(api);
const player = async () => (await sessions.getSessions({ controllableByUserId: userId })).data.find((session) => session.DeviceName === 'Living Room TV');
const tv = await player();
assert(tv, 'the living room is there');
const sessionId = tv.Id;
await sessions.play({ sessionId, playCommand: 'PlayNow', itemIds: [found.Items[0].Id], startPositionTicks: 600_000_000 });
assert.equal((await player()).NowPlayingItem.Name, 'The Winter Gardener');
await sessions.sendPlaystateCommand({ sessionId, command: 'Pause' });
await sessions.sendPlaystateCommand({ sessionId, command: 'Seek', seekPositionTicks: 1_200_000_000 });
await sessions.sendFullGeneralCommand({ sessionId, generalCommand: { Name: 'SetVolume', Arguments: { Volume: '25' } } });
await sessions.sendMessageCommand({ sessionId, messageCommand: { Header: 'Usher', Text: 'Hello', TimeoutMs: 1000 } });
const now = await player();
assert.equal(now.PlayState.IsPaused, true);
assert.equal(now.PlayState.PositionTicks, 1_200_000_000);
assert.equal(now.PlayState.VolumeLevel, 25);
console.log(`${now.DeviceName}: ${now.NowPlayingItem.Name}, paused at ${now.PlayState.PositionTicks / 10_000_000} s, volume ${now.PlayState.VolumeLevel}`);

await sessions.reportSessionEnded();
await assert.rejects(getUserViewApi(api).getUserViews({ userId }), (error) => error.response?.status === 401);
console.log('signed out; the token is no longer good');
