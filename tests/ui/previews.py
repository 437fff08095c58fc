"""What stands in a print preview, for tests that answer in the place of its event loop."""

from __future__ import annotations

from app.rules.outcome import Refusal
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Made

PATIENCE_SECONDS = 60.0


def paper_of(preview: PrintPreview) -> Made | Refusal:
    """The paper that is made for a preview, which is closed then.

    The lane makes it from the moment the preview stands: making it here once more would do the same work on two
    threads at once, which the program never does.
    """
    assert preview._work is not None
    made: Made | Refusal = preview._work.result(PATIENCE_SECONDS)
    preview.done(0)
    return made
