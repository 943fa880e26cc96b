"""Holds requests against Amazon's own verifier for Python.

    python verify_python.py FOLDER

FOLDER has `root.pem`, the only root to trust, and a folder for each request with `chain.pem`, `body` and `signature`.
Prints a line of JSON for each: {"case", "ok", "reason"}.
"""

import io
import json
import os
import re
import sys
import warnings

FOLDER = sys.argv[1]
ADDRESS = "https://s3.amazonaws.com/echo.api/"

warnings.simplefilter("ignore")
# The verifier trusts what OpenSSL trusts; this is how OpenSSL is told.
os.environ["SSL_CERT_FILE"] = os.path.join(FOLDER, "root.pem")


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
        import oscrypto.trust_list  # noqa: F401
    finally:
        re.search = search


import_oscrypto()

from ask_sdk_core.serialize import DefaultSerializer  # noqa: E402
from ask_sdk_model import RequestEnvelope  # noqa: E402
import ask_sdk_webservice_support.verifier as verifier  # noqa: E402


def read(name, file):
    with open(os.path.join(FOLDER, name, file), "rb") as opened:
        return opened.read()


def chain(url):
    """The verifier knows no other way to the certificates than Amazon's host; here they lie beside the request."""
    return io.BytesIO(read(os.path.splitext(os.path.basename(url))[0], "chain.pem"))


verifier.urlopen = chain


def reason(name):
    body = read(name, "body").decode()
    headers = {"SignatureCertChainUrl": f"{ADDRESS}{name}.pem", "Signature-256": read(name, "signature").decode()}
    try:
        envelope = DefaultSerializer().deserialize(body, RequestEnvelope)
        verifier.RequestVerifier().verify(headers, body, envelope)
        verifier.TimestampVerifier().verify(headers, body, envelope)
        return ""
    except Exception as error:  # whatever it throws is a refusal
        return f"{type(error).__name__}: {error}"


for name in sorted(os.listdir(FOLDER)):
    if os.path.isdir(os.path.join(FOLDER, name)):
        why = reason(name)
        print(json.dumps({"case": name, "ok": not why, "reason": why}))
