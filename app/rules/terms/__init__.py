"""The field's own words: one enum per notion, used by every layer, in a file per area; the ids of the rules."""

from app.rules.terms.access import *
from app.rules.terms.control import *
from app.rules.terms.decisions import *
from app.rules.terms.drafts import *
from app.rules.terms.exchange import *
from app.rules.terms.ids import *
from app.rules.terms.instructions import *
from app.rules.terms.monitoring import *
from app.rules.terms.people import *
from app.rules.terms.plans import *
from app.rules.terms.prints import *
from app.rules.terms.registers import *
from app.rules.terms.reports import *
from app.rules.terms.texts import *
