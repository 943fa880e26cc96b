// Jellyfin's own TypeScript SDK where it is refused: wrong passwords and keys, codes that nobody knows, a server that does not
// want Quick Connect, tokens that have ended; and by an API key, which is nobody's.
// Usage: node jellyfin_sdk_refused.mjs BASE_URL USER PASSWORD CLOSED_USER CLOSED_PASSWORD
// It says "quick connect off" and "gone", and goes on when it reads a line: whoever runs it has done so meanwhile.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { Jellyfin } from '@jellyfin/sdk';
import { getAuthenticationApi } from '@jellyfin/sdk/lib/utils/api/authentication-api.js';
import { getSessionApi } from '@jellyfin/sdk/lib/utils/api/session-api.js';
import { getSystemApi } from '@jellyfin/sdk/lib/utils/api/system-api.js';
import { getUserViewApi } from '@jellyfin/sdk/lib/utils/api/user-view-api.js';

const [base, user, password, closed, closedPassword] = process.argv.slice(2);
assert(closedPassword, 'usage: jellyfin_sdk_refused.mjs BASE_URL USER PASSWORD CLOSED_USER CLOSED_PASSWORD');
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const wait = async (what) => {
  console.log(what);
  assert.equal((await lines.next()).done, false);
};
const bench = (id) =>
  new Jellyfin({ clientInfo: { name: 'Usher peers', version: '1.0.0' }, deviceInfo: { name: 'Test bench', id } });
const refused = (asked, status) => assert.rejects(asked, (error) => error.response?.status === status);

const stranger = bench('peers-refused').createApi(base);
await refused(stranger.authenticateUserByName(user, `${password}!`), 401);
await refused(stranger.authenticateUserByName('nobody', password), 401);
await refused(stranger.authenticateUserByName(closed, closedPassword), 403);

const { AccessToken, User } = (await stranger.authenticateUserByName(user, password)).data;
const api = bench('peers-refused').createApi(base, AccessToken);
const views = (from) => getUserViewApi(from).getUserViews({ userId: User.Id });
assert((await views(api)).data.Items.length > 3);
await refused(views(bench('peers-refused').createApi(base, 'made-up')), 401);

const keys = getAuthenticationApi(api);
await keys.createKey({ app: 'Usher peers' });
const key = (await keys.getKeys()).data.Items.find((each) => each.AppName === 'Usher peers').AccessToken;
const byKey = bench('peers-key').createApi(base, key);
assert((await views(byKey)).data.Items.length > 3);
await keys.revokeKey({ key });
await refused(views(byKey), 401);

const codes = getAuthenticationApi(stranger);
await refused(codes.getQuickConnectState({ secret: 'unheard-of' }), 404);
await refused(codes.authenticateWithQuickConnect({ quickConnectDto: { Secret: 'unheard-of' } }), 401);
await refused(getAuthenticationApi(api).authorizeQuickConnect({ code: '999999' }), 404);
const waiting = (await codes.initiateQuickConnect()).data;
await refused(codes.authenticateWithQuickConnect({ quickConnectDto: { Secret: waiting.Secret } }), 401);
await wait('quick connect off');
assert.equal((await codes.getQuickConnectEnabled()).data, false);
await refused(codes.initiateQuickConnect(), 401);
await refused(codes.getQuickConnectState({ secret: waiting.Secret }), 401);

// The same person on the same device again: the older token has ended.
const again = (await stranger.authenticateUserByName(user, password)).data.AccessToken;
await refused(views(api), 401);
const renewed = bench('peers-refused').createApi(base, again);
await getSessionApi(renewed).reportSessionEnded();
await refused(views(renewed), 401);

await wait('gone');
// On a connection that was kept open, or on none.
const gone = ['ECONNREFUSED', 'ECONNRESET'];
await assert.rejects(getSystemApi(stranger).getPublicSystemInfo(), (error) => gone.includes(error.code));
console.log('refused wherever it should be');
// It would listen as long as anybody may speak.
process.stdin.destroy();
