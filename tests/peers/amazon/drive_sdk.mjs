// Amazon's own client of skill management takes our stand-in through all steps of a set-up. One line of JSON for each step:
// what was done, and what came of it. The stand-in's addresses and tokens come as JSON on the command line.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { CustomSmapiClientBuilder } = require("ask-smapi-sdk");
const given = JSON.parse(process.argv[2]);

const client = (refreshToken) =>
  new CustomSmapiClientBuilder()
    .withApiEndpoint(given.api)
    .withAuthEndpoint(given.login)
    .withRefreshTokenConfig({ clientId: given.client, clientSecret: given.secret, refreshToken })
    .client();

const say = (step, value) => console.log(JSON.stringify({ step, ...value }));
const header = (answer, name) => answer.headers.find((one) => one.key === name)?.value;

/** Does it, and says the status, the headers that matter and the body; an error is an answer too. */
async function step(name, doing) {
  try {
    const answer = await doing();
    const { statusCode: status, body } = answer;
    say(name, { status, body, location: header(answer, "location"), etag: header(answer, "etag") });
    return answer;
  } catch (error) {
    if (error.statusCode === undefined) {
      say(name, { error: error.name, message: error.message });
    } else {
      say(name, { status: error.statusCode, body: error.response });
    }
    return undefined;
  }
}

/** Asks again and again, a moment between. */
async function until(asking, done) {
  for (;;) {
    const answer = await asking();
    if (done(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const amazon = client(given.refresh);
const locale = "en-US";
const stage = "development";
const { manifest, model, linking } = given;

const vendors = await step("vendors", () => amazon.callGetVendorListV1());
const vendorId = vendors.body.vendors[0].id;
await step("no skills", () => amazon.callListSkillsForVendorV1(vendorId));
const created = await step("create", () => amazon.callCreateSkillForVendorV1({ vendorId, manifest }));
const id = created.body.skillId;
async function manifestBuilt() {
  const statuses = [];
  await until(
    async () => (await amazon.getSkillStatusV1(id, "manifest")).manifest.lastUpdateRequest.status,
    (status) => statuses.push(status) && status !== "IN_PROGRESS",
  );
  return statuses;
}
say("manifest built", { statuses: await manifestBuilt() });
const read = await step("read manifest", () => amazon.callGetSkillManifestV1(id, stage));
const tag = header(read, "etag");
await step("replace manifest", () => amazon.callUpdateSkillManifestV1(id, stage, read.body, tag));
await step("replace it by an old tag", () => amazon.callUpdateSkillManifestV1(id, stage, read.body, "stale"));
say("manifest built again", { statuses: await manifestBuilt() });
await step("enable too early", () => amazon.callSetSkillEnablementV1(id, stage));
await step("no model", () => amazon.callGetInteractionModelMetadataV1(id, stage, locale));
await step("model", () => amazon.callSetInteractionModelV1(id, stage, locale, model));
const broken = { interactionModel: { languageModel: { intents: [] } } };
await step("model without a name", () => amazon.callSetInteractionModelV1(id, stage, locale, broken));
const steps = [];
const build = await until(
  async () => {
    const one = (await amazon.getSkillStatusV1(id, "interactionModel")).interactionModel[locale].lastUpdateRequest;
    steps.push((one.buildDetails?.steps ?? []).map((part) => `${part.name} ${part.status}`).join(", "));
    return one.status;
  },
  (status) => status !== "IN_PROGRESS",
);
say("model built", { last: build, steps: [...new Set(steps)] });
await step("model's tag", () => amazon.callGetInteractionModelMetadataV1(id, stage, locale));
await step("read model", () => amazon.callGetInteractionModelV1(id, stage, locale));
await step("no linking", () => amazon.callGetAccountLinkingInfoV1(id, stage));
await step("linking", () => amazon.callUpdateAccountLinkingInfoV1(id, stage, { accountLinkingRequest: linking }));
await step("read linking", () => amazon.callGetAccountLinkingInfoV1(id, stage));
const plain = { ...linking, authorizationUrl: "http://usher.example/alexa/authorize" };
await step("linking without TLS", () => amazon.callUpdateAccountLinkingInfoV1(id, stage, { accountLinkingRequest: plain }));
await step("certificate", () => amazon.callSetSSLCertificatesV1(id, { sslCertificate: given.certificate, regions: {} }));
await step("read certificate", () => amazon.callGetSSLCertificatesV1(id));
await step("enable", () => amazon.callSetSkillEnablementV1(id, stage));
await step("enabled", () => amazon.callGetSkillEnablementStatusV1(id, stage));
const words = { input: { content: "open usher media" }, device: { locale }, session: { mode: "FORCE_NEW_SESSION" } };
const begun = await step("simulate", () => amazon.callSimulateSkillV2(id, stage, words));
const simulation = await until(
  () => amazon.getSkillSimulationV2(id, stage, begun.body.id),
  (one) => one.status !== "IN_PROGRESS",
);
say("simulated", { simulation });
// The same request twice would be refused, so this is another.
const body = simulation.result?.skillExecutionInfo?.invocations[0].invocationRequest.body;
if (body) body.request.requestId = "amzn1.echo-api.request.of-the-developer";
await step("invoke", () => amazon.callInvokeSkillEndPointV2(id, stage, { endpointRegion: "NA", skillRequest: { body } }));
await step("profile", () => amazon.callProfileNluV1({ utterance: "play something" }, id, stage, locale));
await step("credentials", () => amazon.callGetSkillCredentialsV1(id));
await step("list", () => amazon.callListSkillsForVendorV1(vendorId, undefined, 50, [id]));
await step("a bad refresh token", () => client("Atzr|bad").callGetVendorListV1());
await step("disable", () => amazon.callDeleteSkillEnablementV1(id, stage));
await step("disabled", () => amazon.callGetSkillEnablementStatusV1(id, stage));
await step("no more linking", () => amazon.callDeleteAccountLinkingInfoV1(id, stage));
await step("delete", () => amazon.callDeleteSkillV1(id));
await step("deleted", () => amazon.callGetSkillStatusV1(id, "manifest"));
