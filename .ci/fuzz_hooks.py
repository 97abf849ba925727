"""What schemathesis is told of the contract that a schema cannot say: which ids there are, that ids are limited in bytes, that
a cursor is to be taken from an answer, and that a list is either a day's or that of some ids."""

import json
import os
from urllib.parse import quote

import schemathesis

IDS = json.loads(os.environ["FUZZ_IDS"])
LONGEST_ID = 1024

# cursors that were answered, with their days
cursors = {}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Half of the ids are those of articles that are there, others get slashes; chosen by what was made, so that a seed gives
    the same requests. What breaks the contract is left as it is."""
    made = (path_parameters or {}).get("id")
    if not isinstance(made, str) or not made or len(made) > LONGEST_ID or "?" in made:
        return path_parameters
    chosen = sum(made.encode("utf-8", "surrogatepass"))
    if chosen % 2:
        made = IDS[chosen // 2 % len(IDS)]
    elif chosen % 4:
        made = f"{made[:300]}/{made[:300]}"
    # schemathesis decodes it once before it encodes it
    path_parameters["id"] = quote(cut(made), safe="")
    return path_parameters


@schemathesis.hook
def before_call(context, case, kwargs):
    if not case.meta or not case.meta.generation.mode.is_positive:
        return
    made = (case.path_parameters or {}).get("id")
    if isinstance(made, str):
        # an id out of a list may have one, and no path to it
        case.path_parameters["id"] = made.replace("?", "").replace("%3F", "") or "x"
    query = case.query
    if not query:
        return
    if "cursor" in query:
        day = cursors.get(query["cursor"])
        if day:
            query["day"] = day
        else:
            del query["cursor"]
    if "ids" in query:
        for name in ["day", "limit", "cursor"]:
            query.pop(name, None)
    elif case.path.endswith("/articles"):
        for name in ["fields", "quotes"]:
            query.pop(name, None)


@schemathesis.hook
def after_call(context, case, response):
    if case.path == "/v1/articles" and case.method == "GET" and response.status_code == 200:
        try:
            page = response.json()
        except ValueError:
            return
        if "cursor" in page:
            cursors[page["cursor"]] = page["day"]


def cut(made):
    """An id of as many bytes as one may have."""
    return made.encode("utf-8", "surrogatepass")[:LONGEST_ID].decode("utf-8", "ignore")
