// A skill's endpoint as Amazon's own kit for Node makes it, for the benchmark: ask-sdk-express-adapter with both of
// its verifiers, and one handler that says what it plays. With --order it also gives an order to a media server, over
// a connection that is kept, and waits for the answer.
//
// node door_node.mjs --root ROOT.pem --chain CHAIN.pem [--order URL --token TOKEN]
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { parseArgs } from "node:util";

const load = createRequire(import.meta.url);
const { values: given } = parseArgs({
  options: {
    root: { type: "string" },
    chain: { type: "string" },
    order: { type: "string" },
    token: { type: "string", default: "" },
  },
});

// The adapter trusts only the roots that Node has built in, and fetches the chain from Amazon: both are replaced.
// Everything that it checks stays as it is.
const forge = load("node-forge");
load("ask-sdk-express-adapter/dist/verifier/helper").generateCAStore = () =>
  forge.pki.createCaStore([readFileSync(given.root, "utf8")]);
https.get = (_address, heard) => {
  const answer = Object.assign(new PassThrough(), { statusCode: 200 });
  process.nextTick(() => {
    heard(answer);
    answer.end(readFileSync(given.chain));
  });
  return Object.assign(new EventEmitter(), { end() {} });
};

const connections = new http.Agent({ keepAlive: true });

function order() {
  const headers = { "X-Emby-Token": given.token, "Content-Length": 0 };
  return new Promise((done, failed) => {
    const request = http.request(given.order, { method: "POST", agent: connections, headers }, (answer) => {
      answer.resume();
      answer.on("end", () =>
        answer.statusCode < 300 ? done() : failed(new Error(`the media server answered ${answer.statusCode}`)),
      );
    });
    request.on("error", failed);
    request.end();
  });
}

const { SkillBuilders } = load("ask-sdk-core");
const { ExpressAdapter } = load("ask-sdk-express-adapter");
const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: ({ requestEnvelope: { request } }) =>
      request.type === "IntentRequest" && request.intent.name === "PlayTitleIntent",
    handle: async ({ requestEnvelope: { request }, responseBuilder }) => {
      if (given.order) await order();
      const speech = `Playing ${request.intent.slots.title.value} on the Living Room TV.`;
      return responseBuilder.speak(speech, "REPLACE_ALL", undefined, true).withShouldEndSession(true).getResponse();
    },
  })
  .create();

const app = load("express")();
app.post("/alexa/skill", new ExpressAdapter(skill, true, true).getRequestHandlers());
const listener = app.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ listening: `http://127.0.0.1:${listener.address().port}` }));
});
