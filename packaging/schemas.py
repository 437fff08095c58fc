"""Write the JSON Schemas of what travels on packages from the tables: `.venv/bin/python packaging/schemas.py`.

A schema that was released never changes its meaning: a new required field is a new version of the folder.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.exchange.schemas import VERSION  # noqa: E402
from db.contents import CONTENTS, shape  # noqa: E402


def text_of(schema: dict[str, object]) -> str:
    """A schema as its file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    folder = ROOT / "resources" / "schemas" / str(VERSION)
    for kind in CONTENTS:
        (folder / f"{kind}.json").write_text(text_of(shape(kind).schema), encoding="utf-8")
    print(f"{len(CONTENTS)} schemas in {folder}")


if __name__ == "__main__":
    main()
