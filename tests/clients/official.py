"""Sends requests to a server with one of the official clients of RAM, and prints the responses.

usage: official.py CLIENT HOST:PORT

Standard input has a line of JSON for each request: {"action": .., "params": {..}}. Standard output has a line for each response:
{"request_id": ..}. The line of an error also has the code, message and status that the client returns to its user.
If a line of input has "format", the client requests that format.

CLIENT is one of
  core     aliyun-python-sdk-core with aliyun-python-sdk-ram: everything in the query, always JSON
  tea      alibabacloud_ram20150501: the action in a header
  tea-rpc  the same with the signature of the older clients: everything in the query
"""

import faulthandler
import importlib
import json
import re
import sys

TIMEOUT_SECONDS = 10


def core(address):
    from aliyunsdkcore.acs_exception.exceptions import ServerException
    from aliyunsdkcore.client import AcsClient

    host, port = address.split(":")
    client = AcsClient(
        "testid",
        "testsecret",
        "cn-hangzhou",
        port=int(port),
        auto_retry=False,
        timeout=TIMEOUT_SECONDS,
        connect_timeout=TIMEOUT_SECONDS,
    )

    def send(action, params):
        name = action + "Request"
        module = importlib.import_module("aliyunsdkram.request.v20150501." + name)
        request = getattr(module, name)()
        request.set_endpoint(host)
        request.set_protocol_type("http")
        for key, value in params.items():
            getattr(request, "set_" + key)(value)
        try:
            body = json.loads(client.do_action_with_exception(request))
        except ServerException as error:
            return {
                "code": error.get_error_code(),
                "message": error.get_error_msg(),
                "status": error.get_http_status(),
                "request_id": error.get_request_id(),
            }
        return {"request_id": body["RequestId"]}

    return send


def tea(address, signature=None):
    from alibabacloud_ram20150501 import models
    from alibabacloud_ram20150501.client import Client
    from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
    from alibabacloud_tea_openapi.utils_models import Config
    from darabonba.runtime import ExtendsParameters, RuntimeOptions

    milliseconds = TIMEOUT_SECONDS * 1000
    client = Client(
        Config(
            access_key_id="testid",
            access_key_secret="testsecret",
            endpoint=address,
            protocol="HTTP",
            read_timeout=milliseconds,
            connect_timeout=milliseconds,
            signature_algorithm=signature,
        )
    )

    def send(action, params, format=None):
        runtime = RuntimeOptions(read_timeout=milliseconds, connect_timeout=milliseconds, autoretry=False)
        if format:
            runtime.extends_parameters = ExtendsParameters(queries={"Format": format})
        request = getattr(models, action + "Request")().from_map(params)
        method = re.sub(r"(?<!^)(?=[A-Z])", "_", action).lower() + "_with_options"
        try:
            response = getattr(client, method)(request, runtime)
        except AlibabaCloudException as error:
            return {
                "code": error.code,
                "message": error.message,
                "status": error.status_code,
                "request_id": error.request_id,
            }
        return {"request_id": response.body.request_id}

    return send


def main():
    # Ends the process if a client hangs.
    faulthandler.dump_traceback_later(12 * TIMEOUT_SECONDS, exit=True)
    name, address = sys.argv[1:]
    clients = {"core": core, "tea": tea, "tea-rpc": lambda address: tea(address, "v2")}
    send = clients[name](address)
    for line in sys.stdin:
        print(json.dumps(send(**json.loads(line))), flush=True)


main()
