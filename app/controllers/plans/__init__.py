"""The Address, road maps and the register of normative decrees."""
