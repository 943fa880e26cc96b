"""A skill's endpoint as Amazon's own kit for Python makes it, for the benchmark: flask-ask-sdk with both of its
verifiers, one handler that says what it plays, served by waitress with eight threads.

SSL_CERT_FILE=ROOT.pem python door_python.py CHAIN.pem
"""

import io
import json
import re
import sys


def import_oscrypto():
    """oscrypto 1.3.0 reads one digit for each part of OpenSSL's version and gives up on 3.0.10 and later."""
    search = re.search

    def patient(pattern, *rest, **named):
        if isinstance(pattern, str):
            pattern = pattern.replace(r"\d\.\d\.\d", r"\d+\.\d+\.\d+")
        return search(pattern, *rest, **named)

    re.search = patient
    try:
        import oscrypto.asymmetric  # noqa: F401
    finally:
        re.search = search


import_oscrypto()

import ask_sdk_webservice_support.verifier as verifier  # noqa: E402
import waitress  # noqa: E402
from ask_sdk_core.skill_builder import SkillBuilder  # noqa: E402
from ask_sdk_core.utils import is_intent_name  # noqa: E402
from flask import Flask  # noqa: E402
from flask_ask_sdk.skill_adapter import SkillAdapter  # noqa: E402

THREADS = 8

# The roots are SSL_CERT_FILE's; the chain comes from a file in place of Amazon's host. Everything else is the kit's.
with open(sys.argv[1], "rb") as file:
    chain = file.read()
verifier.urlopen = lambda _address: io.BytesIO(chain)

skill = SkillBuilder()


@skill.request_handler(can_handle_func=is_intent_name("PlayTitleIntent"))
def play(handler_input):
    title = handler_input.request_envelope.request.intent.slots["title"].value
    speech = f"Playing {title} on the Living Room TV."
    return handler_input.response_builder.speak(speech).set_should_end_session(True).response


app = Flask(__name__)
SkillAdapter(skill.create(), "amzn1.ask.skill.bench", app=app).register(app, "/alexa/skill")

server = waitress.create_server(app, host="127.0.0.1", port=0, threads=THREADS)
print(json.dumps({"listening": f"http://127.0.0.1:{server.effective_port}"}), flush=True)
server.run()
