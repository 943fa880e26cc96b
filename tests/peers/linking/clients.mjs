// Two OAuth clients of other people's making link Alexa accounts with Usher: what they take is what the standard says.
// Called with the door's address, the client's secret, and for each link a code from Usher; prints a line for each step.

import * as openid from 'openid-client';
import { AuthorizationCode } from 'simple-oauth2';

const { door, secret, codes, person } = JSON.parse(process.argv[2]);
const CLIENT = 'usher-alexa';
const BACK = 'https://pitangui.amazon.com/api/skill/link/M2USHERTESTS00';

function tell(client, step, told) {
  console.log(JSON.stringify({ client, step, ...told }));
}

let phones = 0;

/** What a person does on the page, from the address that a client made to the one that they are sent back to. */
async function onThePhone(address) {
  // Each phone comes from another place, as a proxy in front of Usher says.
  const from = `198.51.100.${++phones}`;
  const form = async (page, cookie, fields) => {
    const visit = /name="visit" value="([^"]*)"/.exec(page)?.[1] ?? '';
    return fetch(`${door}/alexa/authorize`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': from },
      body: new URLSearchParams({ visit, ...fields }),
    });
  };
  const opened = await fetch(address);
  const cookie = opened.headers.get('set-cookie').split(';')[0];
  const chooser = await form(await opened.text(), cookie, { step: 'code', code: codes.shift() });
  const sent = await form(await chooser.text(), cookie, { step: 'person', person });
  if (sent.status !== 302) throw new Error(`the page answered ${sent.status}`);
  return new URL(sent.headers.get('location'));
}

async function refusal(asked) {
  try {
    await asked;
    return 'none';
  } catch (error) {
    // How openid-client tells of an answer that names the way to authenticate: only to a client that nobody knows.
    if (error.code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE' && error.status === 401) return 'invalid_client';
    return error.error ?? error.cause?.error ?? error.data?.payload?.error ?? error.code ?? String(error);
  }
}

for (const [name, way] of [
  ['openid-client, basic', openid.ClientSecretBasic],
  ['openid-client, post', openid.ClientSecretPost],
]) {
  const metadata = {
    issuer: door,
    authorization_endpoint: `${door}/alexa/authorize`,
    token_endpoint: `${door}/alexa/token`,
    code_challenge_methods_supported: ['S256'],
  };
  const config = new openid.Configuration(metadata, CLIENT, secret, way(secret));
  const stranger = new openid.Configuration(metadata, CLIENT, 'guessed', way('guessed'));
  for (const each of [config, stranger]) openid.allowInsecureRequests(each);
  const begin = async () => {
    const verifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const address = openid.buildAuthorizationUrl(config, {
      redirect_uri: BACK,
      scope: 'control',
      state,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const back = await onThePhone(address);
    return { back, checks: { pkceCodeVerifier: verifier, expectedState: state } };
  };

  const { back, checks } = await begin();
  tell(name, 'a stranger', { refused: await refusal(openid.authorizationCodeGrant(stranger, back, checks)) });
  const tokens = await openid.authorizationCodeGrant(config, back, checks);
  tell(name, 'code', { access: tokens.access_token, type: tokens.token_type, seconds: tokens.expires_in });
  const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token, { scope: 'control' });
  tell(name, 'refresh', { access: refreshed.access_token, kept: refreshed.refresh_token === tokens.refresh_token });

  const other = await begin();
  const wrong = { ...other.checks, pkceCodeVerifier: openid.randomPKCECodeVerifier() };
  tell(name, 'another verifier', { refused: await refusal(openid.authorizationCodeGrant(config, other.back, wrong)) });

  const twice = await begin();
  const first = await openid.authorizationCodeGrant(config, twice.back, twice.checks);
  tell(name, 'a code again', { refused: await refusal(openid.authorizationCodeGrant(config, twice.back, twice.checks)) });
  tell(name, 'and what it began', { refused: await refusal(openid.refreshTokenGrant(config, first.refresh_token)) });
}

for (const authorizationMethod of ['header', 'body']) {
  const name = `simple-oauth2, ${authorizationMethod}`;
  const auth = { tokenHost: door, tokenPath: '/alexa/token', authorizePath: '/alexa/authorize' };
  const of = (secret) => new AuthorizationCode({ client: { id: CLIENT, secret }, auth, options: { authorizationMethod } });
  const state = Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 37) % 256)).toString('base64');
  const back = await onThePhone(of(secret).authorizeURL({ redirect_uri: BACK, scope: 'control', state }));
  const code = back.searchParams.get('code');
  tell(name, 'a stranger', { refused: await refusal(of('guessed').getToken({ code, redirect_uri: BACK })) });
  const tokens = await of(secret).getToken({ code, redirect_uri: BACK });
  tell(name, 'code', {
    access: tokens.token.access_token,
    type: tokens.token.token_type.toLowerCase(),
    seconds: tokens.token.expires_in,
    state: back.searchParams.get('state') === state,
  });
  const refreshed = await tokens.refresh();
  const kept = refreshed.token.refresh_token === tokens.token.refresh_token;
  tell(name, 'refresh', { access: refreshed.token.access_token, kept });
}
