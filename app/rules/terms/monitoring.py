"""Words of the monitoring of normative decrees (81-87)."""

from enum import StrEnum


class DecreeFault(StrEnum):
    """What monitoring looks for in a normative decree (paragraph 82)."""

    CONTRADICTION = "contradiction"
    DUPLICATION = "duplication"
    GAP = "gap"
    INEFFECTIVE = "ineffective"
    OUTDATED = "outdated"
    CORRUPTION = "corruption"


class DecreeProposal(StrEnum):
    """What monitoring proposes (paragraph 85)."""

    AMEND = "amend"
    REPEAL = "repeal"
